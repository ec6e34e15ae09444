/** One sentence for what a validator of ours found, or for what the API said: how to mend it. */
export function errorWords(errors: Record<string, unknown>): string {
  if (typeof errors['server'] === 'string') return errors['server'];
  if (errors['required']) return $localize`:@@admin.form.required:Serve: scrivi qualcosa.`;
  if (errors['email']) return $localize`:@@admin.form.email:Scrivi l’indirizzo intero, come nome@dominio.it.`;
  if (errors['matDatepickerParse']) return $localize`:@@admin.form.date:Scrivi una data, come 27/11/2026.`;
  const [longest, least, most] = [
    limit(errors, 'maxlength', 'requiredLength'),
    limit(errors, 'min', 'min'),
    limit(errors, 'max', 'max'),
  ];
  if (longest !== null) return $localize`:@@admin.form.too-long:Al massimo ${longest}:count: caratteri.`;
  if (least !== null) return $localize`:@@admin.form.too-small:Almeno ${least}:count:.`;
  if (most !== null) return $localize`:@@admin.form.too-large:Al massimo ${most}:count:.`;
  return $localize`:@@admin.form.wrong:Così non va: controlla questo campo.`;
}

function limit(errors: Record<string, unknown>, key: string, fact: string): number | null {
  const error = errors[key] as Record<string, unknown> | undefined;
  return typeof error?.[fact] === 'number' ? error[fact] : null;
}
