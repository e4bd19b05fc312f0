import { globalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, officialCode } from '../../../schema/jurisdiction-code.ts';
import type { OwnedSubgraph } from '../../../schema/subgraphs.ts';
import { deputy } from '../deputies/rows.ts';
import { appointment, district, electionTerm } from '../elections/rows.ts';
import { clue, litigationCase, receipt } from '../litigation/rows.ts';
import { conversion, replied, suggestion } from '../suggestions/rows.ts';

/** A record of the world as the table speaks of it: where it is, what is true of it, who takes part in it. */
export interface WorldRecord {
  type: string;
  id: string;
  code: JurisdictionCode;
  facts: ReadonlySet<string>;
  deputies: readonly string[];
  /** The units it is assigned to, or the agency it concerns. */
  units: readonly string[];
  /** The congress whose conversion it belongs to. */
  linkedTo: JurisdictionCode | null;
}

/** Rows by table, and the records they make. */
export interface World {
  tables: Record<string, object[]>;
  records: WorldRecord[];
}

/** Where there are records: the province, a city, a county, a township, and a peer of each of the last three. */
export const places: readonly JurisdictionCode[] = ['43', '4302', '430281', '430281103', '4303', '430223', '430281104'];

/** The deputy of a place who sponsors its suggestions. */
export function sponsorOf(code: JurisdictionCode): string {
  return globalId(code, 'Deputy', 'a');
}

/** The unit of a place that handles its suggestions, and the agency that its cases concern. */
export function unitOf(code: JurisdictionCode): string {
  return `${code} 水利局`;
}

/** The congress of a place by its full name. */
export function congressOf(code: JurisdictionCode): string {
  return `${code} 人大常委会`;
}

/** Every place with every situation that the tables of who may read what tell apart. */
export const worlds: Record<OwnedSubgraph, () => World> = { deputies, suggestions, elections, litigation };

function deputies(): World {
  const rows = places.flatMap((code) => [
    {
      ...deputy('a', {
        code,
        status: 'SUSPENDED',
        ground: 'IN_CUSTODY',
        district_id: `${officialCode(code)}.ElectoralDistrict.d`,
        birth_year: 1950 + code.length,
      }),
      phone: '10012345678',
      address: '某路1号',
    },
    { ...deputy('b', { code, gender: 'FEMALE', birth_year: 1990 - code.length }), phone: '10087654321', address: '某路2号' },
  ]);
  return {
    tables: { deputies: rows },
    records: rows.map(({ id, code }) => ({ ...nothing, type: 'Deputy', id, code, deputies: [id] })),
  };
}

function suggestions(): World {
  const world: World = {
    tables: { suggestions: [], joint_sponsors: [], assignments: [], replies: [], events: [], conversions: [] },
    records: [],
  };
  for (const code of places) {
    for (const secret of [false, true]) {
      for (const kind of ['pending', 'plain', 'screened', 'linked'] as const) {
        for (const disclosed of kind === 'pending' ? [false] : [false, true]) {
          addSuggestion(world, code, { kind, disclosed, secret });
        }
      }
    }
  }
  return world;
}

function addSuggestion(
  { tables, records }: World,
  code: JurisdictionCode,
  { kind, disclosed, secret }: { kind: 'pending' | 'plain' | 'screened' | 'linked'; disclosed: boolean; secret: boolean },
): void {
  const local = `${kind}${disclosed ? '-open' : ''}${secret ? '-secret' : ''}`;
  const [lead, joint] = [sponsorOf(code), globalId(code, 'Deputy', 'j')];
  // One is handled by a unit of the place, and handed down to the congress of the county.
  const units = kind === 'pending' ? [] : [unitOf(code), ...(code === '4302' ? [congressOf('430281')] : [])];
  const screened = kind === 'screened' || kind === 'linked';
  const row = suggestion(local, {
    code,
    lead_sponsor: lead,
    ...(kind === 'pending' ? {} : { ...replied('2026-04-01', 'SOLVED', 'SATISFIED'), number: `2026-${local}` }),
    litigation_field: screened ? 'ECOLOGY' : null,
  });
  const { id } = row;
  tables.suggestions?.push({ ...row, disclosed, secrecy_requested: secret, participants: [lead, joint, ...units] });
  tables.joint_sponsors?.push({ suggestion_id: id, position: 1, deputy_id: joint });
  const event = { at: '2026-01-10T02:00:00Z', actor: `代表 ${lead}`, reason: '理由', from_state: null };
  tables.events?.push({ suggestion_id: id, position: 1, event: 'SUBMIT', to_state: 'SUBMITTED', ...event });
  for (const [at, unit] of units.entries()) {
    tables.assignments?.push({
      suggestion_id: id,
      round: 1,
      position: at + 1,
      unit,
      role: at === 0 ? 'LEAD' : 'CO',
      assigned_on: '2026-02-01',
      due_on: '2026-05-01',
    });
  }
  if (kind !== 'pending') {
    tables.replies?.push({
      suggestion_id: id,
      round: 1,
      unit: unitOf(code),
      replied_on: '2026-04-01',
      reply_class: 'A',
      outcome: 'SOLVED',
      text: '已解决',
    });
  }
  const facts = [
    kind === 'pending' ? 'NOT_ASSIGNED' : 'ASSIGNED',
    secret ? 'SECRECY_REQUESTED' : 'NO_SECRECY_REQUESTED',
    ...(disclosed ? ['DISCLOSED'] : []),
    ...(screened ? ['SCREENED'] : []),
    ...(kind === 'linked' ? ['LINKED'] : []),
  ];
  records.push({ ...nothing, type: 'Suggestion', id, code, facts: new Set(facts), deputies: [lead, joint], units });
  if (kind !== 'linked') return;
  const sent = conversion(local, {
    code,
    suggestion_id: id,
    state: 'NOT_CONVERTED',
    case_id: globalId(code, 'LitigationCase', local),
    receipt_id: globalId(code, 'ConversionReceipt', local),
    decided_on: '2026-03-01',
    decline_reason: '已有行政处罚',
  });
  tables.conversions?.push(sent);
  records.push({ ...nothing, type: 'Conversion', id: sent.id, code });
}

