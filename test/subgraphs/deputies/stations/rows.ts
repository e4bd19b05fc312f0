import { globalId } from '../../../../schema/global-id.ts';

/** A row of the table `contact_stations`. */
export interface StationColumns {
  id: string;
  code: string;
  name: string;
  place: string;
  kind: string;
  mode: string;
  manager: string | null;
  state: string;
  opened_on: string | null;
  ended_on: string | null;
  upper_id: string | null;
  successor_id: string | null;
  head_id: string | null;
}

/** An open station of 醴陵市. */
export function station(local: string, values: Partial<StationColumns> = {}): StationColumns {
  const code = values.code ?? '430281';
  return {
    id: globalId(code, 'ContactStation', local),
    code,
    name: `${local}联络站`,
    place: code,
    kind: 'VILLAGE',
    mode: 'FIXED',
    manager: null,
    state: 'OPEN',
    opened_on: '2020-01-06',
    ended_on: null,
    upper_id: null,
    successor_id: null,
    head_id: null,
    ...values,
  };
}

/** A row of the table `station_sessions`. */
export interface SessionColumns {
  id: string;
  code: string;
  station_id: string;
  session_on: string;
  kind: string;
  state: string;
  received: number | null;
  deputy_count: number | null;
  demands_met: number | null;
  disputes_mediated: number | null;
}

/** A session of 醴陵市 that is scheduled. */
export function session(local: string, values: Partial<SessionColumns> = {}): SessionColumns {
  const code = values.code ?? '430281';
  return {
    id: globalId(code, 'StationSession', local),
    code,
    station_id: globalId(code, 'ContactStation', 'a'),
    session_on: '2026-05-26',
    kind: 'REGULAR',
    state: 'SCHEDULED',
    received: null,
    deputy_count: null,
    demands_met: values.state === 'HELD' ? 0 : null,
    disputes_mediated: values.state === 'HELD' ? 0 : null,
    ...values,
  };
}

const merged = { state: 'MERGED', ended_on: '2024-05-06', successor_id: globalId('430281', 'ContactStation', 'a') };

/** Stations of every kind, form and state, with ties and missing days in every order. */
export const stations: readonly StationColumns[] = [
  station('a', { place: '430281103', kind: 'HOME' }),
  station('b', { place: '430281103', mode: 'MOBILE', opened_on: '2021-02-06' }),
  station('c', { state: 'PLANNED', opened_on: null, mode: 'CLOUD' }),
  station('d', merged),
  station('e', { ...merged, place: '430281104' }),
  station('f', { state: 'CLOSED', ended_on: '2025-01-06' }),
  station('m', { code: '4302', kind: 'INDUSTRY_CHAIN', opened_on: '2021-02-06' }),
  station('n', { code: '4302', kind: 'PARK', place: '430281' }),
  station('y', { code: '430223', kind: 'PROFESSIONAL' }),
  station('z', { code: '430405', opened_on: '2019-05-06' }),
  station('t', { code: '430281102' }),
];

/** Sessions at them of every kind and state. */
export const sessions: readonly SessionColumns[] = [
  session('1', { state: 'HELD', received: 5, deputy_count: 2, demands_met: 4, disputes_mediated: 1 }),
  session('2', { session_on: '2026-06-06' }),
  session('3', { session_on: '2026-06-16', kind: 'LEADERSHIP' }),
  session('4', { session_on: '2026-06-26', state: 'CANCELLED' }),
  session('5', { station_id: '430281.ContactStation.b', state: 'HELD', received: 0, deputy_count: 1, session_on: '2026-05-16' }),
  session('6', { code: '430223', station_id: '430223.ContactStation.y', session_on: '2026-05-26' }),
  session('7', {
    code: '4302',
    station_id: '430200.ContactStation.m',
    state: 'HELD',
    received: 9,
    deputy_count: 4,
    demands_met: 2,
    disputes_mediated: 12,
  }),
  session('8', { code: '430405', station_id: '430405.ContactStation.z' }),
  session('9', { code: '430281102', station_id: '430281102.ContactStation.t' }),
];
