import { refuse } from './errors.ts';

/** Up to where each owner's changes were read, by its official code; what is there is the owner's own to understand. */
export type FeedCursor = Readonly<Record<string, string>>;

/** More than all owners of a province need; a longer text is no cursor. */
const longest = 20_000;

/** The cursor as clients see it: opaque text. */
export function encodeFeedCursor(cursor: FeedCursor): string {
  return Buffer.from(JSON.stringify(Object.entries(cursor).toSorted(([a], [b]) => (a < b ? -1 : 1)))).toString('base64url');
}

/** The cursor behind the text. Throws BAD_CURSOR if it is none. */
export function parseFeedCursor(text: string): FeedCursor {
  const cursor = text.length > longest ? undefined : read(text);
  if (cursor === undefined) throw refuse('BAD_CURSOR', 'The cursor is not one that this graph gave out.');
  return cursor;
}

function read(text: string): FeedCursor | undefined {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
  if (!Array.isArray(parts)) return undefined;
  const isPart = (part: unknown): part is [string, string] =>
    Array.isArray(part) && part.length === 2 && part.every((each) => typeof each === 'string') && /^\d{6}$/.test(String(part[0]));
  return parts.every(isPart) ? Object.fromEntries(parts) : undefined;
}
