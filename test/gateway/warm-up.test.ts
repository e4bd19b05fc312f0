import { expect, it } from 'vitest';
import { usualLimits } from '../../gateway/limits/limits.ts';
import { Metrics } from '../../gateway/observation/metrics.ts';
import { allAtOnce } from '../../gateway/steps.ts';
import { warmUp } from '../../gateway/warm-up.ts';
import { TestGraph, supergraphSdl } from '../federation/graph.ts';
import { LocalGraph } from './execution/local-graph.ts';
import { reviewed } from './execution/reviewed.ts';

const demands = { limits: { ...usualLimits, fields: 3 }, introspection: false };

it.each([
  ['a query', 'query Best { best { stars } }', true],
  ['one of several operations', 'query A { best { stars } } query B { __typename }', true],
  ['what is no GraphQL', '{ best', false],
  ['what the schema does not have', '{ worst { stars } }', false],
  ['what is over a limit', '{ best { stars product { name } } __typename }', false],
  ['the schema, where it may not be asked for', '{ __schema { queryType { name } } }', false],
  ['a fragment alone', 'fragment a on Review { stars }', false],
])('%s is made ready if it would be answered', (_, text, isReady) => {
  const { executor } = new LocalGraph(reviewed);
  allAtOnce(warmUp(executor, [text], demands));
  const name = /query (\w+)/.exec(text)?.[1] ?? null;
  expect(executor.kept(text, name) !== undefined).toBe(isReady);
});

it('the schema is, where it may be asked for', () => {
  const { executor } = new LocalGraph(reviewed);
  const text = '{ __schema { queryType { name } } }';
  allAtOnce(warmUp(executor, [text], { ...demands, introspection: true }));
  expect(executor.kept(text, null)).toBeDefined();
});

it('what is ready is not looked at again, and what is refused keeps nothing else from being made ready', () => {
  const { executor } = new LocalGraph(reviewed);
  const texts = ['{ best { stars } }', '{ worst }', '{ __typename }'];
  expect([...warmUp(executor, texts, demands)]).toHaveLength(3);
  expect([...warmUp(executor, texts, demands)]).toHaveLength(1);
});

it('a gateway plans no trusted document when it is asked, nor what was asked last when it has a new supergraph', async () => {
  const [trusted, other, added] = ['{ owners(within: "43") { totalCount } }', '{ __typename }', '{ t: __typename }'];
  const manifestOf = (...texts: string[]): Map<string, string> => new Map(texts.map((text) => [text, text]));
  const metrics = new Metrics();
  const planned = async (): Promise<number> =>
    Number(/^liandong_planning_duration_seconds_count (\d+)$/m.exec(await metrics.registry.metrics())?.[1]);
  await using graph = await TestGraph.start(
    [{ subgraph: 'suggestions', code: '43', url: 'http://127.0.0.1:9/' }],
    undefined,
    undefined,
    { trustedDocuments: { manifest: manifestOf(trusted), only: false }, observers: { metrics } },
  );
  expect(await planned()).toBe(1);
  for (const text of [trusted, other, other]) await graph.ask(text);
  expect(await planned()).toBe(2);
  await graph.gateway.reloadManifest(manifestOf(trusted, added));
  expect(await planned()).toBe(3);
  await graph.ask(added);
  await graph.gateway.reloadSupergraph(`${supergraphSdl}\n`);
  expect(await planned()).toBe(6);
  for (const text of [trusted, other, added]) await graph.ask(text);
  expect(await planned()).toBe(6);
});
