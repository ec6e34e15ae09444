import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line to a server on the loopback, which can be cut. */
export interface BreakableLine {
  port: number;
  /** Ends every connection, without a word. */
  cut(): void;
  close(): Promise<void>;
}

export async function openLine(to: number): Promise<BreakableLine> {
  const ends = new Set<Socket>();
  const line = createServer((near) => {
    const far = connect(to, '127.0.0.1');
    for (const end of [near, far]) {
      ends.add(end);
      end.on('error', () => undefined).on('close', () => ends.delete(end));
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve));
  const cut = () => ends.forEach((end) => end.destroy());
  return {
    port: (line.address() as AddressInfo).port,
    cut,
    close: () => {
      cut();
      return new Promise((resolve) => line.close(() => resolve()));
    },
  };
}
