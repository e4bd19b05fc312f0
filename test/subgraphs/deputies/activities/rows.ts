import { globalId } from '../../../../schema/global-id.ts';
import type {
  ActivityKind,
  ActivityState,
  AssistanceState,
  TrainingState,
  VisitReportState,
} from '../../../../subgraphs/deputies/types.ts';
import { rowPlaces } from '../duties/rows.ts';
import { deputyTeam } from '../groups/rows.ts';
import { deputy } from '../rows.ts';

/** A row of the table `deputy_activities`. */
export interface ActivityColumns {
  id: string;
  code: string;
  kind: ActivityKind;
  title: string;
  planned_for: string;
  place: string;
  state: ActivityState;
  held_on: string | null;
  participations: number | null;
  opinions: number | null;
  adopted: number | null;
  team_id: string | null;
  host_code: string;
  leaders: number | null;
  minutes: string | null;
}

/** An inspection by deputies of 醴陵市, in a state with what it needs. */
export function activity(
  local: string,
  state: ActivityState,
  values: Partial<Omit<ActivityColumns, 'id'>> = {},
): ActivityColumns {
  const code = values.code ?? '430281';
  const held = state === 'HELD';
  return {
    id: globalId(code, 'DeputyActivity', local),
    code,
    kind: 'INSPECTION',
    title: '视察渌江治理',
    planned_for: '2026-04-10',
    place: '渌江',
    state,
    held_on: held ? '2026-04-10' : null,
    participations: held ? 20 : null,
    opinions: held ? 6 : null,
    adopted: held ? 3 : null,
    team_id: null,
    host_code: code,
    leaders: held ? 1 : null,
    minutes: held ? '代表们视察了渌江两岸。' : null,
    ...values,
  };
}

/** The group of 醴陵市 whose activity one of them is. */
export const team = deputyTeam('g');

/** Activities of every level and state, with ties in every order. */
export const deputyActivities: readonly ActivityColumns[] = [
  activity('p1', 'PLANNED', { code: '43' }),
  activity('m1', 'HELD', { code: '4302', planned_for: '2025-05-01', participations: 300, leaders: 7, kind: 'FIVE_ENTRIES' }),
  activity('c1', 'HELD', { kind: 'TEAM_ACTIVITY', team_id: globalId('430281', 'DeputyTeam', 'g'), host_code: '4302' }),
  activity('c2', 'CANCELLED', { planned_for: '2025-12-31' }),
  activity('c3', 'HELD', { kind: 'CONDUCT_APPRAISAL', opinions: 0, adopted: 0 }),
  activity('y1', 'HELD', { code: '430223', adopted: 6 }),
  activity('z1', 'PLANNED', { code: '430405', planned_for: '2025-05-01', kind: 'LECTURE' }),
  activity('t1', 'HELD', { code: '430281102', participations: 1 }),
];

/** Two deputies and an activity that was held of every place. */
export const parents = {
  deputies: rowPlaces.flatMap((code) => [deputy('a', { code }), deputy('b', { code })]),
  deputy_activities: rowPlaces.map((code) => activity('p', 'HELD', { code })),
};

/** A row of the table `visit_reports`. */
export interface VisitReportColumns {
  id: string;
  code: string;
  activity_id: string;
  title: string;
  findings: string;
  filed_on: string;
  state: VisitReportState;
  forwarded_to: string | null;
  forwarded_on: string | null;
  feedback: string | null;
  feedback_on: string | null;
  published: boolean;
}

/** A report on an activity of 醴陵市, in a state with what it needs. */
export function visitReport(
  local: string,
  state: VisitReportState,
  values: Partial<Omit<VisitReportColumns, 'id'>> = {},
): VisitReportColumns {
  const code = values.code ?? '430281';
  const forwarded = state !== 'FILED';
  const answered = state === 'FEEDBACK';
  return {
    id: globalId(code, 'VisitReport', local),
    code,
    activity_id: globalId(code, 'DeputyActivity', 'p'),
    title: '关于渌江治理的视察报告',
    findings: '两处排污口应当整治。',
    filed_on: '2026-04-20',
    state,
    forwarded_to: forwarded ? '市水利局' : null,
    forwarded_on: forwarded ? '2026-04-22' : null,
    feedback: answered ? '已整治。' : null,
    feedback_on: answered ? '2026-05-10' : null,
    published: false,
    ...values,
  };
}

