import { globalId } from '../../../schema/global-id.ts';
import { levelOf } from '../../../schema/jurisdiction-code.ts';
import { textOf } from '../days.ts';
import { nameOf } from '../people/names.ts';
import type { GeneratorOptions } from '../options.ts';
import type { Person } from '../people/persons.ts';
import { populationOf } from '../people/populations.ts';
import { quotaOf, seatsOf } from './quotas.ts';
import { type Random, random } from '../random.ts';
import type { District, Roster } from './roster.ts';
import type { Rows } from '../tables.ts';

type ElectionRows = Omit<Rows<'elections'>, 'appointments'>;

/** The election of a congress, its districts and their candidates; who was elected is who holds or held a mandate, but for those who followed one by a by-election. */
export function electionOf(roster: Roster, people: readonly Person[], options: GeneratorOptions): ElectionRows {
  const { code, term, mandates } = roster;
  const of = random(options.seed, code, 'election');
  const id = globalId(code, 'ElectionTerm', `t${term.number}`);
  const direct = levelOf(code) === 'COUNTY' || levelOf(code) === 'TOWNSHIP';
  const rows: ElectionRows = {
    election_terms: [
      {
        id,
        code,
        term: term.number,
        state: 'CONFIRMED',
        election_day: textOf(term.electionDay),
        first_session_on: textOf(term.firstSessionOn),
      },
    ],
    electoral_districts: [],
    candidates: [],
  };
  let at = 0;
  for (const district of roster.districts) {
    const elected: string[] = [];
    // Who won a by-election for a seat that had a holder was not elected on the day.
    for (; mandates[at]?.district === district; at++) {
      if (mandates[at]?.succeeds === undefined) elected.push(people[at]?.name ?? '');
    }
    const poll = direct ? directPoll(roster, district, of) : indirectPoll(district, options, of);
    const losers = Array.from({ length: poll.candidates - elected.length }, () =>
      nameOf(of, of.chance(0.3) ? 'FEMALE' : 'MALE', '汉族'),
    );
    rows.electoral_districts.push({
      id: district.id,
      election_term_id: id,
      code,
      number: district.number,
      name: district.name,
      seats: district.seats,
      voters: poll.voters,
      ballots: poll.ballots,
      elected: elected.length,
    });
    const votes = countVotes({ ...poll, seats: district.seats, elected: elected.length, losers: losers.length }, of);
    [...elected, ...losers].forEach((name, index) => {
      rows.candidates.push({
        district_id: district.id,
        position: index + 1,
        name,
        votes: votes[index] ?? 0,
        elected: index < elected.length,
      });
    });
  }
  return rows;
}

interface Poll {
  candidates: number;
  voters: number;
  ballots: number;
  /** How many votes are more than half: of those voting in a direct election, of all deputies in an indirect one (选举法 2020, art. 45). */
  majority: number;
}

/** Voters elect: from a third to once more candidates than seats (选举法 2020, art. 31), more than half of the voters vote (art. 45). */
function directPoll({ code }: Roster, { seats }: District, of: Random): Poll {
  const voters = Math.max(60, Math.round((populationOf(code) * 0.78 * seats * of.between(0.85, 1.15)) / quotaOf(code)));
  const ballots = Math.round(voters * of.between(0.85, 0.97));
  return { candidates: seats + of.int(Math.ceil(seats / 3), seats), voters, ballots, majority: Math.floor(ballots / 2) + 1 };
}

/** The congress below elects: from a fifth to a half more candidates than seats (选举法 2020, art. 31); of one seat there is one more. */
function indirectPoll({ seats, unit }: District, options: GeneratorOptions, of: Random): Poll {
  const voters = unit.code === null ? 120 : seatsOf(unit.code, options);
  const majority = Math.floor(voters / 2) + 1;
  const fewest = Math.ceil(seats / 5);
  const more = of.int(fewest, Math.max(fewest, Math.floor(seats / 3)));
  return {
    candidates: Math.min(100, seats + more),
    voters,
    ballots: Math.max(majority, Math.round(voters * of.between(0.93, 1))),
    majority,
  };
}

/** Votes by candidate, the elected first, most votes first: nobody marks more names than there are seats, losers stay below the majority. */
function countVotes(
  { ballots, majority, seats, elected, losers }: Poll & { seats: number; elected: number; losers: number },
  of: Random,
): number[] {
  const winning = Array.from({ length: elected }, () =>
    Math.max(majority, Math.min(ballots, Math.round(ballots * of.between(0.58, seats === 1 ? 0.86 : 0.92)))),
  ).toSorted((a, b) => b - a);
  let marks = ballots * seats - winning.reduce((all, each) => all + each, 0);
  const losing = Array.from({ length: losers }, (_, index) => {
    const votes = Math.min(majority - 1, Math.floor((marks / (losers - index)) * of.between(0.6, 0.95)));
    marks -= votes;
    return votes;
  }).toSorted((a, b) => b - a);
  return [...winning, ...losing];
}
