import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import { newSecret, signedHeaders, writtenSecret } from './signature';

const BODY = '{"type":"ping","timestamp":"2026-11-27T20:45:00+01:00","data":{}}';

describe('a signature', () => {
  const secret = newSecret();
  const at = new Date();
  const verify = (body: string, headers: Record<string, string>, by = secret) =>
    new Webhook(writtenSecret(by)).verify(body, headers);

  it('is the one that the specification has as its example', () => {
    const example = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');
    const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', at: new Date(1614265330_000), body: '{"test": 2432232314}' };
    expect(signedHeaders(message, [example])['webhook-signature']).toBe(
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    );
  });

  it('is taken by an independent library, also beside another one', () => {
    const alone = signedHeaders({ id: 'evt_1', at, body: BODY }, [secret]);
    expect(verify(BODY, alone)).toEqual(JSON.parse(BODY));
    const both = signedHeaders({ id: 'evt_1', at, body: BODY }, [newSecret(), secret]);
    expect(verify(BODY, both)).toEqual(JSON.parse(BODY));
  });

  it.each([
    ['another secret', () => verify(BODY, signedHeaders({ id: 'evt_1', at, body: BODY }, [newSecret()]))],
    ['another body', () => verify(`${BODY} `, signedHeaders({ id: 'evt_1', at, body: BODY }, [secret]))],
    [
      'another id',
      () => verify(BODY, { ...signedHeaders({ id: 'evt_1', at, body: BODY }, [secret]), 'webhook-id': 'evt_2' }),
    ],
    [
      'another day',
      () => verify(BODY, signedHeaders({ id: 'evt_1', at: new Date(Date.now() - 600_000), body: BODY }, [secret])),
    ],
  ])('is not taken for %s', (_, attempt) => {
    expect(attempt).toThrow(WebhookVerificationError);
  });
});
