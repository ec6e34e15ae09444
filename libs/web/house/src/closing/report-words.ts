import { inject, Injectable } from '@angular/core';
import type { DoorReportView } from '@azionelab/contracts';
import { Formats } from '@azionelab/web/kernel';

/** A line of the report: a figure, and what it counts. */
export interface ReportLine {
  name: string;
  value: string;
}

/** The evening in figures, in words. */
@Injectable({ providedIn: 'root' })
export class ReportWords {
  private readonly formats = inject(Formats);

  lines(report: DoorReportView): ReportLine[] {
    const none = $localize`:@@house.report.none:nessuno`;
    const time = (at: string | null) => (at === null ? none : this.formats.time(at));
    const count = (seats: number) => this.formats.number(seats);
    return [
      { name: $localize`:@@house.report.confirmed:Posti prenotati`, value: count(report.confirmed_seats) },
      { name: $localize`:@@house.report.came:Venuti`, value: count(report.came_seats) },
      {
        name: $localize`:@@house.report.no-shows:Non venuti`,
        value: $localize`:@@house.report.no-shows-of:${count(report.no_show_seats)}:seats: (${count(report.no_show_reservations)}:bookings: prenotazioni)`,
      },
      { name: $localize`:@@house.report.walk-ups:Senza prenotazione`, value: count(report.walk_up_seats) },
      { name: $localize`:@@house.report.late:A spettacolo iniziato`, value: count(report.late_seats) },
      { name: $localize`:@@house.report.extra:Più dei posti sul biglietto`, value: count(report.extra_seats) },
      { name: $localize`:@@house.report.conflicts:Ingressi in contrasto`, value: count(report.conflicts) },
      { name: $localize`:@@house.report.refused:Codici rifiutati`, value: count(report.refused_scans) },
      { name: $localize`:@@house.report.first:Primo ingresso`, value: time(report.first_arrival_at) },
      { name: $localize`:@@house.report.last:Ultimo ingresso`, value: time(report.last_arrival_at) },
    ];
  }
}
