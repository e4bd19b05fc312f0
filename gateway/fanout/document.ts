import {
  type ASTNode,
  type ArgumentNode,
  type FieldNode,
  Kind,
  type OperationTypeNode,
  type VariableDefinitionNode,
  print,
  visit,
} from 'graphql';
import type { Fragments } from '../definitions.ts';
import type { AnswerType } from './answer-type.ts';

/** A document for owners. */
export interface OwnerDocument {
  /** How a request with it begins: `{"query":"…","variables":` */
  bodyStart: string;
  /** The variables it still uses. */
  variables: readonly string[];
  /** What an answer to it looks like. */
  answer: AnswerType;
}

/** The document that asks just for these root fields; variables and fragments that they do not use are dropped. */
export function documentFor(
  fields: readonly FieldNode[],
  operation: OperationTypeNode,
  definitions: readonly VariableDefinitionNode[],
  fragments: Fragments,
): { query: string; variables: readonly string[] } {
  const used = usedBy(fields, fragments);
  const text = print({
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation,
        variableDefinitions: definitions.filter(({ variable }) => used.variables.has(variable.name.value)),
        selectionSet: { kind: Kind.SELECTION_SET, selections: fields },
      },
      ...[...used.fragments].flatMap((name) => fragments.get(name) ?? []),
    ],
  });
  return { query: text, variables: [...used.variables] };
}

function usedBy(nodes: readonly ASTNode[], fragments: Fragments): { variables: Set<string>; fragments: Set<string> } {
  const used = { variables: new Set<string>(), fragments: new Set<string>() };
  const look = (node: ASTNode): void => {
    visit(node, {
      Variable: ({ name }) => {
        used.variables.add(name.value);
      },
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (fragment === undefined || used.fragments.has(name.value)) return;
        used.fragments.add(name.value);
        look(fragment);
      },
    });
  };
  nodes.forEach(look);
  return used;
}

/** The name of the variable that holds one owner's representations of a root field. */
export function representationsName(key: string): string {
  return `_ld_representations_${key}`;
}

/** `$name: [_Any!]!` */
export function representationsDefinition(name: string): VariableDefinitionNode {
  const any = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: '_Any' } } as const;
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
    type: { kind: Kind.NON_NULL_TYPE, type: { kind: Kind.LIST_TYPE, type: { kind: Kind.NON_NULL_TYPE, type: any } } },
  };
}

/** `representations: $name` */
export function representationsArgument(key: string): ArgumentNode {
  return {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'representations' },
    value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: representationsName(key) } },
  };
}
