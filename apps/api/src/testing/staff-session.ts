import type { DoorDeviceView, PairingView } from '@azionelab/contracts';
import { type Answer, type Call, call } from './caller';

/** Somebody who is signed in, as a browser would be: two cookies and the header that Angular sends. */
export interface StaffSession {
  call<Body = Record<string, unknown>>(method: string, path: string, options?: Call): Promise<Answer<Body>>;
  cookies: Map<string, string>;
}

function keep(cookies: Map<string, string>, { headers }: Answer<unknown>): void {
  for (const line of [headers['set-cookie'] ?? []].flat()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) cookies.set(name, value);
  }
}

/** A browser on one host that nobody is signed in on yet. */
export function newBrowser(port: number, host?: string): StaffSession {
  const cookies = new Map<string, string>();
  return {
    cookies,
    call: async <Body>(method: string, path: string, options: Call = {}) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const headers = { cookie, 'x-xsrf-token': cookies.get('XSRF-TOKEN') ?? '', ...options.headers };
      const answer = await call<Body>(port, method, path, { host, ...options, headers });
      keep(cookies, answer);
      return answer;
    },
  };
}

/** Signs in over HTTP. @throws Error when the office says no */
export async function signIn(port: number, email: string, password: string, host?: string): Promise<StaffSession> {
  const session = newBrowser(port, host);
  await session.call('GET', '/api/auth/me/');
  const { status } = await session.call('POST', '/api/auth/login/', { body: { email, password } });
  if (status !== 200) throw new Error(`Signing in was answered ${status}.`);
  return session;
}

/** The code that the house manager shows for a performance. */
export async function pairingCode(manager: StaffSession, performance: number, renew = false): Promise<string> {
  const path = `/api/check-ins/performances/${performance}/pairing/`;
  const { body } = await manager.call<PairingView>('POST', path, { body: { renew } });
  return new URL(body.pairing_url).hash.slice(1);
}

/** A volunteer's phone that was paired by the house manager. @throws Error when it was not */
export async function pairDevice(
  port: number,
  manager: StaffSession,
  performance: number,
  name: string,
  host?: string,
) {
  const session = newBrowser(port, host);
  const body = { code: await pairingCode(manager, performance), name };
  const answer = await session.call<DoorDeviceView>('POST', '/api/check-ins/devices/', { body });
  if (answer.status !== 201) throw new Error(`Pairing was answered ${answer.status}.`);
  await session.call('GET', '/api/auth/me/');
  return { ...session, device: answer.body };
}
