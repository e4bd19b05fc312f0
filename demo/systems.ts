import type { JurisdictionCode } from '../schema/jurisdiction-code.ts';
import { placeOf, placesWithin } from '../schema/places.ts';
import type { OwnedSubgraph } from '../schema/subgraphs.ts';

/** One organ's own system: one database, with a schema and a role for each kind of data it keeps. */
export interface System {
  code: JurisdictionCode;
  /** The organ's name. */
  name: string;
  /** The name of its database. */
  database: string;
  subgraphs: OwnedSubgraph[];
}

/** The counties of the demo that have systems of their own: 醴陵, 攸县, 邵阳县, 珠晖区, 宁远县. The others are served by their cities. */
const countiesWithSystems = ['430281', '430223', '430523', '430405', '431126'];

/**
 * The systems of the demo: the congresses of Hunan, its 14 cities and five counties; the procuratorates of the province and the cities; and
 * 合肥's appointments and 宁国's hearings, of which a source document tells.
 */
export function demoSystems(): System[] {
  const cities = placesWithin('43').filter(({ level }) => level === 'CITY');
  const upper = ['43', ...cities.map(({ code }) => code)];
  return [
    ...[...upper, ...countiesWithSystems].map((code) => congress(code, ['deputies', 'suggestions', 'elections'])),
    ...upper.map((code) => ({
      code,
      name: `${nameOf(code)}人民检察院`,
      database: `procuratorate_${code}`,
      subgraphs: ['litigation' as const],
    })),
    congress('3401', ['elections']),
    congress('341881', ['suggestions']),
  ];
}

function congress(code: JurisdictionCode, subgraphs: OwnedSubgraph[]): System {
  return { code, name: `${nameOf(code)}人民代表大会常务委员会`, database: `congress_${code}`, subgraphs };
}

function nameOf(code: JurisdictionCode): string {
  const place = placeOf(code);
  if (place === undefined) throw new Error(`There is no place ${code}.`);
  return place.name;
}

/** The places whose records a system of some kind of data keeps: its own and those below that no nearer system keeps. */
export function placesKeptBy(system: System, systems: readonly System[], subgraph: OwnedSubgraph): JurisdictionCode[] {
  const codes = systems.filter(({ subgraphs }) => subgraphs.includes(subgraph)).map(({ code }) => code);
  const nearer = codes.filter((code) => code !== system.code && code.startsWith(system.code));
  return placesWithin(system.code)
    .map(({ code }) => code)
    .filter((code) => !nearer.some((each) => code.startsWith(each)));
}
