import fc from 'fast-check';
import type { OwnedSubgraph } from '../../../schema/subgraphs.ts';
import { globalId } from '../../../schema/global-id.ts';

/** Rows of one table, each with the place that its owner is told by. */
export interface Table {
  subgraph: OwnedSubgraph;
  name: string;
  rows: (Record<string, unknown> & { code: string })[];
}

/** Places of all levels, under owners of all levels. */
const places = ['43', '4302', '430202', '430281', '430281103', '430281102', '430223', '430223102', '4305', '430523', '430523100'];
const upperPlaces = places.filter((code) => code.length <= 6);

const place = fc.constantFrom(...places);
const upperPlace = fc.constantFrom(...upperPlaces);
const year = fc.constantFrom(2024, 2025, 2026);
/** Few days, so that ties are common. */
const day = fc.tuple(year, fc.constantFrom('01-01', '02-28', '11-30', '12-31')).map(([y, rest]) => `${y}-${rest}`);
const fields = ['ECOLOGY', 'FOOD_DRUG', 'OTHER'];

/** `count` rows with ids of their own, made from `make`. */
function table(
  subgraph: OwnedSubgraph,
  name: string,
  type: string,
  row: fc.Arbitrary<Record<string, unknown> & { code: string }>,
): fc.Arbitrary<Table> {
  return fc.array(row, { minLength: 30, maxLength: 60, size: 'max' }).map((rows) => ({
    subgraph,
    name,
    rows: rows.map((each, at) => ({ id: globalId(each.code, type, `r${at}`), ...each })),
  }));
}

const deputies = table(
  'deputies',
  'deputies',
  'Deputy',
  fc.record({
    code: place,
    person: fc.constantFrom('p1', 'p2', 'p3'),
    name: fc.constantFrom('王芳', '李娜', '张伟'),
    gender: fc.constantFrom('FEMALE', 'MALE'),
    ethnicity: fc.constant('汉族'),
    birth_year: fc.integer({ min: 1960, max: 1966 }),
    term: fc.constantFrom(17, 18),
    elected_on: fc.constantFrom('2021-11-01', '2021-12-01'),
    term_starts_on: fc.constant('2021-12-20'),
    status: fc.constant('ACTIVE'),
    delegation_number: fc.constant(1),
    delegation_name: fc.constant('第一代表团'),
    standing_committee_member: fc.boolean(),
    grassroots: fc.boolean(),
  }),
);

const stage = fc.oneof(
  fc.constant({ state: 'SUBMITTED', assigned_on: null, due_on: null, replied_on: null, outcome: null, satisfaction: null }),
  fc.record({
    state: fc.constantFrom('ASSIGNED', 'IN_HANDLING'),
    assigned_on: day,
    due_on: day,
    replied_on: fc.constant(null),
    outcome: fc.constant(null),
    satisfaction: fc.constant(null),
  }),
  fc.record({
    state: fc.constantFrom('REPLIED', 'CLOSED', 'REOPENED'),
    assigned_on: day,
    due_on: day,
    replied_on: day,
    outcome: fc.constantFrom('SOLVED', 'PLANNED'),
    satisfaction: fc.constantFrom(null, 'SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED'),
  }),
);

const suggestions = table(
  'suggestions',
  'suggestions',
  'Suggestion',
  fc
    .tuple(
      stage,
      fc.record({
        code: place,
        title: fc.constantFrom('关于修路的建议', '关于饮水的建议'),
        text: fc.constant('正文'),
        category: fc.constantFrom('OTHER', 'AGRICULTURE_WATER'),
        in_session: fc.boolean(),
        lead_sponsor: fc.constantFrom('430281.Deputy.d1', '430000.Deputy.d2'),
        // The turn of the year in Shanghai is at 16:00 UTC; the last two differ by a microsecond.
        submitted_at: fc.constantFrom(
          '2024-12-31T15:59:59.999999Z',
          '2024-12-31T16:00:00Z',
          '2025-06-01T01:00:00.000001Z',
          '2025-06-01T01:00:00.000002Z',
        ),
        litigation_field: fc.constantFrom(null, ...fields),
        disclosed: fc.constantFrom(true, true, false),
        secrecy_requested: fc.boolean(),
      }),
    )
    .map(([one, other]) => ({
      ...other,
      disclosure: other.disclosed ? 'PUBLIC_FULL' : 'NONE',
      participants: [other.lead_sponsor],
      ...one,
    })),
);

