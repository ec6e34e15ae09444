import type {
  CustomLetterKind,
  LetterPreviewView,
  LetterTextRequest,
  LetterTextView,
  ListView,
  Locale,
} from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { json, nothing } from '../exchange/call';
import type { CallOptions } from '../exchange/options';
import { send } from '../exchange/send';

/** Which letter: its kind and its language. */
export interface WhichLetter {
  kind: CustomLetterKind;
  locale: Locale;
}

const path = ({ kind, locale }: WhichLetter) => ({ kind, locale });

/** The company's own words, by kind and language. Needs `administer`. */
export function list(at: Connection, options?: CallOptions) {
  return send(at, { route: 'GET /admin/letters/', as: json<ListView<LetterTextView>>, refusals: [] }, options);
}

/** Sets what comes before the standard words and after them. Needs `administer`. Refusals: `invalid_input`, `not_found`. */
export function put(at: Connection, which: WhichLetter, body: LetterTextRequest, options?: CallOptions) {
  return send(
    at,
    {
      route: 'PUT /admin/letters/{kind}/{locale}/',
      path: path(which),
      body,
      as: json<LetterTextView>,
      refusals: ['invalid_input', 'not_found'],
      repeatable: true,
    },
    options,
  );
}

/** A letter with these words, saved or not. Needs `administer`. Refusals: `invalid_input`, `not_found`. */
export function preview(at: Connection, which: WhichLetter, body: LetterTextRequest, options?: CallOptions) {
  return send(
    at,
    {
      route: 'POST /admin/letters/{kind}/{locale}/preview/',
      path: path(which),
      body,
      as: json<LetterPreviewView>,
      refusals: ['invalid_input', 'not_found'],
      repeatable: true,
    },
    options,
  );
}

/** Sends such a letter to whoever asks. Needs `administer`. Refusals: `invalid_input`, `not_found`, `rate_limited`, `unavailable`. */
export function test(at: Connection, which: WhichLetter, body: LetterTextRequest, options?: CallOptions) {
  return send(
    at,
    {
      route: 'POST /admin/letters/{kind}/{locale}/test/',
      path: path(which),
      body,
      as: nothing,
      refusals: ['invalid_input', 'not_found', 'rate_limited', 'unavailable'],
    },
    options,
  );
}
