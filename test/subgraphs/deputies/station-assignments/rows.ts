import { globalId } from '../../../../schema/global-id.ts';
import type { StationAssignmentState, StationKind, StationMatchBasis } from '../../../../subgraphs/deputies/types.ts';
import { deputy } from '../rows.ts';
import { station } from '../stations/rows.ts';

/** A row of the table `station_matches`: those who have enterprises in a park go to the park's station. */
export function stationMatch(local: string, code = '430281', stations: readonly StationKind[] = ['PARK']) {
  return {
    id: globalId(code, 'StationMatch', local),
    code,
    basis: 'INDUSTRY' as StationMatchBasis,
    criterion: '在园区有企业',
    stations,
    valid_from: '2024-01-01',
    valid_to: null as string | null,
    legal_basis: '进站安排办法',
  };
}

/** A row of the table `station_assignments`. */
export interface StationAssignmentColumns {
  id: string;
  code: string;
  deputy_id: string;
  station_id: string;
  rule_id: string;
  basis: StationMatchBasis;
  criterion: string;
  ground: string;
  state: StationAssignmentState;
  assigned_on: string;
  ended_on: string | null;
}

/** A deputy of 醴陵市 at a station of a park. */
export function stationAssignment(
  local: string,
  state: StationAssignmentState = 'ASSIGNED',
  values: Partial<Omit<StationAssignmentColumns, 'id' | 'state'>> = {},
): StationAssignmentColumns {
  const code = values.code ?? '430281';
  return {
    id: globalId(code, 'StationAssignment', local),
    code,
    deputy_id: globalId(code, 'Deputy', 'a'),
    station_id: globalId(code, 'ContactStation', 'a'),
    rule_id: globalId(code, 'StationMatch', 'm'),
    basis: 'INDUSTRY',
    criterion: '在园区有企业',
    ground: '在园区办有企业',
    state,
    assigned_on: '2026-03-06',
    ended_on: state === 'ENDED' ? '2026-05-06' : null,
    ...values,
  };
}

/** Assignments of every level but the province's, which has no stations, with ties in every order. */
export const stationAssignments: readonly StationAssignmentColumns[] = [
  stationAssignment('m1', 'ASSIGNED', { code: '4302', basis: 'PROFESSION' }),
  stationAssignment('c1'),
  stationAssignment('c2', 'ENDED', { assigned_on: '2025-03-06' }),
  stationAssignment('c3', 'ASSIGNED', { deputy_id: globalId('430281', 'Deputy', 'b'), assigned_on: '2025-03-06' }),
  stationAssignment('y1', 'ASSIGNED', { code: '430223', basis: 'OCCUPATION' }),
  stationAssignment('z1', 'ENDED', { code: '430405', assigned_on: '2024-12-31' }),
  stationAssignment('t1', 'ASSIGNED', { code: '430281102' }),
];

const places = [...new Set(stationAssignments.map(({ code }) => code))];

/** What they refer to, and they. */
export const assignmentTables = {
  deputies: [deputy('b'), ...places.map((code) => deputy('a', { code }))],
  contact_stations: places.map((code) => station('a', { code, kind: 'PARK' })),
  station_matches: places.map((code) => stationMatch('m', code)),
  station_assignments: stationAssignments,
};
