import { type FieldNode, type GraphQLObjectType, type GraphQLSchema, Kind } from 'graphql';
import type { Fragments } from '../definitions.ts';
import { pageSize } from '../../schema/bounds.ts';
import { type FeedCursor, encodeFeedCursor, parseFeedCursor } from '../../schema/feed-cursor.ts';
import { BadAnswer, type OwnerPart } from './answers.ts';
import { type Guard, guardSelection } from './guard.ts';
import type { PlannedField } from './plan.ts';
import { type Variables, fieldNode, fieldsOn, isIncluded, objectTypeOf, project, responseKey } from './selections.ts';

/**
 * What changed at many owners, each in its own order. The cursor holds every owner's own, so that one which is missing is gone on with where it was: nothing
 * of it is skipped.
 */
export interface FeedField extends PlannedField {
  merge: 'feed';
  type: GraphQLObjectType;
  /** The client's fields on the feed, fragments opened. */
  fields: readonly FieldNode[];
  /** What to check in the rows of each field that selects them. */
  guards: ReadonlyMap<string, Guard>;
}

const cursorKey = '_ld_cursor';
const moreKey = '_ld_more';
const hidden = [fieldNode('cursor', cursorKey), fieldNode('more', moreKey)];

/** Plans a feed: owners are also asked for their cursors and whether more follows, and not for coverage. */
export function planFeed(
  planned: Omit<PlannedField, 'asked'>,
  type: GraphQLObjectType,
  schema: GraphQLSchema,
  fragments: Fragments,
): FeedField {
  const { written } = planned;
  const fields = written.selectionSet === undefined ? [] : fieldsOn(type, written.selectionSet, schema, fragments);
  const guards = new Map<string, Guard>();
  const asked = fields
    .filter(({ name }) => name.value === 'changes')
    .map((field) => {
      const row = objectTypeOf(type, field.name.value);
      if (row === undefined || field.selectionSet === undefined) return field;
      const { selectionSet, guard } = guardSelection(field.selectionSet, row, schema, fragments);
      if (guard !== undefined) guards.set(responseKey(field), guard);
      return { ...field, selectionSet };
    });
  const selectionSet = { kind: Kind.SELECTION_SET as const, selections: [...asked, ...hidden] };
  return { ...planned, merge: 'feed', type, fields, guards, asked: { ...written, selectionSet } };
}

/** Checks a feed's arguments once, before any owner is asked. Throws BAD_PAGE_SIZE, BAD_CURSOR. */
export function checkFeedArguments(args: Readonly<Record<string, unknown>>): void {
  pageSize(args.first);
  if (typeof args.since === 'string') parseFeedCursor(args.since);
}

/** The owners' stretches as one. */
export interface MergedFeed {
  cursor: string;
  more: boolean;
}

/** Puts the owners' cursors together, those of the last answer where an owner gave none. Throws BadAnswer for a cursor that speaks of others. */
export function mergeFeed(
  parts: readonly OwnerPart[],
  args: Readonly<Record<string, unknown>>,
  codeOf: (part: OwnerPart) => string,
): MergedFeed {
  const before: FeedCursor = typeof args.since === 'string' ? parseFeedCursor(args.since) : {};
  const cursor: Record<string, string> = { ...before };
  for (const part of parts) {
    const code = codeOf(part);
    const own = ownCursor(part)[code];
    if (own === undefined) throw new BadAnswer(part, 'its cursor is not its own');
    cursor[code] = own;
  }
  return { cursor: encodeFeedCursor(cursor), more: parts.some(({ value }) => value[moreKey] === true) };
}

function ownCursor(part: OwnerPart): FeedCursor {
  try {
    return parseFeedCursor(String(part.value[cursorKey]));
  } catch {
    throw new BadAnswer(part, 'it has no cursor');
  }
}

/** Shapes the merged feed as the client selected it. `rowsOf` gives an owner's rows under a response key, checked. */
export function shapeFeed(
  field: FeedField,
  parts: readonly OwnerPart[],
  { cursor, more }: MergedFeed,
  rowsOf: (part: OwnerPart, key: string) => readonly unknown[],
  coverage: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
  fragments: Fragments,
  variables: Variables,
): Record<string, unknown> {
  const shaped: Record<string, unknown> = {};
  for (const selected of field.fields) {
    if (!isIncluded(selected, variables)) continue;
    const key = responseKey(selected);
    const name = selected.name.value;
    if (name === '__typename') shaped[key] = field.type.name;
    else if (name === 'cursor') shaped[key] = cursor;
    else if (name === 'more') shaped[key] = more;
    else if (name === 'changes') shaped[key] = parts.flatMap((part) => rowsOf(part, key));
    else if (name === 'coverage' && selected.selectionSet !== undefined) {
      const type = objectTypeOf(field.type, 'coverage');
      if (type !== undefined) shaped[key] = project(coverage, selected.selectionSet, type, schema, fragments, variables);
    }
  }
  return shaped;
}
