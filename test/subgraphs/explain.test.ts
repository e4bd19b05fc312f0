import { type GraphQLInputType, type GraphQLSchema, getNamedType, isEnumType, isInputObjectType } from 'graphql';
import { Client } from 'pg';
import sql, { type Sql, raw } from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill } from '../../demo/province/fill.ts';
import { type Caller, anonymous } from '../../schema/caller.ts';
import { placesWithin } from '../../schema/places.ts';
import { ownedSubgraphs } from '../../schema/subgraphs.ts';
import { subgraphs } from '../../subgraphs/all.ts';
import { Database } from '../../subgraphs/database.ts';
import { Reading } from '../../subgraphs/reading.ts';
import { schemaOf } from '../../subgraphs/subgraph.ts';
import { policies } from '../../subgraphs/visibility/policies.ts';
import { settingsOf } from '../../subgraphs/visibility/settings.ts';
import { callerOf, prosecutorOf, staffOf } from '../callers.ts';
import { type FreshDatabase, freshDatabase } from '../postgres.ts';
import { ask } from './ask.ts';
import { statementsOf } from './statements.ts';
import { rootFields } from './visibility/questions.ts';

/*
 * What PostgreSQL plans for every list in every order and under every filter, and for the statistics of one county: a city that keeps all below it, asked by its
 * own people, by those above, and by everybody. No page of 20 and no count of one place reads a large table from end to end; no page sorts one.
 * A count of everything, and the total of a list, read what they count.
 */

/** The city whose records there are, and a county of it, which has a ninth of them. */
const keeper = '4302';
const county = '430281';
const day = '2026-11-22';

/** From how many rows on a table is large: a smaller one is read whole with good reason. */
const large = 2_000;

/**
 * What no index can tell: a value that the caller sees of some rows only, or one of the day of asking, is worked out for each row (README, Decisions). An
 * order or filter comes here only when its price is known.
 */
const workedOut = new Set([
  'Deputy BIRTH_YEAR_ASC',
  'Deputy BIRTH_YEAR_DESC',
  'Deputy gender',
  'Suggestion outcome',
  'ProcuratorialSuggestion state',
  'CitizenOpinion referral',
]);

/** What is asked for where a filter takes no enum and no yes or no. A filter that is not here fails the test: its index must be thought about. */
const values: Readonly<Record<string, string>> = {
  year: '2025',
  term: '18',
  session: '5',
  person: '"0a1b"',
  name: '"王芳"',
  leadSponsor: '"430281.Deputy.1"',
  text: '"养老"',
  submittedFrom: '"2026-11-01"',
  submittedTo: '"2023-01-31"',
  fromId: '"430281.Deputy.1"',
  toId: '"430281.Deputy.1"',
  statusSinceFrom: '"2026-11-01"',
  statusSinceTo: '"2016-01-31"',
  deputy: '"430281.Deputy.1"',
  host: '"430281"',
  place: '"430281103"',
  receiver: '"430281"',
  subject: '"430281.Conversion.v0001"',
  from: '"2026-12-01"',
  to: '"2025-12-31"',
  noProgressSince: '"2024-01-01"',
  unit: '"市水利局"',
  committee: '"城环委"',
  team: '"430281.DeputyTeam.z001"',
  station: '"430281.ContactStation.z001"',
};

/** What some statistics need beside the place. */
const alsoAsked: Readonly<Record<string, string>> = { stationVisitStatistics: ', since: "2026-01-01"' };

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Plan Rows': number;
  Plans?: Plan[];
}

