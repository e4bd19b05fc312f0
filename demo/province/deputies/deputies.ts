import { levelOf } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import { type Day, textOf, workdayUntil } from '../days.ts';
import { mandateHistory } from './mandate-courses.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { type Person, officeHolders } from '../people/persons.ts';
import { type Random, random } from '../random.ts';
import type { Mandate, Roster } from '../elections/roster.ts';
import type { Rows } from '../tables.ts';

/** How many of a level's deputies are workers, farmers or professionals at the grass roots (选举法 2020, art. 7: an adequate number). */
const grassrootsShare = { PROVINCE: 0.36, CITY: 0.42, COUNTY: 0.52, TOWNSHIP: 0.7 } as const;

/** The mandates of a congress as rows, in the roster's order, with what was done about those not in force; `people` are those who hold them, `lastVisits` the days they were at a station last. */
export function deputiesOf(
  { code, term, mandates }: Roster,
  people: readonly Person[],
  options: GeneratorOptions,
  lastVisits: ReadonlyMap<string, string>,
): Pick<Rows<'deputies'>, 'deputies' | 'history'> {
  const { seed } = options;
  const horizon = horizonOf(options);
  const of = random(seed, code, 'deputies');
  const share = grassrootsShare[levelOf(code)];
  const place = placeOf(code)?.name ?? '';
  const history: Rows<'deputies'>['history'] = [];
  const deputies = mandates.map((mandate, index): Rows<'deputies'>['deputies'][number] => {
    const person = people[index];
    if (person === undefined) throw new RangeError(`${mandate.id} needs a person.`);
    const since = statusSince(mandate, random(seed, code, 'status', index), horizon);
    history.push(...mandateHistory(mandate, since));
    const { delegation } = mandate.district.unit;
    return {
      id: mandate.id,
      code,
      person: person.person,
      name: person.name,
      gender: person.gender,
      ethnicity: person.ethnicity,
      birth_year: person.birthYear,
      term: term.number,
      district_id: mandate.district.id,
      elected_on: textOf(mandate.electedOn),
      term_starts_on: textOf(mandate.termStartsOn),
      status: mandate.status,
      ground: mandate.ground,
      delegation_number: delegation.number,
      delegation_name: delegation.name,
      standing_committee_member: mandate.standingCommitteeMember,
      grassroots: of.chance(share) && mandate.slot >= officeHolders && !mandate.standingCommitteeMember,
      phone: phoneOf(random(seed, code, 'phone', index)),
      address: `${place}人大代表联络站`,
      last_visit_on: lastVisits.get(mandate.id) ?? null,
      certificate_number: `${term.number}${String(index + 1).padStart(4, '0')}`,
      status_since: textOf(since),
      succeeds_id: mandate.succeeds ?? null,
      succeeded_by_id: mandate.succeededBy ?? null,
    };
  });
  return { deputies, history };
}

/** Since when a mandate stands as it does: its beginning, or a day between that and the horizon on which it was suspended or ended. */
function statusSince({ status, termStartsOn, endedOn }: Mandate, of: Random, horizon: Day): Day {
  if (endedOn !== undefined) return endedOn;
  if (status === 'ACTIVE') return termStartsOn;
  return Math.max(termStartsOn, workdayUntil(of.int(termStartsOn, horizon)));
}

/** A number that nobody can have: no telephone number in China begins with 100 and has eleven digits. */
export function phoneOf(of: Random): string {
  return `100${String(of.int(0, 99_999_999)).padStart(8, '0')}`;
}
