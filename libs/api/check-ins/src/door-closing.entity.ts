import { Id, IdOf } from '@azionelab/api/kernel';
import type { DoorReportView } from '@azionelab/contracts';
import { Column, Entity } from 'typeorm';

/** That the house manager closed an evening at the door, and how it stood then. */
@Entity('door_closings')
export class DoorClosing {
  @Id()
  id!: number;

  @IdOf('performance_id')
  performanceId!: number;

  @Column('timestamptz', { name: 'closed_at' })
  closedAt!: Date;

  @IdOf('closed_by')
  closedBy!: number;

  @Column('json')
  report!: DoorReportView;
}
