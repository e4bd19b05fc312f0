import { describe, expect, it } from 'vitest';
import { pageOfPlaces, parentOf, placeOfReference } from '../../subgraphs/jurisdictions/store.ts';
import { placeOf } from '../../schema/places.ts';

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
    expect(codes).toHaveLength(pageOfPlaces({ within: '4302', first: 1 }).totalCount);
    expect(codes).toEqual([...new Set(codes)].toSorted());
  });

  it('a level and a congress can be asked for', () => {
    expect(pageOfPlaces({ within: '43', level: 'COUNTY', hasCongress: false, first: 100 }).totalCount).toBe(12);
  });

  it('a place that is not there is refused', () => {
    expect(() => pageOfPlaces({ within: '4399', first: 1 })).toThrow(
      expect.objectContaining({ extensions: { code: 'UNKNOWN_JURISDICTION' } }),
    );
  });

  it('a reference may be written long, and leads to the parent', () => {
    const county = placeOfReference({ code: '430281' });
    expect(placeOfReference({ code: '430200' })).toBe(placeOf('4302'));
    expect(county === null ? null : parentOf(county)).toBe(placeOf('4302'));
    expect(placeOfReference({ code: '439999' })).toBeNull();
  });
});