function elections(): World {
  const world: World = { tables: { election_terms: [], electoral_districts: [], candidates: [], appointments: [] }, records: [] };
  for (const code of places) {
    for (const [term, state] of [
      [17, 'CONFIRMED'],
      [18, 'ROLL_PUBLISHED'],
    ] as const) {
      const election = electionTerm(`e${term}`, {
        code,
        term,
        state,
        election_day: `20${term}-11-10`,
        first_session_on: `20${term}-12-20`,
      });
      const seat = district(election, 1);
      world.tables.election_terms?.push(election);
      world.tables.electoral_districts?.push(seat);
      world.tables.candidates?.push({ district_id: seat.id, position: 1, name: '候选人', votes: 10, elected: true });
      const facts = new Set([state === 'CONFIRMED' ? 'CANDIDATES_PUBLISHED' : 'NOT_PUBLISHED']);
      world.records.push({ ...nothing, type: 'ElectionTerm', id: election.id, code });
      world.records.push({ ...nothing, type: 'ElectoralDistrict', id: seat.id, code, facts });
    }
    const voted = appointment('voted', {
      code,
      state: 'IN_OFFICE',
      result_on: '2026-04-01',
      votes_for: 20,
      votes_against: 1,
      abstentions: 1,
      oath_on: '2026-04-02',
      certificate_number: '1',
    });
    const sealed = appointment('sealed', { code });
    world.tables.appointments?.push(voted, sealed);
    world.records.push({ ...nothing, type: 'Appointment', id: voted.id, code, facts: new Set(['RESULT']) });
    world.records.push({ ...nothing, type: 'Appointment', id: sealed.id, code, facts: new Set(['NO_RESULT']) });
  }
  return world;
}

/** Procuratorates are at the levels of province, city and county; the congress linked is that of a place below, or none. */
function litigation(): World {
  const world: World = {
    tables: { litigation_cases: [], conversion_receipts: [], clues: [], procuratorial_suggestions: [] },
    records: [],
  };
  for (const code of places.filter((place) => place.length < 9)) {
    for (const state of ['INVESTIGATING', 'CLOSED'] as const) {
      for (const linkedTo of new Set([null, code, '430281'])) {
        const local = `${state}-${linkedTo ?? 'own'}`;
        const agency = unitOf(code);
        const filed = litigationCase(local, { code, agency, state, closed_on: state === 'CLOSED' ? '2026-05-01' : null });
        const facts = new Set([state === 'CLOSED' ? 'CLOSED' : 'OPEN']);
        world.tables.litigation_cases?.push(filed);
        world.records.push({ ...nothing, type: 'LitigationCase', id: filed.id, code, facts, units: [agency], linkedTo });
        const registered =
          linkedTo === null
            ? null
            : receipt(local, {
                code,
                state: 'NOT_CONVERTED',
                conversion_id: globalId(linkedTo, 'Conversion', `${code}-${local}`),
                case_id: filed.id,
                decided_on: '2026-03-01',
                decline_reason: '已有行政处罚',
              });
        if (registered !== null) {
          world.tables.conversion_receipts?.push(registered);
          world.records.push({ ...nothing, type: 'ConversionReceipt', id: registered.id, code, linkedTo });
        }
        const source = registered === null ? 'REPORT' : 'SUGGESTION';
        const heard = clue(local, {
          code,
          source,
          state: 'FILED',
          case_id: filed.id,
          receipt_id: registered?.id ?? null,
          assessed_on: '2026-02-20',
        });
        world.tables.clues?.push(heard);
        world.records.push({ ...nothing, type: 'Clue', id: heard.id, code, linkedTo });
        const issued = {
          id: globalId(code, 'ProcuratorialSuggestion', local),
          code,
          document_number: local,
          case_id: filed.id,
          agency,
          urgent: false,
          issued_on: '2026-03-10',
          due_on: '2026-05-10',
          replied_on: '2026-04-10',
        };
        world.tables.procuratorial_suggestions?.push(issued);
        world.records.push({ ...nothing, type: 'ProcuratorialSuggestion', id: issued.id, code, units: [agency], linkedTo });
      }
    }
  }
  return world;
}

const nothing = { facts: new Set<string>(), deputies: [], units: [], linkedTo: null };

/** The rows of a world that an organ keeps: those of its place and below. */
export function keptBy(keeper: JurisdictionCode, { tables, records }: World): World {
  const prefix = officialCode(keeper).replace(/0+$/, '');
  const kept = (row: object): boolean => {
    const of = 'code' in row ? row.code : Object.values(row)[0];
    return String(of).startsWith('code' in row ? keeper : prefix);
  };
  return {
    tables: Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.filter(kept)])),
    records: records.filter(({ code }) => code.startsWith(keeper)),
  };
}
