import { type GraphQLInputType, type GraphQLSchema, getNamedType, isEnumType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeCursor } from '../../../schema/cursor.ts';
import { globalId } from '../../../schema/global-id.ts';
import { officialCode } from '../../../schema/jurisdiction-code.ts';
import { type OwnedSubgraph, ownedSubgraphs } from '../../../schema/subgraphs.ts';
import { subgraphs } from '../../../subgraphs/all.ts';
import { schemaOf } from '../../../subgraphs/subgraph.ts';
import type { Reader } from '../../../subgraphs/visibility/policy.ts';
import { policies } from '../../../subgraphs/visibility/policies.ts';
import { mustBe } from '../../must-be.ts';
import { ask, codesOf } from '../ask.ts';
import { type OwnedDatabase, ownedDatabase, someDay } from '../owned-database.ts';
import { type Asker, asker, askers } from './askers.ts';
import { allows, factsOf, partsOf } from './oracle.ts';
import { rootFields } from './questions.ts';
import { shownBy, sortedBy, yearOf } from './shown-by.ts';
import { type World, type WorldRecord, places, sponsorOf, unitOf } from './world.ts';
import { worldOf } from './worlds.ts';

const keeper = '43';
type Row = Record<string, unknown> & { id: string };

/** Values to filter by: all of an enum, both of a yes or no, and texts and numbers that the world has. */
function valuesOf(type: GraphQLInputType, name: string): unknown[] {
  const named = getNamedType(type);
  const isList = String(type).startsWith('[');
  if (isEnumType(named)) return named.getValues().map((value) => (isList ? [value.name] : value.name));
  if (named.name === 'Boolean') return [true, false];
  if (name === 'year') return [2021, 2026];
  if (name === 'fromId' || name === 'toId') return places.map(sponsorOf);
  if (name === 'term') return [17, 18];
  if (name === 'session') return [1, 2];
  if (name === 'host' || name === 'place' || name === 'receiver') return places.map(officialCode);
  if (name === 'leadSponsor' || name === 'deputy') return places.map(sponsorOf);
  if (name === 'person') return ['person-a', 'person-b'];
  if (name === 'name') return ['代表a', '代表b'];
  if (name === 'team') return places.map((code) => globalId(code, 'DeputyTeam', 'a'));
  if (name === 'station') return places.map((code) => globalId(code, 'ContactStation', 'home'));
  if (name === 'committee') return ['城环委', '监察司法委'];
  if (name === 'subject') return places.map((code) => globalId(code, 'Conversion', 'DEAD'));
  if (name === 'unit') return places.map(unitOf);
  if (name === 'text') return ['pending', 'screened', 'linked'];
  if (named.name === 'Date') return ['2026-01-10', '2026-01-11'];
  throw new Error(`No values are known for the filter ${name}: ${String(type)}.`);
}

/** Statistics that need more than a place, and count not all records of their type. */
const alsoAsked: Record<string, string> = { stationVisitStatistics: ', since: "2026-01-01"' };
const countedOnly: Record<string, (record: WorldRecord) => boolean> = {
  // Those whose mandates are in force.
  stationVisitStatistics: ({ id }) => id.endsWith('.b'),
};

/** Callers that see some and not all: enough for each reader of the tables, at one place of each level. */
const some = askers().filter(({ name }) => name === 'anonymous' || /@(43|4302|430281)\b/.test(name));

