import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin, levelOf, officialCode, parseJurisdictionCode } from '../../schema/jurisdiction-code.ts';
import { placesWithin } from '../../schema/places.ts';
import { messageOf } from './message-of.ts';

const places = [...placesWithin('43'), ...placesWithin('34')].map(({ code }) => code);

describe('parseJurisdictionCode', () => {
  it('a code may be written short, long or in the statistical form', () => {
    const forms = {
      '43': '43',
      '4300': '43',
      '430000': '43',
      '430000000': '43',
      '430000000000': '43',
      '4302': '4302',
      '430200': '4302',
      '430281': '430281',
      '430281000000': '430281',
      '430281103': '430281103',
      '430281103000': '430281103',
    };
    for (const [written, code] of Object.entries(forms)) expect(parseJurisdictionCode(written), written).toBe(code);
  });

  it('every real place comes back from its official form, and every township from the statistical one', () => {
    expect(places.filter((code) => parseJurisdictionCode(officialCode(code)) !== code)).toEqual([]);
    const townships = places.filter((code) => levelOf(code) === 'TOWNSHIP');
    expect(townships.filter((code) => parseJurisdictionCode(`${code}000`) !== code)).toEqual([]);
  });

  it('every code that is read is short, and reads the same from its official form', () => {
    const written = fc.oneof(...[2, 4, 6, 9].map((digits) => fc.stringMatching(new RegExp(`^[1-9]\\d{${digits - 1}}$`))));
    fc.assert(
      fc.property(written, (digits) => {
        const code = parseJurisdictionCode(digits);
        expect(parseJurisdictionCode(officialCode(code))).toBe(code);
        expect(() => levelOf(code)).not.toThrow();
      }),
    );
  });

  it('a township whose code ends in 00 is not taken for its county', () => {
    expect(parseJurisdictionCode('430523100')).toBe('430523100');
  });

  it('anything else is refused, numbers too: a number has lost its form', () => {
    for (const written of [
      '',
      '4',
      '430',
      '43028',
      '4302811',
      '43x',
      '43\n',
      '４３',
      ' 43',
      '000000',
      '430281103001',
      43,
      430_281,
      null,
      undefined,
      ['43'],
      43n,
    ]) {
      expect(() => parseJurisdictionCode(written), String(written)).toThrow(
        expect.objectContaining({ extensions: { code: 'BAD_JURISDICTION_CODE' } }),
      );
    }
  });
});

describe('the refusal of a code', () => {
  it('shows what came, cut where it is long', () => {
    expect(messageOf(() => parseJurisdictionCode('43x'))).toBe(
      'A place code must be a string of 2, 4, 6 or 9 digits, but got: "43x".',
    );
    expect(messageOf(() => parseJurisdictionCode('4'.repeat(100_000))).length).toBeLessThan(250);
  });
});

describe('a code', () => {
  it('tells its level by its length', () => {
    expect(['43', '4302', '430281', '430281103'].map(levelOf)).toEqual(['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP']);
    expect(() => levelOf('430')).toThrow(RangeError);
  });

  it('lies within what it starts with', () => {
    expect(isWithin('430281', '4302')).toBe(true);
    expect(isWithin('4302', '4302')).toBe(true);
    expect(isWithin('4302', '430281')).toBe(false);
    expect(isWithin('430302', '4302')).toBe(false);
  });
});
