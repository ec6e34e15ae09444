import { Column, PrimaryGeneratedColumn } from 'typeorm';

/** The row's own id. Ids are JSON integers; the pool reads bigint as a number. */
export const Id = () => PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' });

/** The id of another row. */
export const IdOf = (column: string) => Column({ name: column, type: 'bigint' });

/** Written by the database alone. */
export const Kept = (column: string) => Column({ name: column, type: 'timestamptz', insert: false, update: false });

/** Counts the edits from the office; who edits adds one. */
export const Version = () => Column({ type: 'integer', default: 1 });
