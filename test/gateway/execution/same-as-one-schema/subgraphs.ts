import type { GraphQLFieldResolver } from 'graphql';
import type { LocalSubgraph } from '../local-graph.ts';
import { type Ref, type World, medium, resolvers } from './world.ts';

const shared = `
  scalar Json
  enum Role { READER WRITER }
`;

const typeDefs: Record<string, string> = {
  accounts: `
    type Query { me: User users: [User!] user(id: ID!): User }
    type Mutation { rename(id: ID!, name: String!): User tick: Int! }
    enum Role { READER WRITER }
    type User @key(fields: "id") {
      id: ID! name: String @shareable email: String phone: String! role: Role friends: [User!] grid: [[User]!]
    }`,
  catalog: `
    scalar Json
    type Query {
      media: [Media] medium(id: ID!): Media shelves: [[Media!]] search: [Thing!] products: [Product]
    }
    interface Person { id: ID! }
    type Bot implements Person { id: ID! model: String }
    interface Media @key(fields: "id") { id: ID! title(upper: Boolean): String year: Int makers: [Person!] }
    type Book implements Media @key(fields: "id") { id: ID! title(upper: Boolean): String year: Int makers: [Person!] pages: Int! }
    type Film implements Media @key(fields: "id") { id: ID! title(upper: Boolean): String year: Int makers: [Person!] minutes: Int }
    type User implements Person @key(fields: "id") { id: ID! favourite: Media }
    type Sku { brand: String number: Int }
    type Size @shareable { width: Int height: Int }
    type Product @key(fields: "id") {
      id: ID! sku: Sku label: String weight: Int size: Size extra: Json matrix: [[Int!]]
    }
    union Thing = Book | Film | Product | User`,
  ratings: `
    type Query { topRated: [Media!] review(id: ID!): Review }
    type Mutation { tack: Int! praise(media: ID!): Review }
    type Media @key(fields: "id") @interfaceObject { id: ID! rating: Float score: Int reviews(first: Int = 2): [Review] }
    type Review @key(fields: "id") { id: ID! text: String of: Media author: User @provides(fields: "name") about: Subject }
    type Product @key(fields: "id") { id: ID! buyers: [User!] }
    type User @key(fields: "id") { id: ID! name: String @external reviews: [Review!] }
    union Subject = Product | User`,
  inventory: `
    type Size @shareable { width: Int height: Int }
    type Product @key(fields: "id") {
      id: ID! weight: Int @external size: Size @external stockLevel: Int!
      shipping: Int @requires(fields: "weight") volume: Int @requires(fields: "size { width height }")
    }`,
  delivery: `type Product @key(fields: "id") { id: ID! shipping: Int @external delivery: String @requires(fields: "shipping") }`,
};

/** The same graph in one schema. */
export const oneSchema = `
  ${shared}
  type Query {
    me: User users: [User!] user(id: ID!): User
    media: [Media] medium(id: ID!): Media shelves: [[Media!]] search: [Thing!] products: [Product]
    topRated: [Media!] review(id: ID!): Review
  }
  type Mutation { rename(id: ID!, name: String!): User tick: Int! tack: Int! praise(media: ID!): Review }
  interface Person { id: ID! }
  type Bot implements Person { id: ID! model: String }
  type User implements Person {
    id: ID! name: String email: String phone: String! role: Role friends: [User!] grid: [[User]!] favourite: Media reviews: [Review!]
  }
  interface Media {
    id: ID! title(upper: Boolean): String year: Int makers: [Person!] rating: Float score: Int reviews(first: Int = 2): [Review]
  }
  type Book implements Media {
    id: ID! title(upper: Boolean): String year: Int makers: [Person!] rating: Float score: Int reviews(first: Int = 2): [Review] pages: Int!
  }
  type Film implements Media {
    id: ID! title(upper: Boolean): String year: Int makers: [Person!] rating: Float score: Int reviews(first: Int = 2): [Review] minutes: Int
  }
  type Sku { brand: String number: Int }
  type Size { width: Int height: Int }
  type Product {
    id: ID! sku: Sku label: String weight: Int size: Size extra: Json matrix: [[Int!]] buyers: [User!]
    stockLevel: Int! shipping: Int volume: Int delivery: String
  }
  type Review { id: ID! text: String of: Media author: User about: Subject }
  union Thing = Book | Film | Product | User
  union Subject = Product | User
`;

/** The resolvers as graphql-js has them; the world is the context. */
export function resolversFor(isOneSchema: boolean): Record<string, Record<string, unknown>> {
  const made: Record<string, Record<string, unknown>> = {};
  for (const [type, fields] of Object.entries(resolvers)) {
    if (type === 'Media' && isOneSchema) continue;
    made[type] = Object.fromEntries(
      Object.entries(fields).map(([name, resolve]): [string, GraphQLFieldResolver<Ref, World>] => [
        name,
        (ref, args, world) => resolve(ref, args, world),
      ]),
    );
  }
  return made;
}

/** The subgraphs. One that knows media as an object calls them all by the interface's name. */
export const subgraphs: Record<string, LocalSubgraph> = Object.fromEntries(
  Object.entries(typeDefs).map(([name, sdl]) => {
    const written = resolversFor(false);
    const own = Object.entries(written).flatMap(([type, fields]) => {
      const body = new RegExp(`(?:type|interface) ${type}\\b[^{]*\\{([^}]*)\\}`).exec(
        sdl.replaceAll(/\(fields: "[^"]*"\)/g, ''),
      )?.[1];
      if (body === undefined) return [];
      const served = Object.entries(fields).filter(([field]) => new RegExp(`\\b${field}[:(]`).test(body));
      // Who knows media as an interface tells which one is a book.
      if (sdl.includes(`interface ${type} `))
        return [[type, { __resolveReference: ({ id }: Ref, world: World) => medium(world, id) }] as const];
      return [[type, Object.fromEntries(served)] as const];
    });
    return [name, { typeDefs: sdl, resolvers: Object.fromEntries(own) }];
  }),
);