describe.each(ownedSubgraphs)('side doors of %s', (name) => {
  const schema = schemaOf(subgraphs[name]);
  const types = Object.keys(policies[name]);
  const roots = rootFields(schema, new Set([...types, 'AccessLogEntry'])).filter(({ type }) => type !== 'AccessLogEntry');
  const lists = roots.filter(({ kind }) => kind === 'list');
  const world = worldOf(name);
  let database: OwnedDatabase;

  beforeAll(async () => {
    database = await ownedDatabase(name, world.tables, keeper);
  });
  afterAll(() => database.close());

  test('a filter finds only what the caller sees: a row comes out by a value that it shows', async () => {
    for (const who of some) {
      for (const { name: root, type } of lists) {
        const asked = filtersOf(schema, root).flatMap(([filter, values]) => {
          const shown = shownBy[`${type}.${filter}`] ?? shownBy[filter];
          if (shown === undefined) throw new Error(`Who may filter ${type} by ${filter}?`);
          const selection = filter === 'year' ? `told: ${yearOf[type]}` : `told: ${shown}`;
          return values.map((value) => ({ filter, value, args: `filter: { ${filter}: ${written(value)} }`, selection }));
        });
        const pages = await listed(name, database, who, root, asked);
        for (const [at, { filter, value }] of asked.entries()) {
          for (const row of pages[at] ?? []) {
            mustBe(matches(filter, value, row.told), true, `${who.name} ${root} by ${filter}`);
          }
        }
      }
    }
  }, 400_000);

  test('an order tells nothing of what it sorts by and the caller may not see', async () => {
    for (const who of some) {
      for (const { name: root, type } of lists) {
        const asked = ordersOf(schema, root).map((order) => {
          const by = order.replace(/_(ASC|DESC)$/, '');
          const shown = sortedBy[`${type}.${by}`] ?? sortedBy[by];
          if (shown === undefined) throw new Error(`Who may sort ${type} by ${order}?`);
          return { order, args: `orderBy: ${order}`, selection: `told: ${shown}` };
        });
        const pages = await listed(name, database, who, root, asked);
        for (const [at, { order }] of asked.entries()) {
          const untold = (pages[at] ?? []).filter(({ told }) => told === null).map(({ id }) => id);
          expect(untold, `${who.name} ${root} ${order}`).toEqual(untold.toSorted());
        }
      }
    }
  }, 400_000);

  test('a cursor made by hand at a hidden record leads where one at no record leads', async () => {
    const who = { ...some[0] } as Asker; // there is one
    for (const { name: root, type } of lists) {
      for (const order of ordersOf(schema, root)) {
        const [key] = keysOf(order);
        const ids = world.records.flatMap((record) => (record.type === type ? [record.id] : [])).slice(0, 40);
        const after = (at: string) => ({
          args: `orderBy: ${order}, after: "${encodeCursor({ order, key: key ?? '', id: at })}"`,
          selection: '',
        });
        const pages = await listed(
          name,
          database,
          who,
          root,
          ids.flatMap((id) => [after(id), after(`${id}-`)]),
        );
        for (const [at, id] of ids.entries()) {
          const [there, nowhere] = [pages[2 * at], pages[2 * at + 1]].map((rows = []) => rows.filter((row) => row.id !== id));
          expect(nowhere).toEqual(there);
        }
      }
    }
  }, 400_000);

  test('whoever may count gets the true count, whoever may not is refused', async () => {
    for (const who of askers()) {
      for (const { name: root, type } of roots.filter(({ kind }) => kind === 'counts')) {
        const asked = places.map(
          (within) => `p${within}: ${root}(within: "${within}"${alsoAsked[root] ?? ''}) { total { count } }`,
        );
        const answer = await ask(subgraphs[name], database.on(someDay, who.caller), `{ ${asked.join(' ')} }`);
        const records = world.records.filter(countedOnly[root] ?? (() => true));
        for (const within of places) {
          const count = countedBy(name, type, who, within, { ...world, records });
          const told = `${who.name} ${root} ${within}`;
          const refused = answer.errors?.filter(({ path }) => path?.[0] === `p${within}`) ?? [];
          expect(codesOf({ errors: refused }), told).toEqual(count === 'refused' ? ['FORBIDDEN'] : []);
          expect(answer.data?.[`p${within}`], told).toEqual(count === 'refused' ? null : { total: { count } });
        }
      }
    }
  }, 400_000);
});

