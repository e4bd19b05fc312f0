import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { Fragments } from '../definitions.ts';
import { responseKey } from '../fanout/selections.ts';
import { isInherited } from './json.ts';
import { type WriteLeaf, leafWriter } from './leaves.ts';
import type { TypeConditions } from './type-conditions.ts';

/** How a value is shown. */
export type Shape = LeafShape | { kind: 'list'; element: Shape; isNonNull: boolean; type: string } | ObjectShape;

/** How a leaf is shown. */
export interface LeafShape {
  kind: 'leaf';
  /** Whether any string is of its type: it is a String or an ID. */
  isText: boolean;
  write: WriteLeaf;
}

/**
 * What is written before a field's value: `,"key":`, without the comma for the first field. A text of an answer is put together of pieces, and what they cost
 * is their number: so a string's opening quote is a part of its label, and its closing one a part of the next.
 */
export interface Label {
  plain: string;
  /** With the quote that closes the string before it. */
  closing: string;
  /** With the quote that opens the string behind it. */
  opening: string;
  closingAndOpening: string;
}

/** How a field of an object is shown. */
export type FieldShape = {
  key: string;
  label: Label;
  /** As messages name it: `Product.price`. */
  coordinate: string;
} & (
  | { kind: 'value'; isInherited: boolean; shape: Shape; isNonNull: boolean }
  /** The name of the object's type; undefined where that cannot be told. */
  | { kind: 'typename'; text: string | undefined }
  | { kind: 'introspection'; fields: readonly FieldNode[] }
);

/** An operation, its variables' @skip and @include decided. */
export interface Selected {
  schema: GraphQLSchema;
  conditions: TypeConditions;
  fragments: Fragments;
  /** Whether a variable of a condition is true. */
  isTrue: (variable: string) => boolean;
}

/** How objects are shown, by their type: the fields of a selection, in the order of GraphQL § 6.3.2, "CollectFields". */
export class ObjectShape {
  readonly kind = 'object';
  readonly declared: GraphQLCompositeType;
  readonly #selected: Selected;
  readonly #selections: readonly SelectionSetNode[];
  readonly #fields = new Map<string, readonly FieldShape[]>();
  /** Those of the type that was asked for last: objects of one type come in lists. */
  #lastName: unknown;
  #lastFields: readonly FieldShape[] | undefined;

  constructor(declared: GraphQLCompositeType, selections: readonly SelectionSetNode[], selected: Selected) {
    this.declared = declared;
    this.#selections = selections;
    this.#selected = selected;
  }

  /** The fields to show of an object that says it is of this type. Undefined if it cannot be, or is of a type that clients must not know of. */
  fieldsOf(typename: unknown): readonly FieldShape[] | undefined {
    const name = typename ?? this.declared.name;
    if (name === this.#lastName) return this.#lastFields;
    if (typeof name !== 'string') return undefined;
    const fields = this.#fields.get(name) ?? this.#compiled(name);
    if (fields === undefined) return undefined;
    this.#lastName = name;
    this.#lastFields = fields;
    return fields;
  }

  #compiled(name: string): readonly FieldShape[] | undefined {
    const { schema, conditions } = this.#selected;
    const type = schema.getType(name);
    if (!isCompositeType(type) || !conditions.within(this.declared.name).has(name)) return undefined;
    const fields = this.#compile(type);
    this.#fields.set(name, fields);
    return fields;
  }

  #compile(type: GraphQLCompositeType): FieldShape[] {
    const collected = new Map<string, FieldNode[]>();
    const opened = new Set<string>();
    let isTold = true;
    for (const selection of this.#selections) isTold = this.#collect(selection, type, collected, opened) && isTold;
    if (!isTold)
      return [
        { kind: 'typename', key: '__typename', label: labelOf('', true), coordinate: `${type.name}.__typename`, text: undefined },
      ];
    return [...collected].map(([key, nodes], index) => ({
      key,
      label: labelOf(key, index === 0),
      ...this.#shapeOf(type, key, nodes),
    }));
  }

  /**
   * Collects the fields for a type. False when they depend on what type of object it is, but only an interface is known: what a subgraph knows that
   * has the interface as an object, when nobody else could be asked.
   */
  #collect(
    { selections }: SelectionSetNode,
    type: GraphQLCompositeType,
    collected: Map<string, FieldNode[]>,
    opened: Set<string>,
  ): boolean {
    const { schema, conditions, fragments } = this.#selected;
    let isTold = true;
    for (const selection of selections) {
      if (!this.#isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = responseKey(selection);
        const same = collected.get(key);
        if (same === undefined) collected.set(key, [selection]);
        else same.push(selection);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (opened.has(selection.name.value)) continue;
        opened.add(selection.name.value);
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (fragment === undefined) continue;
      const condition = fragment.typeCondition?.name.value;
      if (condition !== undefined && !conditions.within(condition).has(type.name)) {
        if (isObjectType(type)) continue;
        const narrower = schema.getType(condition);
        const fields = new Map<string, FieldNode[]>();
        if (isCompositeType(narrower)) this.#collect(fragment.selectionSet, narrower, fields, new Set(opened));
        if (fields.size > 0) isTold = false;
        continue;
      }
      isTold = this.#collect(fragment.selectionSet, type, collected, opened) && isTold;
    }
    return isTold;
  }

  #isIncluded({ directives = [] }: { directives?: FieldNode['directives'] }): boolean {
    return directives.every(({ name, arguments: args = [] }) => {
      if (name.value !== 'skip' && name.value !== 'include') return true;
      const condition = args.find((arg) => arg.name.value === 'if')?.value;
      const value =
        condition?.kind === Kind.VARIABLE
          ? this.#selected.isTrue(condition.name.value)
          : condition?.kind === Kind.BOOLEAN && condition.value;
      return value === (name.value === 'include');
    });
  }

  #shapeOf(type: GraphQLCompositeType, key: string, nodes: readonly FieldNode[]) {
    const name = nodes[0]?.name.value ?? key;
    const coordinate = `${type.name}.${name}`;
    if (name === '__typename') {
      return { kind: 'typename' as const, coordinate, text: isObjectType(type) ? `"${type.name}"` : undefined };
    }
    if (name === '__schema' || name === '__type') return { kind: 'introspection' as const, coordinate, fields: nodes };
    const field = isUnionType(type) ? undefined : type.getFields()[name];
    if (field === undefined) throw new Error(`The schema has no field ${coordinate}.`);
    return {
      kind: 'value' as const,
      coordinate,
      isInherited: isInherited(key),
      isNonNull: isNonNullType(field.type),
      shape: this.#shapeOfType(field.type, nodes),
    };
  }

  #shapeOfType(type: GraphQLOutputType, nodes: readonly FieldNode[]): Shape {
    if (isNonNullType(type)) return this.#shapeOfType(type.ofType, nodes);
    if (isListType(type)) {
      const { ofType } = type;
      return { kind: 'list', element: this.#shapeOfType(ofType, nodes), isNonNull: isNonNullType(ofType), type: String(type) };
    }
    const named = getNamedType(type);
    if (!isCompositeType(named)) {
      return { kind: 'leaf', isText: named.name === 'String' || named.name === 'ID', write: leafWriter(named) };
    }
    const selections = nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
    return new ObjectShape(named, selections, this.#selected);
  }
}

function labelOf(key: string, isFirst: boolean): Label {
  const plain = `${isFirst ? '' : ','}${JSON.stringify(key)}:`;
  return { plain, closing: `"${plain}`, opening: `${plain}"`, closingAndOpening: `"${plain}"` };
}
