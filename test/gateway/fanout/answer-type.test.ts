import { Kind, buildSchema, parse } from 'graphql';
import { expect, it } from 'vitest';
import { answerTypeOf, fits } from '../../../gateway/fanout/answer-type.ts';

const schema = buildSchema(`
  scalar Day
  enum Color { RED }
  interface Node { id: ID! }
  type Thing implements Node { id: ID! on: Day color: Color size: Int weight: Float tags: [[String!]!] next: Thing }
  type Query { thing: Thing node: Node }
`);

/** Whether an answer is of the types that a document's only operation asks for. */
function isAnswer(document: string, answer: unknown): boolean {
  const { definitions } = parse(document);
  const fragments = new Map(
    definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each] as const),
  );
  const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const fields = operation?.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD) ?? [];
  const root = schema.getQueryType();
  if (root == null) throw new Error('The schema has no queries.');
  return fits(answer, answerTypeOf(fields, root, schema, fragments));
}

it.each([
  [{ thing: { id: 'a', on: '2026-01-01', color: 'GREEN', size: 1, weight: 1.5, tags: [['x'], []] } }, true],
  [{ thing: null }, true],
  [{}, true],
  [{ thing: { size: 1.5 } }, false],
  [{ thing: { size: '1' } }, false],
  [{ thing: { weight: 'heavy' } }, false],
  [{ thing: { color: 1 } }, false],
  [{ thing: { id: 7 } }, false],
  [{ thing: { on: { year: 2026 } } }, false],
  [{ thing: { tags: ['x'] } }, false],
  [{ thing: { tags: [[['x']]] } }, false],
  [{ thing: [{ id: 'a' }] }, false],
  [{ thing: 'a' }, false],
])('%j is an answer: %s', (answer, expected) => {
  expect(isAnswer('{ thing { id on color size weight tags } }', answer)).toBe(expected);
});

it('fields under one key are looked at together, by their aliases, in fragments and on types behind an interface', () => {
  const document = `{ node { ... on Thing { a: next { size } } ...F } } fragment F on Thing { a: next { b: id } }`;
  expect(isAnswer(document, { node: { a: { size: 1, b: 'x' } } })).toBe(true);
  expect(isAnswer(document, { node: { a: { size: 'x', b: 'x' } } })).toBe(false);
  expect(isAnswer(document, { node: { a: { size: 1, b: 1 } } })).toBe(false);
});

it('records by their keys are a list, each of any of the types asked for', () => {
  const document = '{ _entities { ... on Thing { size } } }';
  expect(isAnswer(document, { _entities: [{ size: 1 }, null] })).toBe(true);
  expect(isAnswer(document, { _entities: { size: 1 } })).toBe(false);
  expect(isAnswer(document, { _entities: [{ size: 'x' }] })).toBe(false);
});
