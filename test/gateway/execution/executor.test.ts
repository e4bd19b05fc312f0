import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { Signal } from '../../../gateway/signal.ts';
import { LocalGraph } from './local-graph.ts';
import { reviewed } from './reviewed.ts';

describe('what is asked of subgraphs', () => {
  test('an entity is asked about once, however often it stands in the answer', async () => {
    const graph = new LocalGraph(reviewed);
    const query = '{ reviews { product { tags name } stars __typename } }';
    const answer = await graph.ask(query);
    expect(graph.sent.map(({ variables }) => variables)).toEqual([
      {},
      {
        representations: [
          { __typename: 'Product', upc: '1' },
          { __typename: 'Product', upc: '2' },
        ],
      },
    ]);
    expect(answer).toEqual(await graph.askStock(query));
  });

  test('a plan is made once for a text and an operation’s name', () => {
    const { executor } = new LocalGraph(reviewed);
    const text = 'query A { best { stars } } query B { __typename }';
    const prepared = executor.prepare(text, parse(text), 'A');
    expect(executor.prepare(text, parse(text), 'A')).toBe(prepared);
    expect(executor.kept(text, 'A')).toBe(prepared);
    expect(executor.kept(text, 'B')).toBeUndefined();
    expect(() => executor.prepare(text, parse(text), null)).toThrow();
  });

  test('a document’s only operation is planned once for who names it and who does not', () => {
    const { executor } = new LocalGraph(reviewed);
    const text = 'query A { best { ...b } } fragment b on Review { stars }';
    const prepared = executor.prepare(text, parse(text), 'A');
    expect(executor.kept(text, null)).toBe(prepared);
    const unnamed = '{ best { stars } }';
    expect(executor.prepare(unnamed, parse(unnamed), null)).toBe(executor.kept(unnamed, null));
  });

  test('it can be told what was asked last', () => {
    const { executor } = new LocalGraph(reviewed);
    const texts = ['query A { best { stars } } query B { __typename }', 'query C {\nbest { stars } }', '{ best { stars } }'];
    for (const [text, name] of [
      [texts[0], 'A'],
      [texts[0], 'B'],
      [texts[1], 'C'],
      [texts[2], null],
    ] as const) {
      executor.prepare(text ?? '', parse(text ?? ''), name);
    }
    expect(executor.lastAsked(3)).toEqual(texts.toReversed());
    expect(executor.lastAsked(2)).toEqual([texts[2], texts[1]]);
    executor.kept(texts[0] ?? '', 'A');
    expect(executor.lastAsked(1)).toEqual([texts[0]]);
  });

  test('variables go where they are used, and only when they are sent', async () => {
    const graph = new LocalGraph(reviewed);
    const query =
      'query ($upper: Boolean = true, $other: Boolean = false) { best { product { name(upper: $upper) } stars @skip(if: $other) } }';
    expect(await graph.ask(query)).toEqual({ data: { best: { product: { name: 'N"1' }, stars: 5 } } });
    expect(await graph.ask(query, { upper: null })).toEqual({ data: { best: { product: { name: 'n"1' }, stars: 5 } } });
    expect(graph.sent.filter(({ subgraph }) => subgraph === 'products').map(({ variables }) => Object.keys(variables))).toEqual([
      ['representations'],
      ['representations', 'upper'],
    ]);
  });

  test('a fetch that only a skipped field needs is not made', async () => {
    const graph = new LocalGraph(reviewed);
    const query = 'query ($with: Boolean! = false) { best { stars product @include(if: $with) { name } } }';
    expect(await graph.ask(query)).toEqual({ data: { best: { stars: 5 } } });
    expect(await graph.ask(query, { with: true })).toEqual({ data: { best: { stars: 5, product: { name: 'n"1' } } } });
    expect(graph.sent.map(({ subgraph }) => subgraph)).toEqual(['reviews', 'reviews', 'products']);
  });

  test('the schema is told beside data, and by itself without asking anybody', async () => {
    const graph = new LocalGraph(reviewed);
    const query =
      'query ($type: String!) { best { stars } __type(name: $type) { ...T } s: __schema { queryType { name } } } fragment T on __Type { kind }';
    expect(await graph.ask(query, { type: 'Review' })).toEqual({
      data: { best: { stars: 5 }, __type: { kind: 'OBJECT' }, s: { queryType: { name: 'Query' } } },
    });
    expect(await graph.ask('{ __typename __schema { queryType { name } } }')).toEqual({
      data: { __typename: 'Query', __schema: { queryType: { name: 'Query' } } },
    });
    expect(graph.sent).toHaveLength(1);
  });

  test.each(['plain', '议案', '"quoted"', 'back\\slash', 'new\nline', '\u0000', '\ud800 alone', '😀', '\u2028'])(
    'what JSON must escape is escaped in representations and in the answer, whichever subgraph says it first: %j',
    async (text) => {
      const graph = new LocalGraph({
        shelf: {
          typeDefs: 'type Query { items: [Item!] } type Item @key(fields: "id") { id: ID! }',
          resolvers: { Query: { items: () => [{ id: 'a' }, { id: text }] } },
        },
        notes: {
          typeDefs: 'type Item @key(fields: "id") { id: ID! note: String tags: [ID!] }',
          resolvers: { Item: { __resolveReference: ({ id }: { id: string }) => ({ id, note: `${id}${text}`, tags: [text] }) } },
        },
      });
      expect(await graph.ask('{ items { note tags id } }')).toEqual({
        data: {
          items: [
            { note: `a${text}`, tags: [text], id: 'a' },
            { note: `${text}${text}`, tags: [text], id: text },
          ],
        },
      });
    },
  );

  test('@defer is refused', async () => {
    await expect(new LocalGraph(reviewed).ask('{ best { ... @defer { stars } } }')).rejects.toThrow(
      'Unknown directive "@defer".',
    );
  });

  /** Nobody waits. */
  const gone: Signal = { aborted: true, whenAborted: (act) => act() };

  test('nothing more is asked when nobody waits for the answer, except by a mutation', async () => {
    const { executor, sent } = new LocalGraph(reviewed);
    const text = '{ best { stars } }';
    const operation = executor.prepare(text, parse(text), null);
    const { data } = await executor.execute({ operation, variables: {}, context: undefined, signal: gone });
    expect({ data, sent }).toEqual({ data: '{"best":null}', sent: [] });
  });
});

