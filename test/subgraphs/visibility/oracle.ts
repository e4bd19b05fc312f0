import type { Caller } from '../../../schema/caller.ts';
import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import type { Reader, Rule } from '../../../subgraphs/visibility/policy.ts';
import type { WorldRecord } from './world.ts';

/** What the caller is to a record, told from plain facts and not from SQL. */
export function partsOf({ identity }: Caller, record: WorldRecord, keeper: JurisdictionCode): Set<Reader> {
  const parts = new Set<Reader>(['PUBLIC']);
  if (identity === null) return parts;
  const { organ, roles, duties } = identity;
  const [mine, its] = [organ.code, record.code];
  const above = mine !== its && its.startsWith(mine);
  const staff =
    organ.kind === 'CONGRESS' && (roles.includes('CONGRESS_STAFF') || (roles.includes('PROVINCIAL_STAFF') && mine === '43'));
  const prosecutor = organ.kind === 'PROCURATORATE' && roles.includes('PROSECUTOR');
  const handles = roles.includes('HANDLING_UNIT');
  if (staff && mine === its) parts.add('OWN_CONGRESS');
  if (staff && mine === its && duties.includes('APPOINTMENTS')) parts.add('NAMED_STAFF');
  if (staff && above) parts.add('UPPER_CONGRESS');
  if (staff && mine !== its && mine.startsWith(its)) parts.add('LOWER_CONGRESS');
  if (staff && record.linkedTo === mine) parts.add('LINKED_CONGRESS');
  const known = new Set([
    staff && `CONGRESS ${mine}`,
    prosecutor && `PROCURATORATE ${mine}`,
    handles && `AGENCY ${mine} ${organ.name}`,
  ]);
  if (record.partner !== undefined && known.has(record.partner)) parts.add('PARTNER');
  if (record.audience?.some((each) => known.has(each)) === true) parts.add('AUDIENCE');
  if (prosecutor && (mine === its || mine === keeper)) parts.add('PROCURATORATE');
  const isSubscriber = record.subscriber?.kind === organ.kind && record.subscriber.code === mine;
  if ((staff || prosecutor) && isSubscriber) parts.add('SUBSCRIBER');
  if (prosecutor && above) parts.add('UPPER_PROCURATORATE');
  if (roles.includes('DEPUTY') && record.deputies.some((id) => identity.deputies.includes(id))) parts.add('DEPUTY');
  if (handles && mine === its && record.units.includes(organ.name)) parts.add('HANDLER');
  if (staff && record.units.includes(organ.name)) parts.add('HANDLER');
  return parts;
}

/** Whether one line of a table lets the caller read. */
export function allows(rules: readonly Rule<string>[], parts: ReadonlySet<Reader>, facts: ReadonlySet<string>): boolean {
  const holds = (fact: string): boolean => fact === 'ALWAYS' || fact === 'YES' || facts.has(fact);
  return rules.some(
    ({ when, readers }) =>
      holds(when) && Object.entries(readers).some(([reader, fact]) => parts.has(reader as Reader) && holds(fact)), // keys by the type
  );
}

/** The facts of a record and of who asks. */
export function factsOf({ purpose }: Caller, { facts }: WorldRecord): ReadonlySet<string> {
  return purpose === null ? facts : new Set([...facts, 'PURPOSE_GIVEN']);
}
