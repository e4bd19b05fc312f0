/*
 * What the subgraphs of the generated tests know, and how their fields come about. A field has one resolver, whichever subgraph serves it; one schema
 * over the same resolvers is the oracle.
 */

/** An object as resolvers pass it on: its type and its key, and in a subgraph what was required for it. */
export interface Ref {
  __typename: string;
  id: string;
  [required: string]: unknown;
}

/** All data of one execution. */
export interface World {
  seed: number;
  /** Raised by commands: in which order they were carried out. */
  ticks: number;
  names: Map<string, string>;
}

/** The data of a seed. */
export function makeWorld(seed: number): World {
  return { seed, ticks: 0, names: new Map() };
}

const users = ['u1', 'u2', 'u3', 'u4'];
const media = ['m1', 'm2', 'm3', 'm4', 'm5'];
const products = ['p1', 'p2', 'p3'];
const reviews = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'];

/** A number that is the same for the same world, thing and use. */
function chance({ seed }: World, of: string, use: string): number {
  let hash = 2166136261 ^ seed;
  for (const each of `${of} ${use}`) hash = Math.imul(hash ^ each.charCodeAt(0), 16777619);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x5bd1e995);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

/** A value that is sometimes null. */
function maybe<Value>(world: World, of: string, use: string, value: Value): Value | null {
  return chance(world, of, `${use}?`) < 0.2 ? null : value;
}

/** A value that sometimes cannot be told. */
function risky<Value>(world: World, of: string, use: string, value: Value): Value {
  if (chance(world, of, `${use}!`) < 0.25) throw new Error(`${use} of ${of} cannot be told.`);
  return value;
}

function pick(world: World, of: string, use: string, from: readonly string[]): string {
  return from[Math.floor(chance(world, of, use) * from.length)] ?? '';
}

function some(world: World, of: string, use: string, from: readonly string[]): string[] {
  return from.filter((each) => chance(world, of, `${use} ${each}`) < 0.5);
}

const user = (id: string): Ref => ({ __typename: 'User', id });
const product = (id: string): Ref => ({ __typename: 'Product', id });
const review = (id: string): Ref => ({ __typename: 'Review', id });
const number = (world: World, of: string, use: string): number => Math.floor(chance(world, of, use) * 100);

/** A book or a film. */
export function medium(world: World, id: string): Ref {
  return { __typename: chance(world, id, 'kind') < 0.5 ? 'Book' : 'Film', id };
}

type Resolve = (ref: Ref, args: Record<string, unknown>, world: World) => unknown;

/** Of media, in whichever subgraph. */
const ofMedia: Record<string, Resolve> = {
  title: ({ id }, { upper }, world) => maybe(world, id, 'title', upper === true ? `T ${id}`.toUpperCase() : `t "${id}"\n\u2028`),
  year: ({ id }, _, world) => maybe(world, id, 'year', number(world, id, 'year')),
  makers: ({ id }, _, world) =>
    some(world, id, 'makers', users).map((each) => (each === 'u2' ? { __typename: 'Bot', id: 'b1' } : user(each))),
  rating: ({ id }, _, world) => maybe(world, id, 'rating', chance(world, id, 'rating')),
  score: ({ id }, _, world) => risky(world, id, 'score', number(world, id, 'score')),
  reviews: ({ id }, { first }, world) =>
    some(world, id, 'reviews', reviews)
      .slice(0, Number(first))
      .map((each) => maybe(world, `${id}${each}`, 'review', review(each))),
};

