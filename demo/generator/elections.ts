import { globalId } from '../../schema/global-id.ts';
import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import { placeOf } from '../../schema/places.ts';
import { textOf } from './days.ts';
import type { GeneratorOptions } from './options.ts';
import { populationOf } from './populations.ts';
import { isStated, quotaOf, seatsOf, standingCommitteeSizeOf } from './quotas.ts';
import { type Random, random } from './random.ts';
import { termOf } from './terms.ts';
import { congressesBelow, personOf } from './people.ts';
import { nameOf } from './names.ts';
import { type Tables, add } from './rows.ts';

/** The election of a congress and the deputies that came of it: every seat is filled, by the person whose seat it is. */
export function electCongress(code: JurisdictionCode, options: GeneratorOptions, elections: Tables, deputies: Tables): void {
  const { seed } = options;
  const stream = random(seed, code, 'election');
  const term = termOf(code, options);
  const seats = seatsOf(code, options);
  const electionId = globalId(code, 'ElectionTerm', `t${term.number}`);
  add(elections, 'election_terms', {
    id: electionId,
    code,
    term: term.number,
    state: 'CONFIRMED',
    election_day: textOf(term.electionDay),
    first_session_on: textOf(term.firstSessionOn),
  });
  const units = code.length <= 4 ? congressesBelow(code) : [];
  const districts = units.length > 0 ? electingUnits(seats, units) : directDistricts(seats, stream);
  const committee = committeeOf(code, seats);
  let seat = 0;
  for (const [at, district] of districts.entries()) {
    const id = globalId(code, 'ElectoralDistrict', `t${term.number}-${at + 1}`);
    const direct = units.length === 0;
    const voters = direct
      ? Math.max(30 * district.seats.length, Math.round((populationOf(code) * 0.75 * district.seats.length) / Math.max(1, seats)))
      : Math.max(10, quotaOf(district.unit ?? code));
    const ballots = Math.max(5, Math.round(voters * stream.between(0.85, 0.98)));
    const name = direct ? `第${at + 1}选区` : `${placeOf(district.unit ?? '')?.name ?? ''}人民代表大会`;
    add(elections, 'electoral_districts', {
      id,
      election_term_id: electionId,
      code,
      number: at + 1,
      name,
      seats: district.seats.length,
      voters,
      ballots,
      elected: district.seats.length,
    });
    let position = 0;
    for (const index of district.seats) {
      const person = personOf(seed, code, index);
      // More than half of those who vote, or of all deputies (选举法 2020, art. 45).
      if (position < 60) {
        const needed = direct ? ballots : voters;
        add(elections, 'candidates', {
          district_id: id,
          position: ++position,
          name: person.name,
          votes: Math.floor(needed * stream.between(0.55, 0.85)) + 1,
          elected: true,
        });
      }
      const terminated = !isStated(code) && stream.chance(0.015);
      const suspended = !terminated && !isStated(code) && stream.chance(0.002);
      add(deputies, 'deputies', {
        id: deputyId(code, index),
        code,
        person: person.person,
        name: person.name,
        gender: person.gender,
        ethnicity: person.ethnicity,
        birth_year: person.birthYear,
        term: term.number,
        district_id: id,
        elected_on: textOf(term.electionDay),
        term_starts_on: textOf(term.firstSessionOn),
        status: terminated ? 'TERMINATED' : suspended ? 'SUSPENDED' : 'ACTIVE',
        ground: terminated ? stream.weighted(grounds) : suspended ? 'IN_CUSTODY' : null,
        ...delegationOf(code, index, seats),
        standing_committee_member: committee.has(index),
        grassroots: stream.chance(0.4),
      });
      seat++;
    }
    // A third to once more candidates than seats in direct elections, a fifth to a half in indirect ones (art. 31).
    const losers = Math.max(1, Math.round(district.seats.length * (direct ? stream.between(0.34, 1) : stream.between(0.2, 0.5))));
    for (let loser = 0; loser < Math.min(losers, 30); loser++) {
      const gender = stream.chance(0.3) ? 'FEMALE' : 'MALE';
      add(elections, 'candidates', {
        district_id: id,
        position: ++position,
        name: nameOf(gender, stream),
        votes: Math.floor(ballots * stream.between(0.02, 0.4)),
        elected: false,
      });
    }
  }
  if (seat !== seats) throw new Error(`${code} has ${seats} seats, but ${seat} were filled.`);
}

/** A deputy's id by the seat. */
export function deputyId(code: JurisdictionCode, seat: number): string {
  return globalId(code, 'Deputy', `d${String(seat + 1).padStart(4, '0')}`);
}

const grounds = [
  ['MOVED_AWAY', 5],
  ['RESIGNED', 4],
  ['RECALLED', 1],
  ['DIED', 3],
  ['OTHER', 1],
] as const;

interface District {
  unit?: JurisdictionCode;
  seats: number[];
}

/** Districts elect one to three each (选举法 2020, art. 26). */
function directDistricts(seats: number, stream: Random): District[] {
  const districts: District[] = [];
  for (let seat = 0; seat < seats; ) {
    const size = Math.min(seats - seat, stream.int(1, 3));
    districts.push({ seats: Array.from({ length: size }, (_, at) => seat + at) });
    seat += size;
  }
  return districts;
}

/** Each congress below elects its share of the seats, as its delegation. */
function electingUnits(seats: number, units: readonly JurisdictionCode[]): District[] {
  return units
    .map((unit, at) => ({
      unit,
      seats: Array.from({ length: seats }, (_, seat) => seat).filter((seat) => seat % units.length === at),
    }))
    .filter((district) => district.seats.length > 0);
}

/** The delegation of a seat: the part of the place it was elected in; townships have one. */
function delegationOf(
  code: JurisdictionCode,
  seat: number,
  seats: number,
): { delegation_number: number; delegation_name: string } {
  const parts = congressesBelow(code);
  if (parts.length === 0 || seats === 0) return { delegation_number: 1, delegation_name: '第一代表团' };
  const at = seat % parts.length;
  return { delegation_number: at + 1, delegation_name: `${placeOf(parts[at] ?? '')?.name ?? ''}代表团` };
}

/** The seats of the standing committee's members, spread over the delegations. */
function committeeOf(code: JurisdictionCode, seats: number): Set<number> {
  const size = Math.min(
    seats,
    seats < quotaOf(code) ? Math.ceil((standingCommitteeSizeOf(code) * seats) / quotaOf(code)) : standingCommitteeSizeOf(code),
  );
  return new Set(Array.from({ length: size }, (_, at) => Math.floor((at * seats) / Math.max(1, size))));
}
