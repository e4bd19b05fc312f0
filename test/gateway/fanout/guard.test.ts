import { GraphQLObjectType, Kind, buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Guard, foreign, guardSelection, keepOwn } from '../../../gateway/fanout/guard.ts';

const schema = buildSchema('type Thing { id: ID! title: String other: Thing others: [Thing!] } type Query { thing: Thing }');

function guardOf(selection: string): Guard {
  const [operation] = parse(`query ($x: Boolean!) ${selection}`).definitions;
  const type = schema.getType('Thing');
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !(type instanceof GraphQLObjectType))
    throw new Error('The test needs a selection.');
  const { guard } = guardSelection(operation.selectionSet, type, schema, new Map());
  if (guard === undefined) throw new Error('The selection has nothing to check.');
  return guard;
}

const isOwn = (id: unknown): boolean => typeof id === 'string' && id.startsWith('own');
const kept = (value: unknown, selection: string): unknown => keepOwn(value, guardOf(selection), isOwn, () => {});

describe('the guard of what an owner answers', () => {
  it('an id in a fragment that was left out does not make a record foreign', () => {
    const selection = '{ title ... @include(if: $x) { id } }';
    expect(kept({ title: 'a', _ld_id: 'own1' }, selection)).toEqual({ title: 'a' });
    expect(kept({ title: 'a', _ld_id: 'own1', id: 'own1' }, selection)).toEqual({ title: 'a', id: 'own1' });
  });

  it('an id that is there under a condition is checked as any other', () => {
    expect(kept({ title: 'a', _ld_id: 'own1', id: 'theirs' }, '{ title ... @include(if: $x) { id } }')).toBe(foreign);
    expect(kept({ title: 'a', _ld_id: 'own1', id: 'theirs' }, '{ title id @include(if: $x) }')).toBe(foreign);
  });

  it('an owner may point at anything, but speaks only for its own', () => {
    const selection = '{ id title other { id } others { id title } }';
    const pointer = { id: 'own1', title: 'a', other: { id: 'theirs' }, others: [{ id: 'own2', title: 'b' }] };
    expect(kept(structuredClone(pointer), selection)).toEqual(pointer);
    expect(kept({ ...pointer, others: [{ id: 'theirs', title: 'b' }] }, selection)).toEqual({ ...pointer, others: [] });
    expect(kept({ id: 'own1', other: { id: 'theirs', title: 'b' } }, '{ id other { id title } }')).toEqual({
      id: 'own1',
      other: null,
    });
  });
});
