import { Kept, Version } from '@azionelab/api/kernel';
import type { Locale, LookColours } from '@azionelab/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a company decides for itself; its slug and hosts are the operator's. */
@Entity('companies')
export class CompanySettings {
  @PrimaryColumn('bigint')
  id!: number;

  @Column({ type: 'text', update: false })
  slug!: string;

  @Column({ type: 'text', array: true, update: false })
  hosts!: string[];

  @Column('text')
  name!: string;

  @Column('text')
  locale!: Locale;

  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  @Column('text', { name: 'contact_email', nullable: true })
  contactEmail!: string | null;

  @Column('jsonb')
  colours!: LookColours;

  @Column('text', { nullable: true })
  logo!: string | null;

  @Column('boolean', { name: 'second_factor_required' })
  secondFactorRequired!: boolean;

  @Column('integer', { name: 'retention_days', nullable: true })
  retentionDays!: number | null;

  @Column('integer', { name: 'default_party_size' })
  defaultPartySize!: number;

  @Column('text', { name: 'embed_origins', array: true })
  embedOrigins!: string[];

  @Kept('updated_at')
  updatedAt!: Date;

  @Version()
  version!: number;
}
