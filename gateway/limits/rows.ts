import { maxGroups } from '../../schema/bounds.ts';
import { parseJurisdictionCode } from '../../schema/jurisdiction-code.ts';
import { placesWithin } from '../../schema/places.ts';

/** Arguments as they are written, defaults filled in, not yet checked. */
export type WrittenArguments = Readonly<Record<string, unknown>>;

/** Rows of a page when nothing else is known, and of a list without pages: replies, sponsors and cases of one record are fewer. */
export const usualRows = 20;

/** The longest page that any list gives (`owners`); a longer one is refused with BAD_PAGE_SIZE, which is the better thing to say. */
const longestPage = 500;

/** How many values a dimension that is no level of places has at most: years, states and kinds are fewer. */
const valuesOfDimension = 20;

/** How many rows a page has at most. */
export function rowsOfPage({ first }: WrittenArguments): number {
  return typeof first === 'number' ? Math.min(Math.max(Math.trunc(first), 1), longestPage) : usualRows;
}

/** How many groups figures have at most: the places of the level asked for, times the values of each other dimension, cut to `top`. */
export function groupsOf({ within, groupBy, top }: WrittenArguments): number {
  let groups = 1;
  for (const dimension of Array.isArray(groupBy) ? (groupBy as unknown[]) : [groupBy]) {
    if (typeof dimension === 'string') groups = Math.min(groups * valuesOf(dimension, within), maxGroups);
  }
  return typeof top === 'number' && top >= 1 ? Math.min(groups, top) : groups;
}

function valuesOf(dimension: string, within: unknown): number {
  if (!['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'].includes(dimension)) return valuesOfDimension;
  const code = codeOf(within);
  if (code === undefined) return 1;
  return Math.max(1, placesWithin(code).filter(({ level }) => level === dimension).length);
}

/** A place code as it is inside; undefined for what is none, which is refused where it is read. */
export function codeOf(written: unknown): string | undefined {
  try {
    return parseJurisdictionCode(written);
  } catch {
    return undefined;
  }
}