const conversions = table(
  'suggestions',
  'conversions',
  'Conversion',
  fc
    .record({
      code: upperPlace,
      field: fc.constantFrom(...fields),
      sent_on: day,
      receipt_id: fc.uuid(),
      converted: fc.boolean(),
    })
    .map(({ converted, ...row }) => ({
      ...row,
      direction: 'CASE_TO_SUGGESTION',
      state: converted ? 'SUBMITTED' : 'SENT',
      procuratorate: row.code,
      title: '共性问题',
      issue: '监管没有长效机制。',
      case_id: 'a case',
    })),
);

const elections = fc
  .uniqueArray(fc.record({ code: place, term: fc.constantFrom(16, 17), day }), {
    minLength: 10,
    maxLength: 15,
    size: 'max',
    selector: ({ code, term }) => `${code} ${term}`,
  })
  .chain((terms) =>
    fc
      .array(
        fc.array(fc.record({ seats: fc.integer({ min: 1, max: 3 }), voters: fc.integer({ min: 10, max: 99 }) }), {
          maxLength: 4,
        }),
        {
          minLength: terms.length,
          maxLength: terms.length,
        },
      )
      .map((districts): Table[] => [
        {
          subgraph: 'elections',
          name: 'election_terms',
          rows: terms.map(({ code, term, day: on }) => ({
            id: globalId(code, 'ElectionTerm', `t${term}`),
            code,
            term,
            state: 'CONFIRMED',
            election_day: on,
          })),
        },
        {
          subgraph: 'elections',
          name: 'electoral_districts',
          rows: terms.flatMap(({ code, term }, at) =>
            (districts[at] ?? []).map(({ seats, voters }, number) => ({
              id: globalId(code, 'ElectoralDistrict', `t${term}-${number}`),
              election_term_id: globalId(code, 'ElectionTerm', `t${term}`),
              code,
              number: number + 1,
              name: `第${number + 1}选区`,
              seats,
              voters,
              ballots: voters - 5,
              elected: seats,
            })),
          ),
        },
      ]),
  );

const appointments = table(
  'elections',
  'appointments',
  'Appointment',
  fc
    .record({
      code: upperPlace,
      term: fc.constantFrom(16, 17),
      act: fc.constantFrom('ELECTION', 'DECISION'),
      kind: fc.constantFrom('APPOINT', 'REMOVE'),
      organ: fc.constantFrom('GOVERNMENT', 'COURT'),
      result_on: fc.option(day),
      votes: fc.constantFrom(20, 40),
      oath_on: fc.option(fc.constant('2026-12-31')),
    })
    .map(({ votes, result_on, ...row }) => ({
      ...row,
      nominee: '某某',
      post: '副县长',
      nominated_on: '2024-01-01',
      members: 45,
      result_on,
      state: result_on === null ? 'NOMINATED' : votes > 22 ? 'VOTED_PASSED' : 'VOTED_FAILED',
      votes_for: result_on === null ? null : votes,
      votes_against: result_on === null ? null : 1,
      abstentions: result_on === null ? null : 2,
    })),
);

const cases = table(
  'litigation',
  'litigation_cases',
  'LitigationCase',
  fc.record({
    code: upperPlace,
    case_number: fc.constant('株检行公立[2025]1号'),
    kind: fc.constantFrom('ADMINISTRATIVE', 'CIVIL'),
    field: fc.constantFrom(...fields),
    agency: fc.constant('某局'),
    state: fc.constantFrom('FILED', 'SUED'),
    filed_on: day,
    from_suggestion: fc.boolean(),
  }),
);

const clues = table(
  'litigation',
  'clues',
  'Clue',
  fc.record({
    code: upperPlace,
    number: fc.constant('1'),
    source: fc.constantFrom('REPORT', 'MEDIA'),
    field: fc.constantFrom(...fields),
    summary: fc.constant('线索'),
    state: fc.constantFrom('REGISTERED', 'DECLINED'),
    registered_on: day,
  }),
);

/** All records of a small province. */
export const records: fc.Arbitrary<Table[]> = fc
  .tuple(deputies, suggestions, conversions, elections, appointments, cases, clues)
  .map(([a, b, c, terms, d, e, f]) => [a, b, c, ...terms, d, e, f]);

/** The codes that may have owners of their own, besides the province. */
export const ownerCodes = ['4302', '430281', '430223', '4305', '430523'];
