import type { AccessRecord } from '../reading.ts';
import type { Unplaced } from './chain.ts';

/** What was given to somebody. */
export type Access = Parameters<AccessRecord['append']>[0];

/** As many as the table and the schema have room for; no subgraph has half as many. */
const mostTypes = 20;

/**
 * What is written down of an access. Throws for what cannot be: nobody asked who is logged in, nothing or more than 20 types were asked
 * for, or there is no such instant. It is refused here and by itself, because entries are written together: one that PostgreSQL would
 * not take would keep all others out.
 */
export function entryOf({ at, caller, records }: Access): Unplaced {
  const { identity, purpose, operation, requestId } = caller;
  if (identity === null) throw new Error('An entry needs somebody who is logged in, but nobody is.');
  if (records.length === 0 || records.length > mostTypes) {
    throw new Error(`An entry has 1 to ${mostTypes} types of records, but got: ${records.length}.`);
  }
  return {
    at: at.toISOString(),
    subject: storable(identity.subject),
    name: storable(identity.name),
    organ: storable(identity.organ.name),
    organCode: identity.organ.code,
    roles: identity.roles,
    purpose: purpose === null ? null : storable(purpose),
    operationName: operation.name === null ? null : storable(operation.name),
    operationHash: storable(operation.hash),
    requestId: storable(requestId),
    types: records.map(({ type }) => type),
    rowCounts: records.map(({ rows }) => rows),
  };
}

/** PostgreSQL keeps neither U+0000 nor half a character, and a caller can send both in a purpose. */
function storable(text: string): string {
  return text.replaceAll(/\0|\p{Surrogate}/gu, '\uFFFD');
}
