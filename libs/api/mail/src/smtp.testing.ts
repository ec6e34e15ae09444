import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** An SMTP server that behaves as a test wants it to. */
export async function openSmtpServer(options: SMTPServerOptions): Promise<{ smtpUrl: string; stop(): Promise<void> }> {
  const server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], closeTimeout: 100, ...options });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    smtpUrl: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Refuses with an SMTP code, e.g. in `onRcptTo`. */
export const refusal = (responseCode: number) => Object.assign(new Error('no, rossi@example.org'), { responseCode });
