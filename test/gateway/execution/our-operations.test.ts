import { readFileSync, readdirSync } from 'node:fs';
import { ApolloGateway } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type GraphQLFieldResolver,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  Kind,
  buildASTSchema,
  execute,
  getArgumentValues,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  isScalarType,
  parse,
  print,
  typeFromAST,
} from 'graphql';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { GatewayContext } from '../../../gateway/context.ts';
import { Directory } from '../../../gateway/directory/directory.ts';
import { Executor } from '../../../gateway/execution/executor.ts';
import { OperationCoverage } from '../../../gateway/fanout/coverage.ts';
import { FanOut } from '../../../gateway/fanout/fanout.ts';
import type { Transport } from '../../../gateway/owners/transport.ts';
import { Owners } from '../../../gateway/owners/owners.ts';
import { referenceSchemas } from '../../../gateway/reference.ts';
import { type RegisteredOwner, Registry } from '../../../gateway/registry.ts';
import { Sources } from '../../../gateway/sources/sources.ts';
import { withoutSecurity } from '../../../gateway/supergraph.ts';
import { encodeCursor } from '../../../schema/cursor.ts';
import { globalId } from '../../../schema/global-id.ts';
import { officialCode } from '../../../schema/jurisdiction-code.ts';
import { scalars } from '../../../schema/scalars.ts';
import { ownedSubgraphs, sdlOf } from '../../../schema/subgraphs.ts';
import { registered, supergraphSdl } from '../../federation/graph.ts';
import { plain } from './local-graph.ts';

/*
 * All our own operations, over the real supergraph with its fan-out: our executor says what the stock one says. The owners make their answers up.
 */

const folder = new URL('../../../schema/operations/', import.meta.url);
const operations = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

const schemas = new Map<string, GraphQLSchema>(
  // The types of the resolvers are not known to Apollo's map of them.
  ownedSubgraphs.map((name) => [name, buildSubgraphSchema([{ typeDefs: sdlOf(name), resolvers: scalars as never }])]),
);

/** An owner that makes everything up, each value by its type and place. */
class InventiveOwner implements Transport {
  readonly #owner: RegisteredOwner;

  constructor(owner: RegisteredOwner) {
    this.#owner = owner;
  }

  async send(body: string): Promise<string> {
    const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> }; // the gateway's request
    const schema = schemas.get(this.#owner.subgraph) as GraphQLSchema; // there is one for each
    const answer = await execute({
      schema,
      document: parse(query),
      variableValues: variables,
      contextValue: this.#owner,
      fieldResolver: invent,
    });
    return JSON.stringify(answer);
  }

  async close(): Promise<void> {}
}

const invent: GraphQLFieldResolver<Record<string, unknown>, RegisteredOwner> = (source, _, { code }, info) => {
  const { fieldName, parentType, schema, path } = info;
  const given = source?.[fieldName];
  if (given !== undefined) return given;
  const place = `${typeof path.prev?.key === 'number' ? path.prev.key : 0}`;
  const valueOf = (type: GraphQLOutputType): unknown => {
    if (isNonNullType(type)) return valueOf(type.ofType);
    if (isListType(type)) return [valueOf(type.ofType), valueOf(type.ofType)];
    if (isEnumType(type)) return type.getValues()[0]?.value;
    if (isAbstractType(type)) return { __typename: schema.getPossibleTypes(type)[0]?.name };
    if (!isScalarType(type)) return {};
    if (fieldName === 'cursor' || fieldName === 'endCursor') {
      return encodeCursor({ order: orderOf(info), key: '2025-03-04', id: globalId(code, 'Suggestion', place) });
    }
    if (type.name === 'ID') return globalId(code, parentType.name, place);
    const values: Record<string, unknown> = { Int: 3, Float: 0.5, Boolean: false, JurisdictionCode: code, Date: '2025-03-04' };
    return values[type.name] ?? (type.name === 'DateTime' ? '2025-03-04T05:06:07.000Z' : `${fieldName} of ${code}`);
  };
  return valueOf(info.returnType);
};

