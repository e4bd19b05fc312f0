import { type FieldNode, GraphQLObjectType, type GraphQLSchema, Kind, type SelectionSetNode } from 'graphql';
import type { Fragments } from '../definitions.ts';
import { readGlobalId } from '../../schema/global-id.ts';
import type { RegisteredOwner, Registry } from '../registry.ts';
import { type ConnectionField, planConnection } from './connection.ts';
import { representationsArgument } from './document.ts';
import { type Guard, guardSelection } from './guard.ts';
import type { PlannedField } from './plan.ts';
import { fieldsOn, isRecord, objectTypeOf, responseKey } from './selections.ts';

/** Records by their keys: split by the owner in each key, and put back in place. */
export interface EntitiesField extends Omit<PlannedField, 'definition'> {
  merge: 'entities';
  /** What to check in a record, by its type. */
  guards: ReadonlyMap<string, Guard>;
  /**
   * The lists asked of records by their type, where nothing but lists is asked. When their owner is missing and each of them selects
   * coverage, they are shown empty and name it, as lists over many owners do.
   */
  lists: ReadonlyMap<string, readonly ConnectionField[]>;
}

/** Plans `_entities(representations:)`: `__typename` and id are asked for as well, to check whose each record is. */
export function planEntities(written: FieldNode, schema: GraphQLSchema, fragments: Fragments): EntitiesField {
  const guards = new Map<string, Guard>();
  const lists = new Map<string, readonly ConnectionField[]>();
  const selections = (written.selectionSet?.selections ?? []).map((selection) => {
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (fragment === undefined || fragment.kind === Kind.FIELD) return selection;
    const name = fragment.typeCondition?.name.value ?? '';
    const type = schema.getType(name);
    if (!(type instanceof GraphQLObjectType)) return selection;
    const { selectionSet, guard } = guardSelection(fragment.selectionSet, type, schema, fragments);
    if (guard !== undefined) guards.set(name, guard);
    const own = listsOf(fragment.selectionSet, type, schema, fragments);
    if (own !== undefined) lists.set(name, own);
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
  return { key, written, merge: 'entities', guards, lists, asked };
}

/** The lists that a selection asks of a record; undefined when it asks for anything else besides its id. */
function listsOf(
  selectionSet: SelectionSetNode,
  type: GraphQLObjectType,
  schema: GraphQLSchema,
  fragments: Fragments,
): ConnectionField[] | undefined {
  const lists: ConnectionField[] = [];
  for (const written of fieldsOn(type, selectionSet, schema, fragments)) {
    const name = written.name.value;
    if (name === '__typename' || name === 'id') continue;
    const definition = type.getFields()[name];
    const connection = objectTypeOf(type, name);
    if (definition === undefined || connection?.name.endsWith('Connection') !== true) return undefined;
    lists.push(planConnection({ key: responseKey(written), written, definition }, connection, schema, fragments));
  }
  return lists.length === 0 ? undefined : lists;
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
