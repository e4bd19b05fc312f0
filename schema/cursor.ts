import { refuse } from './errors.ts';
import { shown } from './shown.ts';

/**
 * A row's place in the one global order: the order's name, the row's sort key in it, and its id, which breaks ties.
 * Every owner writes the same cursor for the same row, so `after` means the same to all of them.
 */
export interface Cursor {
  /** The order's name as in the schema; it ends in `_ASC` or `_DESC`, which says which way the key runs. */
  order: string;
  /** A date, an instant or a code as text, compared bytewise, or a number. */
  key: string | number;
  /** The row's id; ties are always broken upwards. */
  id: string;
}

/** The cursor as clients see it: opaque text. */
export function encodeCursor({ order, key, id }: Cursor): string {
  return Buffer.from(JSON.stringify([order, key, id])).toString('base64url');
}

/** The cursor behind the text, or undefined if it is none. */
export function readCursor(text: unknown): Cursor | undefined {
  if (typeof text !== 'string') return undefined;
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
  if (!Array.isArray(parts) || parts.length !== 3) return undefined;
  const [order, key, id] = parts as unknown[];
  if (typeof order !== 'string' || typeof id !== 'string') return undefined;
  if (typeof key !== 'string' && typeof key !== 'number') return undefined;
  return { order, key, id };
}

/** The cursor behind the text. Throws BAD_CURSOR if it is none, or if it comes from another order than `order`. */
export function parseCursor(text: string, order: string): Cursor {
  const cursor = readCursor(text);
  if (cursor === undefined) throw refuse('BAD_CURSOR', 'The cursor is not one that this graph gave out.');
  if (cursor.order !== order) {
    throw refuse('BAD_CURSOR', `The cursor comes from the order ${shown(cursor.order)}, but the list is asked for in ${order}.`);
  }
  return cursor;
}

/** Negative if `a` stands before `b` in their order, positive if after, 0 if they are the same row. Numbers stand before texts. */
export function compareCursors(a: Cursor, b: Cursor): number {
  const byKey = compareKeys(a.key, b.key);
  if (byKey !== 0) return a.order.endsWith('_DESC') ? -byKey : byKey;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** An owner can send any key, and `<` between numbers and texts is no order: 9 < '10' < '9', yet 9 and '9' are level. */
function compareKeys(a: Cursor['key'], b: Cursor['key']): number {
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
