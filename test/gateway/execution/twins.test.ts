import { describe, expect, test } from 'vitest';
import { LocalGraph } from './local-graph.ts';
import { reviewed } from './reviewed.ts';

describe('an entity that several fetches ask the same about', () => {
  const shelf = '{ best { product { name } } reviews { product { name } } }';

  test('is asked about once, whichever asks first', async () => {
    const graph = new LocalGraph(reviewed);
    const answer = await graph.ask(shelf);
    expect(graph.representations('products')).toEqual([
      [{ __typename: 'Product', upc: '1' }],
      [{ __typename: 'Product', upc: '2' }],
    ]);
    expect(answer).toEqual(await graph.askStock(shelf));
  });

  test('is told of where it stands when it fails, and of other entities of the same request nothing', async () => {
    const graph = new LocalGraph({
      reviews: {
        ...reviewed.reviews,
        resolvers: {
          Query: { best: () => ({ product: { upc: 1 } }), reviews: () => ['2', '1'].map((upc) => ({ product: { upc } })) },
        },
      },
      products: {
        ...reviewed.products,
        resolvers: {
          Product: {
            __resolveReference: ({ upc }: { upc: string }) =>
              upc === '2' ? Promise.reject(new Error('No such product.')) : Promise.resolve({ upc, name: 'n' }),
          },
        },
      },
    });
    const query = '{ reviews { product { name } } best { product { name } } also: reviews { product { name } } }';
    const { data, errors } = await graph.ask(query);
    const [one, none] = [{ product: { name: 'n' } }, { product: { name: null } }];
    expect(data).toEqual({ reviews: [none, one], best: one, also: [none, one] });
    expect(errors?.map(({ message, path }) => [message, path?.join('.')])).toEqual([
      ['No such product.', 'reviews.0.product'],
      ['No such product.', 'also.0.product'],
    ]);
    expect(graph.representations('products').flat()).toHaveLength(2);
  });

  test('fails everywhere when its request does', async () => {
    const graph = new LocalGraph(reviewed, { products: () => Promise.reject(new Error('Nobody there.')) });
    const { data, errors } = await graph.ask('{ best { product { name } } reviews { product { name } } }');
    expect(data).toMatchObject({ best: { product: { name: null } } });
    expect(new Set(errors?.map(({ message }) => message))).toEqual(new Set(['Nobody there.']));
  });

  test('is not mixed with the same one elsewhere, of which something else is shown under the same name', async () => {
    const graph = new LocalGraph({
      shops: {
        typeDefs: 'type Query { here: Shop there: Shop } type Shop @key(fields: "id") { id: ID! }',
        resolvers: { Query: { here: () => ({ id: 's' }), there: () => ({ id: 's' }) } },
      },
      owners: {
        typeDefs: 'type Shop @key(fields: "id") { id: ID! owner: Person } type Person @key(fields: "id") { id: ID! }',
        resolvers: { Shop: { owner: () => ({ id: 'p' }) } },
      },
      people: {
        typeDefs: 'type Person @key(fields: "id") { id: ID! first: String last: String }',
        resolvers: { Person: { first: () => 'Wen', last: () => 'Li' } },
      },
    });
    const query = '{ here { owner { name: first } } there { owner { name: last } } }';
    expect(await graph.ask(query)).toEqual({ data: { here: { owner: { name: 'Wen' } }, there: { owner: { name: 'Li' } } } });
    expect(graph.representations('owners')).toHaveLength(1);
  });

  test('is asked about anew after each step of a mutation', async () => {
    let stock = 0;
    const graph = new LocalGraph({
      orders: {
        typeDefs: 'type Query { _: Int } type Mutation { take: Product } type Product @key(fields: "upc") { upc: ID! }',
        resolvers: { Mutation: { take: () => ({ upc: 1, stock: (stock -= 1) }) } },
      },
      stocks: {
        typeDefs: 'type Mutation { put: Product } type Product @key(fields: "upc") { upc: ID! stock: Int }',
        resolvers: { Mutation: { put: () => ({ upc: 1, stock: (stock += 5) }) }, Product: { stock: () => stock } },
      },
    });
    expect(await graph.ask('mutation { one: take { stock } put { stock } two: take { stock } }')).toEqual({
      data: { one: { stock: -1 }, put: { stock: 4 }, two: { stock: 3 } },
    });
  });
});
