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

/** Signs in over HTTP. @throws Error when the office says no */
export async function signIn(port: number, email: string, password: string, host?: string): Promise<StaffSession> {
  const cookies = new Map<string, string>();
  const session: StaffSession = {
    cookies,
    call: async <Body>(method: string, path: string, options: Call = {}) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const headers = { cookie, 'x-xsrf-token': cookies.get('XSRF-TOKEN') ?? '', ...options.headers };
      const answer = await call<Body>(port, method, path, { host, ...options, headers });
      keep(cookies, answer);
      return answer;
    },
  };
  await session.call('GET', '/api/auth/me/');
  const { status } = await session.call('POST', '/api/auth/login/', { body: { email, password } });
  if (status !== 200) throw new Error(`Signing in was answered ${status}.`);
  return session;
}
