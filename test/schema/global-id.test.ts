import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globalId, parseGlobalId, readGlobalId } from '../../schema/global-id.ts';
import { placesWithin } from '../../schema/places.ts';
import { messageOf } from './message-of.ts';

const refused = expect.objectContaining({ extensions: { code: 'BAD_ID' } }) as Error;

describe('a global id', () => {
  it('comes apart into what it was made of', () => {
    const code = fc.constantFrom(...placesWithin('43').map((place) => place.code));
    fc.assert(
      fc.property(
        code,
        fc.constantFrom('Deputy', 'LitigationCase'),
        fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/),
        (place, type, local) => {
          expect(parseGlobalId(globalId(place, type, local))).toEqual({ code: place, type, local });
        },
      ),
    );
  });

  it('is written with the official code, and no other writing of it is accepted', () => {
    expect(globalId('4302', 'Deputy', 'd1')).toBe('430200.Deputy.d1');
    for (const id of ['4302.Deputy.d1', '430200000.Deputy.d1', '000000.Deputy.d1']) expect(readGlobalId(id)).toBeUndefined();
  });

  it('that is malformed, or of another type, is refused', () => {
    for (const id of [
      '',
      '17',
      '430281',
      '430281.Deputy',
      '430281.Deputy.',
      '430281.deputy.d1',
      '430281.Deputy.d 1',
      17,
      null,
      {},
    ]) {
      expect(() => parseGlobalId(id), String(id)).toThrow(refused);
    }
    expect(() => parseGlobalId('430281.Deputy.d1', 'Suggestion')).toThrow(refused);
  });

  it('that is endless is refused in a short message: one variable may stand in thousands of fields', () => {
    expect(messageOf(() => parseGlobalId('x'.repeat(100_000))).length).toBeLessThan(250);
  });

  it('any value at all is either an id or refused, never a crash', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (anything) => {
        if (readGlobalId(anything) === undefined) expect(() => parseGlobalId(anything)).toThrow(refused);
      }),
    );
  });
});
