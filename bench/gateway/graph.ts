import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';

/*
 * A shop of four subgraphs, in the shape that benchmarks of federation gateways have: users, products, whether they are in stock, and
 * reviews that tie them together. It names nothing of this project.
 */

/** What each contract begins with, in Federation 2. */
export const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires", "@provides", "@shareable"])';

/** The contracts of the shop's subgraphs. */
export const contracts = {
  accounts: `
    type Query { me: User users: [User!] }
    type User @key(fields: "id") { id: ID! name: String username: String @shareable birthday: String }`,
  inventory: `
    type Product @key(fields: "upc") {
      upc: String!
      weight: Int @external
      price: Int @external
      inStock: Boolean
      shippingEstimate: Int @requires(fields: "price weight")
    }`,
  products: `
    type Query { topProducts(first: Int = 5): [Product!] }
    type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
  reviews: `
    type Review @key(fields: "id") { id: ID! body: String author: User @provides(fields: "username") product: Product }
    type User @key(fields: "id") { id: ID! username: String @external reviews: [Review!] }
    type Product @key(fields: "upc") { upc: String! reviews: [Review!] }`,
} as const;

/** One of the shop's subgraphs. */
export type ShopSubgraph = keyof typeof contracts;

/** All of them. */
export const shopSubgraphs = Object.keys(contracts) as ShopSubgraph[]; // its own keys

const users = Array.from({ length: 8 }, (_, at) => ({
  id: `u${at}`,
  name: `Reader number ${at}`,
  username: `reader${at}`,
  birthday: `19${70 + at}-01-02`,
}));

const products = Array.from({ length: 9 }, (_, at) => ({
  upc: `p${at}`,
  name: `Thing number ${at} of the catalogue`,
  price: 100 * (at + 1),
  weight: 10 * (at + 1),
  inStock: at % 3 !== 0,
}));

const reviews = users.flatMap(({ id: author }, at) =>
  [0, 1, 2].map((nth) => ({
    id: `r${at}${nth}`,
    body: `Review ${nth} by ${author}: it does what it says, came in time, was packed with much care, and the box can be used again.`,
    author,
    product: `p${(3 * at + nth) % products.length}`,
  })),
);

const userOf = (id: string): object | undefined => users.find((user) => user.id === id);
const productOf = (upc: string): object | undefined => products.find((product) => product.upc === upc);
const reviewed = (some: typeof reviews): object[] =>
  some.map(({ id, body, author, product }) => ({ id, body, author: { ...userOf(author) }, product: { upc: product } }));

const resolvers: Record<ShopSubgraph, object> = {
  accounts: {
    Query: { me: () => users[0], users: () => users },
    User: { __resolveReference: ({ id }: { id: string }) => userOf(id) },
  },
  inventory: {
    Product: {
      __resolveReference: (sent: { upc: string }) => ({
        ...sent,
        inStock: products.find(({ upc }) => upc === sent.upc)?.inStock,
      }),
      shippingEstimate: ({ price, weight }: { price: number; weight: number }) => (price > 500 ? 0 : Math.floor(weight / 2)),
    },
  },
  products: {
    Query: { topProducts: (_: unknown, { first }: { first: number }) => products.slice(0, first) },
    Product: { __resolveReference: ({ upc }: { upc: string }) => productOf(upc) },
  },
  reviews: {
    Review: { __resolveReference: ({ id }: { id: string }) => reviewed(reviews.filter((review) => review.id === id))[0] },
    User: { reviews: ({ id }: { id: string }) => reviewed(reviews.filter(({ author }) => author === id)) },
    Product: { reviews: ({ upc }: { upc: string }) => reviewed(reviews.filter(({ product }) => product === upc)) },
  },
};

/** A subgraph as it is carried out; `federation` is the version of the contract's directives that a gateway understands. */
export function schemaOf(subgraph: ShopSubgraph, federation: 1 | 2 = 2): GraphQLSchema {
  const typeDefs = federation === 2 ? `${link} ${contracts[subgraph]}` : inFederation1(subgraph);
  return buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: resolvers[subgraph] as never }]); // Apollo's map types know no `object`
}

/** A contract as it was written before Federation 2: what another subgraph began is extended, and its keys are external. */
function inFederation1(subgraph: ShopSubgraph): string {
  const written = contracts[subgraph].replaceAll(' @shareable', '').replace('type Query', 'extend type Query');
  if (subgraph !== 'inventory' && subgraph !== 'reviews') return written;
  return written
    .replaceAll(/type (User|Product) @key/g, 'extend type $1 @key')
    .replaceAll(/(@key\(fields: "(?:id|upc)"\) \{\s*(?:id: ID!|upc: String!))/g, '$1 @external')
    .replace('id: ID! @external body', 'id: ID! body');
}

/** The composed graph, its subgraphs below this URL by their names. */
export function shopSupergraph(origin: string): string {
  const services = shopSubgraphs.map((name) => ({
    name,
    url: `${origin}/${name}`,
    typeDefs: parse(`${link} ${contracts[name]}`),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(`The shop cannot be composed: ${String(errors)}`);
  return supergraphSdl;
}

/** What is asked of every gateway. */
export const operations: Record<'heavy' | 'mid' | 'small', string> = {
  heavy: `
    fragment UserParts on User { id username name }
    fragment ReviewParts on Review { id body }
    fragment ProductParts on Product { inStock name price shippingEstimate upc weight }
    query Heavy {
      users { ...UserParts reviews { ...ReviewParts product { ...ProductParts reviews { ...ReviewParts
        author { ...UserParts reviews { ...ReviewParts product { ...ProductParts } } } } } } }
      topProducts(first: 5) { ...ProductParts reviews { ...ReviewParts
        author { ...UserParts reviews { ...ReviewParts product { ...ProductParts } } } } }
    }`,
  mid: 'query Mid { topProducts(first: 5) { upc name price weight inStock shippingEstimate reviews { id body author { id name username } } } }',
  small: 'query Small { me { id name username birthday } }',
};