describe.each(ownedSubgraphs)('the plans of %s', (name) => {
  const schema = schemaOf(subgraphs[name]);
  const roots = rootFields(schema, new Set([...Object.keys(policies[name]), 'AccessLogEntry'])).filter(
    ({ type }) => type !== 'AccessLogEntry',
  );
  const callers: [string, Caller][] = [
    ['everybody', anonymous('r')],
    ['the own', callerOf(name === 'litigation' ? prosecutorOf(keeper) : staffOf(keeper))],
    ['those above', callerOf(name === 'litigation' ? prosecutorOf('43') : staffOf('43'))],
  ];
  let fresh: FreshDatabase;
  let database: Database;
  let statements: Sql[];
  /** The large tables, with their rows. */
  let tables: Map<string, number>;
  /** The statements of which the plan for all values was looked at, and whether they may sort. */
  const forAllValues = new Set<string>();

  beforeAll(async () => {
    fresh = await freshDatabase([name]);
    const places = placesWithin(keeper).filter(({ hasCongress }) => hasCongress);
    await fill(
      { subgraphs: { [name]: fresh.adminUrl }, places: places.map(({ code }) => code) },
      { seed: 1, scale: name === 'litigation' ? 3 : 1, asOf: day },
    );
    tables = await rowsOf(fresh.adminUrl, name);
    database = new Database(fresh.url(name), { schema: name });
    statements = statementsOf({ database });
  }, 180_000);
  afterAll(async () => {
    await database.close();
    await fresh[Symbol.asyncDispose]();
  });

  /** What is wrong with the plans of a question. */
  async function faultsOf(caller: Caller, document: string, maySort: boolean): Promise<string[]> {
    return (await planned(caller, document, maySort)).faults;
  }

  /** The same, and where the page ends that is asked for as `it`. */
  async function planned(
    caller: Caller,
    document: string,
    maySort: boolean,
    variables: Record<string, unknown> = {},
  ): Promise<{ faults: string[]; end: string | null }> {
    statements.length = 0;
    const log = { append: async () => {} };
    const now = new Date(`${day}T12:00:00+08:00`);
    const owner = { subgraph: name, code: keeper, name: keeper, database, secret: '', log, now: () => now };
    const answer = await ask(subgraphs[name], new Reading(owner, caller), document, variables);
    if (answer.errors !== undefined) {
      const isForbidden = answer.errors[0]?.extensions?.code === 'FORBIDDEN';
      return { faults: isForbidden ? [] : [JSON.stringify(answer.errors)], end: null };
    }
    const asked = [...statements];
    const transaction = await database.begin(settingsOf(caller, keeper), 'read only');
    const faults: string[] = [];
    for (const statement of asked) {
      if (statement.text.startsWith('select set_config')) {
        await transaction.rows(statement);
        continue;
      }
      // As it is planned for these values; and once for all values and callers, as it is when it is asked often (`subgraphs/prepared.ts`).
      const isNew = !forAllValues.has(`${maySort} ${statement.text}`);
      forAllValues.add(`${maySort} ${statement.text}`);
      for (const explained of [
        sql`explain (format json) ${statement}`,
        ...(isNew ? [raw(`explain (format json, generic_plan) ${statement.text}`)] : []),
      ]) {
        const [row] = await transaction.rows<{ 'QUERY PLAN': { Plan: Plan }[] }>(explained);
        for (const { Plan: plan } of row?.['QUERY PLAN'] ?? []) faults.push(...faultsIn(plan, tables, maySort));
      }
    }
    await transaction.end('rollback');
    const page = answer.data?.it as { pageInfo?: { endCursor: string | null } } | null | undefined; // as selected
    return { faults, end: page?.pageInfo?.endCursor ?? null };
  }

  test('there is much to read', () => {
    expect(tables.size).toBeGreaterThan(0);
  });

  test('a page of every list in every order walks an index, and so does the next', async () => {
    const faults: string[] = [];
    for (const [who, caller] of callers) {
      for (const root of roots.filter(({ kind }) => kind === 'list')) {
        for (const order of ordersOf(schema, root.name)) {
          if (workedOut.has(`${root.type} ${order}`)) continue;
          const document = `query ($after: String) { it: ${root.name}(within: "43", orderBy: ${order}, after: $after) { nodes { id } pageInfo { endCursor } } }`;
          const told = (some: string[]): string[] => some.map((fault) => `${root.type} ${order} ${who}: ${fault}`);
          const first = await planned(caller, document, false);
          const next = first.end === null ? [] : (await planned(caller, document, false, { after: first.end })).faults;
          faults.push(...told([...first.faults, ...next]));
        }
      }
    }
    expect(faults).toEqual([]);
  }, 180_000);

  test('a page under every filter reads no large table from end to end', async () => {
    const faults: string[] = [];
    for (const [who, caller] of callers) {
      for (const root of roots.filter(({ kind }) => kind === 'list')) {
        for (const filter of filtersOf(schema, root.name)) {
          if (workedOut.has(`${root.type} ${filter.split(':')[0]}`)) continue;
          const document = `{ it: ${root.name}(within: "43", filter: { ${filter} }) { nodes { id } } }`;
          faults.push(...(await faultsOf(caller, document, true)).map((fault) => `${root.type} ${filter} ${who}: ${fault}`));
        }
      }
    }
    expect(faults).toEqual([]);
  }, 180_000);

  test.runIf(name === 'deputies')(
    'the opinions of a station, of a suggestion and of a receipt number are found by their index',
    async () => {
      for (const [who, caller] of callers) {
        for (const document of [
          '{ contactStation(id: "430281.ContactStation.z001") { opinions { nodes { id } totalCount } } }',
          '{ _entities(representations: [{ __typename: "Suggestion", id: "430281.Suggestion.1" }]) { ... on Suggestion { fromOpinions { nodes { id } } } } }',
          '{ opinionByReceipt(id: "430200.Receipt.2222-2222-2222-2222-2") { state } }',
        ]) {
          expect(await faultsOf(caller, document, true), `${who} ${document}`).toEqual([]);
        }
      }
    },
  );

  test('the statistics of a county, under every filter, read what is of the county', async () => {
    const faults: string[] = [];
    for (const [who, caller] of callers) {
      for (const root of roots.filter(({ kind }) => kind === 'counts')) {
        for (const filter of ['', ...filtersOf(schema, root.name)]) {
          const asked = filter === '' ? (alsoAsked[root.name] ?? '') : `, filter: { ${filter} }`;
          const document = `{ it: ${root.name}(within: "${county}"${asked}) { total { count } } }`;
          faults.push(...(await faultsOf(caller, document, true)).map((fault) => `${root.type} ${filter} ${who}: ${fault}`));
        }
      }
    }
    expect(faults).toEqual([]);
  }, 180_000);
});

