import { describe, expect, it } from 'vitest';
import { encodeCursor } from '../../schema/cursor.ts';
import { placeOf, placesWithin } from '../../schema/places.ts';
import { resolvers } from '../../subgraphs/jurisdictions/resolvers.ts';
import { pageOfPlaces, parentOf, placeOfReference } from '../../subgraphs/jurisdictions/store.ts';

const refusal = (code: string): Error => expect.objectContaining({ extensions: { code } }) as Error;

describe('places, page by page', () => {
  it('pages of seven give every place of 株洲市 once, by code', () => {
    const codes: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page = pageOfPlaces({ within: '4302', first: 7, after });
      codes.push(...page.nodes.map(({ code }) => code));
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(codes).toEqual(placesWithin('4302').map(({ code }) => code));
  });

  it('a level and a congress can be asked for, and the total counts all of these on every page', () => {
    const question = { within: '43', level: 'COUNTY', hasCongress: false, first: 7 } as const;
    const page = pageOfPlaces(question);
    const last = pageOfPlaces({ ...question, after: page.pageInfo.endCursor });
    expect([page.totalCount, last.totalCount]).toEqual([12, 12]);
    expect([page.nodes.length, last.nodes.length, last.pageInfo.hasNextPage]).toEqual([7, 5, false]);
  });

  it('a page after the last row is empty and has no cursors', () => {
    const after = pageOfPlaces({ within: '430281', level: 'COUNTY', first: 1 }).pageInfo.endCursor;
    expect(pageOfPlaces({ within: '430281', level: 'COUNTY', first: 1, after })).toEqual({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
      totalCount: 1,
    });
  });

  it('a place that is not there is refused', () => {
    expect(() => pageOfPlaces({ within: '4399', first: 1 })).toThrow(refusal('UNKNOWN_JURISDICTION'));
  });

  it('a page of a wrong size, or after a cursor that is none of this list’s, is refused', () => {
    for (const first of [0, 101]) expect(() => pageOfPlaces({ within: '43', first })).toThrow(refusal('BAD_PAGE_SIZE'));
    const ofAnother = encodeCursor({ order: 'DUE_ON_ASC', key: '2026-01-01', id: '43' });
    for (const after of ['', 'hello', ofAnother]) {
      expect(() => pageOfPlaces({ within: '43', first: 1, after })).toThrow(refusal('BAD_CURSOR'));
    }
  });

  it('a reference may be written long, and leads to the parent', () => {
    const county = placeOfReference({ code: '430281' });
    expect(placeOfReference({ code: '430200' })).toBe(placeOf('4302'));
    expect(county === null ? null : parentOf(county)).toBe(placeOf('4302'));
    expect(placeOfReference({ code: '439999' })).toBeNull();
    expect(() => placeOfReference({ code: '43x' })).toThrow(refusal('BAD_JURISDICTION_CODE'));
  });

  it('one place is asked for by its code, and is null when it is not there', () => {
    expect(resolvers.Query.jurisdiction(null, { code: '430281' })).toBe(placeOf('430281'));
    expect(resolvers.Query.jurisdiction(null, { code: '439999' })).toBeNull();
  });

  it('a province has no place above it', () => {
    const province = placeOf('43');
    expect(province === undefined ? undefined : parentOf(province)).toBeNull();
  });
});
