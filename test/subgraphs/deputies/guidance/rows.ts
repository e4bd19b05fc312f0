import { globalId } from '../../../../schema/global-id.ts';
import type { GuidanceKind, GuidanceState } from '../../../../subgraphs/deputies/types.ts';
import { station } from '../stations/rows.ts';

/** A row of the table `guidance_rules`: a monthly reminder that 醴陵市 made. */
export function guidanceRule(code = '430281') {
  return {
    id: globalId(code, 'GuidanceRule', 'r'),
    code,
    kind: 'WORK_REMINDER',
    cadence: 'MONTHLY',
    programme: '四个一制度',
    valid_from: '2025-01-01',
    legal_basis: '代表联络站活动意见',
  };
}

/** A row of the table `station_guidances`. */
export interface StationGuidanceColumns {
  id: string;
  code: string;
  station_id: string | null;
  kind: GuidanceKind;
  rule_id: string;
  programme: string | null;
  starts_on: string;
  due_on: string;
  state: GuidanceState;
  done_on: string | null;
  note: string | null;
}

/** A reminder to all stations of 醴陵市 for April 2026, due unless the state says otherwise. */
export function stationGuidance(
  local: string,
  state: GuidanceState = 'DUE',
  values: Partial<Omit<StationGuidanceColumns, 'id' | 'state'>> = {},
): StationGuidanceColumns {
  const code = values.code ?? '430281';
  const due_on = values.due_on ?? '2026-04-30';
  return {
    id: globalId(code, 'StationGuidance', local),
    code,
    station_id: null,
    kind: 'WORK_REMINDER',
    rule_id: guidanceRule().id,
    programme: '四个一制度',
    starts_on: `${due_on.slice(0, 7)}-01`,
    due_on,
    state,
    done_on: state === 'DONE' ? due_on : null,
    note: state === 'DONE' ? '印发工作提示' : null,
    ...values,
  };
}

/** Guidance of every level, with ties in every order; done late, and on the last day. */
export const stationGuidances: readonly StationGuidanceColumns[] = [
  stationGuidance('p1', 'DUE', { code: '43', kind: 'FORUM', due_on: '2026-06-30' }),
  stationGuidance('m1', 'DONE', { code: '4302', kind: 'REPORT_REVIEW', due_on: '2025-12-31' }),
  stationGuidance('c1'),
  stationGuidance('c2', 'DONE', { due_on: '2026-05-31', done_on: '2026-06-01' }),
  stationGuidance('c3', 'DUE', { kind: 'RESEARCH_GUIDANCE', due_on: '2026-06-30' }),
  stationGuidance('c4', 'DUE', { station_id: station('a').id, due_on: '2026-05-31' }),
  stationGuidance('y1', 'CANCELLED', { code: '430223', kind: 'FORUM', due_on: '2025-12-31' }),
  stationGuidance('z1', 'DONE', { code: '430405' }),
  stationGuidance('t1', 'DUE', { code: '430281102', kind: 'REPORT_REVIEW', due_on: '2025-12-31' }),
];

/** What they refer to, and they. */
export const guidanceTables = {
  contact_stations: [station('a')],
  guidance_rules: [guidanceRule()],
  station_guidances: stationGuidances,
};
