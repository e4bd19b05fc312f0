import { type FieldNode, Kind, OperationTypeNode, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Fragments, fragmentsOf, operationOf } from '../../../gateway/definitions.ts';
import { documentFor } from '../../../gateway/fanout/document.ts';
import { isIncluded } from '../../../gateway/fanout/selections.ts';

function taken(query: string): { fields: FieldNode[]; operation: OperationDefinitionNode; fragments: Fragments } {
  const document = parse(query, { noLocation: true });
  const operation = operationOf(document, null);
  const fields = operation.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD);
  return { operation, fields, fragments: fragmentsOf(document) };
}

describe('the document for an owner', () => {
  it('has only its fields, and only the variables and fragments that they use', () => {
    const { fields, operation, fragments } = taken(`
      query ($a: ID!, $b: ID!, $first: Int, $with: Boolean!) {
        a: suggestion(id: $a) { ...Titles }
        b: suggestion(id: $b) { id @include(if: $with) ...Other }
      }
      fragment Titles on Suggestion { title ...Deep }
      fragment Deep on Suggestion { leadSponsor { suggestions(first: $first) { totalCount } } }
      fragment Other on Suggestion { state }`);
    const definitions = operation.variableDefinitions ?? [];
    const [a, b] = fields;
    const forA = documentFor(a === undefined ? [] : [a], OperationTypeNode.QUERY, definitions, fragments);
    expect(forA.variables.toSorted()).toEqual(['a', 'first']);
    expect(forA.query).toMatch(/^query \(\$a: ID!, \$first: Int\)/);
    expect(forA.query).toContain('fragment Deep');
    expect(forA.query).not.toMatch(/fragment Other|\$b|\$with/);
    const forB = documentFor(b === undefined ? [] : [b], OperationTypeNode.QUERY, definitions, fragments);
    expect(forB.variables.toSorted()).toEqual(['b', 'with']);
    expect(forB.query).not.toMatch(/fragment Titles|fragment Deep|\$first/);
  });
});

describe('isIncluded', () => {
  it.each([
    ['{ a @skip(if: true) }', false],
    ['{ a @skip(if: false) }', true],
    ['{ a @include(if: true) }', true],
    ['query ($x: Boolean!) { a @include(if: $x) }', true],
    ['query ($x: Boolean!) { a @include(if: $x) @skip(if: $x) }', false],
    ['{ a @other }', true],
  ])('%s is %s', (query, expected) => {
    const [field] = taken(query).fields;
    expect(field === undefined ? undefined : isIncluded(field, { x: true })).toBe(expected);
  });
});
