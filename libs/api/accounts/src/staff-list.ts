import { CurrentCompany, listView, matching, NotFound, orderOf, pageOf, UnitOfWork } from '@azionelab/api/kernel';
import type { ListView, OfficeUserView } from '@azionelab/contracts';
import type { OfficeUsersRequest } from '@azionelab/contracts/requests';
import { Injectable } from '@nestjs/common';
import { Membership } from './membership.entity';
import { type AccountFacts, officeUserView } from './office-user.view';

const ORDERINGS = {
  id: 'userId',
  name: 'name',
  email: 'user.email',
  role: 'role',
  is_active: 'isActive',
  created_at: 'createdAt',
  updated_at: 'updatedAt',
};

// An invited person may have a password elsewhere, which is nobody's business here before they have come.
const FACTS = `
  SELECT memberships.user_id, last.at AS last_signed_in_at,
    users.password_hash IS NOT NULL AND (last.at IS NOT NULL OR NOT EXISTS (SELECT FROM invitations
      WHERE invitations.user_id = users.id AND purpose = 'invitation' AND used_at IS NULL)) AS has_password,
    EXISTS (SELECT FROM second_factors
      WHERE second_factors.user_id = users.id AND confirmed_at IS NOT NULL) AS has_second_factor
  FROM memberships
  JOIN users ON users.id = memberships.user_id
  LEFT JOIN LATERAL (SELECT at FROM audit_log WHERE actor_id = users.id AND action = 'sign_in'
    ORDER BY id DESC LIMIT 1) last ON true
  WHERE memberships.user_id = ANY ($1)`;

/** Who works here, as the office reads it. */
@Injectable()
export class StaffList {
  constructor(
    private readonly work: UnitOfWork,
    private readonly company: CurrentCompany,
  ) {}

  list(request: OfficeUsersRequest): Promise<ListView<OfficeUserView>> {
    return this.work.run(
      async () => {
        const filters = { role: request.role, isActive: request.is_active };
        const [members, count] = await this.work.of(Membership).findAndCount({
          where: matching<Membership>(filters, request.search, ['name', 'user.email']),
          relations: { user: true },
          order: orderOf(request.ordering || 'name', ORDERINGS),
          ...pageOf(request),
        });
        const facts = await this.factsOf(members);
        return listView([members, count], (member) => this.view(member, facts));
      },
      { readOnly: true },
    );
  }

  /** @throws NotFound */
  read(userId: number): Promise<OfficeUserView> {
    return this.work.run(async () => {
      const member = await this.byId(userId);
      return this.view(member, await this.factsOf([member]));
    });
  }

  /** @throws NotFound */
  async byId(userId: number): Promise<Membership> {
    const member = await this.work.of(Membership).findOne({ where: { userId }, relations: { user: true } });
    if (!member) throw new NotFound();
    return member;
  }

  private async factsOf(members: Membership[]): Promise<Map<number, AccountFacts>> {
    const rows = await this.work.query<AccountFacts>(FACTS, [members.map(({ userId }) => userId)]);
    return new Map(rows.map((row) => [row.user_id, row]));
  }

  private view(member: Membership, facts: Map<number, AccountFacts>): OfficeUserView {
    return officeUserView(member, facts.get(member.userId), this.company.get().timeZone);
  }
}
