import {
  type DirectiveNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type NameNode,
  type SelectionNode,
  type SelectionSetNode,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { Fragments } from '../definitions.ts';

/** Variables as a client sent them. */
export type Variables = Readonly<Record<string, unknown>>;

/** The name under which a field stands in the answer. */
export function responseKey(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}

/**
 * The fields that a selection selects on an object of a type, fragments opened. A fragment's own @skip and @include move to its
 * fields, so that nothing is lost.
 */
export function fieldsOn(
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
  schema: GraphQLSchema,
  fragments: Fragments,
  inherited: readonly DirectiveNode[] = [],
): FieldNode[] {
  return selections.flatMap((selection) => {
    const directives = [...inherited, ...(selection.directives ?? [])];
    if (selection.kind === Kind.FIELD) return [inherited.length === 0 ? selection : { ...selection, directives }];
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (fragment === undefined || !applies(fragment.typeCondition?.name.value, type, schema)) return [];
    return fieldsOn(type, fragment.selectionSet, schema, fragments, directives);
  });
}

function applies(condition: string | undefined, type: GraphQLObjectType, schema: GraphQLSchema): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wider = schema.getType(condition);
  return isInterfaceType(wider) && schema.isSubType(wider, type);
}

/** Whether @skip and @include let a field through with these variables. */
export function isIncluded(field: { directives?: readonly DirectiveNode[] }, variables: Variables): boolean {
  return (field.directives ?? []).every(({ name, arguments: args }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true;
    const condition = args?.find((arg) => arg.name.value === 'if')?.value;
    const value =
      condition?.kind === Kind.VARIABLE
        ? variables[condition.name.value] === true
        : condition?.kind === Kind.BOOLEAN && condition.value;
    return value === (name.value === 'include');
  });
}

/** Whether `coverage` is selected: that is the consent to a partial answer. */
export function consents(fields: readonly FieldNode[], variables: Variables): boolean {
  return fields.some((field) => field.name.value === 'coverage' && isIncluded(field, variables));
}

/** A field node: `alias: name { … }`. */
export function fieldNode(name: string, alias?: string, selections?: readonly SelectionNode[]): FieldNode {
  return {
    kind: Kind.FIELD,
    name: nameNode(name),
    ...(alias === undefined ? {} : { alias: nameNode(alias) }),
    ...(selections === undefined ? {} : { selectionSet: { kind: Kind.SELECTION_SET, selections } }),
  };
}

/** What a selection shows of a value of a type that the gateway made itself: the fields selected, under their aliases. */
export function project(
  value: Readonly<Record<string, unknown>>,
  selectionSet: SelectionSetNode,
  type: GraphQLObjectType,
  schema: GraphQLSchema,
  fragments: Fragments,
  variables: Variables,
): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const field of fieldsOn(type, selectionSet, schema, fragments)) {
    if (!isIncluded(field, variables)) continue;
    const name = field.name.value;
    const key = responseKey(field);
    const found = name === '__typename' ? type.name : show(value[name], field, type, schema, fragments, variables);
    // The same field may be selected twice with different fields in it.
    shown[key] = isRecord(found) && isRecord(shown[key]) ? { ...shown[key], ...found } : found;
  }
  return shown;
}

function show(
  value: unknown,
  field: FieldNode,
  parent: GraphQLObjectType,
  schema: GraphQLSchema,
  fragments: Fragments,
  variables: Variables,
): unknown {
  if (field.selectionSet === undefined || value === null || value === undefined) return value ?? null;
  if (Array.isArray(value)) return value.map((each) => show(each, field, parent, schema, fragments, variables));
  const type = objectTypeOf(parent, field.name.value);
  if (type === undefined) return value;
  return project(value as Record<string, unknown>, field.selectionSet, type, schema, fragments, variables); // a type of objects
}

/** The object type that a field of a type comes out with, if it is one. */
export function objectTypeOf(parent: GraphQLObjectType, field: string): GraphQLObjectType | undefined {
  const definition = parent.getFields()[field];
  if (definition === undefined) return undefined;
  const named = getNamedType(definition.type);
  return isObjectType(named) ? named : undefined;
}

/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameNode(value: string): NameNode {
  return { kind: Kind.NAME, value };
}
