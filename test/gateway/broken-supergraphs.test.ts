import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { plannerOf } from '../../gateway/execution/plan.ts';

/*
 * A supergraph comes from composition, and the subgraphs in it are not checked as thoroughly as there: what was broken afterwards is found all the same, so that
 * a gateway does not begin with it, and one that runs keeps what it has.
 */

const federation =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@provides", "@shareable"])';
const composed = composeServices([
  {
    name: 'a',
    url: 'http://a.invalid',
    typeDefs: parse(`${federation}
      type Query { t: T i: I e: E }
      interface I { id: ID! }
      type T implements I @key(fields: "id") { id: ID! w: Int u: U @provides(fields: "name") }
      type U @key(fields: "id") { id: ID! name: String @external }
      enum E { A B }`),
  },
  {
    name: 'b',
    url: 'http://b.invalid',
    typeDefs: parse(`${federation}
      type T @key(fields: "id") { id: ID! w: Int @external tax(on: In): Int @requires(fields: "w") }
      type U @key(fields: "id") { id: ID! name: String @shareable }
      input In { a: Int! }`),
  },
]).supergraphSdl;
const supergraphSdl = composed ?? '';

it('what was composed is taken', () => {
  expect(plannerOf(supergraphSdl).subgraphs.map(({ name }) => name)).toEqual(['a', 'b']);
});

it.each<[string, string | RegExp, string]>([
  ['is no GraphQL', 'enum E', 'enum {'],
  ['is no supergraph', /^[^]*$/, 'type Query { a: Int }'],
  ['has a key of a field that is not there', 'key: "id"', 'key: "nothing"'],
  ['has a subgraph that is not there', 'graph: B, key: "id"', 'graph: C, key: "id"'],
  ['requires a field that is not there', 'requires: "w"', 'requires: "nothing"'],
  ['requires what is no selection', 'requires: "w"', 'requires: "{w"'],
  ['provides a field that is not there', 'provides: "name"', 'provides: "nothing"'],
  ['has a type that is not there', 'e: E', 'e: Nothing'],
  ['has a directive that is not there', 'enum E', 'enum E @nothing'],
  ['has a field twice', /(\n {2}w: Int[^\n]*)/, '$1$1'],
  ['gives an input', 'e: E', 'e: In'],
  ['takes an output', 'on: In', 'on: T'],
  ['lacks a field of an interface', /(interface I[^{]*\{)/, '$1 more: Int'],
  ['has a default of another type', 'a: Int!', 'a: Int! = "text"'],
  ['has a type without fields', /enum E[^{]*\{[^}]*\}/, 'enum E'],
])('one that %s is refused', (_, what, instead) => {
  const broken = supergraphSdl.replace(what, instead);
  expect(broken).not.toBe(supergraphSdl);
  expect(() => plannerOf(broken)).toThrow();
});