function faultsIn(plan: Plan, tables: ReadonlyMap<string, number>, maySort: boolean): string[] {
  const faults = (plan.Plans ?? []).flatMap((each) => faultsIn(each, tables, maySort));
  const rows = tables.get(plan['Relation Name'] ?? '');
  if (plan['Node Type'] === 'Seq Scan' && rows !== undefined) faults.push(`reads all ${rows} rows of ${plan['Relation Name']}`);
  if (!maySort && plan['Node Type'] === 'Sort' && plan['Plan Rows'] >= large) faults.push(`sorts ${plan['Plan Rows']} rows`);
  return faults;
}

async function rowsOf(adminUrl: string, schema: string): Promise<Map<string, number>> {
  const client = new Client(adminUrl);
  await client.connect();
  try {
    await client.query('analyze');
    const { rows } = await client.query<{ name: string; rows: number }>(
      `select relname as name, reltuples::int as rows from pg_class where relnamespace = $1::regnamespace and relkind = 'r' and reltuples >= $2`,
      [schema, large],
    );
    return new Map(rows.map(({ name, rows: count }) => [name, count]));
  } finally {
    await client.end();
  }
}

function argumentOf(schema: GraphQLSchema, root: string, argument: string): unknown {
  const field = schema.getQueryType()?.getFields()[root];
  return getNamedType(field?.args.find(({ name }) => name === argument)?.type);
}

function ordersOf(schema: GraphQLSchema, root: string): string[] {
  const orders = argumentOf(schema, root, 'orderBy');
  return isEnumType(orders) ? orders.getValues().map(({ name }) => name) : [];
}

/** Every filter alone, as it is written, with each value that it knows. */
function filtersOf(schema: GraphQLSchema, root: string): string[] {
  const filter = argumentOf(schema, root, 'filter');
  if (!isInputObjectType(filter)) return [];
  return Object.values(filter.getFields()).flatMap(({ name, type }) => writtenOf(name, type).map((value) => `${name}: ${value}`));
}

function writtenOf(filter: string, type: GraphQLInputType): string[] {
  const named = getNamedType(type);
  if (isEnumType(named)) {
    const isList = String(type).startsWith('[');
    return named.getValues().map(({ name }) => (isList ? `[${name}]` : name));
  }
  if (named.name === 'Boolean') return ['true', 'false'];
  const value = values[filter];
  if (value === undefined) throw new Error(`No value is known for the filter ${filter}: ${String(type)}.`);
  return [value];
}
