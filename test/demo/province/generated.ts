import { type PlaceRecords, recordsOf } from '../../../demo/province/records.ts';
import { placesWithin } from '../../../schema/places.ts';

/** What most tests of the generator look at: little of everything. */
export const options = { seed: 7, scale: 0.03, asOf: '2026-11-23' };

/** The places of the province that have a congress. */
export const congresses = placesWithin('43').filter(({ hasCongress }) => hasCongress);

/** The records of each of these, in the same order: generated once for all tests of a process. */
export const province: readonly PlaceRecords[] = congresses.map(({ code }) => recordsOf(code, options));

/** Some places of every level at full scale. */
export const real: readonly PlaceRecords[] = ['4311', '430223', '430281', '430281103', '433101100'].map((code) =>
  recordsOf(code, { ...options, scale: 1 }),
);

/** The records of a place and of all below it. */
export function recordsIn(within: string, scale: number): PlaceRecords[] {
  return placesWithin(within).map(({ code }) => recordsOf(code, { ...options, scale }));
}

/** Rows by what a column of theirs, or something made of it, has in common. */
export function groupedBy<Row>(rows: readonly Row[], key: (row: Row) => unknown): Map<unknown, Row[]> {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}
