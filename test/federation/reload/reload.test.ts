import { staffOf } from '../../callers.ts';
import { testLogKey, testTokens } from '../../signing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RegisteredOwner, Registry } from '../../../gateway/registry.ts';
import { subgraphs } from '../../../subgraphs/all.ts';
import { type Serving, serve } from '../../../subgraphs/serve.ts';
import { type FreshDatabase, freshDatabase } from '../../postgres.ts';
import { TestGraph, now, registered, supergraphSdl } from '../graph.ts';

/** A county joins and leaves, and the supergraph grows, while questions keep coming. */
const codes = ['43', '4302', '430281'];
let databases: FreshDatabase[];
let serving: Serving;

beforeAll(async () => {
  databases = await Promise.all(codes.map(() => freshDatabase(['suggestions'])));
  serving = await serve(
    codes.map((code, at) => ({
      subgraph: subgraphs.suggestions,
      code,
      name: code,
      database: databases[at]?.url('suggestions') ?? '',
      logKey: testLogKey,
    })),
    { port: 0, now, tokens: testTokens },
  );
});

afterAll(async () => {
  await serving.close();
  for (const database of databases) await database[Symbol.asyncDispose]();
});

const ownerOf = (code: string): RegisteredOwner =>
  registered({ subgraph: 'suggestions', code, url: serving.urlOf('suggestions', code), timeoutMs: 5_000 });

const question = '{ suggestions(within: "43") { nodes { id title } coverage { total answered complete } } }';

describe('reload', () => {
  it('a registry that changes a hundred times under load loses no question', async () => {
    await using graph = await TestGraph.start([{ subgraph: 'suggestions', code: '43', url: serving.urlOf('suggestions', '43') }]);
    const stop = new AbortController();
    const seen = new Set<unknown>();
    const askers = Array.from({ length: 8 }, async (_, asker) => {
      let asked = 0;
      while (!stop.signal.aborted) {
        const { data, errors } = await graph.as({ identity: staffOf('4302', { subject: `asker ${asker}` }) }, question);
        expect(errors).toBeUndefined();
        const { coverage } = (data as { suggestions: { coverage: { total: number; complete: boolean } } }).suggestions; // as selected
        expect(coverage.complete).toBe(true);
        seen.add(coverage.total);
        asked++;
      }
      return asked;
    });
    for (let time = 0; time < 100; time++) {
      const some = time % 2 === 0 ? codes : ['43'];
      await graph.gateway.reloadRegistry(new Registry(some.map(ownerOf)));
      await graph.ask(question);
    }
    stop.abort();
    const asked = await Promise.all(askers);
    expect(Math.min(...asked)).toBeGreaterThan(0);
    expect(seen).toEqual(new Set([1, 3]));
  });

  it('a supergraph that grows is asked for the new field at once; a broken one changes nothing', async () => {
    await using graph = await TestGraph.start(
      codes.map((code) => ({ subgraph: 'suggestions', code, url: serving.urlOf('suggestions', code) })),
    );
    const grown = supergraphSdl.replace(
      /(type Suggestion implements Node[^{]*\{)/,
      '$1\n  "旧名. The title under its old name."\n  oldTitle: String @join__field(graph: SUGGESTIONS)\n',
    );
    expect(grown).not.toBe(supergraphSdl);
    const newField = '{ suggestions(within: "43") { nodes { oldTitle } } }';
    expect((await graph.ask(newField)).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    await expect(graph.gateway.reloadSupergraph('type Query { a: Int }')).rejects.toThrow();
    expect((await graph.ask(question)).errors).toBeUndefined();
    const [, during] = await Promise.all([graph.gateway.reloadSupergraph(grown), graph.ask(question)]);
    expect(during.errors).toBeUndefined();
    // The owners do not know it yet: each is missing, as one that runs an older contract is.
    expect((await graph.ask(newField)).errors?.map(({ extensions }) => extensions.reason)).toEqual([
      'BAD_ANSWER',
      'BAD_ANSWER',
      'BAD_ANSWER',
    ]);
    await graph.gateway.reloadSupergraph(supergraphSdl);
    expect((await graph.ask(question)).errors).toBeUndefined();
  });
});
