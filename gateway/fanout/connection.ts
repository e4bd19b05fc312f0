import { type FieldNode, type GraphQLObjectType, type GraphQLSchema, Kind, type SelectionSetNode } from 'graphql';
import type { Fragments } from '../definitions.ts';
import { pageSize } from '../../schema/bounds.ts';
import { type Cursor, compareCursors, parseCursor, readCursor } from '../../schema/cursor.ts';
import { BadAnswer, type OwnerPart } from './answers.ts';
import { type Guard, guardSelection } from './guard.ts';
import type { PlannedField } from './plan.ts';
import { type Variables, fieldNode, fieldsOn, isIncluded, isRecord, objectTypeOf, project, responseKey } from './selections.ts';

/** A list over many owners: merged by cursor, counted by adding up. */
export interface ConnectionField extends PlannedField {
  merge: 'connection';
  type: GraphQLObjectType;
  /** The client's fields on the connection, fragments opened. */
  fields: readonly FieldNode[];
  /** What to check in the rows of each field that selects rows. */
  guards: ReadonlyMap<string, Guard>;
  /** Whether rows are needed at all: who only counts, or only asks who is there, gets none. */
  hasRows: boolean;
  /** The way in two steps: cursors of all owners first, then the winners' fields. None where rows are narrow. */
  twoStep: TwoStep | undefined;
}

/** How cursors alone are asked for, and what is then asked of the rows that win. */
export interface TwoStep {
  asked: FieldNode;
  typeName: string;
  selectionSet: SelectionSetNode;
  guard: Guard | undefined;
  /** A row as the client selected it, made of its cursor and its node: an edge or the node itself. */
  rowOf(cursor: string, node: unknown, variables: Variables): unknown;
}

/** Rows are merged by these cursors, whatever the client selects. */
const cursorsKey = '_ld_cursors';
const moreKey = '_ld_more';
const hidden = [
  fieldNode('edges', cursorsKey, [fieldNode('cursor'), fieldNode('node', undefined, [fieldNode('id')])]),
  fieldNode('pageInfo', moreKey, [fieldNode('hasNextPage')]),
];

/** Rows with no more fields than this are asked for at once: a second round trip costs more than they do. */
const narrowFields = 3;

/** Plans a list: owners are also asked for the cursors and ids of their rows and whether more follow, and not for coverage. */
export function planConnection(
  planned: Omit<PlannedField, 'asked'>,
  type: GraphQLObjectType,
  schema: GraphQLSchema,
  fragments: Fragments,
): ConnectionField {
  const { written } = planned;
  const fields = written.selectionSet === undefined ? [] : fieldsOn(type, written.selectionSet, schema, fragments);
  const guards = new Map<string, Guard>();
  const asked = fields
    .filter(({ name }) => ['edges', 'nodes', 'totalCount'].includes(name.value))
    .map((field) => {
      const row = objectTypeOf(type, field.name.value);
      if (row === undefined || field.selectionSet === undefined) return field;
      const { selectionSet, guard } = guardSelection(field.selectionSet, row, schema, fragments);
      if (guard !== undefined) guards.set(responseKey(field), guard);
      return { ...field, selectionSet };
    });
  const hasRows = fields.some(({ name }) => ['edges', 'nodes', 'pageInfo'].includes(name.value));
  const ask = (selections: readonly FieldNode[]): FieldNode => ({
    ...written,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [...selections, ...(hasRows ? hidden : [fieldNode('__typename')])] },
  });
  return {
    ...planned,
    merge: 'connection',
    type,
    fields,
    guards,
    hasRows,
    asked: ask(asked),
    twoStep: planTwoStep(type, fields, ask, schema, fragments),
  };
}

/** Whether records of a type can be asked for by their keys. */
function isEntity({ astNode }: GraphQLObjectType): boolean {
  const types = astNode?.directives?.filter(({ name }) => name.value === 'join__type') ?? [];
  return types.some(({ arguments: args }) => args?.some(({ name }) => name.value === 'key'));
}

function planTwoStep(
  type: GraphQLObjectType,
  fields: readonly FieldNode[],
  ask: (selections: readonly FieldNode[]) => FieldNode,
  schema: GraphQLSchema,
  fragments: Fragments,
): TwoStep | undefined {
  const [rows, another] = fields.filter(({ name }) => name.value === 'edges' || name.value === 'nodes');
  const nodeType = objectTypeOf(type, 'nodes');
  if (rows?.selectionSet === undefined || another !== undefined || nodeType === undefined) return undefined;
  if (!isEntity(nodeType)) return undefined;
  const edgeType = rows.name.value === 'edges' ? objectTypeOf(type, 'edges') : undefined;
  const edge = edgeType === undefined ? undefined : fieldsOn(edgeType, rows.selectionSet, schema, fragments);
  const [node, second] = edge === undefined ? [rows] : edge.filter(({ name }) => name.value === 'node');
  if (node === undefined || second !== undefined) return undefined;
  if (node.selectionSet === undefined || [rows, node].some(({ directives }) => (directives ?? []).length > 0)) return undefined;
  const selected = fieldsOn(nodeType, node.selectionSet, schema, fragments);
  if (selected.length <= narrowFields && selected.every(({ selectionSet }) => selectionSet === undefined)) return undefined;
  const { selectionSet, guard } = guardSelection(node.selectionSet, nodeType, schema, fragments);
  return {
    asked: ask(fields.filter(({ name }) => name.value === 'totalCount')),
    typeName: nodeType.name,
    selectionSet,
    guard,
    rowOf: edge === undefined ? (_, found) => found : edgeWith(edge, edgeType?.name ?? ''),
  };
}

