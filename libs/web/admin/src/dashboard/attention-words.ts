import type { AttentionView, Permission } from '@azionelab/contracts';
import type { Formats } from '@azionelab/web/kernel';
import type { IconName } from '@azionelab/web/ui';

/** What wants a person, in words, with the way to it. */
export interface Told {
  icon: IconName;
  tone: 'warn' | 'err' | 'info' | 'plain';
  title: string;
  text: string;
  verb: string;
  path: string;
  query: Record<string, string | number>;
  needs: Permission;
}

type Teller = (item: AttentionView, formats: Formats) => Told;

const TELLERS: Record<AttentionView['kind'], Teller> = {
  expiring_requests: (item, formats) => ({
    icon: 'hourglass_bottom',
    tone: 'warn',
    title:
      item.count === 1
        ? $localize`:@@admin.attention.one-expires:1 richiesta sta per scadere`
        : $localize`:@@admin.attention.expire:${item.count}:count: richieste stanno per scadere`,
    text: join(formats.seats(item.seats), evening(item, formats)),
    verb: $localize`:@@admin.attention.review:Guarda`,
    path: '/admin/reservations',
    query: { status: 'pending', ...ofEvening(item) },
    needs: 'see_reservations',
  }),
  failed_messages: (item) => ({
    icon: 'mark_email_unread',
    tone: 'err',
    title:
      item.count === 1
        ? $localize`:@@admin.attention.one-bounced:1 mail non è arrivata`
        : $localize`:@@admin.attention.bounced:${item.count}:count: mail non sono arrivate`,
    text: $localize`:@@admin.attention.bounced-text:Chi la aspettava non ha ricevuto il link o il biglietto.`,
    verb: $localize`:@@admin.attention.fix:Rimedia`,
    path: '/admin/messages',
    query: { status: 'failed' },
    needs: 'see_reservations',
  }),
  sold_out: (item, formats) => ({
    icon: 'block',
    tone: 'plain',
    title: $localize`:@@admin.attention.sold-out:Una serata è al completo`,
    text: join(item.performance?.show_title ?? '', evening(item, formats)),
    verb: $localize`:@@admin.attention.open:Apri`,
    path: item.performance ? `/admin/performances/${item.performance.id}` : '/admin/performances',
    query: {},
    needs: 'see_programme',
  }),
  no_poster: (item) => ({
    icon: 'image',
    tone: 'plain',
    title: item.show
      ? $localize`:@@admin.attention.no-poster:${item.show.title}:show: non ha locandina`
      : $localize`:@@admin.attention.no-posters:${item.count}:count: spettacoli senza locandina`,
    text: $localize`:@@admin.attention.no-poster-text:Il sito ne mostra una disegnata da noi.`,
    verb: $localize`:@@admin.attention.add:Aggiungi`,
    path: item.show ? `/admin/shows/${item.show.id}` : '/admin/shows',
    query: {},
    needs: 'edit_programme',
  }),
  conflicts: (item, formats) => ({
    icon: 'warning',
    tone: 'warn',
    title:
      item.count === 1
        ? $localize`:@@admin.attention.one-conflict:1 ingresso si contraddice`
        : $localize`:@@admin.attention.conflicts:${item.count}:count: ingressi si contraddicono`,
    text: evening(item, formats),
    verb: $localize`:@@admin.attention.review:Guarda`,
    path: item.performance ? `/door/${item.performance.id}/house` : '/door',
    query: {},
    needs: 'manage_door',
  }),
  notes_tonight: (item, formats) => ({
    icon: 'edit_note',
    tone: 'info',
    title:
      item.count === 1
        ? $localize`:@@admin.attention.one-note:1 prenotazione con una nota`
        : $localize`:@@admin.attention.notes:${item.count}:count: prenotazioni con una nota`,
    text: join(formats.seats(item.seats), evening(item, formats)),
    verb: $localize`:@@admin.attention.read:Leggi`,
    path: '/admin/reservations',
    query: { status: 'confirmed', ...ofEvening(item) },
    needs: 'see_reservations',
  }),
};

export function attentionWords(item: AttentionView, formats: Formats): Told {
  return TELLERS[item.kind](item, formats);
}

function ofEvening({ performance }: AttentionView): Record<string, number> {
  return performance ? { performance: performance.id } : {};
}

function evening({ performance }: AttentionView, formats: Formats): string {
  return performance ? formats.dayAndTime(performance.starts_at) : '';
}

function join(...parts: string[]): string {
  return parts.filter(Boolean).join(' · ');
}
