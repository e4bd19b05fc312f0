import DataLoader from 'dataloader';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { pageSize } from '../../schema/bounds.ts';
import { encodeCursor, parseCursor } from '../../schema/cursor.ts';
import { refuse } from '../../schema/errors.ts';
import { parseGlobalId } from '../../schema/global-id.ts';
import { officialCode } from '../../schema/jurisdiction-code.ts';
import { placeOf } from '../../schema/places.ts';
import { shown } from '../../schema/shown.ts';
import type { OperationCoverage } from '../fanout/coverage.ts';
import type { FanOut, SubgraphRequest } from '../fanout/fanout.ts';
import { isRecord } from '../fanout/selections.ts';
import type { OwnerClient } from '../owners/client.ts';
import type { Owners } from '../owners/owners.ts';
import type { Owner, OwnerConnection, QueryOwnersArgs, ResolversTypes } from './types.ts';

/** Who asks, and where coverage is noted. */
type Asking = Pick<SubgraphRequest, 'asker' | 'coverage' | 'watch'>;

/** An owner that has not been heard of for so long is asked how it is before anything is said about it. */
const staleAfterMs = 5_000;

/** The order of the list of owners: by code, then subgraph. */
const order = 'CODE_ASC';

/** What the gateway knows by itself: any record by its id, and how the owners are doing. */
export class Directory {
  readonly #owners: Owners;
  readonly #fanOuts: ReadonlyMap<string, FanOut>;
  #homes: ReadonlyMap<string, string>;
  /** Of each operation that is being carried out, which has a coverage of its own. */
  readonly #nodes = new WeakMap<OperationCoverage, DataLoader<string, NodeStub | null>>();

  constructor(owners: Owners, fanOuts: ReadonlyMap<string, FanOut>, schema: GraphQLSchema) {
    this.#owners = owners;
    this.#fanOuts = fanOuts;
    this.#homes = homesOf(schema);
  }

  /** Takes a new supergraph into use. */
  useSchema(schema: GraphQLSchema): void {
    this.#homes = homesOf(schema);
  }

  /**
   * The record with this id as its owner knows it, or null. What one operation asks of one owner at once goes in one request. Throws BAD_ID, NO_OWNER,
   * OWNER_UNAVAILABLE.
   */
  node(id: string, asking: Asking): Promise<NodeStub | null> {
    const known = this.#nodes.get(asking.coverage);
    const nodes = known ?? new DataLoader((ids: readonly string[]) => this.#found(ids, asking), { cache: false });
    this.#nodes.set(asking.coverage, nodes);
    return nodes.load(id);
  }

  async #found(ids: readonly string[], asking: Asking): Promise<(NodeStub | null | Error)[]> {
    const found = new Map<string, NodeStub | null | Error>();
    const asked = new Map<string, Asked>();
    for (const id of new Set(ids)) {
      try {
        const { type, code } = parseGlobalId(id);
        const home = this.#homes.get(type);
        const fanOut = home === undefined ? undefined : this.#fanOuts.get(home);
        if (home === undefined || fanOut === undefined) throw refuse('BAD_ID', `There are no records of the type ${type}.`);
        const key = `${type} ${this.#owners.registry.ownerOf(home, code)?.code ?? ''}`;
        const one = asked.get(key) ?? { type, fanOut, ids: [] };
        one.ids.push(id);
        asked.set(key, one);
      } catch (error) {
        found.set(id, error as Error); // it is what was thrown just now
      }
    }
    const answers = await Promise.all([...asked.values()].map((each) => stubsOf(each, asking)));
    for (const [id, stub] of answers.flat()) found.set(id, stub);
    return ids.map((id) => found.get(id) ?? null);
  }

