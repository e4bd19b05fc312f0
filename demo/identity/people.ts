import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import { placeOf } from '../../schema/places.ts';
import { handlingUnits } from '../province/suggestions/handling-units.ts';
import type { GeneratorOptions } from '../province/options.ts';
import { type PlaceRecords, recordsOf } from '../province/records.ts';
import { rosterOf } from '../province/elections/roster.ts';

/**
 * The deputy who stands for those of a congress: of the deputies in office the one who leads the most suggestions. The ids of all mandates
 * that this person has, in whichever congresses, the one in this congress first.
 */
export function mandatesOfDeputy(code: JurisdictionCode, options: GeneratorOptions): string[] {
  const { mandates } = rosterOf(code, options);
  const led = counts(recordsOf(code, options).suggestions.suggestions.map(({ lead_sponsor }) => String(lead_sponsor)));
  const inOffice = mandates.filter(({ status }) => status === 'ACTIVE');
  // In a small congress all who led a suggestion may have left office since.
  const leading = [inOffice, mandates].map((those) => those.filter(({ id }) => led.has(id))).find(({ length }) => length > 0);
  const id = most(
    (leading ?? inOffice).map((mandate) => mandate.id),
    led,
  );
  const person = mandates.find((mandate) => mandate.id === id);
  if (person === undefined) throw new RangeError(`${id} needs a mandate.`);
  const others = congressesAbove(person.home)
    .filter((each) => each !== code)
    .flatMap((each) => rosterOf(each, options).mandates)
    .filter(({ home, slot }) => home === person.home && slot === person.slot);
  return [id, ...others.map((mandate) => mandate.id)];
}

/**
 * The unit that stands for a place's handling units, as assignments name it: of those that the procuratorate's cases concern too, if there are
 * any, the one with the most assignments.
 */
export function handlingUnitOf(code: JurisdictionCode, options: GeneratorOptions): string {
  const records = recordsOf(code, options);
  const assigned = counts(records.suggestions.assignments.map(({ unit }) => String(unit)));
  const concerned = agenciesIn(records);
  const units = [...assigned.keys()];
  const both = units.filter((unit) => concerned.has(unit));
  const candidates = both.length > 0 ? both : units;
  // Nothing was assigned there yet: any unit of such a place will do.
  return candidates.length > 0 ? most(candidates, assigned) : (handlingUnits(code, 'OTHER', { unit: '政府办公室' })[0] ?? '');
}

function agenciesIn({ litigation }: PlaceRecords): ReadonlySet<string> {
  return new Set(litigation.litigation_cases.map(({ agency }) => String(agency)));
}

/** The congresses in which somebody may sit who sits in this one: itself, then those of the places above. */
function congressesAbove(code: JurisdictionCode): JurisdictionCode[] {
  const above: JurisdictionCode[] = [];
  for (let place = placeOf(code); place !== undefined; place = placeOf(place.parent ?? '')) above.push(place.code);
  return above;
}

function counts(names: readonly string[]): Map<string, number> {
  const result = new Map<string, number>();
  for (const name of names) result.set(name, (result.get(name) ?? 0) + 1);
  return result;
}

/** The one counted most often; of several the first by name, so that it is always the same. */
function most(names: readonly string[], count: ReadonlyMap<string, number>): string {
  const [first] = names.toSorted((a, b) => (count.get(b) ?? 0) - (count.get(a) ?? 0) || (a < b ? -1 : 1));
  if (first === undefined) throw new RangeError('A choice needs something to choose from, but there is nothing.');
  return first;
}
