import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import type { DoorLiveView } from '@azionelab/contracts';
import type { ApiContract } from './api-contract';
import { apiContract } from './documented';
import { until } from './until';

/** A page that watches an evening, as a browser's EventSource would. */
export class EventStream {
  /** What was told, the oldest first. */
  readonly told: DoorLiveView[] = [];
  /** Lines that say nothing. */
  comments = 0;
  isOver = false;
  private rest = '';

  private constructor(
    readonly response: IncomingMessage,
    private readonly contract: ApiContract,
  ) {
    response.setEncoding('utf8').on('data', (text: string) => this.read(text));
    response.on('close', () => (this.isOver = true)).on('error', () => undefined);
  }

  /** Opened by a browser with its cookies, or by a program with its key. */
  static async open(
    port: number,
    { cookies = new Map(), key }: { cookies?: Map<string, string>; key?: string },
    performance: number,
    host = 'localhost',
  ) {
    const contract = await apiContract();
    const authorization = key === undefined ? {} : { authorization: `Bearer ${key}` };
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const path = `/api/check-ins/performances/${performance}/events/`;
    const sent = request({ port, path, headers: { host, cookie, ...authorization }, agent: false });
    sent.on('error', () => undefined).end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    return new EventStream(response, contract);
  }

  /** Resolves with the first figures that are as asked, those that came already among them. */
  toldThat(isSo: (figures: DoorLiveView) => boolean, what: string): Promise<DoorLiveView> {
    return until(async () => this.told.find(isSo), what);
  }

  close(): void {
    this.response.destroy();
  }

  private read(text: string): void {
    const blocks = (this.rest + text).split('\n\n');
    this.rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = /^event: door\ndata: (.*)$/.exec(block)?.[1];
      if (data !== undefined) this.told.push(this.documented(data));
      else if (block.startsWith(':')) this.comments++;
      else throw new Error(`This is no event: ${block}`);
    }
  }

  private documented(data: string): DoorLiveView {
    const figures = JSON.parse(data) as DoorLiveView;
    const fault = this.contract.schemaFault('DoorLiveView', figures);
    if (fault !== undefined) throw new Error(`An event is not as the document says: ${fault}`);
    return figures;
  }
}
