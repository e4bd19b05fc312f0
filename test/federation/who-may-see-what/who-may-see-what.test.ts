import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Identity, anonymous } from '../../../schema/caller.ts';
import { ownedSubgraphs } from '../../../schema/subgraphs.ts';
import { Database } from '../../../subgraphs/database.ts';
import { policies } from '../../../subgraphs/visibility/policies.ts';
import { callerOf } from '../../callers.ts';
import { type FreshDatabase, freshDatabase } from '../../postgres.ts';
import { type Asker, askers } from '../../subgraphs/visibility/askers.ts';
import { allows, factsOf, partsOf } from '../../subgraphs/visibility/oracle.ts';
import { fillTables } from '../../subgraphs/visibility/fill-tables.ts';
import { type World, type WorldRecord, sponsorOf } from '../../subgraphs/visibility/world.ts';
import { worldOf } from '../../subgraphs/visibility/worlds.ts';
import { TestGraph, type TestOwner } from '../graph.ts';

/*
 * The same tables through the gateway's own doors: any record by its id, records behind records, and what is refused before an owner
 * is asked. Three owners keep the records, each those of its place that no nearer one keeps.
 */

const keepers = ['43', '4302', '430281'];
const keeperOf = (code: string): string =>
  keepers.filter((each) => code.startsWith(each)).toSorted((a, b) => b.length - a.length)[0] ?? '43';
const databases = new Map<string, FreshDatabase>();
const world: Record<string, World> = Object.fromEntries(ownedSubgraphs.map((subgraph) => [subgraph, worldOf(subgraph)]));
let graph: TestGraph;

beforeAll(async () => {
  const owners: TestOwner[] = [];
  for (const code of keepers) {
    const fresh = await freshDatabase();
    databases.set(code, fresh);
    for (const subgraph of ownedSubgraphs) {
      owners.push({ subgraph, code, database: fresh.url(subgraph), timeoutMs: 10_000 });
      await using inside = new Database(fresh.adminUrl, { schema: subgraph });
      await fillTables(inside, world[subgraph]?.tables ?? {}, (place) => keeperOf(place) === code);
    }
  }
  graph = await TestGraph.start(owners);
}, 180_000);

afterAll(async () => {
  await graph[Symbol.asyncDispose]();
  for (const fresh of databases.values()) await fresh[Symbol.asyncDispose]();
});

const everybody = askers().filter(({ name }) => name === 'anonymous' || /@(43|4302|430281|430281103)\b/.test(name));
const recordsOf = (type: string): WorldRecord[] =>
  Object.values(world).flatMap(({ records }) => records.filter((each) => each.type === type));

/** As many root fields, and aliases, as one operation may have. */
const atOnce = 20;

/** A document that asks for so many records: the same for records of any type and whoever asks, so that it is planned once. */
function byIds(count: number): string {
  const all = [...Array(count).keys()];
  const fields = all.map((at) => `n${at}: node(id: $n${at}) { ...all }`).join(' ');
  return `query (${all.map((at) => `$n${at}: ID!`).join(', ')}) { ${fields} } fragment all on Node { key: id is: __typename }`;
}

const idsOf = (records: readonly WorldRecord[]): Record<string, string> =>
  Object.fromEntries(records.map(({ id }, at) => [`n${at}`, id]));

function may({ caller }: Asker, record: WorldRecord, field?: string): boolean {
  const policy = Object.values(policies).find((each) => record.type in each)?.[record.type];
  if (policy === undefined) throw new Error(`No table speaks of ${record.type}.`);
  const parts = partsOf(caller, record, keeperOf(record.code));
  const facts = factsOf(caller, record);
  const rule = field === undefined ? 'AS_THE_RECORD' : policy.fields[field];
  return allows(policy.records, parts, facts) && rule !== undefined && (rule === 'AS_THE_RECORD' || allows(rule, parts, facts));
}

const asking = ({ caller }: Asker): { identity: Identity } | undefined =>
  caller.identity === null ? undefined : { identity: caller.identity };

