import type { Caller } from '../../../schema/caller.ts';
import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import type { OwnedSubgraph } from '../../../schema/subgraphs.ts';
import * as deputies from '../../../subgraphs/deputies/visibility.ts';
import * as elections from '../../../subgraphs/elections/visibility.ts';
import * as litigation from '../../../subgraphs/litigation/visibility.ts';
import * as suggestions from '../../../subgraphs/suggestions/visibility.ts';
import type { Reader, Rule, Visibility } from '../../../subgraphs/visibility/policy.ts';
import type { WorldRecord } from './world.ts';

/** The tables of who may read what, by type. */
export const policies: Record<OwnedSubgraph, Record<string, Visibility<string, string>>> = {
  deputies: { Deputy: deputies.deputy },
  suggestions: { Suggestion: suggestions.suggestion, Conversion: suggestions.conversion },
  elections: {
    ElectionTerm: elections.electionTerm,
    ElectoralDistrict: elections.electoralDistrict,
    Appointment: elections.appointment,
  },
  litigation: {
    Clue: litigation.clue,
    LitigationCase: litigation.litigationCase,
    ProcuratorialSuggestion: litigation.procuratorialSuggestion,
    ConversionReceipt: litigation.conversionReceipt,
  },
};

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
  if (staff && mine === its) parts.add('OWN_CONGRESS');
  if (staff && mine === its && duties.includes('APPOINTMENTS')) parts.add('NAMED_STAFF');
  if (staff && above) parts.add('UPPER_CONGRESS');
  if (staff && mine !== its && mine.startsWith(its)) parts.add('LOWER_CONGRESS');
  if (staff && record.linkedTo === mine) parts.add('LINKED_CONGRESS');
  if (prosecutor && (mine === its || mine === keeper)) parts.add('PROCURATORATE');
  if (prosecutor && above) parts.add('UPPER_PROCURATORATE');
  if (roles.includes('DEPUTY') && record.deputies.some((id) => identity.deputies.includes(id))) parts.add('DEPUTY');
  if (roles.includes('HANDLING_UNIT') && mine === its && record.units.includes(organ.name)) parts.add('HANDLER');
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