/** How fields come about, by type and name. */
export const resolvers: Record<string, Record<string, Resolve>> = {
  Query: {
    me: () => user('u1'),
    users: (_, __, world) => some(world, 'query', 'users', users).map(user),
    user: (_, { id }) => (users.includes(String(id)) ? user(String(id)) : null),
    media: (_, __, world) => media.map((each) => maybe(world, each, 'in media', medium(world, each))),
    medium: (_, { id }, world) => (media.includes(String(id)) ? medium(world, String(id)) : null),
    shelves: (_, __, world) => [
      some(world, 'a', 'shelf', media).map((each) => medium(world, each)),
      maybe(
        world,
        'b',
        'shelf',
        some(world, 'b', 'shelf', media).map((each) => medium(world, each)),
      ),
    ],
    search: (_, __, world) => [
      ...some(world, 'search', 'media', media).map((each) => medium(world, each)),
      ...some(world, 'search', 'products', products).map(product),
      ...some(world, 'search', 'users', users).map(user),
    ],
    products: (_, __, world) => products.map((each) => maybe(world, each, 'in products', product(each))),
    topRated: (_, __, world) => some(world, 'top', 'rated', media).map((each) => medium(world, each)),
    review: (_, { id }) => (reviews.includes(String(id)) ? review(String(id)) : null),
  },
  Mutation: {
    rename: (_, { id, name }, world) => {
      world.names.set(String(id), String(name));
      return user(String(id));
    },
    tick: (_, __, world) => ++world.ticks,
    tack: (_, __, world) => ++world.ticks,
    praise: (_, { media: id }, world) => risky(world, String(id), 'praise', review(`r${++world.ticks}`)),
  },
  User: {
    name: ({ id }, _, world) => world.names.get(id) ?? maybe(world, id, 'name', `user ${id} 张`),
    email: ({ id }, _, world) => risky(world, id, 'email', `${id}@example.org`),
    phone: ({ id }, _, world) => risky(world, id, 'phone', `+${id}`),
    role: ({ id }, _, world) => pick(world, id, 'role', ['READER', 'WRITER']),
    friends: ({ id }, _, world) => some(world, id, 'friends', users).map(user),
    grid: ({ id }, _, world) =>
      [0, 1].map((row) => some(world, id, `grid ${row}`, users).map((each) => maybe(world, each, 'in grid', user(each)))),
    favourite: ({ id }, _, world) => maybe(world, id, 'favourite', medium(world, pick(world, id, 'favourite', media))),
    reviews: ({ id }, _, world) => some(world, id, 'wrote', reviews).map(review),
  },
  Bot: { model: ({ id }) => `model ${id}` },
  Book: { ...ofMedia, pages: ({ id }, _, world) => risky(world, id, 'pages', number(world, id, 'pages')) },
  Film: { ...ofMedia, minutes: ({ id }, _, world) => maybe(world, id, 'minutes', number(world, id, 'minutes')) },
  Media: ofMedia,
  Product: {
    sku: ({ id }, _, world) => ({ brand: pick(world, id, 'brand', ['x', 'y']), number: number(world, id, 'number') }),
    label: ({ id }, _, world) => maybe(world, id, 'label', `product ${id}`),
    weight: ({ id, weight }, _, world) =>
      weight === undefined ? maybe(world, id, 'weight', number(world, id, 'weight')) : weight,
    size: ({ id, size }, _, world) =>
      size === undefined
        ? maybe(world, id, 'size', { width: number(world, id, 'width'), height: number(world, id, 'height') })
        : size,
    extra: ({ id }, _, world) => maybe(world, id, 'extra', { a: [1, { __proto__: null, b: id }], c: null }),
    matrix: ({ id }, _, world) => [[1, number(world, id, 'matrix')], null, []],
    stockLevel: ({ id }, _, world) => risky(world, id, 'stockLevel', number(world, id, 'stockLevel')),
    shipping: (ref, args, world) => {
      const weight = resolvers.Product?.weight?.(ref, args, world);
      return ref.shipping === undefined ? (typeof weight === 'number' ? weight * 2 : null) : ref.shipping;
    },
    volume: (ref, args, world) => {
      const size = resolvers.Product?.size?.(ref, args, world) as { width: number; height: number } | null;
      return size === null ? null : size.width * size.height;
    },
    delivery: (ref, args, world) => `for ${String(resolvers.Product?.shipping?.(ref, args, world))}`,
    buyers: ({ id }, _, world) => some(world, id, 'buyers', users).map(user),
  },
  Review: {
    text: ({ id }, _, world) => maybe(world, id, 'text', `text of ${id}`),
    of: ({ id }, _, world) => medium(world, pick(world, id, 'of', media)),
    author: ({ id }, _, world) => maybe(world, id, 'author', user(pick(world, id, 'author', users))),
    about: ({ id }, _, world) =>
      chance(world, id, 'about') < 0.5 ? product(pick(world, id, 'about p', products)) : user(pick(world, id, 'about u', users)),
  },
};
