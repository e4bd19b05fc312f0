import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupLimit, maxGroups, pageSize } from '../../schema/bounds.ts';
import { fieldOfMeasure, rankGroups, ratioOf } from '../../schema/statistics.ts';

const groups = [
  { key: 'b', value: 2 },
  { key: 'a', value: 2 },
  { key: 'c', value: null },
  { key: 'd', value: 9 },
];
const ranked = (direction: 'ASC' | 'DESC', top?: number): string =>
  rankGroups(
    groups,
    ({ key }) => key,
    ({ value }) => value,
    direction,
    top,
  )
    .map(({ key }) => key)
    .join('');

describe('rankGroups', () => {
  it('sorts by the measure, ties by key, and what has no value comes last in both directions', () => {
    expect(ranked('DESC')).toBe('dabc');
    expect(ranked('ASC')).toBe('abdc');
  });

  it('cuts after sorting', () => {
    expect(ranked('DESC', 2)).toBe('da');
  });

  it('comes out the same however the groups come in, so one owner ranks as many do', () => {
    const some = fc.uniqueArray(fc.record({ key: fc.string(), value: fc.option(fc.integer({ min: 0, max: 3 })) }), {
      selector: ({ key }) => key,
    });
    const shuffled = some.chain((from) => fc.tuple(fc.constant(from), fc.shuffledSubarray(from, { minLength: from.length })));
    fc.assert(
      fc.property(shuffled, fc.constantFrom('ASC', 'DESC'), fc.nat(5), ([from, otherwise], direction, top) => {
        const rank = (these: typeof from, most?: number): typeof from =>
          rankGroups(
            these,
            ({ key }) => key,
            ({ value }) => value,
            direction,
            most,
          );
        expect(rank(otherwise)).toEqual(rank(from));
        expect(rank(otherwise, top)).toEqual(rank(from).slice(0, top));
      }),
    );
  });

  it('sorts by key when there is no measure', () => {
    expect(rankGroups(groups, ({ key }) => key, undefined, 'DESC', null).map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('a ratio', () => {
  it('has no value when nothing was counted', () => {
    expect(ratioOf(0, 0)).toEqual({ numerator: 0, denominator: 0, value: null });
    expect(ratioOf(1, 4)).toEqual({ numerator: 1, denominator: 4, value: 0.25 });
  });
});

describe('names and bounds', () => {
  it('a measure’s field is its name in small letters', () => {
    expect(fieldOfMeasure('BASICALLY_SATISFIED')).toBe('basicallySatisfied');
    expect(fieldOfMeasure('COUNT')).toBe('count');
  });

  it('pages and groups are bounded', () => {
    const refused = expect.objectContaining({ extensions: { code: 'BAD_PAGE_SIZE' } }) as Error;
    for (const first of [0, 101, -1, 1.5, Number.NaN, 20n, null, undefined, '20', Object.create(null)])
      expect(() => pageSize(first)).toThrow(refused);
    expect([pageSize(1), pageSize(100), pageSize(500, 500)]).toEqual([1, 100, 500]);
    for (const top of [0, maxGroups + 1, 1.5, '10', Object.create(null)]) expect(() => groupLimit(top)).toThrow(refused);
    expect([groupLimit(undefined), groupLimit(null), groupLimit(10)]).toEqual([undefined, undefined, 10]);
  });
});
