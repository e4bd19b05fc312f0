import { describe, expect, test } from 'vitest';
import type { SourceAnswer } from '../../../gateway/execution/source.ts';
import { type Answer, LocalGraph } from './local-graph.ts';

const typeDefs = {
  a: `
    type Query { thing: Thing things: [Thing] must: Thing! }
    scalar Json
    enum Color { RED }
    interface Named { name: String }
    type Other implements Named { name: String }
    type Thing implements Named @key(fields: "id") {
      id: ID! code: ID name: String int: Int float: Float yes: Boolean color: Color json: Json list: [Int!] table: [[Int]] sure: Int! part: Thing named: Named
    }`,
  b: `type Thing @key(fields: "id") { id: ID! more: String must: String! inner: Thing }`,
};

let answers: { a: unknown; b?: unknown } = { a: {} };

function answer(value: unknown): Promise<SourceAnswer | string> {
  return Promise.resolve(typeof value === 'string' ? value : JSON.stringify(value));
}

const graph = new LocalGraph(
  { a: { typeDefs: typeDefs.a, resolvers: {} }, b: { typeDefs: typeDefs.b, resolvers: {} } },
  { a: () => answer(answers.a), b: () => answer(answers.b) },
);

/** The graph, its subgraphs answering with an object, or with text as it comes. */
function graphOf(answered: { a: unknown; b?: unknown }): LocalGraph {
  answers = answered;
  return graph;
}

function told(
  message: string,
  path: (string | number)[],
  code = 'DOWNSTREAM_SERVICE_ERROR',
): NonNullable<Answer['errors']>[number] {
  return { message, path, extensions: { code } };
}

describe('where an error is', () => {
  const things = {
    data: {
      things: [{ __typename: 'Thing', id: '1' }, null, { __typename: 'Thing', id: '2' }, { __typename: 'Thing', id: '1' }],
    },
  };

  test('an error about an entity is told of each place where that stands', async () => {
    const graph = graphOf({
      a: things,
      b: {
        data: { _entities: [{ more: null }, { more: 'x' }] },
        errors: [{ message: 'no', path: ['_entities', 0, 'more'], extensions: { code: 'X' } }],
      },
    });
    expect(await graph.ask('{ things { more } }')).toEqual({
      data: { things: [{ more: null }, null, { more: 'x' }, { more: null }] },
      errors: [told('no', ['things', 0, 'more'], 'X'), told('no', ['things', 3, 'more'], 'X')],
    });
  });

  test('an error about all entities is told of the list they are in, and what is missing for it is not told again', async () => {
    const graph = graphOf({ a: things, b: { data: null, errors: [{ message: 'no', path: ['_entities'] }] } });
    expect(await graph.ask('{ things { must } }')).toEqual({
      data: { things: [null, null, null, null] },
      errors: [told('no', ['things'])],
    });
  });

  test('an error at the root stays where it is; its extensions are kept, but not an HTTP status', async () => {
    const extensions = { code: 'NO', owner: { code: '43' }, http: { status: 500 } };
    const graph = graphOf({ a: { data: { thing: null }, errors: [{ message: 'no', path: ['thing', 'part'], extensions }] } });
    expect(await graph.ask('{ thing { int } }')).toEqual({
      data: { thing: null },
      errors: [{ message: 'no', path: ['thing', 'part'], extensions: { code: 'NO', owner: { code: '43' } } }],
    });
  });

  test('an entity that a subgraph does not know makes an error where it must be', async () => {
    const graph = graphOf({ a: things, b: { data: { _entities: [null, { must: 'y', more: null }] } } });
    expect(await graph.ask('{ things { more must } }')).toEqual({
      data: { things: [null, null, { more: null, must: 'y' }, null] },
      errors: [0, 3].map((at) => ({
        message: 'Cannot return null for non-nullable field Thing.must.',
        path: ['things', at, 'must'],
      })),
    });
  });

  test('a null where there must be none comes up as far as the data', async () => {
    const graph = graphOf({ a: { data: { must: { int: null, sure: null } } } });
    expect(await graph.ask('{ must { int sure } }')).toEqual({
      data: null,
      errors: [{ message: 'Cannot return null for non-nullable field Thing.sure.', path: ['must', 'sure'] }],
    });
  });
});

