import type { NewApiKeyView, Permission } from '@azionelab/contracts';
import { type Answer, type Call, call } from './caller';
import type { BoxOffice } from './open-box-office';
import type { StaffSession } from './staff-session';

/** A program with a key: it keeps no cookies, and knows of no forgery header. */
export interface Program {
  key: NewApiKeyView;
  call<Body = Record<string, unknown>>(method: string, path: string, options?: Call): Promise<Answer<Body>>;
}

/** What a call with a key bears. */
export const bearer = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` });

/** A program of the company at `host`, with a key that one of its admins makes. @throws Error when the office says no */
export async function newProgram(
  { port }: BoxOffice,
  admin: StaffSession,
  wanted: { scopes: readonly Permission[]; name?: string; expires_at?: string },
  host?: string,
): Promise<Program> {
  const body = { name: 'Un programma', ...wanted };
  const { status, body: key } = await admin.call<NewApiKeyView>('POST', '/api/admin/keys/', { body });
  if (status !== 201) throw new Error(`Making a key was answered ${status}.`);
  return {
    key,
    call: (method, path, options = {}) =>
      call(port, method, path, { host, ...options, headers: { ...bearer(key.key), ...options.headers } }),
  };
}
