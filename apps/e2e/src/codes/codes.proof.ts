import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '../fixtures';
import { Parties } from '../parties';
import { readQr } from '../pictures/read-qr';
import { openMail } from '../visitor';
import { LANGUAGES, pathOf, wordsOf } from '../words';

const run = promisify(execFile);

/** Needs Debian's zbar-tools and ghostscript: programs that know nothing of ours. */
for (const language of LANGUAGES) {
  test(`zbarimg reads the code of a ticket wherever it stands (${language})`, async ({ product, invite }) => {
    await using closing = new AsyncDisposableStack();
    const folder = await mkdtemp(join(tmpdir(), 'azionelab-codes-'));
    closing.defer(() => rm(folder, { recursive: true, force: true }));
    /** What zbarimg finds in a picture. */
    const found = async (name: string, png: Uint8Array) => {
      await writeFile(join(folder, name), png);
      return (await run('zbarimg', ['--quiet', '--raw', join(folder, name)])).stdout.trim();
    };
    const words = wordsOf(language);
    const parties = new Parties(product);
    const { manage, email, qr } = await parties.confirmed(await parties.evening(20), 2);
    const ticket = await readQr(qr);
    expect(ticket).toContain('/t#');

    const page = await invite(language);
    await page.goto(pathOf(language, `/ticket#${manage}`));
    await page.getByRole('img', { name: words.qrCode }).waitFor();
    expect(await found('screen.png', await page.screenshot({ fullPage: true })), 'screen').toBe(ticket);

    await page.emulateMedia({ media: 'print' });
    expect(await found('print.png', await page.screenshot({ fullPage: true })), 'print layout').toBe(ticket);
    await writeFile(join(folder, 'print.pdf'), await page.pdf({ format: 'A4' }));
    await page.emulateMedia({ media: 'screen' });

    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: words.downloadPdf }).click();
    await (await coming).saveAs(join(folder, 'ticket.pdf'));
    for (const paper of ['print', 'ticket']) {
      const drawn = join(folder, `${paper}-paper.png`);
      await run('gs', [
        '-q',
        '-dSAFER',
        '-dBATCH',
        '-dNOPAUSE',
        '-sDEVICE=pnggray',
        '-r150',
        `-sOutputFile=${drawn}`,
        join(folder, `${paper}.pdf`),
      ]);
      expect((await run('zbarimg', ['--quiet', '--raw', drawn])).stdout.trim(), `${paper}.pdf`).toBe(ticket);
    }

    const reader = await invite(language);
    const mail = await openMail(reader, email, /Il tuo biglietto|Your ticket/);
    const inMail = mail.getByRole('img', { name: /QR/ });
    expect(await found('mail.png', await inMail.screenshot()), 'mail').toBe(ticket);
  });
}