/** Reports of every level and state, with ties in every order. */
export const visitReports: readonly VisitReportColumns[] = [
  visitReport('p1', 'FILED', { code: '43' }),
  visitReport('m1', 'FEEDBACK', { code: '4302', filed_on: '2025-05-01', published: true }),
  visitReport('c1', 'FEEDBACK', { published: true }),
  visitReport('c2', 'FORWARDED', { filed_on: '2025-12-31' }),
  visitReport('y1', 'FEEDBACK', { code: '430223' }),
  visitReport('z1', 'FILED', { code: '430405', filed_on: '2025-05-01' }),
  visitReport('t1', 'FEEDBACK', { code: '430281102' }),
];

/** A row of the table `training_sessions`. */
export interface TrainingColumns {
  id: string;
  code: string;
  topic: string;
  planned_for: string;
  place: string;
  outside: boolean;
  state: TrainingState;
  held_on: string | null;
  attendance: number | null;
  deputies_trained: number | null;
}

/** A session of 醴陵市, in a state with what it needs. */
export function training(
  local: string,
  state: TrainingState,
  values: Partial<Omit<TrainingColumns, 'id'>> = {},
): TrainingColumns {
  const code = values.code ?? '430281';
  const held = state === 'HELD';
  return {
    id: globalId(code, 'TrainingSession', local),
    code,
    topic: '代表法',
    planned_for: '2026-03-20',
    place: '市委党校',
    outside: false,
    state,
    held_on: held ? '2026-03-20' : null,
    attendance: held ? 60 : null,
    deputies_trained: held ? 50 : null,
    ...values,
  };
}

/** Sessions of every level and state, with ties in every order. */
export const trainingSessions: readonly TrainingColumns[] = [
  training('p1', 'PLANNED', { code: '43' }),
  training('m1', 'HELD', { code: '4302', planned_for: '2025-05-01', attendance: 300, outside: true }),
  training('c1', 'HELD'),
  training('c2', 'CANCELLED', { planned_for: '2025-12-31', outside: true }),
  training('c3', 'HELD', { outside: true, attendance: 70 }),
  training('y1', 'HELD', { code: '430223', deputies_trained: 0 }),
  training('z1', 'PLANNED', { code: '430405', planned_for: '2025-05-01' }),
  training('t1', 'HELD', { code: '430281102' }),
];

/** A row of the table `assistance_records`. */
export interface AssistanceColumns {
  id: string;
  code: string;
  title: string;
  day: string;
  deputies_taking_part: number;
  people_contacted: number;
  people_helped: number;
  problems_solved: number;
  funds: number;
  projects: number;
  state: AssistanceState;
}

/** A round of help in 醴陵市. */
export function assistance(local: string, values: Partial<Omit<AssistanceColumns, 'id'>> = {}): AssistanceColumns {
  const code = values.code ?? '430281';
  return {
    id: globalId(code, 'AssistanceRecord', local),
    code,
    title: '结对帮扶',
    day: '2026-02-10',
    deputies_taking_part: 12,
    people_contacted: 40,
    people_helped: 25,
    problems_solved: 9,
    funds: 30_000,
    projects: 2,
    state: 'RECORDED',
    ...values,
  };
}

/** Records of every level, with ties in every order. */
export const assistanceRecords: readonly AssistanceColumns[] = [
  assistance('p1', { code: '43', funds: 0 }),
  assistance('m1', { code: '4302', day: '2025-05-01', people_helped: 500 }),
  assistance('c1'),
  assistance('c2', { day: '2025-12-31', problems_solved: 0 }),
  assistance('y1', { code: '430223', projects: 7 }),
  assistance('z1', { code: '430405', day: '2025-05-01' }),
  assistance('t1', { code: '430281102', deputies_taking_part: 1, people_contacted: 2 }),
];
