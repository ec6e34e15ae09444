import { Id, IdOf, Kept, Version } from '@azionelab/api/kernel';
import type { Role } from '@azionelab/contracts';
import { Column, Entity, JoinColumn, ManyToOne } from 'typeorm';
import { User } from './user.entity';

/** A user's place in the company, and all that the company says of them: whatever the office edits stands here. */
@Entity('memberships')
export class Membership {
  @Id()
  id!: number;

  @IdOf('user_id')
  userId!: number;

  @ManyToOne(() => User, { onDelete: 'NO ACTION' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'memberships_user' })
  user!: User;

  /** By which the person is known here. */
  @Column('text')
  name!: string;

  @Column('text')
  role!: Role;

  /** Whether they may work here; elsewhere is not our business. */
  @Column('boolean', { name: 'is_active', default: true })
  isActive!: boolean;

  @Kept('created_at')
  createdAt!: Date;

  @Kept('updated_at')
  updatedAt!: Date;

  @Version()
  version!: number;
}