/** How many records of a place the table lets a caller count. */
function countedBy(
  name: OwnedSubgraph,
  type: string,
  { caller }: Asker,
  within: string,
  { records }: World,
): number | 'refused' | null {
  const policy = policies[name][type];
  if (policy === undefined) throw new Error(`No table speaks of ${type}.`);
  const there = records.filter((record) => record.type === type && record.code.startsWith(within));
  if (policy.counts === 'WHAT_THEY_READ') {
    return there.filter((record) => allows(policy.records, partsOf(caller, record, keeper), factsOf(caller, record))).length;
  }
  // Whoever is a reader to a record of the place itself is one, or more, to all below.
  const ofPlace = {
    type,
    id: '',
    code: within,
    facts: new Set<string>(),
    deputies: [],
    units: [],
    linkedTo: null,
    subscriber: null,
  };
  const parts = partsOf(caller, ofPlace, keeper);
  const { counts, smallCells } = policy;
  const rules = counts.filter(({ readers }) => Object.keys(readers).some((reader) => parts.has(reader as Reader))); // keys by the type
  if (rules.length === 0) return 'refused';
  const counted = there.filter(({ facts }) => rules.some(({ when }) => when === 'ALWAYS' || facts.has(when))).length;
  const small = smallCells !== undefined && counted > 0 && counted < smallCells.below;
  return small && ['Clue', 'CitizenOpinion'].includes(type) && !smallCells.shownTo.some((reader) => parts.has(reader))
    ? null
    : counted;
}

/** The first pages of a list, asked for in so many ways at once. */
async function listed(
  name: OwnedSubgraph,
  database: OwnedDatabase,
  { caller, name: who }: Asker,
  root: string,
  asked: readonly { args: string; selection: string }[],
): Promise<Row[][]> {
  if (asked.length === 0) return [];
  const pages = asked.map(
    ({ args, selection }, at) => `p${at}: ${root}(within: "43", first: 100, ${args}) { nodes { id ${selection} } }`,
  );
  const answer = await ask(subgraphs[name], database.on(someDay, caller), `{ ${pages.join(' ')} }`);
  expect(answer.errors, `${who} ${root}`).toBeUndefined();
  return pages.map((_, at) => (answer.data?.[`p${at}`] as { nodes: Row[] } | undefined)?.nodes ?? []); // as selected
}

function argumentOf(schema: GraphQLSchema, root: string, argument: string): unknown {
  const fields = schema.getQueryType()?.getFields() ?? {};
  return getNamedType(fields[root]?.args.find(({ name }) => name === argument)?.type);
}

function filtersOf(schema: GraphQLSchema, root: string): [string, unknown[]][] {
  const filter = argumentOf(schema, root, 'filter');
  if (!isInputObjectType(filter)) return [];
  return Object.values(filter.getFields()).map(({ name, type }) => [name, valuesOf(type, name)]);
}

function ordersOf(schema: GraphQLSchema, root: string): string[] {
  const orders = argumentOf(schema, root, 'orderBy');
  return isEnumType(orders) ? orders.getValues().map(({ name }) => name) : [];
}

function keysOf(order: string): (string | number)[] {
  if (/^(SUBMITTED|QUEUED|SUBSCRIBED)_AT_/.test(order)) return ['2026-01-10T02:00:00.000000Z'];
  if (order.startsWith('BIRTH_YEAR')) return [1988];
  if (order.startsWith('YEAR')) return [2026];
  if (/^(POINTS|YEAR)_/.test(order)) return [2026];
  return order.startsWith('JURISDICTION') || order.startsWith('PLACE') ? ['430281'] : ['2026-03-01'];
}