/** An edge as the client selected it: its fields are the cursor, the node and the type's name. */
function edgeWith(fields: readonly FieldNode[], typeName: string): TwoStep['rowOf'] {
  return (cursor, node, variables) =>
    Object.fromEntries(
      fields
        .filter((field) => isIncluded(field, variables))
        .map((field) => [responseKey(field), { cursor, node, __typename: typeName }[field.name.value]]),
    );
}

/** Checks a list's arguments once, before any owner is asked. Throws BAD_PAGE_SIZE, BAD_CURSOR. */
export function checkPageArguments(args: Readonly<Record<string, unknown>>): number {
  const first = pageSize(args.first);
  if (typeof args.after === 'string') parseCursor(args.after, String(args.orderBy));
  return first;
}

/** A row of the merged page: whose, the how-manieth of that owner's rows, and its id. */
export interface PickedRow {
  part: OwnerPart;
  at: number;
  cursor: string;
  id: string;
}

/** The first rows of all owners in the one global order. */
export interface MergedRows {
  picked: readonly PickedRow[];
  hasNextPage: boolean;
}

/** One owner's rows, their places read as they are needed. */
class OwnRows {
  readonly part: OwnerPart;
  readonly #edges: readonly unknown[];
  readonly #order: string;
  at = -1;
  cursor = '';
  place: Cursor | undefined;

  constructor(part: OwnerPart, order: string, first: number) {
    const edges = part.value[cursorsKey];
    const more = part.value[moreKey];
    this.part = part;
    if (!Array.isArray(edges) || edges.length > first || !isRecord(more))
      throw new BadAnswer(part, 'its page has no rows or too many');
    this.#edges = edges;
    this.#order = order;
    this.next();
  }

  /** Moves to the next row. Throws BadAnswer if it has no cursor of this order, or stands before the row it follows. */
  next(): void {
    const before = this.place;
    const edge = this.#edges[++this.at];
    if (edge === undefined) {
      this.place = undefined;
      return;
    }
    const cursor = isRecord(edge) ? edge.cursor : undefined;
    const place = readCursor(cursor);
    const id = isRecord(edge) && isRecord(edge.node) ? edge.node.id : undefined;
    if (place === undefined || place.order !== this.#order || place.id !== id)
      throw new BadAnswer(this.part, 'a cursor does not fit its row');
    if (before !== undefined && compareCursors(before, place) >= 0) throw new BadAnswer(this.part, 'its rows are out of order');
    this.cursor = String(cursor);
    this.place = place;
  }
}

/** Merges the owners' pages: the first rows of all by cursor. Throws BadAnswer for an owner whose rows or cursors are not in order. */
export function mergeRows(parts: readonly OwnerPart[], args: Readonly<Record<string, unknown>>): MergedRows {
  const first = Number(args.first);
  const waiting = parts.map((part) => new OwnRows(part, String(args.orderBy), first)).filter(({ place }) => place !== undefined);
  const picked: PickedRow[] = [];
  const open = new Set(waiting);
  while (picked.length < first && open.size > 0) {
    let least: OwnRows | undefined;
    for (const rows of open) {
      if (least?.place === undefined || (rows.place !== undefined && compareCursors(rows.place, least.place) < 0)) least = rows;
    }
    if (least?.place === undefined) break;
    picked.push({ part: least.part, at: least.at, cursor: least.cursor, id: least.place.id });
    least.next();
    if (least.place === undefined) open.delete(least);
  }
  const hasMore = parts.some(({ value }) => isRecord(value[moreKey]) && value[moreKey].hasNextPage === true);
  return { picked, hasNextPage: open.size > 0 || hasMore };
}

/** Shapes the merged list as the client selected it. `rowOf` gives a row under the response key of a field that selects rows. */
export function shapeConnection(
  field: ConnectionField,
  parts: readonly OwnerPart[],
  { picked, hasNextPage }: MergedRows,
  rowOf: (row: PickedRow, key: string) => unknown,
  args: Readonly<Record<string, unknown>>,
  coverage: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
  fragments: Fragments,
  variables: Variables,
): Record<string, unknown> {
  const made: Record<string, Readonly<Record<string, unknown>>> = {
    pageInfo: {
      hasNextPage,
      hasPreviousPage: args.after != null,
      startCursor: picked[0]?.cursor ?? null,
      endCursor: picked.at(-1)?.cursor ?? null,
    },
    coverage,
  };
  const shaped: Record<string, unknown> = {};
  for (const selected of field.fields) {
    if (!isIncluded(selected, variables)) continue;
    const key = responseKey(selected);
    const name = selected.name.value;
    if (name === '__typename') shaped[key] = field.type.name;
    else if (name === 'totalCount') shaped[key] = parts.reduce((total, { value }) => total + Number(value[key]), 0);
    else if (name === 'edges' || name === 'nodes')
      shaped[key] = picked.map((row) => rowOf(row, key)).filter((row) => row !== undefined);
    else {
      const type = objectTypeOf(field.type, name);
      const value = made[name];
      if (type === undefined || value === undefined || selected.selectionSet === undefined) continue;
      const shown = project(value, selected.selectionSet, type, schema, fragments, variables);
      shaped[key] = isRecord(shaped[key]) ? { ...shaped[key], ...shown } : shown;
    }
  }
  return shaped;
}
