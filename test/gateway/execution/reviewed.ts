/** Reviews of products, and the products: subgraphs of a LocalGraph. */
export const reviewed = {
  reviews: {
    typeDefs: `
      type Query { reviews: [Review] best: Review }
      type Review { stars: Int product: Product }
      type Product @key(fields: "upc") { upc: ID! }`,
    resolvers: {
      Query: {
        reviews: () => [
          { stars: 5, product: { upc: 1 } },
          null,
          { stars: 1, product: { upc: 1 } },
          { stars: 2, product: null },
          { product: { upc: 2 } },
        ],
        best: () => ({ stars: 5, product: { upc: 1 } }),
      },
    },
  },
  products: {
    typeDefs: `type Product @key(fields: "upc") { upc: ID! name(upper: Boolean): String tags: [[String!]] }`,
    resolvers: {
      Product: {
        __resolveReference: ({ upc }: { upc: string }) => ({ upc, name: `n"${upc}`, tags: [['a'], null] }),
        name: ({ name }: { name: string }, { upper }: { upper?: boolean }) => (upper === true ? name.toUpperCase() : name),
      },
    },
  },
};
