import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A person who works for one company or more; seen through a membership only. */
@Entity('users')
export class User {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: number;

  @Column('text')
  email!: string;

  /** As they were first invited; each company has its own in the membership. */
  @Column('text')
  name!: string;

  /** PHC string; `null` until the invited user sets a password. */
  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash!: string | null;

  /** False switches off at every company; only the operator does that. */
  @Column('boolean', { name: 'is_active' })
  isActive!: boolean;
}
