import { withExamples } from './examples';
import made from './from-types.json';
import type { Schema } from './schema';

/** What TypeScript says of a controller's method. */
export interface TypedHandler {
  /** Its comment: one sentence, then what else there is to say. */
  comment: string;
  /** What it answers with; absent when that is no JSON. */
  answer?: Schema;
  /** The class that its query is held against. */
  query?: string;
}

const read = made as unknown as { handlers: Record<string, TypedHandler>; schemas: Record<string, Schema> };

/** Written by `npm run document` from the controllers' return types and the contracts; each field with an example. */
export const fromTypes = { handlers: read.handlers, schemas: withExamples(read.schemas) };
