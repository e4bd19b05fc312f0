import fc from 'fast-check';
import type { OwnedSubgraph } from '../../../schema/subgraphs.ts';

/** A question to one root field: about a place, filtered, sorted; for pages also how long they are. */
export interface Question {
  subgraph: OwnedSubgraph;
  /** The document; lists take `$after`. */
  query: string;
  field: string;
  isList: boolean;
}

const within = fc.constantFrom('43', '43', '430000', '4302', '430200', '430202', '430281', '430281103', '4305', '4304');

interface ListOf {
  subgraph: OwnedSubgraph;
  field: string;
  orders: string[];
  filters: string[];
  rows: string;
}

const lists: ListOf[] = [
  {
    subgraph: 'deputies',
    field: 'deputies',
    orders: ['JURISDICTION_ASC', 'ELECTED_ON_ASC', 'ELECTED_ON_DESC', 'BIRTH_YEAR_ASC', 'BIRTH_YEAR_DESC'],
    filters: [
      'person: "p1"',
      'name: "王芳"',
      'level: [COUNTY, TOWNSHIP]',
      'term: 17',
      'gender: FEMALE',
      'standingCommitteeMember: true',
    ],
    rows: 'id name birthYear electedOn jurisdiction { code } delegation { name }',
  },
  {
    subgraph: 'suggestions',
    field: 'suggestions',
    orders: ['SUBMITTED_AT_ASC', 'SUBMITTED_AT_DESC', 'DUE_ON_ASC', 'DUE_ON_DESC', 'JURISDICTION_ASC'],
    filters: [
      'state: [ASSIGNED, IN_HANDLING]',
      'level: [COUNTY]',
      'year: 2025',
      'overdue: true',
      'overdue: false',
      'outcome: [SOLVED]',
      'litigationField: [ECOLOGY]',
      'submittedFrom: "2025-01-01"',
      'submittedTo: "2024-12-31"',
      'leadSponsor: "430281.Deputy.d1"',
      'text: "修路"',
      'text: "水 正"',
    ],
    rows: 'id title submittedAt dueOn overdue state year jurisdiction { code } leadSponsor { id } history { event }',
  },
  {
    subgraph: 'suggestions',
    field: 'conversions',
    orders: ['SENT_ON_ASC', 'SENT_ON_DESC'],
    filters: ['state: [SUBMITTED]', 'field: [ECOLOGY, OTHER]', 'year: 2025', 'direction: CASE_TO_SUGGESTION'],
    rows: 'id state field sentOn',
  },
  {
    subgraph: 'elections',
    field: 'electionTerms',
    orders: ['ELECTION_DAY_ASC', 'ELECTION_DAY_DESC', 'JURISDICTION_ASC'],
    filters: ['level: [CITY, COUNTY]', 'term: 17', 'year: 2024'],
    rows: 'id term electionDay seats elected voters ballots districtCount districts(first: 2) { totalCount nodes { number name } }',
  },
  {
    subgraph: 'elections',
    field: 'appointments',
    orders: ['RESULT_ON_ASC', 'RESULT_ON_DESC', 'NOMINATED_ON_ASC', 'NOMINATED_ON_DESC'],
    filters: ['act: [DECISION]', 'kind: REMOVE', 'state: [NOMINATED, VOTED_FAILED]', 'year: 2026', 'organ: [COURT]'],
    rows: 'id act kind state resultOn votesFor post nominee',
  },
  {
    subgraph: 'litigation',
    field: 'litigationCases',
    orders: ['FILED_ON_ASC', 'FILED_ON_DESC'],
    filters: ['fromSuggestion: true', 'kind: CIVIL', 'field: [ECOLOGY]', 'year: 2025', 'state: [SUED]'],
    rows: 'id kind field state filedOn fromSuggestion clues { id }',
  },
  {
    subgraph: 'litigation',
    field: 'clues',
    orders: ['REGISTERED_ON_ASC', 'REGISTERED_ON_DESC'],
    filters: ['source: [MEDIA]', 'field: [OTHER]', 'state: [REGISTERED]', 'year: 2026'],
    rows: 'id',
  },
];

interface StatisticsOf {
  subgraph: OwnedSubgraph;
  field: string;
  places: string[];
  dimensions: Record<string, string>;
  measures: string[];
  ratio?: string;
  filters: string[];
}

