import { refuse } from './errors.ts';
import { shown } from './shown.ts';

/** The most rows a page may have. */
export const maxPageSize = 100;

/** The most groups one statistic may come out with: 2,008 townships of Hunan by a handful of states fit, a product of everything does not. */
export const maxGroups = 20_000;

/** Checks `first`. Throws BAD_PAGE_SIZE unless it is between 1 and `most`. */
export function pageSize(first: unknown, most = maxPageSize): number {
  if (typeof first === 'number' && Number.isInteger(first) && first >= 1 && first <= most) return first;
  throw refuse('BAD_PAGE_SIZE', `\`first\` must be between 1 and ${most}, but got: ${shown(first)}.`);
}

/** Checks `top`. Throws BAD_PAGE_SIZE unless it is absent or between 1 and 20,000. */
export function groupLimit(top: unknown): number | undefined {
  if (top === undefined || top === null) return undefined;
  if (typeof top === 'number' && Number.isInteger(top) && top >= 1 && top <= maxGroups) return top;
  throw refuse('BAD_PAGE_SIZE', `\`top\` must be between 1 and ${maxGroups}, but got: ${shown(top)}.`);
}
