import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin, levelOf, officialCode, parseJurisdictionCode } from '../../schema/jurisdiction-code.ts';
import { placesWithin } from '../../schema/places.ts';

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

  it('every real place comes back from its official form', () => {
    fc.assert(fc.property(fc.constantFrom(...places), (code) => parseJurisdictionCode(officialCode(code)) === code));
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
      ' 43',
      '000000',
      '430281103001',
      43,
      430_281,
      null,
      undefined,
      ['43'],
    ]) {
      expect(() => parseJurisdictionCode(written), String(written)).toThrow(
        expect.objectContaining({ extensions: { code: 'BAD_JURISDICTION_CODE' } }),
      );
    }
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
