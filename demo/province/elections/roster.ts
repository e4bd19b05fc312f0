import { globalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, levelOf } from '../../../schema/jurisdiction-code.ts';
import { type Day, workdayFrom } from '../days.ts';
import { figures } from '../figures.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { type Identity, officeHolders } from '../people/persons.ts';
import { isStated, standingCommitteeSizeOf } from './quotas.ts';
import { type Random, random } from '../random.ts';
import { type Holder, type Unit, holdersOf, shareOf, unitsOf } from './seats.ts';
import { type Term, termOf } from '../terms.ts';

/** A district (选区) with one to three seats, or an electing unit (选举单位) of an indirect election. */
export interface District {
  id: string;
  number: number;
  name: string;
  seats: number;
  unit: Unit;
}

/** One seat of a congress that is, or was, held. */
export interface Mandate extends Identity {
  /** The deputy's global id. */
  id: string;
  district: District;
  electedOn: Day;
  termStartsOn: Day;
  status: 'ACTIVE' | 'SUSPENDED' | 'TERMINATED';
  ground: string | null;
  standingCommitteeMember: boolean;
  /** 补选. The day on which it ended for the mandate that a by-election put in its place, and that mandate's id; the id of the one that it follows. */
  endedOn?: Day;
  succeededBy?: string;
  succeeds?: string;
}

/** A congress's current term: its election, its districts, its mandates. Who the people are is asked of `personOf`. */
export interface Roster {
  code: JurisdictionCode;
  term: Term;
  districts: District[];
  mandates: Mandate[];
}

/** The roster of a congress, district by district. */
export function rosterOf(code: JurisdictionCode, options: GeneratorOptions): Roster {
  const of = random(options.seed, code, 'mandates');
  const units = unitsOf(code, options);
  const holders = holdersOf(code, options, units);
  const term = termOf(code, options);
  const districts: District[] = [];
  const mandates: Mandate[] = [];
  units.forEach((unit, index) => {
    const held = holders.filter((holder) => holder.unit === index);
    const sizes = levelOf(code) === 'COUNTY' || levelOf(code) === 'TOWNSHIP' ? districtSizes(held.length, of) : [held.length];
    for (const [at, size] of sizes.entries()) {
      if (size === 0) continue;
      const number = districts.length + 1;
      const vacant = size < 3 && !isStated(code) && of.chance(0.01) ? 1 : 0;
      const district: District = {
        id: globalId(code, 'ElectoralDistrict', `t${term.number}-${String(number).padStart(3, '0')}`),
        number,
        name: districtName(code, unit, { number, inUnit: at + 1 }),
        seats: size + vacant,
        unit,
      };
      districts.push(district);
      for (const holder of held.splice(0, size)) {
        const id = globalId(code, 'Deputy', `d${String(mandates.length + 1).padStart(4, '0')}`);
        mandates.push({
          ...identity(holder),
          id,
          district,
          ...courseOf(holder, { code, term, options, of }),
          standingCommitteeMember: false,
        });
      }
    }
  });
  linkByElections(code, term, mandates, random(options.seed, code, 'by-elections'));
  chooseStandingCommittee(code, mandates, options);
  return { code, term, districts, mandates };
}

function identity({ home, slot }: Holder): Identity {
  return { home, slot };
}

/** Seats cut into districts of one to three (选举法 2020, art. 26). */
function districtSizes(seats: number, of: Random): number[] {
  const sizes: number[] = [];
  for (let left = seats; left > 0; ) {
    const size = Math.min(left, of.weighted(sizesOfDistricts));
    sizes.push(size);
    left -= size;
  }
  return sizes;
}

const sizesOfDistricts = [
  [1, 20],
  [2, 55],
  [3, 25],
] as const;

