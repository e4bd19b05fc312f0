import { createHmac } from 'node:crypto';
import type { Role } from '../../schema/caller.ts';
import { globalId } from '../../schema/global-id.ts';
import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import type { OwnedSubgraph } from '../../schema/subgraphs.ts';

/** What was given to whom, before it has its place in a log. */
export interface Unplaced {
  /** An instant to the millisecond, in UTC. */
  at: string;
  subject: string;
  name: string;
  organ: string;
  organCode: JurisdictionCode;
  roles: Role[];
  purpose: string | null;
  operationName: string | null;
  operationHash: string;
  requestId: string;
  types: string[];
  rowCounts: number[];
}

/** An entry of the log as it stands in its table. */
export interface Entry extends Unplaced {
  id: string;
  /** From 1 without gaps. */
  position: number;
  /** The owner's place. */
  code: JurisdictionCode;
}

/** An entry and its place in the chain. */
export interface Chained extends Entry {
  previousHash: string;
  hash: string;
}

/** Where a log stands: its last entry's position and hash; 0 and nothing before the first. */
export interface Link {
  position: number;
  hash: string;
}

/** Whose log it is, and the secret under which it is chained. */
export interface ChainOptions {
  /** The owner's place. */
  code: JurisdictionCode;
  subgraph: OwnedSubgraph;
  key: string;
}

/** Before the first entry. */
export const start: Link = { position: 0, hash: '' };

/** The entries in their order after `head`, each with the hash that covers it and the one before. */
export function chain(entries: readonly Unplaced[], head: Link, { code, subgraph, key }: ChainOptions): Chained[] {
  let before = head;
  return entries.map((each) => {
    const position = before.position + 1;
    const entry = { ...each, id: idOf(position, code, subgraph), position, code };
    const chained = { ...entry, previousHash: before.hash, hash: hashOf(entry, before.hash, key) };
    before = chained;
    return chained;
  });
}

/**
 * The hash of an entry after another: HMAC-SHA-256 over the hash before and every field, under the owner's key. Keyed, because whoever
 * can write the database could compute bare hashes anew for a whole forged log.
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

/** What is wrong with an entry after the one before; nothing when it follows. */
export function breakOf(entry: Chained, before: Link, { code, subgraph, key }: ChainOptions): string | undefined {
  if (entry.position !== before.position + 1) {
    return entry.position > before.position + 1
      ? `entries are missing between ${before.position} and ${entry.position}`
      : `it stands after ${before.position}`;
  }
  if (entry.previousHash !== before.hash) return 'it does not follow the entry before: one was deleted, inserted or changed here';
  if (entry.hash !== hashOf(entry, entry.previousHash, key)) return 'it was changed, or written without the key';
  // Whole in itself, but from somewhere else: one key may serve several logs.
  return entry.id === idOf(entry.position, code, subgraph) ? undefined : `it is of another log: ${entry.id}`;
}

/** Padded, so that ids sort as positions do; never of digits only. */
function idOf(position: number, code: JurisdictionCode, subgraph: OwnedSubgraph): string {
  return globalId(code, 'AccessLogEntry', `${subgraph}-${String(position).padStart(12, '0')}`);
}
