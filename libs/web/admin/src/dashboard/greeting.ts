/** Greets as one does at that hour of the company's clock. */
export function greeting(hour: number, name: string): string {
  if (hour >= 5 && hour < 13) return $localize`:@@admin.dashboard.morning:Buongiorno, ${name}:name:`;
  if (hour >= 13 && hour < 18) return $localize`:@@admin.dashboard.afternoon:Buon pomeriggio, ${name}:name:`;
  return $localize`:@@admin.dashboard.evening:Buonasera, ${name}:name:`;
}
