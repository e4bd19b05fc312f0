import { pageSize } from '../../schema/bounds.ts';
import { encodeCursor, parseCursor } from '../../schema/cursor.ts';
import { refuse } from '../../schema/errors.ts';
import {
  type JurisdictionCode,
  type JurisdictionLevel,
  officialCode,
  parseJurisdictionCode,
} from '../../schema/jurisdiction-code.ts';
import { type Place, placeOf, placesWithin } from '../../schema/places.ts';

/** Which places are asked for. */
export interface PlacesQuestion {
  within: JurisdictionCode;
  level?: JurisdictionLevel | null;
  hasCongress?: boolean | null;
  first: number;
  after?: string | null;
}

/** A page of places in the shape of the SDL's JurisdictionConnection. */
export interface PlacesPage {
  edges: { cursor: string; node: Place }[];
  nodes: Place[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

/** The one order of places: by code. */
const order = 'CODE_ASC';

/** The places in `within`, a page at a time. Throws UNKNOWN_JURISDICTION, BAD_PAGE_SIZE, BAD_CURSOR. */
export function pageOfPlaces({ within, level, hasCongress, first, after }: PlacesQuestion): PlacesPage {
  const size = pageSize(first);
  if (placeOf(within) === undefined) throw refuse('UNKNOWN_JURISDICTION', `There is no place ${officialCode(within)}.`);
  const start = after == null ? '' : parseCursor(after, order).id;
  const places = placesWithin(within).filter(
    (place) => (level == null || place.level === level) && (hasCongress == null || place.hasCongress === hasCongress),
  );
  const rest = places.filter(({ code }) => code > start);
  const edges = rest.slice(0, size).map((node) => ({ cursor: encodeCursor({ order, key: node.code, id: node.code }), node }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: rest.length > size,
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: places.length,
  };
}

/** The place above a place; null for a province. */
export function parentOf({ parent }: Place): Place | null {
  return parent === null ? null : (placeOf(parent) ?? null);
}

/** The place that another subgraph points at by its code, short or long; null when there is none. */
export function placeOfReference({ code }: { code: string }): Place | null {
  return placeOf(parseJurisdictionCode(code)) ?? null;
}