const statistics: StatisticsOf[] = [
  {
    subgraph: 'deputies',
    field: 'deputyStatistics',
    places: ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
    dimensions: { LEVEL: 'level', TERM: 'term', STATUS: 'status', GENDER: 'gender' },
    measures: [
      'COUNT count',
      'ACTIVE active',
      'WOMEN women',
      'STANDING_COMMITTEE_MEMBERS standingCommitteeMembers',
      'GRASSROOTS grassroots',
    ],
    ratio: 'WOMEN_SHARE womenShare',
    filters: ['gender: FEMALE', 'level: [TOWNSHIP]'],
  },
  {
    subgraph: 'suggestions',
    field: 'suggestionStatistics',
    places: ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
    dimensions: { YEAR: 'year', STATE: 'state', OUTCOME: 'outcome', CATEGORY: 'category' },
    measures: [
      'COUNT count',
      'REPLIED replied',
      'OVERDUE overdue',
      'RETURNED returned',
      'SATISFIED satisfied',
      'BASICALLY_SATISFIED basicallySatisfied',
      'DISSATISFIED dissatisfied',
    ],
    ratio: 'SATISFACTION satisfaction',
    filters: ['year: 2025', 'overdue: true', 'category: [OTHER]'],
  },
  {
    subgraph: 'suggestions',
    field: 'conversionStatistics',
    places: ['PROVINCE', 'CITY', 'COUNTY'],
    dimensions: { YEAR: 'year', STATE: 'state', FIELD: 'field', DIRECTION: 'direction' },
    measures: ['COUNT count', 'REGISTERED registered', 'CONVERTED converted', 'DECLINED declined'],
    ratio: 'CONVERSION_RATE conversionRate',
    filters: ['year: 2024'],
  },
  {
    subgraph: 'elections',
    field: 'electionStatistics',
    places: ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
    dimensions: { LEVEL: 'level', TERM: 'term', YEAR: 'year' },
    measures: ['COUNT count', 'DISTRICTS districts', 'SEATS seats', 'ELECTED elected', 'VOTERS voters', 'BALLOTS ballots'],
    ratio: 'TURNOUT turnout',
    filters: ['term: 16', 'level: [TOWNSHIP]'],
  },
  {
    subgraph: 'elections',
    field: 'appointmentStatistics',
    places: ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
    dimensions: { TERM: 'term', YEAR: 'year', ACT: 'act', KIND: 'kind', ORGAN: 'organ', STATE: 'state' },
    measures: ['COUNT count', 'PASSED passed', 'OATH_MISSING oathMissing', 'CERTIFICATE_MISSING certificateMissing'],
    filters: ['kind: APPOINT'],
  },
];

function filterOf(filters: string[]): fc.Arbitrary<string> {
  const some = fc.oneof(fc.constant([]), fc.subarray(filters, { maxLength: Math.min(2, filters.length) }));
  return some.map((chosen) => {
    const distinct = chosen.filter((each, at) => chosen.findIndex((other) => other.split(':')[0] === each.split(':')[0]) === at);
    return distinct.length === 0 ? '' : `, filter: { ${distinct.join(', ')} }`;
  });
}

const list: fc.Arbitrary<Question> = fc.constantFrom(...lists).chain(({ subgraph, field, orders, filters, rows }) =>
  fc
    .tuple(within, filterOf(filters), fc.constantFrom(...orders), fc.constantFrom(1, 3, 7, 100), fc.boolean())
    .map(([place, filter, order, first, asEdges]) => ({
      subgraph,
      field,
      isList: true,
      query: `query ($after: String) {
        ${field}(within: "${place}", orderBy: ${order}, first: ${first}, after: $after${filter}) {
          totalCount
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          ${asEdges ? `edges { cursor row: node { ${rows} } }` : `nodes { ${rows} }`}
        }
      }`,
    })),
);

const counts: fc.Arbitrary<Question> = fc
  .constantFrom(...statistics)
  .chain(({ subgraph, field, places, dimensions, measures, ratio, filters }) =>
    fc
      .tuple(
        within,
        filterOf(filters),
        fc.option(fc.constantFrom(...places)),
        fc.subarray(Object.keys(dimensions), { maxLength: 2 }),
        fc.option(
          fc.tuple(fc.constantFrom(...measures, ...(ratio === undefined ? [] : [ratio])), fc.constantFrom('ASC', 'DESC')),
        ),
        fc.option(fc.constantFrom(1, 2, 5)),
        fc.subarray(measures),
      )
      .map(([place, filter, level, grouped, order, top, shown]) => {
        const figures = [
          ...shown.map((each) => each.split(' ')[1]),
          ...(ratio === undefined ? [] : [`${ratio.split(' ')[1]} { denominator part: numerator value }`]),
        ];
        const group = `${grouped.map((name) => dimensions[name]).join(' ')} ${level === null ? '' : 'jurisdiction { code }'} ${figures.join(' ')} __typename`;
        const sorted = order === null ? '' : `, orderBy: { measure: ${order[0].split(' ')[0]}, direction: ${order[1]} }`;
        return {
          subgraph,
          field,
          isList: false,
          query: `{
          ${field}(within: "${place}", groupBy: [${[...(level === null ? [] : [level]), ...grouped].join(', ')}]${filter}${sorted}${top === null ? '' : `, top: ${top}`}) {
            groupCount
            groups { ${group} }
            total { ${figures.join(' ')} key }
          }
        }`,
        };
      }),
  );

/** Any question that concerns many owners. */
export const question: fc.Arbitrary<Question> = fc.oneof({ weight: 3, arbitrary: list }, { weight: 2, arbitrary: counts });