function districtName(code: JurisdictionCode, unit: Unit, { number, inUnit }: { number: number; inUnit: number }): string {
  const level = levelOf(code);
  if (level === 'TOWNSHIP') return `第${number}选区(${unit.name})`;
  if (level === 'COUNTY') return `${unit.name}第${inUnit}选区`;
  return unit.code === null ? '驻军军人代表大会' : `${unit.name}人民代表大会`;
}

type Course = Pick<Mandate, 'electedOn' | 'termStartsOn' | 'status' | 'ground'>;

/**
 * How a mandate began and how it stands: some were won in a by-election (补选, 选举法 2020, art. 57), some ended early (代表法 2025, art. 61–63).
 * Those who hold offices or sit in several congresses keep theirs, and so do all of a congress whose size a source states.
 */
function courseOf(
  { home, slot }: Holder,
  { code, term, options, of }: { code: JurisdictionCode; term: Term; options: GeneratorOptions; of: Random },
): Course {
  const course: Course = { electedOn: term.electionDay, termStartsOn: term.firstSessionOn, status: 'ACTIVE', ground: null };
  const chance = of.next();
  if (home !== code || slot < officeHolders || isStated(code)) return course;
  if (chance < 0.016) return { ...course, status: 'TERMINATED', ground: of.weighted(groundsOfEnding) };
  if (chance < 0.0175) {
    return {
      ...course,
      status: 'SUSPENDED',
      ground: random(options.seed, code, 'suspended', slot).weighted(groundsOfSuspension),
    };
  }
  if (chance > 0.995) {
    const electedOn = workdayFrom(of.int(term.firstSessionOn + 90, horizonOf(options) - 60));
    return { ...course, electedOn, termStartsOn: electedOn + of.int(5, 40) };
  }
  return course;
}

/**
 * 补选. Who was elected after the general election follows a deputy of the same district whose mandate had ended (选举法 2020, art. 57), where it elects another one that can
 * have ended; both held the same seat. Where there is none, the seat was vacant from the beginning.
 */
function linkByElections(code: JurisdictionCode, term: Term, mandates: readonly Mandate[], of: Random): void {
  for (const follower of mandates) {
    if (follower.electedOn === term.electionDay) continue;
    const { district, electedOn } = follower;
    const ended = mandates.find(
      (each) =>
        each.district === district &&
        each.electedOn === term.electionDay &&
        each.status === 'ACTIVE' &&
        each.home === code &&
        each.slot >= officeHolders,
    );
    if (ended === undefined) continue;
    Object.assign(ended, {
      status: 'TERMINATED',
      ground: of.weighted(groundsOfEnding),
      endedOn: workdayFrom(of.int(term.firstSessionOn + 20, electedOn - 40)),
      succeededBy: follower.id,
    } satisfies Partial<Mandate>);
    follower.succeeds = ended.id;
    district.seats -= 1;
  }
}

const groundsOfEnding = [
  ['RESIGNED', 42],
  ['MOVED_AWAY', 33],
  ['DIED', 15],
  ['RECALLED', 5],
  ['ABSENT_TWICE', 2],
  ['DEPRIVED_OF_POLITICAL_RIGHTS', 2],
  ['INCAPACITATED', 1],
] as const;

const groundsOfSuspension = [
  ['IN_CUSTODY', 85],
  ['SERVING_SENTENCE', 15],
] as const;

/** The standing committee's members are deputies (地方组织法 2022, art. 47), here those who sit in no congress below, officers first. */
function chooseStandingCommittee(code: JurisdictionCode, mandates: readonly Mandate[], options: GeneratorOptions): void {
  const share = code === figures.standingCommittee.code ? 1 : shareOf(code, options);
  const size = standingCommitteeSizeOf(code);
  const members = size === 0 ? 0 : Math.max(1, Math.round(size * share));
  const eligible = mandates
    .filter(({ status }) => status === 'ACTIVE')
    .toSorted((a, b) => Number(a.home !== code) - Number(b.home !== code) || a.slot - b.slot);
  for (const mandate of eligible.slice(0, members)) mandate.standingCommitteeMember = true;
}
