import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { type Place, placeOf, placesWithin } from '../../../schema/places.ts';
import { random } from '../random.ts';

/** Residents of Hunan's cities on 2020-11-01 (湖南省第七次全国人口普查公报, second bulletin). */
const census: Readonly<Record<JurisdictionCode, number>> = {
  '4301': 10_047_914,
  '4302': 3_902_738,
  '4303': 2_726_181,
  '4304': 6_645_243,
  '4305': 6_563_520,
  '4306': 5_051_922,
  '4307': 5_279_102,
  '4308': 1_517_027,
  '4309': 3_851_564,
  '4310': 4_667_134,
  '4311': 5_289_824,
  '4312': 4_587_594,
  '4313': 3_826_996,
  '4331': 2_488_105,
};

const known = new Map<JurisdictionCode, number>();

/** How many people live in a place of Hunan: by census for cities, estimated from the number and kind of townships below them. */
export function populationOf(code: JurisdictionCode): number {
  let population = known.get(code);
  if (population === undefined) known.set(code, (population = estimate(code)));
  return population;
}

function estimate(code: JurisdictionCode): number {
  if (code.length === 2) return Object.values(census).reduce((all, each) => all + each, 0);
  if (code.length === 4) return census[code] ?? 0;
  const place = placeOf(code);
  const parent = place?.parent;
  if (place == null || parent == null) return 0;
  const siblings = childrenOf(parent);
  const whole = siblings.reduce((all, each) => all + weightOf(each), 0);
  return Math.round((populationOf(parent) * weightOf(place)) / whole);
}

/** The places directly below a place. */
export function childrenOf(code: JurisdictionCode): Place[] {
  return placesWithin(code).filter(({ parent }) => parent === code);
}

const weights = new Map<JurisdictionCode, number>();

function weightOf(place: Place): number {
  let weight = weights.get(place.code);
  if (weight === undefined) {
    weight =
      place.level === 'COUNTY'
        ? childrenOf(place.code).reduce((all, each) => all + weightOf(each), 0)
        : kindWeight(place.name) * random('population', place.code).between(0.5, 1.6);
    weights.set(place.code, weight);
  }
  return weight;
}

/** A street has about twice, a township (乡) about half as many people as a town (镇). */
function kindWeight(name: string): number {
  if (name.endsWith('街道')) return 2;
  if (name.endsWith('镇')) return 1;
  return name.endsWith('乡') ? 0.55 : 0.15;
}