function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(String).join(', ')}]`;
  return typeof value === 'string' && /[^A-Z_]/.test(value) ? JSON.stringify(value) : String(value);
}

function matches(filter: string, value: unknown, told: unknown): boolean {
  if (filter === 'rehandled') return (told !== null) === value;
  if (told === null || told === undefined) return false;
  if (filter === 'year') return String(told).startsWith(String(value));
  if (filter.startsWith('submitted') || filter.startsWith('statusSince')) return true;
  if (filter === 'from') return String(told) >= String(value);
  if (filter === 'to') return String(told) <= String(value);
  if (filter === 'host' || filter === 'place') return (told as { code: string }).code === value; // as selected
  if (filter === 'text') return String(told).includes(String(value));
  if (['leadSponsor', 'deputy', 'station', 'team'].includes(filter)) return (told as { id: string }).id === value; // as selected
  return Array.isArray(value) ? value.includes(told) : told === value;
}

describe('who asks for what', () => {
  const question = '{ suggestions(within: "430281", first: 1) { totalCount } }';

  test('an organ above, and a procuratorate, must say for what they read; one’s own records need no purpose', async () => {
    await using database = await ownedDatabase('suggestions', worldOf('suggestions').tables, '430281');
    const codes = async ({ caller }: Asker, purpose: string | null): Promise<unknown[]> =>
      codesOf(await ask(subgraphs.suggestions, database.on(someDay, { ...caller, purpose }), question));
    for (const who of [
      asker('CONGRESS_STAFF', '43'),
      asker('PROVINCIAL_STAFF', '43'),
      asker('PROSECUTOR', '4302'),
      asker('PROSECUTOR', '430281'),
    ]) {
      expect(await codes(who, null), who.name).toEqual(['PURPOSE_NEEDED']);
      expect(await codes(who, '执法检查'), who.name).toEqual([]);
    }
    for (const who of [
      asker('CONGRESS_STAFF', '430281'),
      asker('DEPUTY', '430281'),
      asker('HANDLING_UNIT', '430281'),
      asker('AUDITOR', '43'),
      asker('CONGRESS_STAFF', '430223'),
    ]) {
      expect(await codes(who, null), who.name).toEqual([]);
    }
    const counts = '{ suggestionStatistics(within: "430281") { total { count } } }';
    const { caller } = asker('CONGRESS_STAFF', '43');
    expect((await ask(subgraphs.suggestions, database.on(someDay, { ...caller, purpose: null }), counts)).errors).toBeUndefined();
  });

  test('what a caller was given is taken down by type and number; who is not logged in is not', async () => {
    await using database = await ownedDatabase('suggestions', worldOf('suggestions').tables, '430281');
    const { caller } = asker('CONGRESS_STAFF', '430281');
    const document = `{ suggestions(within: "430281", first: 3) { nodes { id conversions { id } } } suggestionStatistics(within: "430281") { total { count } }
      suggestion(id: "430281.Suggestion.none") { id } }`;
    await ask(subgraphs.suggestions, database.on(someDay, caller), document);
    await ask(subgraphs.suggestions, database.on(someDay, { ...caller, identity: null }), document);
    expect(database.accesses.map((access) => ({ who: access.caller.identity?.subject, records: access.records }))).toEqual([
      {
        who: 'CONGRESS_STAFF@430281',
        records: [
          { type: 'Suggestion', rows: 3 },
          { type: 'Conversion', rows: expect.any(Number) },
        ],
      },
    ]);
  });

  test('a command is for who may give it, and refuses a hidden record as one that is not there', async () => {
    await using database = await ownedDatabase('suggestions', worldOf('suggestions').tables, '43');
    const before = await database.everything();
    const assign = async ({ caller }: Asker, id: string): Promise<unknown> => {
      const units = '[{ unit: "某局", role: LEAD }]';
      const answer = await ask(
        subgraphs.suggestions,
        database.on(someDay, caller),
        `mutation { assignSuggestion(input: { id: "${id}", units: ${units} }) { suggestion { id } } }`,
      );
      return answer.errors?.map(({ message, extensions }) => [extensions?.code, message.replaceAll(id, '…')]);
    };
    const own = asker('CONGRESS_STAFF', '430281');
    for (const who of askers().filter(({ name }) => name !== own.name && !name.startsWith(`${own.name} `))) {
      const absent = await assign(who, '430281.Suggestion.none');
      expect(absent, who.name).toEqual([['NOT_FOUND', 'There is no Suggestion ….']]);
      const seen = who.caller.identity?.deputies.includes(sponsorOf('430281')) === true;
      const forbidden = [['FORBIDDEN', 'ASSIGN of a Suggestion is for STAFF to do.']];
      expect(await assign(who, '430281.Suggestion.pending-NONE-shut'), who.name).toEqual(seen ? forbidden : absent);
    }
    expect(await assign(own, '430281.Suggestion.none')).toEqual([['NOT_FOUND', 'There is no Suggestion ….']]);
    const submit = async ({ caller }: Asker): Promise<unknown[]> => {
      const input = `{ jurisdiction: "430281", title: "标题", text: "正文", category: OTHER, leadSponsor: "${sponsorOf('430281')}" }`;
      return codesOf(
        await ask(
          subgraphs.suggestions,
          database.on(someDay, caller),
          `mutation { submitSuggestion(input: ${input}) { suggestion { id leadSponsor { id } } } }`,
        ),
      );
    };
    const may = new Set(['CONGRESS_STAFF@430281', 'CONGRESS_STAFF@430281 (APPOINTMENTS)', 'DEPUTY@430281']);
    for (const who of askers().filter(({ name }) => !may.has(name))) expect(await submit(who), who.name).toEqual(['FORBIDDEN']);
    expect(await database.everything()).toEqual(before);
    for (const who of askers().filter(({ name }) => may.has(name))) expect(await submit(who), who.name).toEqual([]);
    expect(await assign(own, '430281.Suggestion.pending-NONE-shut')).toBeUndefined();
  }, 200_000);

  test('two callers may use the same request id, and neither learns of the other’s', async () => {
    await using database = await ownedDatabase('suggestions', {}, '430281');
    const ids = await Promise.all(
      [asker('CONGRESS_STAFF', '430281'), asker('DEPUTY', '430281')].map(async ({ caller }) => {
        const input = `{ requestId: "r1", jurisdiction: "430281", title: "标题", text: "正文", category: OTHER, leadSponsor: "${sponsorOf('430281')}" }`;
        const answer = await ask(
          subgraphs.suggestions,
          database.on(someDay, caller),
          `mutation { submitSuggestion(input: ${input}) { suggestion { id } } }`,
        );
        expect(answer.errors).toBeUndefined();
        return JSON.stringify(answer.data);
      }),
    );
    expect(new Set(ids).size).toBe(2);
  });

  test('figures of fewer than five ratings, or of fewer than five clues, are withheld from those who may not read them one by one', async () => {
    await using suggestions = await ownedDatabase('suggestions', worldOf('suggestions').tables, '43');
    const document = `{ suggestionStatistics(within: "430281103", groupBy: [CATEGORY]) { groups { count returned satisfied satisfaction { value } withheld }
      total { returned withheld } } small: suggestionStatistics(within: "430281103", filter: { litigationField: [ECOLOGY], leadSponsor: "430281103.Deputy.none" }) {
      total { returned satisfaction { value } withheld } } }`;
    const asked = async (who: Asker, filter: string): Promise<unknown> =>
      (
        await ask(
          subgraphs.suggestions,
          suggestions.on(someDay, who.caller),
          document.replace('leadSponsor: "430281103.Deputy.none"', filter),
        )
      ).data?.small;
    // Of the twelve rated suggestions of a place four are screened and no more.
    const few = 'overdue: false, state: [REPLIED]';
    expect(await asked(asker('CONGRESS_STAFF', '430281103'), few)).toMatchObject({ total: { withheld: 0 } });
    const everybody = { name: 'anonymous', caller: { ...asker('AUDITOR', '43').caller, identity: null } };
    const { total } = (await asked(everybody, few)) as { total: { returned: number | null; withheld: number } }; // as selected
    expect(total.returned === null || total.returned >= 5).toBe(true);
    await using litigation = await ownedDatabase('litigation', worldOf('litigation').tables, '4302');
    const clues = async (who: Asker, within: string): Promise<unknown> =>
      (
        await ask(
          subgraphs.litigation,
          litigation.on(someDay, who.caller),
          `{ it: clueStatistics(within: "${within}", groupBy: [SOURCE], filter: { state: [FILED] }) { groups { source count filed withheld } total { count withheld } } }`,
        )
      ).data?.it;
    expect(await clues(asker('PROSECUTOR', '4302'), '430281')).toEqual({
      groups: [
        { source: 'REPORT', count: 2, filed: 2, withheld: 0 },
        { source: 'SUGGESTION', count: 2, filed: 2, withheld: 0 },
      ],
      total: { count: 4, withheld: 0 },
    });
    expect(await clues(asker('CONGRESS_STAFF', '4302'), '430281')).toEqual({
      groups: [
        { source: 'REPORT', count: null, filed: null, withheld: 1 },
        { source: 'SUGGESTION', count: null, filed: null, withheld: 1 },
      ],
      total: { count: null, withheld: 1 },
    });
  });
});
