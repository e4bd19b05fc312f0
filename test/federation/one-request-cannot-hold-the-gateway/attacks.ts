/** A request that would hold a gateway without limits: its body, and the code it is refused with. */
export interface Attack {
  name: string;
  body: string;
  code: string;
  /** The limit that is named, where the code is TOO_COMPLEX. */
  limit?: string;
}

const times = (count: number, write: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => write(at)).join(' ');

function ask(query: string, variables?: unknown): string {
  return JSON.stringify({ query, variables });
}

const tooComplex = (name: string, query: string, limit: string, variables?: unknown): Attack => ({
  name,
  body: ask(query, variables),
  code: 'TOO_COMPLEX',
  limit,
});

/** A list of one row, and what is asked of the row. */
const row = (selection: string): string => `{ suggestions(within: "43", first: 1) { nodes { ${selection} } } }`;

/** Fragments of which each spreads the next so many times, under aliases; the last selects a field. */
const doubling = (levels: number, spreads: number): string =>
  `${times(levels, (at) => `fragment F${at} on Suggestion { ${times(spreads, (each) => `a${each}: leadSponsor { suggestions { nodes { ...F${at + 1} } } }`)} }`)} fragment F${levels} on Suggestion { id }`;

const nested = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

/** Attacks that every endpoint refuses: at /graphql, and in the words of a router at /subgraphs/suggestions. */
export const attacks: readonly Attack[] = [
  tooComplex('1,000 aliases of a joined field', row(times(1_000, (at) => `a${at}: leadSponsor { name }`)), 'tokens'),
  tooComplex('200 aliases of a joined field', row(times(200, (at) => `a${at}: leadSponsor { id }`)), 'aliases'),
  tooComplex('10,000 aliases of __typename', `{ ${times(10_000, (at) => `a${at}: __typename`)} }`, 'tokens'),
  tooComplex('1,000 aliases of __typename', `{ ${times(1_000, (at) => `a${at}: __typename`)} }`, 'rootFields'),
  tooComplex(
    '60 root fields over all owners',
    `{ ${times(60, (at) => `a${at}: suggestions(within: "43") { totalCount }`)} }`,
    'rootFields',
  ),
  tooComplex('a fragment bomb that doubles 30 times', `${row('...F0')} ${doubling(30, 2)}`, 'depth'),
  tooComplex('a fragment bomb that takes itself tenfold 4 times', `${row('...F0')} ${doubling(4, 10)}`, 'aliases'),
  tooComplex(
    'a fragment bomb without aliases',
    `${row('...F0')} ${times(12, (at) => `fragment F${at} on Suggestion { ...F${at + 1} ...F${at + 1} }`)} fragment F12 on Suggestion { id }`,
    'fields',
  ),
  tooComplex(
    '400 fragments',
    `${row(times(400, (at) => `...F${at}`))} ${times(400, (at) => `fragment F${at} on Suggestion { id }`)}`,
    'fragments',
  ),
  tooComplex('a fragment that is never spread', `{ __typename } fragment F on Suggestion { ${'id '.repeat(1_000)} }`, 'fields'),
  {
    name: 'fragments in a circle',
    body: ask(
      `${row('...A')} fragment A on Suggestion { leadSponsor { suggestions { nodes { ...B } } } } fragment B on Suggestion { ...A }`,
    ),
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  tooComplex('the same field 1,000 times', row('id '.repeat(1_000)), 'fields'),
  tooComplex('the same fields in fields', row('leadSponsor { suggestions { nodes { id } } } '.repeat(300)), 'fields'),
  tooComplex(
    'fields nested 10,000 deep',
    row(`${'leadSponsor { suggestions { nodes { '.repeat(3_334)}id${' } } }'.repeat(3_334)}`),
    'nesting',
  ),
  tooComplex('fields nested 20 deep', row(`${'leadSponsor { suggestions { nodes { '.repeat(6)}id${' } } }'.repeat(6)}`), 'depth'),
  tooComplex(
    'lists nested 10,000 deep',
    `{ suggestions(within: ${'['.repeat(10_000)}${']'.repeat(10_000)}) { totalCount } }`,
    'nesting',
  ),
  tooComplex(
    '1,000 operations in one document',
    times(1_000, (at) => `query Q${at} { __typename }`),
    'tokens',
  ),
  tooComplex(
    '500 operations in one document',
    times(500, (at) => `query Q${at} { __typename }`),
    'operations',
  ),
  tooComplex('500 directives', row(`id ${'@include(if: true) '.repeat(500)}`), 'directives'),
  tooComplex('1,300 directives', row(`id ${'@a '.repeat(1_300)}`), 'directives'),
  tooComplex(
    'a list of 10,000 in an argument',
    `{ suggestions(within: "43", filter: { state: [${'ASSIGNED '.repeat(10_000)}] }) { totalCount } }`,
    'tokens',
  ),
  tooComplex(
    'pages of 100 in pages of 100',
    row('leadSponsor { suggestions(first: 100) { nodes { jointSponsors { suggestions(first: 100) { nodes { id } } } } } }'),
    'rows',
  ),
  {
    name: 'variables nested 20,000 deep',
    body: `{"query":"{ __typename }","variables":${nested(20_000)}}`,
    code: 'TOO_COMPLEX',
    limit: 'valueDepth',
  },
  {
    name: 'a body nested 100,000 deep',
    body: `{"query":"{ __typename }","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
    code: 'TOO_COMPLEX',
    limit: 'valueDepth',
  },
  { name: 'a body that is 100,000 lists', body: `${'['.repeat(100_000)}${']'.repeat(100_000)}`, code: 'BAD_REQUEST' },
  {
    name: 'a string that ends nowhere',
    body: ask(`{ suggestions(within: "${'4'.repeat(200_000)}`),
    code: 'GRAPHQL_PARSE_FAILED',
  },
  tooComplex('comments only', '#\n'.repeat(80_000), 'tokens'),
  {
    name: 'a name of 200,000 letters',
    body: ask(`{ ${'a'.repeat(200_000)} }`),
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'a variable of 4,000 wrong values',
    body: ask('query ($s: [SuggestionState!]) { suggestions(within: "43", filter: { state: $s }) { totalCount } }', {
      s: Array.from({ length: 4_000 }, (_, at) => `ASSIGNEE${at}`),
    }),
    code: 'BAD_USER_INPUT',
  },
  tooComplex('variables of 50,000 values', '{ __typename }', 'values', { a: Array.from({ length: 50_000 }, () => 1) }),
  { name: 'a body of 10 MB', body: ask(`{ a(x: "${'x'.repeat(10 * 1024 * 1024)}") }`), code: 'BAD_REQUEST' },
];

/** What an honest caller asks meanwhile. */
export const ordinary = '{ suggestions(within: "43") { totalCount nodes { id title } coverage { complete } } }';
