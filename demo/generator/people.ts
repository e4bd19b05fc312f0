import { createHmac } from 'node:crypto';
import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import { placesWithin } from '../../schema/places.ts';
import { random } from './random.ts';
import { nameOf } from './names.ts';

/** A person, the same at every level at which he or she holds a mandate. */
export interface Person {
  /** A keyed hash that nobody can turn back. */
  person: string;
  name: string;
  gender: 'FEMALE' | 'MALE';
  ethnicity: string;
  birthYear: number;
}

/** Cities with many people of some ethnic group. */
const minorities: Record<string, readonly (readonly [string, number])[]> = {
  '4331': [
    ['汉族', 20],
    ['土家族', 45],
    ['苗族', 35],
  ],
  '4312': [
    ['汉族', 60],
    ['侗族', 18],
    ['苗族', 18],
    ['土家族', 4],
  ],
  '4308': [
    ['汉族', 25],
    ['土家族', 65],
    ['白族', 10],
  ],
  '4311': [
    ['汉族', 88],
    ['瑶族', 12],
  ],
};
const elsewhere = [
  ['汉族', 97],
  ['土家族', 1],
  ['苗族', 1],
  ['瑶族', 1],
] as const;

/** The congresses directly below a place: of a county its townships, of a city its counties, of the province its cities. */
export function congressesBelow(code: JurisdictionCode): readonly JurisdictionCode[] {
  const known = below.get(code) ?? findBelow(code);
  below.set(code, known);
  return known;
}

const below = new Map<JurisdictionCode, readonly JurisdictionCode[]>();

function findBelow(code: JurisdictionCode): JurisdictionCode[] {
  const digits = code.length === 6 ? 9 : code.length + 2;
  return placesWithin(code)
    .filter((place) => place.code.length === digits && place.hasCongress)
    .map((place) => place.code);
}

/**
 * Whose seat it is. Every township's first deputy (its chair) is also a county deputy (选举法 2020, art. 48 forbids only two unrelated
 * places), and the first deputies of counties and cities sit in the congress above as well.
 */
export function homeOf(code: JurisdictionCode, seat: number): { code: JurisdictionCode; seat: number } {
  if (code.length === 9) return { code, seat };
  const lower = congressesBelow(code);
  const from = lower[seat % Math.max(1, lower.length)];
  const inner = Math.floor(seat / Math.max(1, lower.length));
  return from !== undefined && inner < 1 ? homeOf(from, inner) : { code, seat };
}

/** The person in a seat of a congress. */
export function personOf(seed: number, code: JurisdictionCode, seat: number): Person {
  const home = homeOf(code, seat);
  const stream = random(seed, home.code, home.seat, 'person');
  const gender = stream.chance(0.3) ? 'FEMALE' : 'MALE';
  return {
    person: createHmac('sha256', `liandong ${seed}`).update(`${home.code}/${home.seat}`).digest('hex').slice(0, 32),
    name: nameOf(gender, stream),
    gender,
    ethnicity: stream.weighted(minorities[home.code.slice(0, 4)] ?? elsewhere),
    birthYear: stream.int(1958, 1995),
  };
}
