import { WEBHOOK_ANSWER_SECONDS, WEBHOOK_EVENTS, WEBHOOK_PING } from '@azionelab/contracts';
import { memberName, refTo } from './schema';

/** Everything that a webhook is told. */
export const TOLD = [...WEBHOOK_EVENTS, WEBHOOK_PING] as const;

const header = (name: string, description: string, example: string) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string', examples: [example] },
});

/** The Standard Webhooks specification, which any of its libraries checks. */
const HEADERS = [
  header(
    'webhook-id',
    'The same however often it is sent: what came already is known by it.',
    'msg_q7Jk2mX0v9Rz4TnYw1LsB6',
  ),
  header('webhook-timestamp', 'When it was sent, in seconds of Unix time.', '1778870000'),
  header(
    'webhook-signature',
    'One or more of `v1,` and the base64 HMAC-SHA256, with spaces between.',
    'v1,3kq0Xy9vT1mZ',
  ),
];

/** `check_in.undone` as `A check-in was undone.` */
function summaryOf(event: (typeof TOLD)[number]): string {
  const [what = '', deed = ''] = event.split('.');
  return event === WEBHOOK_PING ? 'A trial that somebody sent by hand.' : `A ${what.replace('_', '-')} was ${deed}.`;
}

/** What is sent to the addresses that a company gave, by event. */
export function toldWebhooks(): Record<string, object> {
  const told = TOLD.map((event) => {
    const name = memberName(event, 'Payload');
    const content = { schema: refTo('schemas', name), examples: { [name]: refTo('examples', name) } };
    const post = {
      operationId: `Webhook_${event.replace('.', '_')}`,
      tags: ['Webhooks'],
      summary: summaryOf(event),
      description: 'Sent at least once, and in order for each object.',
      parameters: HEADERS,
      requestBody: { required: true, content: { 'application/json': content } },
      responses: {
        '2XX': { description: `Taken. Any other answer, or none within ${WEBHOOK_ANSWER_SECONDS} s, is tried again.` },
        410: { description: 'Nobody is there any more: the webhook is switched off.' },
      },
      security: [{}],
    };
    return [event, { post }];
  });
  return Object.fromEntries(told) as Record<string, object>;
}
