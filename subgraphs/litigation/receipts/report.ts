import type { Queryable } from '../../database.ts';
import { post } from '../../deliveries/outbox.ts';
import { refuse } from '../../../schema/errors.ts';

/** Tells the congress what its conversion has come to, in the transaction of that step. */
export async function report(
  db: Queryable,
  now: Date,
  { id, conversion_id, congress }: { id: string; conversion_id: string | null; congress: string | null },
  event: 'REGISTER' | 'ASSESS' | 'CONVERT' | 'DECLINE' | 'COPY_DOCUMENTS' | 'COPY_OUTCOME' | 'FEED_BACK',
  on: string,
  told: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  if (conversion_id === null || congress === null) throw refuse('NOT_READY', `${id} has no other half yet.`);
  await post(db, now, {
    subject: id,
    to: { subgraph: 'suggestions', code: congress },
    operation: 'reportConversion',
    input: { id: conversion_id, event, receipt: id, on, ...told },
  });
}
