import { type JurisdictionCode, levelOf } from '../../schema/jurisdiction-code.ts';
import { type Day, dayOf, workdayFrom } from './days.ts';
import { figures } from './figures.ts';
import type { GeneratorOptions } from './options.ts';
import { random } from './random.ts';

/** The current term (届) of a congress. */
export interface Term {
  /** The 18th is 18. */
  number: number;
  electionDay: Day;
  /** The first day of the first session, from which the term runs (选举法 2020, art. 3), within two months of the election. */
  firstSessionOn: Day;
}

/** The cities' terms that began at the turn of 2021 to 2022. Those that became cities later have had fewer. */
const cityTerms: Readonly<Record<JurisdictionCode, number>> = {
  '4301': 16,
  '4302': 16,
  '4303': 16,
  '4304': 16,
  '4305': 17,
  '4306': 9,
  '4307': 8,
  '4308': 8,
  '4309': 7,
  '4310': 6,
  '4311': 6,
  '4312': 6,
  '4313': 6,
  '4331': 15,
};

/**
 * The current term of a congress. Counties and townships were elected together from late summer to autumn 2021, the cities by the
 * counties' new congresses at the end of 2021, the province by the cities' at the end of 2022 (选举法 2020, art. 3 and 9).
 */
export function termOf(code: JurisdictionCode, { seed }: Pick<GeneratorOptions, 'seed'>): Term {
  const own = random(seed, code, 'term');
  switch (levelOf(code)) {
    case 'PROVINCE':
      return { number: 14, electionDay: dayOf('2022-12-29'), firstSessionOn: dayOf('2023-01-13') };
    case 'CITY':
      return {
        number: cityTerms[code] ?? 16,
        electionDay: workdayFrom(dayOf('2021-12-09') + own.int(0, 5)),
        firstSessionOn: workdayFrom(dayOf('2021-12-20') + own.int(0, 20)),
      };
    case 'COUNTY': {
      const electionDay = directElectionDay(code, seed);
      return { number: own.int(16, 19), electionDay, firstSessionOn: workdayFrom(electionDay + own.int(20, 45)) };
    }
    case 'TOWNSHIP': {
      const electionDay = directElectionDay(code.slice(0, 6), seed);
      return { number: own.weighted(townshipTerms), electionDay, firstSessionOn: workdayFrom(electionDay + own.int(5, 14)) };
    }
  }
}

const townshipTerms = [
  [3, 1],
  [7, 1],
  [10, 2],
  [12, 2],
  [17, 3],
  [18, 4],
  [19, 2],
] as const;

/** Voters elect their county's and their township's deputies on the same day. All townships of 永州 had met by 2021-08-31. */
function directElectionDay(county: JurisdictionCode, seed: number): Day {
  const days = random(seed, county, 'direct election');
  const stated = figures.townshipFirstSessions;
  if (county.startsWith(stated.code)) return dayOf(stated.date) - days.int(18, 25);
  return dayOf('2021-09-25') + days.int(0, 24);
}