describe('values that do not fit', () => {
  const fits: [field: string, value: unknown, shown: unknown][] = [
    ['int', 2 ** 31 - 1, 2 ** 31 - 1],
    ['int', '7', 7],
    ['int', true, 1],
    ['int', 2.0, 2],
    ['float', 1.5, 1.5],
    ['float', 1e300, 1e300],
    ['float', '1.5', 1.5],
    ['yes', false, false],
    ['yes', 1, true],
    ['name', 5, '5'],
    ['name', true, 'true'],
    ['name', 'a"\\\u0000\ud83d\ude00\ud800', 'a"\\\u0000\ud83d\ude00\ud800'],
    ['id', 5, '5'],
    ['color', 'RED', 'RED'],
    ['json', { a: [1, null] }, { a: [1, null] }],
    ['list', [], []],
    ['table', [[1, null], null], [[1, null], null]],
  ];
  test.each(fits)('%s: %j is shown as %j', async (field, value, shown) => {
    const { data, errors } = await graphOf({ a: { data: { thing: { [field]: value } } } }).ask(`{ thing { ${field} } }`);
    expect({ data, errors }).toEqual({ data: { thing: { [field]: shown } }, errors: undefined });
  });

  const wrong: [field: string, value: unknown, message: string][] = [
    ['int', 1.5, 'Int cannot represent non-integer value: 1.5'],
    ['int', 2 ** 31, 'Int cannot represent non 32-bit signed integer value: 2147483648'],
    ['int', {}, 'Int cannot represent non-integer value: {}'],
    ['float', 'x', 'Float cannot represent non numeric value: "x"'],
    ['yes', 'x', 'Boolean cannot represent a non boolean value: "x"'],
    ['name', ['x'], 'String cannot represent value: ["x"]'],
    ['code', 1.5, 'ID cannot represent value: 1.5'],
    ['color', 'BLUE', 'Enum "Color" cannot represent the value that was found.'],
    ['list', { length: 1 }, 'Expected Iterable, but did not find one for field "Thing.list".'],
    ['part { id }', 'x', 'Expected an object for field "Thing.part".'],
    ['part { id }', [], 'Expected an object for field "Thing.part".'],
    ['part { id }', { __typename: 'Query', id: 'x' }, 'Invalid __typename found for object at field Thing.part.'],
    ['named { name }', { __typename: 'Query', name: 'x' }, 'Invalid __typename found for object at field Thing.named.'],
    ['named { name }', { __typename: 5, name: 'x' }, 'Invalid __typename found for object at field Thing.named.'],
  ];
  test.each(wrong)('%s: %j is null, and an error', async (field, value, message) => {
    const [key = ''] = field.split(' ');
    const answer = await graphOf({ a: { data: { thing: { [key]: value } } } }).ask(`{ thing { ${field} } }`);
    expect(answer).toEqual({ data: { thing: { [key]: null } }, errors: [{ message, path: ['thing', key] }] });
  });

  test('an element that does not fit nulls its list where elements must be', async () => {
    const graph = graphOf({ a: { data: { thing: { list: [1, 'x', 'y'], table: [[1, 'x'], 5] } } } });
    expect(await graph.ask('{ thing { list table } }')).toEqual({
      data: { thing: { list: null, table: [[1, null], null] } },
      errors: [
        { message: 'Int cannot represent non-integer value: "x"', path: ['thing', 'list', 1] },
        { message: 'Int cannot represent non-integer value: "x"', path: ['thing', 'table', 0, 1] },
        { message: 'Expected Iterable, but did not find one for field "Thing.table".', path: ['thing', 'table', 1] },
      ],
    });
  });
});

describe('answers made to do harm', () => {
  test.each([
    ['no JSON', '{"data"', 'The answer of a is cut off, or no JSON.'],
    ['no response', '[]', 'The answer of a is no GraphQL response.'],
    ['no response', '{}', 'The answer of a is no GraphQL response.'],
  ])('%s is an error', async (_, text, message) => {
    expect(await graphOf({ a: text }).ask('{ thing { int } }')).toEqual({ data: { thing: null }, errors: [{ message }] });
  });

  test.each([[{ _entities: {} }], [{ _entities: [] }], [{}], [{ _entities: [{}, {}] }]])(
    '%j for one entity is an error',
    async (data) => {
      const graph = graphOf({ a: { data: { thing: { __typename: 'Thing', id: 1 } } }, b: { data } });
      expect(await graph.ask('{ thing { more } }')).toEqual({
        data: { thing: { more: null } },
        errors: [{ message: 'The answer of b must have 1 entities.' }],
      });
    },
  );

  test('errors of no sort do not break an answer', async () => {
    const errors = [null, 5, { message: 5, path: 'x', extensions: [] }, { path: [{}, 'thing'] }];
    const graph = graphOf({ a: { data: { thing: { int: 1 } }, errors } });
    const failed = { message: 'The subgraph a failed.', extensions: { code: 'DOWNSTREAM_SERVICE_ERROR' } };
    expect(await graph.ask('{ thing { int } }')).toEqual({
      data: { thing: { int: 1 } },
      errors: [failed, failed, failed, { ...failed, path: ['thing'] }],
    });
  });

  test('a key __proto__ changes nothing but itself, and can be asked for', async () => {
    const polluting = `{"data":{"__proto__":{"polluted":1},"thing":{"__proto__":{"name":"x","polluted":1},"constructor":{"prototype":{"polluted":1}},"__typename":"Thing","id":"1"}}}`;
    const graph = graphOf({ a: polluting, b: `{"data":{"_entities":[{"__proto__":{"int":5,"polluted":1},"more":"m"}]}}` });
    expect(await graph.ask('{ thing { name int more constructor: name toString: int } }')).toEqual({
      data: { thing: { name: null, int: null, more: 'm', constructor: null, toString: null } },
      errors: [{ message: 'String cannot represent value: { prototype: { polluted: 1 } }', path: ['thing', 'constructor'] }],
    });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const { data } = await graphOf({ a: `{"data":{"thing":{"__proto__":"y"}}}` }).ask('{ thing { __proto__: name } }');
    expect(JSON.stringify(data)).toBe('{"thing":{"__proto__":"y"}}');
  });

  test('nesting without end is an error where it is', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const { data, errors } = await graphOf({ a: `{"data":{"thing":{"int":1,"json":${deep}}}}` }).ask('{ thing { int json } }');
    expect({ data, paths: errors?.map(({ path }) => path) }).toEqual({
      data: { thing: { int: 1, json: null } },
      paths: [['thing', 'json']],
    });
    const objects = `${'{"inner":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
    const graph = graphOf({
      a: `{"data":{"thing":{"__typename":"Thing","id":1,"part":${objects}}}}`,
      b: `{"data":{"_entities":[{"inner":1,"part":${objects}}]}}`,
    });
    expect(await graph.ask('{ thing { id more } }')).toEqual({
      data: { thing: { id: '1', more: null } },
      errors: [{ message: 'An answer is nested more than 200 levels deep.' }],
    });
  });
});