  /** The owners whose records can lie in a place, a page at a time; those not heard of lately are asked how they are first. */
  async owners(
    { within, subgraph, first, after }: Partial<QueryOwnersArgs> & { within: string },
    asking: Asking,
  ): Promise<OwnerConnection> {
    const size = pageSize(first, 500);
    if (placeOf(within) === undefined) throw refuse('UNKNOWN_JURISDICTION', `There is no place ${officialCode(within)}.`);
    if (subgraph != null && !this.#fanOuts.has(subgraph)) {
      throw refuse(
        'BAD_INPUT',
        `\`subgraph\` must be one of ${[...this.#fanOuts.keys()].join(', ')}, but got: ${shown(subgraph)}.`,
      );
    }
    using used = this.#owners.use();
    const all = [...this.#fanOuts.keys()]
      .filter((name) => subgraph == null || name === subgraph)
      .flatMap((name) => used.registry.ownersWithin(name, within))
      .map((owner) => ({ owner, place: `${owner.code} ${owner.subgraph}` }))
      .toSorted((a, b) => (a.place < b.place ? -1 : 1));
    const start = after == null ? '' : parseCursor(after, order).id;
    const rest = all.filter(({ place }) => place > start);
    const page = rest.slice(0, size);
    await Promise.all(page.map(({ owner }) => hear(used.clientOf(owner), asking)));
    const edges = page.map(({ owner, place }) => ({
      cursor: encodeCursor({ order, key: owner.code, id: place }),
      node: describe(used.clientOf(owner)),
    }));
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: {
        hasNextPage: rest.length > page.length,
        hasPreviousPage: after != null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      totalCount: all.length,
    };
  }
}

/** Records of one type that one owner is asked for. */
interface Asked {
  type: string;
  fanOut: FanOut;
  ids: string[];
}

/** What becomes of each id. */
async function stubsOf({ type, fanOut, ids }: Asked, asking: Asking): Promise<[string, NodeStub | null | Error][]> {
  const { data, errors = [] } = await fanOut.process({
    ...asking,
    query: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { id } } }`,
    variables: { representations: ids.map((id) => ({ __typename: type, id })) },
  });
  const records: unknown[] = Array.isArray(data?._entities) ? data._entities : [];
  const [error] = errors;
  const { code, ...extensions } = error?.extensions ?? {};
  // One error tells of all if their owner is not there. Another may be of any of those that are null, and say once what is true of some: each is asked for alone.
  const isOfAll = ids.length === 1 || code === 'NO_OWNER' || 'reason' in extensions;
  const stubs = ids.map(async (id, at): Promise<[string, NodeStub | null | Error][]> => {
    // The type in the id is one of the homes' types, so the stub is one of the schema's nodes.
    if (isRecord(records[at]) && (error === undefined || !isOfAll)) return [[id, { __typename: type, id } as NodeStub]];
    if (error === undefined) return [[id, null]];
    if (!isOfAll) return stubsOf({ type, fanOut, ids: [id] }, asking);
    return [[id, refuse(code === 'NO_OWNER' ? 'NO_OWNER' : 'OWNER_UNAVAILABLE', error.message, extensions)]];
  });
  return (await Promise.all(stubs)).flat();
}

/** Asks an owner how it is, unless it was heard of lately. What goes wrong is in its health, which is what was asked for. */
async function hear(client: OwnerClient, { asker }: Asking): Promise<void> {
  const { lastAnsweredAt, failingSince } = client.health;
  if (failingSince === null && lastAnsweredAt !== null && Date.now() - lastAnsweredAt.getTime() < staleAfterMs) return;
  const question = {
    body: '{"query":"{ __typename }"}',
    caller: asker.key,
    headers: await asker.headersFor(client.owner),
    isRead: true,
  };
  await client.ask(question).catch(() => {});
}

function describe({ owner: { code, name, subgraph }, health }: OwnerClient): Owner {
  const { state, latencyMs, lastAnsweredAt, lastError } = health;
  return {
    code,
    name,
    subgraph,
    state,
    latencyMs,
    lastAnsweredAt: lastAnsweredAt?.toISOString() ?? null,
    lastError: lastError === null ? null : { ...lastError, at: lastError.at.toISOString() },
  };
}

/** A record of which the directory only says that it is there. */
type NodeStub = Extract<Awaited<ResolversTypes['Node']>, { id: string }>;

/** The home subgraph of each type of record: where it is a Node and has a key that can be resolved. */
function homesOf(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const graphs = (directive: string, also: (args: Map<string, string>) => boolean): string[] =>
      (type.astNode?.directives ?? [])
        .filter(({ name }) => name.value === directive)
        .map(
          ({ arguments: args }) =>
            new Map((args ?? []).map(({ name, value }) => [name.value, 'value' in value ? String(value.value) : ''])),
        )
        .filter(also)
        .map((args) => args.get('graph') ?? '');
    const nodes = graphs('join__implements', (args) => args.get('interface') === 'Node');
    const keyed = graphs('join__type', (args) => args.has('key') && args.get('resolvable') !== 'false');
    const home = nodes.find((graph) => keyed.includes(graph));
    if (home !== undefined) homes.set(type.name, home.toLowerCase());
  }
  return homes;
}
