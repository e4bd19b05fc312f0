import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cursor, compareCursors, encodeCursor, parseCursor, readCursor } from '../../schema/cursor.ts';
import { messageOf } from './message-of.ts';

const refused = expect.objectContaining({ extensions: { code: 'BAD_CURSOR' } }) as Error;
const cursor = (order: string): fc.Arbitrary<Cursor> =>
  fc.record({
    order: fc.constant(order),
    key: fc.constantFrom<string | number>('2026-01-01', '2026-01-02', '9', '10', 9, 9.5, 10),
    id: fc.constantFrom('a', 'b', 'c'),
  });

describe('a cursor', () => {
  it('comes back as it was written, numbers as numbers', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer()), fc.string(), (key, id) => {
        const written = { order: 'BIRTH_YEAR_ASC', key, id };
        expect(parseCursor(encodeCursor(written), 'BIRTH_YEAR_ASC')).toEqual(written);
      }),
    );
  });

  it('of another order is refused', () => {
    const text = encodeCursor({ order: 'DUE_ON_ASC', key: '2026-01-01', id: 'a' });
    expect(() => parseCursor(text, 'SUBMITTED_AT_DESC')).toThrow(refused);
  });

  it('of an order with an endless name is refused in a short message', () => {
    const text = encodeCursor({ order: 'x'.repeat(100_000), key: '2026-01-01', id: 'a' });
    expect(messageOf(() => parseCursor(text, 'X_ASC')).length).toBeLessThan(250);
  });

  it('that is any other text is refused, never a crash', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseCursor(text, 'X_ASC')).toThrow(refused);
      }),
    );
    for (const parts of [[], ['a', 'b'], ['a', {}, 'c'], ['a', 'b', 3], { order: 'a' }, 'abc']) {
      expect(readCursor(Buffer.from(JSON.stringify(parts)).toString('base64url'))).toBeUndefined();
    }
  });
});

describe('compareCursors', () => {
  it.each(['KEY_ASC', 'KEY_DESC'])('is a total order in %s whatever the keys are, ties broken by id upwards', (order) => {
    fc.assert(
      fc.property(cursor(order), cursor(order), cursor(order), (a, b, c) => {
        expect(Math.sign(compareCursors(a, b)) + Math.sign(compareCursors(b, a))).toBe(0);
        if (compareCursors(a, b) <= 0 && compareCursors(b, c) <= 0) expect(compareCursors(a, c)).toBeLessThanOrEqual(0);
        expect(compareCursors(a, b) === 0).toBe(a.key === b.key && a.id === b.id);
        if (a.key === b.key) expect(Math.sign(compareCursors(a, b))).toBe(a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
      }),
      { numRuns: 1_000 },
    );
  });
});
