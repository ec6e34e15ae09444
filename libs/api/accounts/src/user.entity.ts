import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A person who works for one company or more; seen through a membership only. */
@Entity('users')
export class User {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: number;

  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  /** PHC string; `null` until the invited user sets a password. */
  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash!: string | null;

  @Column('boolean', { name: 'is_active' })
  isActive!: boolean;
}
