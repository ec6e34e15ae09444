import { readMe, signIn, signOut } from '../account';
import { type Mood, type MoodyServer, openMoodyServer, says } from '../testing/moody-server';
import { connect } from './connection';
import { cookieSession } from './cookie-session';

const setting =
  (http: number, ...cookies: string[]): Mood =>
  (_, response) =>
    void response.setHeader('Set-Cookie', cookies).writeHead(http).end('{"status":"not_authenticated","detail":"…"}');

describe('a session outside of a browser', () => {
  let server: MoodyServer;
  afterEach(() => server.close());

  it('fetches the forgery token first, brings it back, and forgets what it is told to', async () => {
    server = await openMoodyServer(
      setting(401, 'az_xsrf=s1; Path=/; HttpOnly', 'XSRF-TOKEN=t1; Path=/'),
      setting(200, 'az_session=one; Path=/; HttpOnly', 'az_xsrf=s2; Path=/', 'XSRF-TOKEN=t2; Path=/'),
      setting(204, 'az_session=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT'),
      setting(401),
    );
    const session = cookieSession();
    const at = connect({ url: server.url, session });
    await signIn(at, { email: 'ada@staff.test', password: 'una password' });
    expect(session.saved()).toEqual({ az_session: 'one', az_xsrf: 's2', 'XSRF-TOKEN': 't2' });
    await signOut(at);
    expect(await readMe(at).outcome()).toMatchObject({ ok: false, refusal: { status: 'not_authenticated' } });
    const sent = server.heard.map(({ url, headers }) => [url, headers['x-xsrf-token'], headers.cookie]);
    expect(sent).toEqual([
      ['/api/auth/me/', undefined, undefined],
      ['/api/auth/login/', 't1', 'az_xsrf=s1; XSRF-TOKEN=t1'],
      ['/api/auth/logout/', 't2', 'az_xsrf=s2; XSRF-TOKEN=t2; az_session=one'],
      ['/api/auth/me/', undefined, 'az_xsrf=s2; XSRF-TOKEN=t2'],
    ]);
  });

  it('gets another forgery token when its own is too old, once', async () => {
    const forged = says(403, { status: 'csrf_failed', detail: '…' });
    server = await openMoodyServer(forged, setting(200, 'XSRF-TOKEN=new; Path=/'), setting(204), forged);
    const at = connect({ url: server.url, session: cookieSession({ az_session: 'one', 'XSRF-TOKEN': 'old' }) });
    await signOut(at);
    expect(server.heard.map(({ headers }) => headers['x-xsrf-token'])).toEqual(['old', undefined, 'new']);
    await expect(signOut(at)).rejects.toMatchObject({ refusal: { status: 'csrf_failed' } });
  });
});
