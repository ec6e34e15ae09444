import {
  Clock,
  containing,
  CurrentCompany,
  CurrentUser,
  InvalidInput,
  listView,
  NotFound,
  pageOf,
  sqlOrderOf,
  UnitOfWork,
} from '@azionelab/api/kernel';
import { hashOf } from '@azionelab/api/tokens';
import type { ApiKeyView, ListView, NewApiKeyView, Permission } from '@azionelab/contracts';
import type { ApiKeysRequest, MakeApiKeyRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { ApiKey } from './api-key.entity';
import { apiKeyView } from './api-key.view';
import { KEY_ROWS, type KeyRow } from './key-rows';
import { drawKey, hintOf } from './key-secret';

const ORDERINGS = {
  id: 'id',
  name: 'name',
  created_at: 'created_at',
  expires_at: { nullable: 'expires_at' },
  last_used_at: { nullable: 'last_used_at' },
};

/** The company's keys, as the office makes, lists and revokes them. */
@Injectable()
export class ApiKeys {
  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
    private readonly user: CurrentUser,
    private readonly clock: Clock,
  ) {}

  /** The newest first, unless told otherwise; those that open nothing any more as well. */
  list(request: ApiKeysRequest): Promise<ListView<ApiKeyView>> {
    const order = sqlOrderOf(request.ordering || '-id', ORDERINGS, 'id');
    const { skip, take } = pageOf(request);
    const found = `FROM ${KEY_ROWS}
      WHERE ($2::text IS NULL OR state = $2) AND ($3::text IS NULL OR name ILIKE $3 OR hint ILIKE $3)`;
    const given = [this.clock.now(), request.state ?? null, request.search ? containing(request.search) : null];
    return this.work.run(
      async () => {
        const [counted] = await this.work.query<{ count: number }>(`SELECT count(*)::integer AS count ${found}`, given);
        const page = `SELECT * ${found} ORDER BY ${order} LIMIT ${take} OFFSET ${skip}`;
        const rows = await this.work.query<KeyRow>(page, given);
        return listView([rows, counted?.count ?? 0], (row) => this.view(row));
      },
      { readOnly: true },
    );
  }

  /** @throws NotFound */
  read(id: number): Promise<ApiKeyView> {
    return this.work.run(async () => this.view(await this.byId(id)), { readOnly: true });
  }

  /** What a key may do at this moment: nothing once it opens nothing. @throws NotFound */
  scopesOf(id: number): Promise<Permission[]> {
    const scopes = async () => {
      const { state, scopes } = await this.byId(id);
      return state === 'active' ? scopes : [];
    };
    return this.work.run(scopes, { readOnly: true });
  }

  /** The one answer that bears the key. @throws InvalidInput for a time that is past */
  make({ name, scopes, expires_at }: MakeApiKeyRequest): Promise<NewApiKeyView> {
    const createdAt = this.clock.now();
    const expiresAt = expires_at === undefined ? null : new Date(expires_at);
    if (expiresAt && expiresAt <= createdAt) throw new InvalidInput({ expires_at: ['Enter a time to come.'] });
    const key = drawKey();
    const secret = { keyHash: hashOf(key), hint: hintOf(key) };
    const rest = { madeBy: this.user.get().id, createdAt, expiresAt };
    return this.work.run(async () => {
      const { identifiers } = await this.work.of(ApiKey).insert({ name, scopes, ...secret, ...rest });
      return { ...this.view(await this.byId(Number(identifiers[0]?.['id']))), key };
    });
  }

  /** Ends a key at once and for good; again changes nothing. @throws NotFound */
  revoke(id: number): Promise<void> {
    return this.work.run(async () => {
      const ended = { revokedAt: this.clock.now(), revokedBy: this.user.get().id };
      const keys = this.work.of(ApiKey);
      const { affected } = await keys.update({ id, revokedAt: IsNull() }, ended);
      if (!affected && !(await keys.existsBy({ id }))) throw new NotFound();
    });
  }

  private async byId(id: number): Promise<KeyRow> {
    const [row] = await this.work.query<KeyRow>(`SELECT * FROM ${KEY_ROWS} WHERE id = $2`, [this.clock.now(), id]);
    if (!row) throw new NotFound();
    return row;
  }

  private view(row: KeyRow): ApiKeyView {
    return apiKeyView(row, this.company.get().timeZone);
  }
}
