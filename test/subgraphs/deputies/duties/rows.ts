import { globalId } from '../../../../schema/global-id.ts';
import type { DutyKind, DutyRecordState, DutyReportState } from '../../../../subgraphs/deputies/types.ts';
import { deputy } from '../rows.ts';

/** Where the rows are: every level, with two owners' places beside each other. */
export const rowPlaces = ['43', '4302', '430281', '430223', '430405', '430281102'];

/** Two deputies of every place. */
export const parents = { deputies: rowPlaces.flatMap((code) => [deputy('a', { code }), deputy('b', { code })]) };

/** A row of the table `duty_records`. */
export interface DutyRecordColumns {
  id: string;
  code: string;
  deputy_id: string;
  kind: DutyKind;
  day: string;
  minutes: number;
  note: string | null;
  state: DutyRecordState;
}

/** A visit of a deputy of 醴陵市 that took an hour. */
export function dutyRecord(local: string, values: Partial<Omit<DutyRecordColumns, 'id'>> = {}): DutyRecordColumns {
  const code = values.code ?? '430281';
  return {
    id: globalId(code, 'DutyRecord', local),
    code,
    deputy_id: globalId(code, 'Deputy', 'a'),
    kind: 'VISIT',
    day: '2026-03-06',
    minutes: 60,
    note: null,
    state: 'RECORDED',
    ...values,
  };
}

const b = (code: string): string => globalId(code, 'Deputy', 'b');

/** Records of every level, with ties in every order. */
export const dutyRecords: readonly DutyRecordColumns[] = [
  dutyRecord('p1', { code: '43', kind: 'SESSION', minutes: 480 }),
  dutyRecord('p2', { code: '43', kind: 'INSPECTION', day: '2025-05-01' }),
  dutyRecord('m1', { code: '4302', day: '2025-05-01', minutes: 90 }),
  dutyRecord('c1'),
  dutyRecord('c2', { kind: 'STATION_DUTY', day: '2026-03-16' }),
  dutyRecord('c3', { deputy_id: b('430281'), kind: 'OTHER', day: '2024-12-31' }),
  dutyRecord('c4', { deputy_id: b('430281'), day: '2026-01-01', minutes: 30 }),
  dutyRecord('y1', { code: '430223', kind: 'TRAINING' }),
  dutyRecord('z1', { code: '430405', day: '2025-11-06' }),
  dutyRecord('t1', { code: '430281102', kind: 'VOTER_REPORT', day: '2025-11-06' }),
  dutyRecord('t2', { code: '430281102', minutes: 1 }),
];

/** A row of the table `duty_reports`. */
export interface DutyReportColumns {
  id: string;
  code: string;
  deputy_id: string;
  host_code: string;
  year: number;
  scheduled_on: string;
  place: string;
  state: DutyReportState;
  reported_on: string | null;
  text: string | null;
  satisfied: number | null;
  basically_satisfied: number | null;
  dissatisfied: number | null;
  published_on: string | null;
}

/** A report of a deputy of 醴陵市 on 2026 in a state, with what that state needs. */
export function dutyReport(
  local: string,
  state: DutyReportState,
  values: Partial<Omit<DutyReportColumns, 'id'>> = {},
): DutyReportColumns {
  const code = values.code ?? '430281';
  const reported = state !== 'SCHEDULED' && state !== 'CANCELLED';
  const rated = state === 'RATED' || state === 'PUBLISHED';
  return {
    id: globalId(code, 'DutyReport', local),
    code,
    deputy_id: globalId(code, 'Deputy', 'a'),
    host_code: code,
    year: 2026,
    scheduled_on: '2026-05-06',
    place: '人大代表联络站',
    state,
    reported_on: reported ? '2026-05-06' : null,
    text: reported ? '一年来走访选民六十户。' : null,
    satisfied: rated ? 40 : null,
    basically_satisfied: rated ? 8 : null,
    dissatisfied: rated ? 2 : null,
    published_on: state === 'PUBLISHED' ? '2026-05-20' : null,
    ...values,
  };
}

/** Reports of every level and state, with ties in every order; `voters` is what the database adds up. */
export const dutyReports: readonly DutyReportColumns[] = [
  dutyReport('p1', 'SCHEDULED', { code: '43' }),
  dutyReport('m1', 'PUBLISHED', { code: '4302', year: 2025, scheduled_on: '2025-11-06', satisfied: 9 }),
  dutyReport('m2', 'CANCELLED', { code: '4302', host_code: '430281' }),
  dutyReport('c1', 'PUBLISHED'),
  dutyReport('c2', 'RATED', { year: 2025, scheduled_on: '2025-11-06' }),
  dutyReport('c3', 'REPORTED', { deputy_id: b('430281') }),
  dutyReport('y1', 'PUBLISHED', { code: '430223', dissatisfied: 0 }),
  dutyReport('z1', 'PUBLISHED', { code: '430405', scheduled_on: '2026-02-01' }),
  dutyReport('z2', 'SCHEDULED', { code: '430405', deputy_id: b('430405') }),
  dutyReport('t1', 'PUBLISHED', { code: '430281102', satisfied: 3 }),
  dutyReport('t2', 'CANCELLED', { code: '430281102', year: 2025 }),
];

/** How many voters rated a report. */
export function votersOf(row: DutyReportColumns): number {
  return (row.satisfied ?? 0) + (row.basically_satisfied ?? 0) + (row.dissatisfied ?? 0);
}
