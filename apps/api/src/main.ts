import 'reflect-metadata';
import { Log, readSettings, WrongSetting } from '@azionelab/api/kernel';
import { createServer } from './server';

/** Starts the process; a wrong setting ends it with one sentence. */
async function start(): Promise<void> {
  const settings = readSettings(process.env);
  const app = await createServer(settings, new Log(settings.logLevel));
  const stop = () => void app.close().finally(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // The parent is gone, by whatever means: nobody would stop us any more.
  process.once('disconnect', stop);
  await app.listen(settings.port, settings.host);
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof WrongSetting ? error.message : String((error as Error).stack)}\n`);
  process.exit(1);
});
