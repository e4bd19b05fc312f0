import { globalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, officialCode } from '../../../schema/jurisdiction-code.ts';

/** A record of the world as the table speaks of it: where it is, what is true of it, who takes part in it. */
export interface WorldRecord {
  type: string;
  id: string;
  code: JurisdictionCode;
  facts: ReadonlySet<string>;
  deputies: readonly string[];
  /** The units it is assigned to, or the agency it concerns. */
  units: readonly string[];
  /** The congress whose conversion it belongs to. */
  linkedTo: JurisdictionCode | null;
  /** The organ that keeps its other half, as `kind code`; none when absent. */
  partner?: string;
  /** Its audience list, each organ as `kind code name`; none when absent. */
  audience?: readonly string[];
  /** The organ that subscribed to what is sent. */
  subscriber: { kind: 'CONGRESS' | 'PROCURATORATE'; code: JurisdictionCode } | null;
}

/** Rows by table, and the records they make. */
export interface World {
  tables: Record<string, object[]>;
  records: WorldRecord[];
}

/** Where there are records: the province, a city, a county, a township, and a peer of each of the last three. */
export const places: readonly JurisdictionCode[] = ['43', '4302', '430281', '430281103', '4303', '430223', '430281104'];

/** The deputy of a place who sponsors its suggestions. */
export function sponsorOf(code: JurisdictionCode): string {
  return globalId(code, 'Deputy', 'a');
}

/** The unit of a place that handles its suggestions, and the agency that its cases concern. */
export function unitOf(code: JurisdictionCode): string {
  return `${code} 水利局`;
}

/** The congress of a place by its full name. */
export function congressOf(code: JurisdictionCode): string {
  return `${code} 人大常委会`;
}

/** A record of which nothing else is known. */
export const nothing = { facts: new Set<string>(), deputies: [], units: [], linkedTo: null, subscriber: null };

/** The rows of a world that an organ keeps: those of its place and below. */
export function keptBy(keeper: JurisdictionCode, { tables, records }: World): World {
  const prefix = officialCode(keeper).replace(/0+$/, '');
  const kept = (row: object): boolean => {
    const of = 'code' in row ? row.code : Object.values(row)[0];
    return String(of).startsWith('code' in row ? keeper : prefix);
  };
  return {
    tables: Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.filter(kept)])),
    records: records.filter(({ code }) => code.startsWith(keeper)),
  };
}
