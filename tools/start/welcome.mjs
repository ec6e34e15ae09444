// @ts-check
import { secret } from '../secrets.mjs';

const ACCOUNTS = ['admin', 'editor', 'boxoffice', 'door'];

/**
 * The password of the demo accounts: the given one, or one made once and kept with the data.
 * @param {import('./settings.mjs').StartSettings} settings
 * @param {string | undefined} given
 */
export function demoPassword({ dataDir }, given) {
  return given ? { value: given, generated: false } : { ...secret(dataDir, 'demo_password'), generated: true };
}

/**
 * @param {import('./settings.mjs').StartSettings} settings
 * @param {{value: string, generated: boolean} | undefined} password of the demo accounts, if there are any
 * @returns {string} what to say when everything runs
 */
export function welcome({ publicUrl, production, ownMail }, password) {
  const lines = ['', 'AzioneLab is running; Ctrl-C stops it.', '', `  Site       ${publicUrl}`];
  lines.push(`  API docs   ${publicUrl}/api/docs`);
  if (!ownMail && !production) lines.push(`  Mailbox    ${publicUrl}/dev/mailbox`);
  if (password) {
    lines.push('', `  Demo       ${ACCOUNTS.map((name) => `${name}@demo.azionelab.test`).join('\n             ')}`);
    lines.push(`  Password   ${password.generated ? password.value : 'the one in DEMO_PASSWORD'}`);
  }
  return `${lines.join('\n')}\n`;
}
