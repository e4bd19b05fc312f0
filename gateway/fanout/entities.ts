import { type FieldNode, GraphQLObjectType, type GraphQLSchema, Kind, type SelectionSetNode } from 'graphql';
import { readGlobalId } from '../../schema/global-id.ts';
import type { RegisteredOwner, Registry } from '../registry.ts';
import { representationsArgument } from './document.ts';
import { type Guard, guardSelection } from './guard.ts';
import type { PlannedField } from './plan.ts';
import { type Fragments, isRecord, responseKey } from './selections.ts';

/** Records by their keys: split by the owner in each key, and put back in place. */
export interface EntitiesField extends Omit<PlannedField, 'definition'> {
  merge: 'entities';
  /** What to check in a record, by its type. */
  guards: ReadonlyMap<string, Guard>;
}

/** Plans `_entities(representations:)`: `__typename` and id are asked for as well, to check whose each record is. */
export function planEntities(written: FieldNode, schema: GraphQLSchema, fragments: Fragments): EntitiesField {
  const guards = new Map<string, Guard>();
  const selections = (written.selectionSet?.selections ?? []).map((selection) => {
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (fragment === undefined || fragment.kind === Kind.FIELD) return selection;
    const name = fragment.typeCondition?.name.value ?? '';
    const type = schema.getType(name);
    if (!(type instanceof GraphQLObjectType)) return selection;
    const { selectionSet, guard } = guardSelection(fragment.selectionSet, type, schema, fragments);
    if (guard !== undefined) guards.set(name, guard);
    return {
      kind: Kind.INLINE_FRAGMENT as const,
      typeCondition: fragment.typeCondition,
      directives: selection.directives,
      selectionSet,
    };
  });
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections };
  const key = responseKey(written);
  const asked = { ...written, arguments: [representationsArgument(key)], selectionSet };
  return { key, written, merge: 'entities', guards, asked };
}

/** The representations that one owner is asked for, each once. */
export interface OwnedRepresentations {
  owner: RegisteredOwner;
  representations: unknown[];
  /** For each representation, the places in the whole list where its record belongs. */
  places: number[][];
}

/** Representations by owner, and the places of those that no owner answers for. */
export interface SplitRepresentations {
  owned: OwnedRepresentations[];
  /** The key names no record: it is malformed. */
  malformed: number[];
  /** The place in the key has no owner. */
  unowned: number[];
}

/** Splits representations by the owner in their keys. The same representation twice is asked for once. */
export function splitRepresentations(
  subgraph: string,
  representations: readonly unknown[],
  registry: Registry,
): SplitRepresentations {
  const split: SplitRepresentations = { owned: [], malformed: [], unowned: [] };
  const byOwner = new Map<RegisteredOwner, OwnedRepresentations>();
  const seen = new Map<string, number[]>();
  for (const [place, representation] of representations.entries()) {
    const written = JSON.stringify(representation);
    const places = seen.get(written);
    if (places !== undefined) {
      places.push(place);
      continue;
    }
    const id = isRecord(representation) ? readGlobalId(representation.id) : undefined;
    const owner = id === undefined ? undefined : registry.ownerOf(subgraph, id.code);
    if (id === undefined) split.malformed.push(place);
    else if (owner === undefined) split.unowned.push(place);
    else {
      const owned = byOwner.get(owner) ?? { owner, representations: [], places: [] };
      if (!byOwner.has(owner)) split.owned.push(owned);
      byOwner.set(owner, owned);
      const here = [place];
      owned.representations.push(representation);
      owned.places.push(here);
      seen.set(written, here);
    }
  }
  return split;
}
