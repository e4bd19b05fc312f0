import { createHmac } from 'node:crypto';
import type { Role } from '../../schema/caller.ts';

/** An entry of the log as it stands in its table. */
export interface Entry {
  id: string;
  position: number;
  /** The owner's place. */
  code: string;
  /** An instant to the millisecond, in UTC. */
  at: string;
  subject: string;
  name: string;
  organ: string;
  organCode: string;
  roles: Role[];
  purpose: string | null;
  operationName: string | null;
  operationHash: string;
  requestId: string;
  types: string[];
  rowCounts: number[];
}

/** An entry and its place in the chain. */
export interface Chained extends Entry {
  previousHash: string;
  hash: string;
}

/**
 * The hash of an entry after another: HMAC-SHA-256 over the hash before and every field, under the owner's key. Keyed, because whoever can write the
 * database could compute bare hashes anew for a whole forged log.
 */
export function hashOf(entry: Entry, previousHash: string, key: string): string {
  const fields = [
    previousHash,
    entry.id,
    entry.position,
    entry.code,
    entry.at,
    entry.subject,
    entry.name,
    entry.organ,
    entry.organCode,
    entry.roles,
    entry.purpose,
    entry.operationName,
    entry.operationHash,
    entry.requestId,
    entry.types,
    entry.rowCounts,
  ];
  return createHmac('sha256', key).update(JSON.stringify(fields)).digest('hex');
}

/** Where a chain of entries breaks, in words, and how it ends. */
export interface Link {
  position: number;
  hash: string;
}

/** What is wrong with an entry after the one before; nothing when it follows. */
export function breakOf(entry: Chained, before: Link, key: string): string | undefined {
  if (entry.position !== before.position + 1) {
    return entry.position > before.position + 1
      ? `entries are missing between ${before.position} and ${entry.position}`
      : `it stands after ${before.position}`;
  }
  if (entry.previousHash !== before.hash) return 'it does not follow the entry before: one was deleted, inserted or changed here';
  return entry.hash === hashOf(entry, entry.previousHash, key) ? undefined : 'it was changed, or written without the key';
}
