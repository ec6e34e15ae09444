import { CurrentCompany, matching, NotFound, orderOf, pageOf, UnitOfWork } from '@azionelab/api/kernel';
import type { AuditEntryView, ListView } from '@azionelab/contracts';
import type { AuditLogRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { And, In, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { AuditEntry } from './audit-entry.entity';
import { auditEntryView } from './audit-entry.view';

const ORDERINGS = { id: 'id', at: 'at' };

/** Who did what, the newest first. */
@Injectable()
export class AuditLog {
  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
  ) {}

  list(request: AuditLogRequest): Promise<ListView<AuditEntryView>> {
    return this.work.run(
      async () => {
        const [entries, count] = await this.work.of(AuditEntry).findAndCount({
          where: matching<AuditEntry>(filtersOf(request), request.search, ['objectType', 'requestId']),
          order: orderOf(request.ordering || '-id', ORDERINGS),
          ...pageOf(request),
        });
        return { count, results: await this.views(entries) };
      },
      { readOnly: true },
    );
  }

  /** @throws NotFound */
  read(id: number): Promise<AuditEntryView> {
    return this.work.run(
      async () => {
        const [view] = await this.views(await this.work.of(AuditEntry).findBy({ id }));
        if (!view) throw new NotFound();
        return view;
      },
      { readOnly: true },
    );
  }

  /** Entries with these ids, the newest first, for who finds them by what they are about. */
  byIds(ids: number[]): Promise<AuditEntryView[]> {
    const found = () => this.work.of(AuditEntry).find({ where: { id: In(ids) }, order: { id: 'DESC' } });
    return this.work.run(async () => this.views(await found()), { readOnly: true });
  }

  private async views(entries: AuditEntry[]): Promise<AuditEntryView[]> {
    const names = {
      people: await this.namesIn('audit_actors($1)', new Set(entries.map(({ actorId }) => actorId))),
      keys: await this.namesIn('api_keys WHERE id = ANY ($1)', new Set(entries.map(({ apiKeyId }) => apiKeyId))),
    };
    return entries.map((entry) => auditEntryView(entry, names, this.company.get().timeZone));
  }

  private async namesIn(source: string, ids: Set<number | null>): Promise<Map<number, string>> {
    const wanted = [...ids].filter((id) => id !== null);
    if (wanted.length === 0) return new Map();
    const rows = await this.work.query<{ id: number; name: string }>(`SELECT id, name FROM ${source}`, [wanted]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

function filtersOf({ actor, key, action, object_type, object_id, from, to }: AuditLogRequest) {
  const since = from === undefined ? [] : [MoreThanOrEqual(new Date(from))];
  const until = to === undefined ? [] : [LessThanOrEqual(new Date(to))];
  const at = from === undefined && to === undefined ? undefined : And(...since, ...until);
  return { actorId: actor, apiKeyId: key, action, objectType: object_type, objectId: object_id, at };
}
