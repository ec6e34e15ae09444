import { createSocket } from 'node:dgram';
import { once } from 'node:events';

/** A name server on the loopback that knows one address for every name. */
export interface NameServer {
  /** As a resolver takes it. */
  address: string;
  /** Names that were asked for. */
  asked: string[];
  /** From now on every name leads here; `null`: it answers nobody. */
  leadTo(address: string | null): void;
  close(): void;
}

const A = 1;

/** The name in a query, and where it ends (RFC 1035, 4.1.2). */
function questionOf(query: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('ascii', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.'), type: query.readUInt16BE(at + 1), end: at + 5 };
}

/** Opens one. */
export async function openNameServer(first: string): Promise<NameServer> {
  const asked: string[] = [];
  let leadsTo: string | null = first;
  const socket = createSocket('udp4');
  socket.on('message', (query, { port, address }) => {
    const { name, type, end } = questionOf(query);
    asked.push(name);
    if (leadsTo === null) return;
    const answers = type === A ? 1 : 0;
    const header = Buffer.from([...query.subarray(0, 2), 0x81, 0x80, 0, 1, 0, answers, 0, 0, 0, 0]);
    const record = Buffer.from([0xc0, 12, 0, A, 0, 1, 0, 0, 0, 0, 0, 4, ...leadsTo.split('.').map(Number)]);
    const told = [header, query.subarray(12, end), ...(answers ? [record] : [])];
    socket.send(Buffer.concat(told), port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return {
    address: `127.0.0.1:${socket.address().port}`,
    asked,
    leadTo: (address) => void (leadsTo = address),
    close: () => void socket.close(),
  };
}
