import { refuse } from './errors.ts';
import { shown } from './shown.ts';

/**
 * A place's code (行政区划代码) in the short form that is used inside: 2 digits for a province, 4 for a city, 6 for a county, 9 for a
 * township, so that "lies within" is "starts with". At the edges it is written in the official long form.
 */
export type JurisdictionCode = string;

/** The levels that have people's congresses, highest first. */
export const levels = ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'] as const;

/** A level of places. */
export type JurisdictionLevel = (typeof levels)[number];

/** How many digits the codes of a level have. */
export const digitsOf: Record<JurisdictionLevel, number> = { PROVINCE: 2, CITY: 4, COUNTY: 6, TOWNSHIP: 9 };

/**
 * The short form of a code as clients write it: `430000` and `43` are both `43`, `430281` stays, `430281103000` (the
 * statistical form) is `430281103`. Throws BAD_JURISDICTION_CODE for anything else.
 */
export function parseJurisdictionCode(written: unknown): JurisdictionCode {
  if (typeof written === 'string' && /^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/.test(written)) {
    const code = shorten(written);
    if (code !== undefined) return code;
  }
  throw refuse('BAD_JURISDICTION_CODE', `A place code must be a string of 2, 4, 6 or 9 digits, but got: ${shown(written)}.`);
}

function shorten(digits: string): JurisdictionCode | undefined {
  let code = digits;
  if (code.length === 12) {
    if (!code.endsWith('000')) return undefined;
    code = code.slice(0, 9);
  }
  if (code.length === 9 && code.endsWith('000')) code = code.slice(0, 6);
  if (code.length === 6 && code.endsWith('00')) code = code.slice(0, 4);
  if (code.length === 4 && code.endsWith('00')) code = code.slice(0, 2);
  return code === '00' ? undefined : code;
}

/** The official long form: `43` is `430000`, `4302` is `430200`; counties and townships are written as they are. */
export function officialCode(code: JurisdictionCode): string {
  return code.padEnd(6, '0');
}

/** Whether the place `code` is the place `within` or lies in it. */
export function isWithin(code: JurisdictionCode, within: JurisdictionCode): boolean {
  return code.startsWith(within);
}

/** The level of a place, told by the length of its code. */
export function levelOf(code: JurisdictionCode): JurisdictionLevel {
  const level = levels.find((each) => digitsOf[each] === code.length);
  if (level === undefined) throw new RangeError(`A short place code has 2, 4, 6 or 9 digits, but got: ${code}.`);
  return level;
}
