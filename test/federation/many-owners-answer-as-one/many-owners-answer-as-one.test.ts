import fc from 'fast-check';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Registry } from '../../../gateway/registry.ts';
import { ownedSubgraphs } from '../../../schema/subgraphs.ts';
import { type FreshDatabase, freshDatabase } from '../../postgres.ts';
import { prosecutorOf, staffOf } from '../../callers.ts';
import { type Asking, TestGraph, type TestOwner, registered } from '../graph.ts';
import { type Question, question } from './questions.ts';
import { type Table, ownerCodes, records } from './records.ts';

/** One owner that holds everything: the oracle. Beside it, databases for every owner there may be. */
const databases = new Map<string, { fresh: FreshDatabase; admin: Pool }>();
let oracle: TestGraph;
let graph: TestGraph;

/**
 * Who asks, so that there is much to see, and the same whoever keeps it: the procuratorate that keeps a clue sees it, so clues are asked for by one that
 * keeps none of another place; figures withheld from everybody are withheld by each owner, so everybody asks for lists only.
 */
const provincial: Asking = { identity: staffOf('43', { roles: ['PROVINCIAL_STAFF'] }) };
const prosecutor: Asking = { identity: prosecutorOf('43') };
const countyProsecutor: Asking = { identity: prosecutorOf('430281') };

function askerOf({ field, subgraph, isList }: Question, isPublic: boolean): Asking | undefined {
  if (field === 'clues') return countyProsecutor;
  if (field.startsWith('conversion') || subgraph === 'litigation') return prosecutor;
  return isList && isPublic ? undefined : provincial;
}

const everyCode = ['43', ...ownerCodes];

function ownersOf(codes: readonly string[]): TestOwner[] {
  return codes.flatMap((code) =>
    ownedSubgraphs.map((subgraph) => ({
      subgraph,
      code,
      database: databases.get(code)?.fresh.url(subgraph) ?? '',
      timeoutMs: 10_000,
    })),
  );
}

beforeAll(async () => {
  for (const name of ['oracle', ...everyCode]) {
    const fresh = await freshDatabase();
    const admin = new Pool({ connectionString: fresh.adminUrl, max: 1 });
    admin.on('error', () => {});
    databases.set(name, { fresh, admin });
  }
  oracle = await TestGraph.start(
    ownedSubgraphs.map((subgraph) => ({
      subgraph,
      code: '43',
      database: databases.get('oracle')?.fresh.url(subgraph) ?? '',
      timeoutMs: 10_000, // as long as the others have: its first answers wait for plans to be made
    })),
  );
  // From four owners on, lists of wide rows are fetched in two steps: both ways must answer alike.
  graph = await TestGraph.start(ownersOf(everyCode), undefined, 4);
});

afterAll(async () => {
  await graph[Symbol.asyncDispose]();
  await oracle[Symbol.asyncDispose]();
  for (const { fresh, admin } of databases.values()) {
    await admin.end();
    await fresh[Symbol.asyncDispose]();
  }
});

/** Puts each row into the database of its owner: the one whose code is its longest prefix. */
async function load(tables: readonly Table[], codes: readonly string[]): Promise<void> {
  const ownerOf = (code: string): string =>
    codes.filter((each) => code.startsWith(each)).toSorted((a, b) => b.length - a.length)[0] ?? '43';
  await Promise.all(
    [...databases].map(async ([name, { admin }]) => {
      // Of so few rows each is sooner deleted than a table, with all its indexes, is made anew.
      await admin.query(
        tables
          .map(({ subgraph, name: table }) => `delete from ${subgraph}.${table}`)
          .toReversed()
          .join('; '),
      );
      for (const { subgraph, name: table, rows } of tables) {
        const own = name === 'oracle' ? rows : rows.filter(({ code }) => ownerOf(code) === name);
        const [first] = own;
        if (first === undefined) continue;
        const columns = Object.keys(first).join(', ');
        await admin.query(
          `insert into ${subgraph}.${table} (${columns})
           select ${columns} from jsonb_populate_recordset(null::${subgraph}.${table}, $1)`,
          [JSON.stringify(own)],
        );
      }
    }),
  );
  await graph.gateway.reloadRegistry(new Registry(ownersOf(codes).map(registered)));
}

type Ask = (after: string | null) => Promise<unknown>;

/** Everything there is to a question: of a list all its pages. */
async function everything({ field, isList }: Question, ask: Ask): Promise<unknown[]> {
  const pages: unknown[] = [];
  let after: string | null = null;
  for (;;) {
    const answer = (await ask(after)) as { errors?: unknown; data?: Record<string, unknown> }; // a GraphQL response
    pages.push({ errors: answer.errors, data: answer.data });
    const page = answer.data?.[field] as { pageInfo?: { hasNextPage: boolean; endCursor: string } } | undefined; // a connection or statistics
    if (!isList || page?.pageInfo?.hasNextPage !== true) return pages;
    after = page.pageInfo.endCursor;
    if (pages.length > 200) throw new Error('The pages do not end.');
  }
}

describe('many owners answer as one', () => {
  it('every list in every order, page by page, and every count equals that of one owner holding everything', async () => {
    let asked = 0;
    let pages = 0;
    await fc.assert(
      fc.asyncProperty(
        records,
        fc.subarray(ownerCodes),
        fc.array(fc.tuple(question, fc.constantFrom(true, false, false)), { minLength: 12, maxLength: 12 }),
        async (tables, codes, questions) => {
          await load(tables, ['43', ...codes]);
          for (const [each, isPublic] of questions) {
            const asker = askerOf(each, isPublic);
            const expected = await everything(each, (after) => oracle.as(asker, each.query, { after }));
            const found = await everything(each, (after) => graph.as(asker, each.query, { after }));
            expect(found, each.query).toEqual(expected);
            asked++;
            pages += expected.length;
          }
        },
      ),
      { numRuns: 25, endOnFailure: true },
    );
    expect(asked).toBeGreaterThanOrEqual(300);
    // Many lists have many pages: the data is there, and it is walked.
    expect(pages).toBeGreaterThan(asked * 2);
  }, 300_000);
});
