import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
} from 'graphql';
import type { Fragments } from '../definitions.ts';
import { isRecord, responseKey } from './selections.ts';

/** What the answer to a selection looks like: whatever is in it may also be null, or be missing. */
export type AnswerType =
  | { kind: 'leaf'; accepts: (value: unknown) => boolean }
  | { kind: 'list'; of: AnswerType }
  | { kind: 'record'; fields: ReadonlyMap<string, AnswerType> };

/** What the answer to root fields looks like, under their response keys. */
export function answerTypeOf(
  fields: readonly FieldNode[],
  root: GraphQLNamedType,
  schema: GraphQLSchema,
  fragments: Fragments,
): AnswerType {
  const typeOf = (type: GraphQLOutputType, field: FieldNode): AnswerType => {
    const nullable = getNullableType(type);
    if (isListType(nullable)) return { kind: 'list', of: typeOf(nullable.ofType, field) };
    if (isLeafType(nullable))
      return { kind: 'leaf', accepts: isEnumType(nullable) ? isText : (accepts.get(nullable.name) ?? isLeaf) };
    return record(nullable, field.selectionSet);
  };
  // Fields under one key have one shape, whichever types they are on (GraphQL § 5.3.2), so all fragments may be looked at together.
  const collect = (
    type: GraphQLNamedType | undefined,
    { selections }: SelectionSetNode,
    found: Map<string, AnswerType>,
  ): void => {
    for (const selection of selections) {
      if (selection.kind !== Kind.FIELD) {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (fragment !== undefined)
          collect(conditionOf(fragment.typeCondition?.name.value) ?? type, fragment.selectionSet, found);
        continue;
      }
      const key = responseKey(selection);
      const definition = type !== undefined && 'getFields' in type ? type.getFields()[selection.name.value] : undefined;
      const answer =
        selection.name.value === '_entities'
          ? ({ kind: 'list', of: record(undefined, selection.selectionSet) } as const)
          : definition !== undefined && !('defaultValue' in definition)
            ? typeOf(definition.type, selection)
            : undefined;
      if (answer !== undefined) found.set(key, merged(found.get(key), answer));
    }
  };
  const conditionOf = (name: string | undefined): GraphQLNamedType | undefined =>
    name === undefined ? undefined : schema.getType(name);
  const record = (type: GraphQLNamedType | undefined, selectionSet: SelectionSetNode | undefined): AnswerType => {
    const found = new Map<string, AnswerType>();
    if (selectionSet !== undefined) collect(type, selectionSet, found);
    return { kind: 'record', fields: found };
  };
  return record(root, { kind: Kind.SELECTION_SET, selections: fields });
}

/** Whether a value looks as its selection says. It is followed no deeper than that, however deep it is. */
export function fits(value: unknown, type: AnswerType): boolean {
  if (value === null || value === undefined) return true;
  if (type.kind === 'leaf') return type.accepts(value);
  if (type.kind === 'list') return Array.isArray(value) && value.every((each) => fits(each, type.of));
  if (!isRecord(value)) return false;
  for (const [key, of] of type.fields) if (!fits(value[key], of)) return false;
  return true;
}

/** Fields under one key, selected in two places: what is below them is selected together. */
function merged(one: AnswerType | undefined, other: AnswerType): AnswerType {
  if (one?.kind === 'list' && other.kind === 'list') return { kind: 'list', of: merged(one.of, other.of) };
  if (one?.kind !== 'record' || other.kind !== 'record') return other;
  const fields = new Map(one.fields);
  for (const [key, type] of other.fields) fields.set(key, merged(fields.get(key), type));
  return { kind: 'record', fields };
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isLeaf = (value: unknown): boolean => typeof value !== 'object';

/** The scalars of GraphQL; those of our contract are texts. Whether an enum knows a value is for the schema to say that shows it. */
const accepts: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['Int', (value) => Number.isInteger(value)],
  ['Float', (value) => typeof value === 'number'],
  ['Boolean', (value) => typeof value === 'boolean'],
  ['String', isText],
  ['ID', isText],
]);
