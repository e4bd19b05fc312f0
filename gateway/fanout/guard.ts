import {
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  getNamedType,
  isObjectType,
} from 'graphql';
import type { Fragments } from '../definitions.ts';
import { fieldNode, isRecord, responseKey } from './selections.ts';

/** The alias under which an id is asked for where the selection lacks it; it is taken out of the answer again. */
const addedId = '_ld_id';

/**
 * What to check in an owner's answer at one level: the keys that hold the record's id, and the levels below. A record of which
 * only the id is selected is a pointer, and an owner may point at anything; of what it states more, it must be the owner.
 */
export interface Guard {
  idKeys: readonly string[];
  /** The keys that hold it only when a condition lets them: what is there is checked, what is not says nothing. */
  conditionalIdKeys: readonly string[];
  /** Whether the id was added by us. */
  added: boolean;
  below: readonly (readonly [key: string, guard: Guard])[];
}

/** A selection with ids added where records lack them, and what to check in its answer; no guard when it has no records. */
export interface Guarded {
  selectionSet: SelectionSetNode;
  guard: Guard | undefined;
}

/** Adds the ids that a check needs to the selection on a type. Types with an `id` are records. */
export function guardSelection(
  selectionSet: SelectionSetNode,
  type: GraphQLObjectType,
  schema: GraphQLSchema,
  fragments: Fragments,
): Guarded {
  const below: [string, Guard][] = [];
  const idKeys: string[] = [];
  const conditionalIdKeys: string[] = [];
  let states = false;
  const walk = (selections: readonly SelectionNode[], on: GraphQLObjectType, isCertain: boolean): SelectionNode[] =>
    selections.map((selection) => {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        if (name === 'id') (isCertain && hasNoCondition(selection) ? idKeys : conditionalIdKeys).push(responseKey(selection));
        if (name !== 'id' && name !== '__typename') states = true;
        const field = on.getFields()[name];
        const named = field === undefined ? undefined : getNamedType(field.type);
        if (selection.selectionSet === undefined || !isObjectType(named)) return selection;
        const inner = guardSelection(selection.selectionSet, named, schema, fragments);
        if (inner.guard !== undefined) below.push([responseKey(selection), inner.guard]);
        return { ...selection, selectionSet: inner.selectionSet };
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (fragment === undefined) return selection;
      const condition = schema.getType(fragment.typeCondition?.name.value ?? on.name);
      return {
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: fragment.typeCondition,
        directives: selection.directives,
        selectionSet: {
          kind: Kind.SELECTION_SET,
          selections: walk(
            fragment.selectionSet.selections,
            isObjectType(condition) ? condition : on,
            isCertain && hasNoCondition(selection),
          ),
        },
      };
    });
  const selections = walk(selectionSet.selections, type, true);
  const isRecordType = 'id' in type.getFields() && states;
  if (!isRecordType && below.length === 0) return { selectionSet: { ...selectionSet, selections }, guard: undefined };
  const added = isRecordType && idKeys.length === 0;
  return {
    selectionSet: { ...selectionSet, selections: added ? [...selections, fieldNode('id', addedId)] : selections },
    guard: {
      idKeys: isRecordType ? (added ? [addedId] : idKeys) : [],
      conditionalIdKeys: isRecordType ? conditionalIdKeys : [],
      added,
      below,
    },
  };
}

function hasNoCondition({ directives }: SelectionNode): boolean {
  return (directives ?? []).length === 0;
}

/** Stands for a record that is not the owner's. */
export const foreign = Symbol('a record of another owner');

/**
 * The value without records that are not the owner's: a foreign record is `foreign`, in a list it is left out, in a field it is
 * null. Ids that were added are taken out. Changes the value in place.
 */
export function keepOwn(value: unknown, guard: Guard, isOwn: (id: unknown) => boolean, onForeign: () => void): unknown {
  if (Array.isArray(value)) {
    return value.map((each) => keepOwn(each, guard, isOwn, onForeign)).filter((each) => each !== foreign);
  }
  if (!isRecord(value)) return value;
  const isForeign = (key: string): boolean => !isOwn(value[key]);
  if (guard.idKeys.some(isForeign) || guard.conditionalIdKeys.some((key) => key in value && isForeign(key))) {
    onForeign();
    return foreign;
  }
  if (guard.added) delete value[addedId];
  for (const [key, below] of guard.below) {
    if (!(key in value)) continue;
    const kept = keepOwn(value[key], below, isOwn, onForeign);
    value[key] = kept === foreign ? null : kept;
  }
  return value;
}
