import { Agent, type IncomingMessage, request as send } from 'node:http';
import { demandDocumented } from './documented';

/** One call of a test, over a real socket. */
export interface Call {
  body?: unknown;
  /** The `Host` header: which company it is for. */
  host?: string;
  headers?: Record<string, string>;
}

/** An answer, its body parsed when it is JSON. */
export interface Answer<Body = Record<string, unknown>> {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Body;
  /** How long it took to come, in milliseconds. */
  took: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 300 });

/** An empty text stands for a header that is not sent. */
const given = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));

/**
 * Calls a server on the loopback. A text as body, or a file, is sent as it is.
 * @throws Error for an answer that is not as the API's document says
 */
export async function call<Body = Record<string, unknown>>(
  port: number,
  method: string,
  path: string,
  options: Call = {},
): Promise<Answer<Body>> {
  return demandDocumented(method, path, await answerTo<Body>(port, method, path, options));
}

function answerTo<Body>(
  port: number,
  method: string,
  path: string,
  { body, host = 'localhost', headers = {} }: Call,
): Promise<Answer<Body>> {
  const payload = body === undefined || typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  const type: Record<string, string> =
    payload !== undefined && headers['content-type'] === undefined ? { 'content-type': 'application/json' } : {};
  const length: Record<string, string> =
    payload === undefined ? {} : { 'content-length': String(Buffer.byteLength(payload)) };
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const answered = ({ statusCode = 0, headers }: IncomingMessage, body: Body) =>
      resolve({ status: statusCode, headers, body, took: performance.now() - begun });
    const request = send(
      { port, method, path, agent, headers: given({ host, ...type, ...headers, ...length }) },
      (response) => {
        const chunks: Buffer[] = [];
        // An answer that goes on for ever is heard until it has said something.
        if (response.headers['content-type']?.startsWith('text/event-stream')) {
          response.once('data', () => request.destroy());
          answered(response, '' as Body);
        }
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          const json = response.headers['content-type']?.includes('json') && text !== '';
          answered(response, (json ? JSON.parse(text) : text) as Body);
        });
      },
    );
    request.on('error', reject);
    request.end(payload);
  });
}
