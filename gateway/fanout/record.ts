import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Fragments } from '../definitions.ts';
import { type Guard, guardSelection } from './guard.ts';
import type { PlannedField } from './plan.ts';

/** A root field that one owner answers whole: a record by id, or a command. */
export interface RecordField extends PlannedField {
  merge: 'record';
  guard: Guard | undefined;
}

/** Plans a field of one owner: nothing is merged, only checked. */
export function planRecord(
  planned: Omit<PlannedField, 'asked'>,
  type: GraphQLObjectType,
  schema: GraphQLSchema,
  fragments: Fragments,
): RecordField {
  const { written } = planned;
  if (written.selectionSet === undefined) return { ...planned, merge: 'record', asked: written, guard: undefined };
  const { selectionSet, guard } = guardSelection(written.selectionSet, type, schema, fragments);
  return { ...planned, merge: 'record', asked: { ...written, selectionSet }, guard };
}
