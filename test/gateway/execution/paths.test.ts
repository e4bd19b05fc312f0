import { expect, test } from 'vitest';
import { locationsAt, objectsAt, parsePath } from '../../../gateway/execution/paths.ts';

const data = {
  shelf: [{ book: { __typename: 'Novel', id: 1 } }, null, { book: { __typename: 'Poem', id: 2 } }, { book: null }, 'x'],
  table: [[{ id: 3 }], null, [{ id: 4 }, null]],
};

test('objects at a path are found with where they stand', () => {
  const path = parsePath(['shelf', '@', 'book']);
  expect(objectsAt(data, path).map(({ id }) => id)).toEqual([1, 2]);
  expect([...locationsAt(data, path).values()].flat()).toEqual([
    ['shelf', 0, 'book'],
    ['shelf', 2, 'book'],
  ]);
  expect([...locationsAt(data, parsePath(['table', '@', '@'])).values()].flat()).toEqual([
    ['table', 0, 0],
    ['table', 2, 0],
  ]);
});

test('a path goes on only through objects of the types that it names', () => {
  expect(objectsAt(data, parsePath(['shelf', '@', 'book|[Poem,Play]'])).map(({ id }) => id)).toEqual([2]);
  expect(objectsAt({ __typename: 'Query', x: {} }, parsePath(['|[Query]', 'x']))).toEqual([{}]);
  expect(objectsAt({ __typename: 'Other', x: {} }, parsePath(['|[Query]', 'x']))).toEqual([]);
});

test('where the answer is not as the path says there is nothing', () => {
  for (const path of [['shelf', 'book'], ['table', 'x'], ['shelf', '@', '@'], ['constructor'], ['__proto__', 'x']]) {
    expect(objectsAt(data, parsePath(path))).toEqual([]);
  }
});
