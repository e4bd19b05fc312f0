import { type JurisdictionCode, type JurisdictionLevel, levelOf } from '../../../schema/jurisdiction-code.ts';
import { placesWithin } from '../../../schema/places.ts';
import { apportion } from '../apportion.ts';
import { figures } from '../figures.ts';
import type { GeneratorOptions } from '../options.ts';
import { populationOf } from '../people/populations.ts';

/** A congress's size by law (选举法 2020, art. 12): a base, one more for so many people, and a bound. */
const rules: Record<JurisdictionLevel, { base: number; peopleEach: number; most: number }> = {
  PROVINCE: { base: 350, peopleEach: 150_000, most: 1000 },
  CITY: { base: 240, peopleEach: 25_000, most: 650 },
  COUNTY: { base: 140, peopleEach: 5_000, most: 450 },
  TOWNSHIP: { base: 45, peopleEach: 1_500, most: 160 },
};

/** The fewest deputies of a congress, at the smallest scale. */
const fewest = 3;

/** Those of the city that a source says report to the voters each year are there at every scale. */
function fewestOf(code: JurisdictionCode): number {
  const { code: district, value } = figures.reportingDeputies;
  return code === district.slice(0, 4) ? value : fewest;
}

/** How many deputies a congress has by law; what a source states about it comes first. */
export function quotaOf(code: JurisdictionCode): number {
  return statedQuotaOf(code) ?? legalQuotaOf(code);
}

/** How many deputies of a congress are generated: the whole quota where a source states it, else the scale's share of it. */
export function seatsOf(code: JurisdictionCode, { scale }: Pick<GeneratorOptions, 'scale'>): number {
  return statedQuotaOf(code) ?? Math.max(fewestOf(code), Math.round(legalQuotaOf(code) * scale));
}

/** Whether a source states who was elected to a congress, so that its records must stay as they were elected. */
export function isStated(code: JurisdictionCode): boolean {
  return statedQuotaOf(code) !== undefined;
}

/** How many members a standing committee has (地方组织法 2022, art. 47): 45–75, 29–51, 15–35; counties of over a million people up to 45. */
export function standingCommitteeSizeOf(code: JurisdictionCode): number {
  if (code === figures.standingCommittee.code) return figures.standingCommittee.value;
  const people = populationOf(code);
  switch (levelOf(code)) {
    case 'PROVINCE':
      return 65;
    case 'CITY':
      return Math.min(51, 29 + Math.floor(people / 400_000));
    case 'COUNTY':
      return Math.min(35, 15 + Math.floor(people / 40_000));
    case 'TOWNSHIP':
      return 0;
  }
}

function legalQuotaOf(code: JurisdictionCode): number {
  const { base, peopleEach, most } = rules[levelOf(code)];
  return Math.min(most, base + Math.floor(populationOf(code) / peopleEach));
}

function statedQuotaOf(code: JurisdictionCode): number | undefined {
  if (code === figures.countyCongress.code) return figures.countyCongress.value;
  const { countyDeputies, townshipDeputies } = figures;
  if (code.length === 6 && code.startsWith(countyDeputies.code)) return sharesOf('COUNTY', countyDeputies).get(code);
  if (code.length === 9 && code.startsWith(townshipDeputies.code)) return sharesOf('TOWNSHIP', townshipDeputies).get(code);
  return undefined;
}

const shares = new Map<JurisdictionLevel, ReadonlyMap<JurisdictionCode, number>>();

/** A stated sum shared out among the congresses it speaks of, in proportion to their legal quotas. */
function sharesOf(
  level: JurisdictionLevel,
  { code, value }: { code: JurisdictionCode; value: number },
): ReadonlyMap<JurisdictionCode, number> {
  let shared = shares.get(level);
  if (shared === undefined) {
    const congresses = placesWithin(code).filter((place) => place.level === level && place.hasCongress);
    const parts = apportion(
      value,
      congresses.map((place) => legalQuotaOf(place.code)),
    );
    shared = new Map(congresses.map((place, index) => [place.code, parts[index] ?? 0]));
    shares.set(level, shared);
  }
  return shared;
}
