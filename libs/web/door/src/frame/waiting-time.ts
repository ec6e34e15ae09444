/** `30 seconds`, `2 minutes`: how long to wait. */
export function waitingTime(seconds: number | null): string {
  if (seconds === null) return $localize`:@@door.wait.moment:un momento`;
  if (seconds < 90) return $localize`:@@door.wait.seconds:${Math.max(2, Math.ceil(seconds))}:count: secondi`;
  return $localize`:@@door.wait.minutes:${Math.ceil(seconds / 60)}:count: minuti`;
}
