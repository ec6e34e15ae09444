import type { ObjectLiteral, Repository } from 'typeorm';
import type { Snapshot } from './webhook-delivery.entity';

/** The entity that a row was when it was written down as JSON; columns that are not there stay unset. */
export function revived<Entity extends ObjectLiteral>({ metadata }: Repository<Entity>, row: Snapshot): Entity {
  const entity = metadata.create() as Entity;
  for (const column of metadata.columns) {
    const value = row[column.databaseName];
    if (value === undefined) continue;
    const isTime = column.type === 'timestamptz' && typeof value === 'string';
    column.setEntityValue(entity, isTime ? new Date(value) : value);
  }
  return entity;
}
