import { composeServices } from '@apollo/composition';
import { Kind, type OperationDefinitionNode, buildASTSchema, parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkAccess } from '../../../gateway/access/refusal.ts';
import { Requirements } from '../../../gateway/access/requirements.ts';
import { withoutSecurity } from '../../../gateway/supergraph.ts';
import { staffOf } from '../../callers.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@authenticated", "@requiresScopes"])';

/** A small graph with everything that can require something. */
const { supergraphSdl = '', errors } = composeServices([
  {
    name: 'one',
    url: 'http://one.invalid',
    typeDefs: parse(`${link}
      type Query { open: Open thing: Thing any: Any sealed: Sealed color: Color either: String @requiresScopes(scopes: [["a", "b"], ["c"]]) }
      interface Thing { id: ID! secret: String }
      type Open implements Thing @key(fields: "id") { id: ID! secret: String price: Int @authenticated }
      type Closed implements Thing @key(fields: "id") { id: ID! secret: String @requiresScopes(scopes: [["closed"]]) }
      type Sealed @authenticated { id: ID! }
      enum Color @requiresScopes(scopes: [["paint"]]) { RED }
      union Any = Open | Closed | Sealed`),
  },
  {
    name: 'two',
    url: 'http://two.invalid',
    typeDefs: parse(`${link}
      type Open @key(fields: "id") { id: ID! price: Int @external tax: Int @requires(fields: "price") @authenticated }`),
  },
]);
const schema = buildASTSchema(parse(supergraphSdl), { assumeValidSDL: true });
const requirements = new Requirements(schema);

function required(query: string): string[] {
  const document = parse(query);
  const operation = document.definitions.find((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('The document has an operation.');
  return requirements
    .of(document, operation)
    .map(({ coordinate, scopes }) => `${coordinate} ${JSON.stringify(scopes)}`)
    .toSorted();
}

describe('what the schema requires of callers', () => {
  it('composes', () => expect(errors).toBeUndefined());

  it.each([
    ['nothing, for what is open', '{ open { id __typename } }', []],
    ['a login, for a field', '{ open { price } }', ['Open.price []']],
    [
      'the same under another name, in fragments and fragments of fragments',
      '{ x: open { ...a } } fragment a on Open { ... on Open { ...b } } fragment b on Open { y: price }',
      ['Open.price []'],
    ],
    [
      'the same where @include says no: variables decide nothing',
      'query ($no: Boolean = false) { open { price @include(if: $no) } }',
      ['Open.price []'],
    ],
    [
      'what the type says, for each of its fields and for who returns it',
      '{ sealed { id } }',
      ['Query.sealed []', 'Sealed.id []'],
    ],
    ['what an enum says, for who returns it', '{ color }', ['Query.color [["paint"]]']],
    ['one of several sets of scopes', '{ either }', ['Query.either [["a","b"],["c"]]']],
    ['behind an interface, what it does on any type that may be there', '{ thing { secret } }', ['Closed.secret [["closed"]]']],
    ['nothing behind an interface, for what is open on all', '{ thing { id } }', []],
    [
      'behind a union, by the type of the fragment',
      '{ any { ... on Closed { secret } ... on Sealed { __typename } } }',
      ['Closed.secret [["closed"]]', 'Sealed []'],
    ],
  ])('%s', (_, query, expected) => {
    expect(required(query).filter((each) => !each.startsWith('Thing.'))).toEqual(expected);
  });

  it('what a field needs of others, it requires too', () => {
    const withoutLogin = new Requirements(
      buildASTSchema(parse(supergraphSdl.replace(/(tax: Int [^\n]*) @authenticated/, '$1')), { assumeValidSDL: true }),
    );
    const document = parse('{ open { tax } }');
    expect(withoutLogin.of(document, document.definitions[0] as OperationDefinitionNode)).toEqual([
      { coordinate: 'Open.price', scopes: [] },
    ]);
  });

  it('a fragment bomb is looked at fragment by fragment', () => {
    const bomb = Array.from({ length: 300 }, (_, at) => `fragment f${at} on Open { a: secret ...f${at + 1} ...f${at + 1} }`);
    expect(required(`{ open { ...f0 ...f0 } } ${bomb.join(' ')} fragment f300 on Open { price }`)).toEqual(['Open.price []']);
  });

  it('is met by a login, by all scopes of one set, and by nothing less', () => {
    const either = [{ coordinate: 'Query.either', scopes: [['a', 'b'], ['c']] }];
    const holding =
      (...scopes: string[]): (() => void) =>
      () =>
        checkAccess(either, { identity: staffOf('43'), scopes: new Set(scopes) });
    expect(() => checkAccess(either, null)).toThrow('A login is needed for Query.either.');
    for (const scopes of [[], ['a'], ['b', 'd']])
      expect(holding(...scopes)).toThrow('The token lacks a and b or c for Query.either.');
    expect(holding('a', 'b')).not.toThrow();
    expect(holding('c')).not.toThrow();
    expect(() =>
      checkAccess([{ coordinate: 'Open.price', scopes: [] }], { identity: staffOf('43'), scopes: new Set() }),
    ).not.toThrow();
  });

  it('the plan is made without it: the stock gateway would refuse the supergraph', () => {
    const without = print(withoutSecurity(supergraphSdl));
    expect(without).not.toMatch(/@authenticated|@requiresScopes|for: SECURITY/);
    expect(without).toContain('join__Graph');
  });
});