/** The order that the list at hand was asked in. */
function orderOf({ operation, schema, variableValues }: Parameters<typeof invent>[3]): string {
  for (const field of operation.selectionSet.selections) {
    const definition = field.kind === Kind.FIELD ? schema.getQueryType()?.getFields()[field.name.value] : undefined;
    if (definition === undefined || field.kind !== Kind.FIELD) continue;
    const { orderBy } = getArgumentValues(definition, field, variableValues);
    if (typeof orderBy === 'string') return orderBy;
  }
  return 'CODE_ASC';
}

const contract = buildASTSchema(parse(supergraphSdl), { assumeValidSDL: true });

/** Variables for an operation that wants some. */
function variablesFor(text: string): Record<string, unknown> {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return {};
  const wanted = (operation.variableDefinitions ?? []).filter(({ defaultValue }) => defaultValue === undefined);
  return Object.fromEntries(
    wanted.flatMap(({ variable, type }) => {
      const input = typeFromAST(contract, type as never) as GraphQLInputType; // as the document has it
      return isNonNullType(input) ? [[variable.name.value, sample(input)]] : [];
    }),
  );
}

function sample(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return [sample(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(required.map((field) => [field.name, sample(field.type)]));
  }
  const values: Record<string, unknown> = { ID: globalId('43', 'Suggestion', '0'), JurisdictionCode: officialCode('43'), Int: 3 };
  return values[type.name] ?? '2025-03-04';
}

const owners = new Owners(
  new Registry(ownedSubgraphs.flatMap((subgraph) => ['43', '4302'].map((code) => registered({ subgraph, code })))),
  (owner) => new InventiveOwner(owner),
);
const fanOuts = new Map(
  ownedSubgraphs.map((subgraph) => [subgraph, new FanOut({ subgraph, owners, schema: contract, isPlace: () => true })]),
);
const sources = new Sources({ fanOuts, reference: referenceSchemas(), subgraphTimeoutMs: 1_000 });
const withoutSecuritySdl = print(withoutSecurity(supergraphSdl));
const executor = new Executor<GatewayContext>({
  supergraphSdl: withoutSecuritySdl,
  sourceOf: (subgraph) => sources.of(subgraph),
});
let stock: ApolloGateway;

/** What sources look at. */
function context(): GatewayContext {
  const asker = { key: 'test', headersFor: async () => ({}) };
  return { asker, coverage: new OperationCoverage(), directory: new Directory(owners, fanOuts, contract) } as never; // no more than that
}

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T04:00:00Z') });
  stock = new ApolloGateway({
    supergraphSdl: withoutSecuritySdl,
    buildService: ({ name, url = '' }) => {
      const source = sources.of({ name, url });
      return {
        process: async ({ request: { query = '', variables = {} }, context: shared }) => {
          const request = { query, operationName: undefined, variables: JSON.stringify(variables), body: '', isMutation: false };
          const answer = await source.fetch(request, shared as GatewayContext); // made above
          if (typeof answer === 'string') throw new Error('No source here answers with text.');
          return plain(answer) as never; // the same in other types
        },
      };
    },
  });
  await stock.load();
});

afterAll(async () => {
  vi.useRealTimers();
  await owners.close();
});

it.each(operations)('%s', async (_, text) => {
  const document = parse(text);
  const variables = variablesFor(text);
  const { data, errors } = await executor.execute({
    operation: executor.prepare(text, document, null),
    variables,
    context: context(),
  });
  const asked = { request: { query: text, variables }, document, queryHash: text, logger: console, metrics: {}, schema: {} };
  const theirs = plain(await stock.executor({ ...asked, context: context() } as never)); // as much of a request as it looks at
  const told = (each: { message: string; path?: readonly unknown[] }): unknown => ({ message: each.message, path: each.path });
  expect({ data: JSON.parse(data), errors: errors.map(told) }).toEqual({
    data: theirs.data,
    errors: (theirs.errors ?? []).map(told),
  });
  expect(JSON.parse(data)).not.toBeNull();
});
