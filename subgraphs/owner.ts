import { refuse } from '../schema/errors.ts';
import { type GlobalId, parseGlobalId } from '../schema/global-id.ts';
import { type JurisdictionCode, isWithin, officialCode } from '../schema/jurisdiction-code.ts';
import { dayOf } from '../schema/calendar.ts';
import type { OwnedSubgraph } from '../schema/subgraphs.ts';
import type { Database } from './database.ts';
import type { AccessRecord } from './reading.ts';
import type { WebhookHosts } from './webhooks/hosts.ts';

/** Whose data a subgraph serves here, from where, and what time it is. */
export interface Owner {
  /** The kind of data. */
  subgraph: OwnedSubgraph;
  /** The place whose organ it is. */
  code: JurisdictionCode;
  /** The organ's name. */
  name: string;
  database: Database;
  /** 密钥. What the owner's processes know and its database does not: who only has the data cannot make what is made of it. */
  secret: string;
  /** Where it is taken down who read what. */
  log: AccessRecord;
  /** 推送主机. Where it sends webhooks; nowhere when absent. */
  webhookHosts?: WebhookHosts;
  /** The clock; tests set it. */
  now: () => Date;
}

/** An owner's coverage of its own answer: itself, now. The gateway adds those of several owners. */
export interface OwnCoverage {
  total: 1;
  answered: 1;
  complete: true;
  asOf: string;
  missing: never[];
}

/** The coverage of an answer that the owner gives alone. */
export function ownCoverage(owner: Owner): OwnCoverage {
  return { total: 1, answered: 1, complete: true, asOf: owner.now().toISOString(), missing: [] };
}

/** Today's legal day (Asia/Shanghai) by the owner's clock. */
export function today(owner: Owner): string {
  return dayOf(owner.now());
}

/** Checks that a place is the owner's or below it. Throws WRONG_OWNER: an owner never trusts that the gateway has routed well. */
export function mustOwn(owner: Owner, code: JurisdictionCode): void {
  if (!isWithin(code, owner.code)) {
    throw refuse('WRONG_OWNER', `${officialCode(code)} is not ${officialCode(owner.code)} and does not lie in it.`);
  }
}

/** The parts of an id of this owner. Throws BAD_ID and WRONG_OWNER. */
export function ownId(owner: Owner, id: string, type: string): GlobalId {
  const parts = parseGlobalId(id, type);
  mustOwn(owner, parts.code);
  return parts;
}