describe('who may see what, through the graph', () => {
  it.each(Object.values(policies).flatMap((each) => Object.keys(each)))(
    '%s by its id alone, under many names at once',
    async (type) => {
      const records = recordsOf(type);
      for (const who of everybody) {
        for (let from = 0; from < records.length; from += atOnce) {
          const some = records.slice(from, from + atOnce);
          const { data, errors } = await graph.as(asking(who), byIds(some.length), idsOf(some));
          expect(errors, who.name).toBeUndefined();
          expect(data, who.name).toEqual(
            Object.fromEntries(some.map((record, at) => [`n${at}`, may(who, record) ? { key: record.id, is: type } : null])),
          );
        }
      }
    },
    120_000,
  );

  it('records behind records: a suggestion’s sponsors, and what of them is not for everybody', async () => {
    const suggestions = recordsOf('Suggestion');
    const deputies = new Map(recordsOf('Deputy').map((record) => [record.id, record]));
    for (const who of everybody.filter(({ caller }) => caller.identity !== null)) {
      const shown = new Map<string, { leadSponsor: { id: string; gender: unknown; phone: unknown } | null }>();
      for (let after: string | null = null; ; ) {
        const document = `query ($after: String) { suggestions(within: "430000", first: 100, after: $after) {
          nodes { id leadSponsor { id gender phone } } pageInfo { hasNextPage endCursor } coverage { complete } } }`;
        const { data, errors } = await graph.as(asking(who), document, { after });
        expect(errors, who.name).toBeUndefined();
        const page = data?.suggestions as {
          nodes: { id: string; leadSponsor: never }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        }; // as selected
        for (const node of page.nodes) shown.set(node.id, node);
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      for (const record of suggestions) {
        const node = shown.get(record.id);
        expect(node !== undefined, `${who.name} ${record.id}`).toBe(may(who, record));
        if (node === undefined) continue;
        const lead = deputies.get(sponsorOf(record.code));
        if (lead === undefined) throw new Error('A sponsor is a deputy.');
        const told = may(who, record, 'leadSponsor')
          ? {
              id: lead.id,
              gender: may(who, lead, 'gender') ? 'MALE' : null,
              phone: may(who, lead, 'phone') ? '10012345678' : null,
            }
          : null;
        expect(node.leadSponsor, `${who.name} ${record.id}`).toEqual(told);
      }
    }
  }, 120_000);

  it('nobody who is not logged in gets past the gateway to what needs a login, however it is wrapped', async () => {
    const id = recordsOf('Clue')[0]?.id;
    const selections = [
      '{ conversions(within: "43") { totalCount } }',
      '{ clues(within: "43") { totalCount } }',
      '{ suggestions(within: "43") { nodes { satisfaction } } }',
      '{ a: suggestions(within: "43") { edges { node { ... on Suggestion { ...deep } } } } } fragment deep on Suggestion { b: history { at } }',
      `{ node(id: "${id}") { ... on Suggestion { conversions { id } } } }`,
      'query ($no: Boolean = false) { suggestions(within: "43") { nodes { assignments @include(if: $no) { unit } } } }',
      '{ deputies(within: "43") { nodes { phone } } }',
      '{ owners(within: "43") { nodes { lastError { message } } } }',
      'mutation { assignSuggestion(input: { id: "430000.Suggestion.x", units: [] }) { suggestion { id } } }',
    ];
    for (const query of selections) {
      const answer = await graph.ask(query);
      expect([answer.data, answer.errors?.map(({ extensions }) => extensions.code)], query).toEqual([
        undefined,
        ['UNAUTHENTICATED'],
      ]);
      expect(answer.extensions?.coverage.total ?? 0, query).toBe(0);
    }
    const { identity } = askers()[1]?.caller ?? anonymous('r');
    if (identity === null) throw new Error('The second asker is logged in.');
    const unscoped = await graph.as({ identity, scope: 'openid' }, selections[1] ?? '');
    expect(unscoped.errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN', fields: ['Query.clues'], scopes: ['litigation:read'] } },
    ]);
  });

  it('an organ above must say for what it reads; the purpose, the operation and the request are in every owner’s log', async () => {
    const staff = callerOf({
      subject: 'provincial-17',
      name: '省人大工作人员',
      organ: { kind: 'CONGRESS', code: '43', name: '湖南省人大常委会' },
      roles: ['PROVINCIAL_STAFF'],
      deputies: [],
      duties: [],
    }).identity;
    if (staff === null) throw new Error('Staff is logged in.');
    const query =
      'query Quarterly { suggestions(within: "430000", first: 100) { totalCount nodes { id } coverage { answered } } }';
    const without = await graph.as({ identity: staff, purpose: null }, query);
    expect(without.errors?.map(({ extensions }) => extensions.code)).toEqual(['PURPOSE_NEEDED']);
    const headers = { ...(await graph.headersOf({ identity: staff, purpose: '季度检查' })), 'x-request-id': 'quarterly-1' };
    expect((await graph.ask(query, {}, headers)).errors).toBeUndefined();
    for (const code of keepers) {
      const own = {
        identity: { ...staff, subject: `staff@${code}`, organ: { ...staff.organ, code }, roles: ['CONGRESS_STAFF' as const] },
      };
      const log = `{ suggestionAccessLog(within: "${code}", filter: { requestId: "quarterly-1" }, first: 100) {
        nodes { subject organ organCode purpose operationName records { type } jurisdiction: id } } }`;
      const { data, errors } = await graph.as(own, log);
      expect(errors).toBeUndefined();
      const { nodes } = (data ?? {}).suggestionAccessLog as { nodes: { jurisdiction: string }[] }; // as selected
      const mine = nodes.filter(({ jurisdiction }) => keeperOf(jurisdiction.split('.')[0]?.replace(/0+$/, '') ?? '') === code);
      expect(mine).toMatchObject([
        {
          subject: 'provincial-17',
          organ: '湖南省人大常委会',
          organCode: '430000',
          purpose: '季度检查',
          operationName: 'Quarterly',
          records: [{ type: 'Suggestion' }],
        },
      ]);
    }
    // Whose log it is not sees none of it.
    const peer = { identity: { ...staff, organ: { ...staff.organ, code: '430223' }, roles: ['CONGRESS_STAFF' as const] } };
    expect((await graph.as(peer, '{ suggestionAccessLog(within: "430000") { totalCount } }')).data).toEqual({
      suggestionAccessLog: { totalCount: 0 },
    });
  });

  it('an owner that refuses to count is named, or fails the field', async () => {
    const county = everybody.find(({ name }) => name === 'CONGRESS_STAFF@430281');
    const query = (coverage: string): string => `{ conversionStatistics(within: "430200") { total { count } ${coverage} } }`;
    const partial = await graph.as(
      county === undefined ? undefined : asking(county),
      query('coverage { total answered missing { reason } }'),
    );
    expect(partial).toMatchObject({
      data: {
        conversionStatistics: { total: { count: 36 }, coverage: { total: 2, answered: 1, missing: [{ reason: 'REFUSED' }] } },
      },
    });
    const whole = await graph.as(county === undefined ? undefined : asking(county), query(''));
    expect(whole.errors).toMatchObject([{ extensions: { code: 'OWNER_UNAVAILABLE', reason: 'REFUSED' } }]);
  });
});