describe('federation', () => {
  test('what @requires names is fetched first, through objects, lists and other required fields', async () => {
    const graph = new LocalGraph({
      a: {
        typeDefs: `
          type Query { box: Box }
          type Box @key(fields: "id") { id: ID! parts: [Part!] size: Size }
          type Part @shareable { weight: Int maker: Size }
          type Size @shareable { x: Int y: Int }`,
        resolvers: {
          Query: {
            box: () => ({
              id: 'b',
              parts: [
                { weight: 1, maker: { x: 7 } },
                { weight: 2, maker: null },
              ],
              size: { x: 3, y: 4 },
            }),
          },
        },
      },
      b: {
        typeDefs: `
          type Box @key(fields: "id") {
            id: ID! parts: [Part!] @external size: Size @external
            weight: Int @requires(fields: "parts { weight maker { x } } size { y }")
          }
          type Part @shareable { weight: Int maker: Size }
          type Size @shareable { x: Int y: Int }`,
        resolvers: {
          Box: {
            weight: ({ parts, size }: { parts: { weight: number; maker: { x: number } | null }[]; size: { y: number } }) =>
              parts.reduce((sum, { weight, maker }) => sum + weight * (maker?.x ?? 1), 0) * size.y,
          },
        },
      },
      c: {
        typeDefs: `type Box @key(fields: "id") { id: ID! weight: Int @external price: String @requires(fields: "weight") }`,
        resolvers: { Box: { price: ({ weight }: { weight: number }) => `${weight} €` } },
      },
    });
    expect(await graph.ask('{ box { price } }')).toEqual({ data: { box: { price: '36 €' } } });
    expect(graph.sent.at(1)?.variables).toEqual({
      representations: [
        {
          __typename: 'Box',
          id: 'b',
          parts: [
            { weight: 1, maker: { x: 7 } },
            { weight: 2, maker: null },
          ],
          size: { y: 4 },
        },
      ],
    });
  });

  test('required fields of two types that are called alike do not get into each other’s way', async () => {
    const graph = new LocalGraph({
      a: {
        typeDefs: `
          type Query { things: [Thing] }
          union Thing = A | B
          type A @key(fields: "id") { id: ID! size: Int }
          type B @key(fields: "id") { id: ID! size: String }`,
        resolvers: {
          Query: {
            things: () => [
              { __typename: 'A', id: 1, size: 5 },
              { __typename: 'B', id: 2, size: 'large' },
            ],
          },
        },
      },
      b: {
        typeDefs: `
          type A @key(fields: "id") { id: ID! size: Int @external label: String @requires(fields: "size") }
          type B @key(fields: "id") { id: ID! size: String @external label: String @requires(fields: "size") }`,
        resolvers: {
          A: { label: ({ size }: { size: number }) => `A ${size}` },
          B: { label: ({ size }: { size: string }) => `B ${size}` },
        },
      },
    });
    const query = '{ things { ... on A { label } ... on B { label } } }';
    expect(await graph.ask(query)).toEqual({ data: { things: [{ label: 'A 5' }, { label: 'B large' }] } });
    expect(graph.sent[0]?.query).toContain('size__alias_0');
  });

  const media = {
    catalog: {
      typeDefs: `
        type Query { media: [Media] }
        interface Media @key(fields: "id") { id: ID! title: String }
        type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int }
        type Film implements Media @key(fields: "id") { id: ID! title: String }`,
      resolvers: {
        Query: {
          media: () => [
            { __typename: 'Book', id: 'b', title: 'B', pages: 7 },
            { __typename: 'Film', id: 'f', title: 'F' },
          ],
        },
        Media: {
          __resolveReference: ({ id }: { id: string }) => ({ __typename: id === 'b' ? 'Book' : 'Film', id, title: id, pages: 7 }),
        },
      },
    },
    ratings: {
      typeDefs: `
        type Query { top: [Media] }
        type Media @key(fields: "id") @interfaceObject { id: ID! rating: Float }`,
      resolvers: { Query: { top: () => [{ id: 'f' }, { id: 'b' }] }, Media: { rating: () => 0.5 } },
    },
  };

  test('a subgraph that knows an interface as an object is asked by the interface’s name, and who knows better tells the type', async () => {
    const graph = new LocalGraph(media);
    expect(await graph.ask('{ media { rating __typename } top { rating id ... on Book { pages } } }')).toEqual({
      data: {
        media: [
          { rating: 0.5, __typename: 'Book' },
          { rating: 0.5, __typename: 'Film' },
        ],
        top: [
          { rating: 0.5, id: 'f' },
          { rating: 0.5, id: 'b', pages: 7 },
        ],
      },
    });
    expect(graph.sent.map(({ variables }) => JSON.stringify(variables))).toContain(
      '{"representations":[{"__typename":"Media","id":"b"},{"__typename":"Media","id":"f"}]}',
    );
  });

  test('an object of an interface whose type nobody tells is null where its type matters', async () => {
    const graph = new LocalGraph(media, {
      catalog: async () => JSON.stringify({ errors: [{ message: 'down', path: ['_entities'] }] }),
    });
    expect(await graph.ask('{ top { rating } }')).toEqual({ data: { top: [{ rating: 0.5 }, { rating: 0.5 }] } });
    expect(await graph.ask('{ top { rating ... on Book { pages } } }')).toEqual({
      data: { top: [null, null] },
      errors: [{ message: 'down', path: ['top'], extensions: { code: 'DOWNSTREAM_SERVICE_ERROR' } }],
    });
  });

  test('what a path @provides is not fetched again', async () => {
    const graph = new LocalGraph({
      a: {
        typeDefs: `
          type Query { author: User @provides(fields: "name") other: User }
          type User @key(fields: "id") { id: ID! name: String @external }`,
        resolvers: { Query: { author: () => ({ id: 1, name: 'a' }), other: () => ({ id: 2, name: 'a' }) } },
      },
      b: {
        typeDefs: `type User @key(fields: "id") { id: ID! name: String @shareable }`,
        resolvers: { User: { name: () => 'b' } },
      },
    });
    expect(await graph.ask('{ author { name } }')).toEqual({ data: { author: { name: 'a' } } });
    expect(graph.sent).toHaveLength(1);
    expect(await graph.ask('{ other { name } }')).toEqual({ data: { other: { name: 'b' } } });
  });

  test('commands of several subgraphs are carried out in the order they are written in', async () => {
    const done: string[] = [];
    const note = (name: string) => async () => {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
      return done.push(name);
    };
    const graph = new LocalGraph({
      a: { typeDefs: 'type Query { x: Int } type Mutation { a: Int }', resolvers: { Mutation: { a: note('a') } } },
      b: { typeDefs: 'type Mutation { b: Int }', resolvers: { Mutation: { b: note('b') } } },
    });
    expect(await graph.ask('mutation { a1: a b1: b b2: b a2: a __typename }')).toEqual({
      data: { a1: 1, b1: 2, b2: 3, a2: 4, __typename: 'Mutation' },
    });
    expect(done).toEqual(['a', 'b', 'b', 'a']);
  });

  test('a type that clients must not know of is not named to them', async () => {
    const graph = new LocalGraph({
      a: {
        typeDefs: `
          type Query { all: [I] }
          interface I { id: ID }
          type Known implements I { id: ID }
          type Secret implements I @inaccessible { id: ID }`,
        resolvers: {
          Query: {
            all: () => [
              { __typename: 'Known', id: 1 },
              { __typename: 'Secret', id: 2 },
            ],
          },
        },
      },
    });
    expect(await graph.ask('{ all { id } }')).toEqual({
      data: { all: [{ id: '1' }, null] },
      errors: [{ message: 'Invalid __typename found for object at field Query.all.', path: ['all', 1] }],
    });
  });
});
