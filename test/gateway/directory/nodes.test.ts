import type { GraphQLError } from 'graphql';
import { beforeEach, expect, it } from 'vitest';
import { Directory } from '../../../gateway/directory/directory.ts';
import { OperationCoverage } from '../../../gateway/fanout/coverage.ts';
import { FanOut } from '../../../gateway/fanout/fanout.ts';
import { Owners } from '../../../gateway/owners/owners.ts';
import { OwnerFailure } from '../../../gateway/owners/transport.ts';
import { Registry } from '../../../gateway/registry.ts';
import { contractOf } from '../../../gateway/supergraph.ts';
import { ownedSubgraphs } from '../../../schema/subgraphs.ts';
import { registered, supergraphSdl } from '../../federation/graph.ts';

/*
 * Records by their ids, many in one operation. Each owner has every record whose id does not end in `gone`; it cannot look up those of which the id ends in
 * `broken`, and what it says of many records alike it says of each.
 */

let asked: string[] = [];
let away: string | undefined;

const codes = ['43', '4302'];
const contract = contractOf(supergraphSdl);
const owners = new Owners(
  new Registry(ownedSubgraphs.flatMap((subgraph) => codes.map((code) => registered({ subgraph, code })))),
  ({ code, subgraph }) => ({
    send: async (body: string) => {
      const { variables } = JSON.parse(body) as { variables: Record<string, unknown> }; // the gateway's request
      const [representations] = Object.values(variables) as [Representation[]]; // of which it asks for the records
      asked.push(`${code} ${subgraph}: ${representations.map(({ id }) => id).join(' ')}`);
      if (code === away) throw new OwnerFailure('TIMEOUT', 'It did not answer in time.', { maybeReceived: true });
      return JSON.stringify(answer(representations));
    },
    close: async () => {},
  }),
);
const fanOuts = new Map(
  ownedSubgraphs.map((subgraph) => [subgraph, new FanOut({ subgraph, owners, schema: contract, isPlace: () => true })]),
);
const directory = new Directory(owners, fanOuts, contract);

interface Representation {
  __typename: string;
  id: string;
}

function answer(representations: readonly Representation[]): object {
  const errors = representations.flatMap(({ id }, at) =>
    id.endsWith('broken') ? [{ message: 'It is broken.', path: ['_entities', at], extensions: { code: 'NOT_READY' } }] : [],
  );
  const records = representations.map(({ __typename, id }) =>
    /(?:gone|broken)$/.test(id) ? null : { __typename, id, _ld_typename: __typename, _ld_id: id },
  );
  return { data: { _entities: records }, ...(errors.length === 0 ? {} : { errors }) };
}

beforeEach(() => {
  asked = [];
  away = undefined;
});

/** What an operation is told of each id: that it is there, null, or a code. */
async function nodes(...ids: string[]): Promise<unknown[]> {
  const asking = { asker: { key: 'test', headersFor: async () => ({}) }, coverage: new OperationCoverage() };
  const settled = await Promise.allSettled(ids.map((id) => directory.node(id, asking)));
  return settled.map((each) => {
    if (each.status === 'fulfilled') return each.value?.id ?? null;
    return (each.reason as GraphQLError).extensions.code; // what a directory throws
  });
}

it('what is asked of one owner at once is one request for each type, and the same id is asked for once', async () => {
  const ids = ['430281.Suggestion.a', '430281.Suggestion.gone', '430000.Suggestion.b', '430200.Deputy.c', '430281.Suggestion.a'];
  expect(await nodes(...ids)).toEqual(ids.map((id) => (id.endsWith('gone') ? null : id)));
  expect(asked.toSorted()).toEqual([
    '43 suggestions: 430000.Suggestion.b',
    '4302 deputies: 430200.Deputy.c',
    '4302 suggestions: 430281.Suggestion.a 430281.Suggestion.gone',
  ]);
});

it('operations are asked for apart', async () => {
  await Promise.all([nodes('430000.Suggestion.a'), nodes('430000.Suggestion.b')]);
  expect(asked).toHaveLength(2);
});

it('an id that is none, of no type, or of a place without an owner leaves the others alone', async () => {
  const ids = ['17', '430000.Weather.w', '340000.Suggestion.a', '340000.Suggestion.b', '430000.Suggestion.c'];
  expect(await nodes(...ids)).toEqual(['BAD_ID', 'BAD_ID', 'NO_OWNER', 'NO_OWNER', ids[4]]);
});

it('of an owner that is away every record is an error, and the others’ are there', async () => {
  away = '4302';
  expect(await nodes('430281.Suggestion.a', '430200.Suggestion.gone', '430000.Suggestion.c')).toEqual([
    'OWNER_UNAVAILABLE',
    'OWNER_UNAVAILABLE',
    '430000.Suggestion.c',
  ]);
});

it('a record that cannot be looked up is an error, and one beside it that is not there is null', async () => {
  const ids = ['430000.Suggestion.broken', '430000.Suggestion.gone', '430000.Suggestion.c', '430000.Suggestion.2-broken'];
  expect(await nodes(...ids)).toEqual(['OWNER_UNAVAILABLE', null, ids[2], 'OWNER_UNAVAILABLE']);
});
