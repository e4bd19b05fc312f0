import { type JurisdictionCode, levelOf } from '../../../schema/jurisdiction-code.ts';
import { apportion } from '../apportion.ts';
import type { GeneratorOptions } from '../options.ts';
import type { Identity } from '../people/persons.ts';
import { childrenOf, populationOf } from '../people/populations.ts';
import { quotaOf, seatsOf } from './quotas.ts';
import { random } from '../random.ts';
import { villagesOf } from '../people/villages.ts';

/** A part of a place that has seats of its own in the congress: a township, a county, a city, a village, the garrison. */
export interface Unit {
  name: string;
  /** The place whose congress elects the seats, or whose officers may hold some of them; null for a village and the garrison. */
  code: JurisdictionCode | null;
  seats: number;
  /** Its delegation (代表团) in the sessions. */
  delegation: { number: number; name: string };
}

/** Who holds a seat. */
export interface Holder extends Identity {
  /** Which unit's seat. */
  unit: number;
}

/** Final candidates of one electing unit are at most 100, and there are at least a fifth more of them than seats (选举法 2020, art. 31). */
const mostSeatsOfUnit = 80;

/** The units of a congress with their seats, which add up to `seatsOf` it. */
export function unitsOf(code: JurisdictionCode, options: GeneratorOptions): Unit[] {
  const seats = seatsOf(code, options);
  if (levelOf(code) === 'TOWNSHIP') return villageUnits(code, seats);
  const parts = childrenOf(code).filter(({ level, name, hasCongress }) =>
    level === 'TOWNSHIP' ? /(镇|乡|街道)$/.test(name) : hasCongress,
  );
  const garrison = levelOf(code) === 'COUNTY' ? 0 : Math.floor(seats / 80);
  const shares = apportion(
    seats - garrison,
    parts.map((part) => populationOf(part.code)),
    levelOf(code) === 'COUNTY' ? undefined : Math.max(mostSeatsOfUnit, Math.ceil((seats - garrison) / parts.length)),
  );
  const units = parts.map((part, index): Unit => {
    const delegation = { number: index + 1, name: `${part.name}代表团` };
    return { name: part.name, code: part.hasCongress ? part.code : null, seats: shares[index] ?? 0, delegation };
  });
  if (garrison > 0) {
    const delegation = { number: units.length + 1, name: '解放军和武警部队代表团' };
    units.push({ name: '驻军', code: null, seats: garrison, delegation });
  }
  return units;
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八'];

/** In a township five villages form a delegation. */
function villageUnits(code: JurisdictionCode, seats: number): Unit[] {
  const villages = villagesOf(code);
  const shares = apportion(
    seats,
    villages.map(() => 1),
  );
  return villages.map((name, index) => {
    const number = Math.floor(index / 5) + 1;
    const delegation = { number, name: `第${numerals[number - 1] ?? number}代表团` };
    return { name, code: null, seats: shares[index] ?? 0, delegation };
  });
}

/**
 * Who holds the seats, unit by unit: first those who sit in the congress below too (选举法 2020, art. 48 forbids only unrelated places), then
 * the congress's own. Its own office holders are spread over the units.
 */
export function holdersOf(code: JurisdictionCode, options: GeneratorOptions, units = unitsOf(code, options)): Holder[] {
  const seats = units.map((unit, index) => risersInto(unit, options).map((identity): Holder => ({ ...identity, unit: index })));
  let slot = 0;
  for (let row = 0, open = true; open; row++) {
    open = false;
    units.forEach((unit, index) => {
      const taken = seats[index];
      if (taken === undefined || taken.length >= unit.seats) return;
      taken.push({ home: code, slot: slot++, unit: index });
      open = true;
    });
  }
  return seats.flat();
}

/** Those of a unit's own congress who hold its seats in the congress above: at most half of them; single seats in most cases. */
function risersInto({ code, seats }: Unit, options: GeneratorOptions): Identity[] {
  if (code === null || seats === 0) return [];
  const room = seats === 1 ? random(options.seed, code, 'rise').round(0.85) : Math.floor(seats / 2);
  return room === 0 ? [] : risersFrom(code, options).slice(0, room);
}

/**
 * Those of a congress who sit in the congress above too, the surest first. Nearly every township's chair (主席) is a county deputy; a
 * county's leaders and one or two of its townships' chairs are city deputies; a few of each city's are provincial deputies.
 */
export function risersFrom(code: JurisdictionCode, options: GeneratorOptions): Identity[] {
  const of = random(options.seed, code, 'risers');
  if (levelOf(code) === 'TOWNSHIP') {
    const chair = of.chance(0.96) ? [{ home: code, slot: 0 }] : [];
    return of.chance(0.4) ? [...chair, { home: code, slot: 1 }] : chair;
  }
  const holders = holdersOf(code, options);
  const leaders = holders.filter(({ home }) => home === code).slice(0, of.int(3, 6));
  const lower = holders.filter(({ home, slot }) => home !== code && slot === 0).slice(0, of.int(1, 2));
  return leaders
    .flatMap((leader, index) => {
      const other = index === 0 ? lower[0] : index === 2 ? lower[1] : undefined;
      return other === undefined ? [leader] : [leader, other];
    })
    .map(({ home, slot }) => ({ home, slot }));
}

/** By how much the generated congress is smaller than the real one. */
export function shareOf(code: JurisdictionCode, options: GeneratorOptions): number {
  return seatsOf(code, options) / quotaOf(code);
}
