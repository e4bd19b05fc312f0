import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type JurisdictionCode, type JurisdictionLevel, isWithin, levelOf } from './jurisdiction-code.ts';

/** A place (行政区划) of the reference data. */
export interface Place {
  code: JurisdictionCode;
  /** The official name. */
  name: string;
  level: JurisdictionLevel;
  /** The place above; null for a province. */
  parent: JurisdictionCode | null;
  /**
   * Whether it has a people's congress (地方组织法 2022, art. 7): provinces, cities and counties have, townships (乡) and towns (镇) have.
   * Development and management zones, coded 71 to 79, have none; nor have state farms, forest farms or streets (街道), where
   * the county's standing committee may set up an office (art. 59).
   */
  hasCongress: boolean;
}

/** The place with this code, or undefined when there is none. */
export function placeOf(code: JurisdictionCode): Place | undefined {
  return load().byCode.get(code);
}

/** A place and all below it, by code. */
export function placesWithin(within: JurisdictionCode): readonly Place[] {
  const { sorted } = load();
  let from = 0;
  for (let to = sorted.length; from < to; ) {
    const middle = (from + to) >> 1;
    if ((sorted[middle]?.code ?? '') < within) from = middle + 1;
    else to = middle;
  }
  let end = from;
  while (end < sorted.length && isWithin(sorted[end]?.code ?? '', within)) end++;
  return sorted.slice(from, end);
}

interface Places {
  byCode: ReadonlyMap<JurisdictionCode, Place>;
  /** By code, bytewise. */
  sorted: readonly Place[];
}

const file = z.array(z.tuple([z.string(), z.string()]));

let places: Places | undefined;

/** Read at first use: nobody who does not ask for a place waits for the file. */
function load(): Places {
  if (places !== undefined) return places;
  const rows = file.parse(JSON.parse(readFileSync(new URL('places/places.json', import.meta.url), 'utf8')));
  const codes = new Set(rows.map(([code]) => code));
  const sorted = rows
    .map(([code, name]): Place => {
      const level = levelOf(code);
      return { code, name, level, parent: parentOf(code, codes), hasCongress: hasCongress(code, name, level) };
    })
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  places = { byCode: new Map(sorted.map((place) => [place.code, place])), sorted };
  return places;
}

/** The longest part of the code that is a place: a county that no city governs (省直辖县) lies in its province. */
function parentOf(code: JurisdictionCode, codes: ReadonlySet<string>): JurisdictionCode | null {
  for (let length = code.length - 1; length >= 2; length--) {
    const above = code.slice(0, length);
    if (codes.has(above)) return above;
  }
  return null;
}

function hasCongress(code: JurisdictionCode, name: string, level: JurisdictionLevel): boolean {
  if (level === 'COUNTY') return !/7[1-9]$/.test(code);
  if (level === 'TOWNSHIP') return /[镇乡]$/.test(name);
  return true;
}
