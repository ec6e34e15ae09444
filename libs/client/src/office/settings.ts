import type { ChangeSettingsRequest, SettingsView } from '@azionelab/contracts';
import type { Connection } from '../connection/connection';
import { json, kindOf, type Upload } from '../exchange/call';
import { ifMatch, type CallOptions, type ChangeOptions } from '../exchange/options';
import { send } from '../exchange/send';

/** What the company decides. Needs `administer`. */
export function read(at: Connection, options?: CallOptions) {
  return send(at, { route: 'GET /admin/settings/', as: json<SettingsView>, refusals: [] }, options);
}

/**
 * Changes what is given. Needs `administer`.
 *
 * Refusals: `invalid_input`, under `colours` when their contrast is below `CONTRAST_MIN`; `conflict` with the current `version`.
 */
export function change(at: Connection, body: ChangeSettingsRequest, options?: ChangeOptions) {
  return send(
    at,
    {
      route: 'PATCH /admin/settings/',
      body,
      headers: ifMatch(options),
      as: json<SettingsView>,
      refusals: ['invalid_input', 'conflict'],
    },
    options,
  );
}

/** Sets the logo: JPEG, PNG, WebP or AVIF, at most `UPLOAD_MAX` bytes. Needs `administer`. Refusals: `invalid_input`, `unfit_body`, `conflict`. */
export function putLogo(at: Connection, picture: Upload, options?: ChangeOptions) {
  return send(
    at,
    {
      route: 'PUT /admin/settings/logo/',
      file: picture,
      headers: { ...ifMatch(options), 'Content-Type': kindOf(picture) },
      as: json<SettingsView>,
      refusals: ['invalid_input', 'unfit_body', 'conflict'],
      streams: true,
    },
    options,
  );
}

/** Takes the logo away: the name stands there again. Needs `administer`. Refusals: `conflict`. */
export function removeLogo(at: Connection, options?: ChangeOptions) {
  return send(
    at,
    {
      route: 'DELETE /admin/settings/logo/',
      headers: ifMatch(options),
      as: json<SettingsView>,
      refusals: ['conflict'],
    },
    options,
  );
}
