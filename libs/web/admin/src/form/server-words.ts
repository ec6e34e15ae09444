/** The API's own sentences, which are English, in the language of the page. */
const KNOWN: readonly [RegExp, (figure: string) => string][] = [
  [/^This field may not be empty/, () => $localize`:@@admin.form.server.empty:Serve: scrivi qualcosa.`],
  [/^Enter at least (\d+) char/, (least) => $localize`:@@admin.form.server.short:Almeno ${least}:count: caratteri.`],
  [/^Enter at most (\d+) char/, (most) => $localize`:@@admin.form.server.long:Al massimo ${most}:count: caratteri.`],
  [/^Enter (-?\d+) or more/, (least) => $localize`:@@admin.form.server.least:Almeno ${least}:count:.`],
  [/^Enter (-?\d+) or less/, (most) => $localize`:@@admin.form.server.most:Al massimo ${most}:count:.`],
  [/^Enter a whole number/, () => $localize`:@@admin.form.server.whole:Scrivi un numero intero.`],
  [/email address/, () => $localize`:@@admin.form.server.email:Scrivi un indirizzo email intero.`],
  [
    /small letters, digits/,
    () => $localize`:@@admin.form.server.slug:Solo lettere minuscole, cifre e trattini singoli.`,
  ],
  [/slug is taken/, () => $localize`:@@admin.form.server.slug-taken:Questo indirizzo è già usato.`],
  [/is taken|already/, () => $localize`:@@admin.form.server.taken:È già usato.`],
  [/no such row/, () => $localize`:@@admin.form.server.no-row:Non esiste più: scegli di nuovo.`],
  [
    /begins with https/,
    () => $localize`:@@admin.form.server.url:Scrivi un indirizzo che comincia con https:// o con /.`,
  ],
  [
    /hold more seats than there are/,
    () => $localize`:@@admin.form.server.held:Non puoi tenere più posti di quanti ce ne sono.`,
  ],
];

/** What the API says of a field. A sentence that is not known here stays as it came: it is better than none. */
export function serverWords(messages: readonly string[]): string {
  return messages.map(inOurLanguage).join(' ');
}

function inOurLanguage(message: string): string {
  for (const [pattern, words] of KNOWN) {
    const found = pattern.exec(message);
    if (found) return words(found[1] ?? '');
  }
  return message;
}
