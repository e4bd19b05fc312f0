import { expect, it } from 'vitest';
import { type Figure, figures } from '../../../demo/province/figures.ts';
import { recordsOf } from '../../../demo/province/records.ts';
import type { Row, Rows } from '../../../demo/province/tables.ts';
import { placesWithin } from '../../../schema/places.ts';
import { options, province } from './generated.ts';

type Table = keyof Rows<'deputies'>;

const made = new Map<string, Rows<'deputies'>>();

/** A place's rows, made once. */
function rowsOf(code: string, scale: number, asOf: string): Rows<'deputies'> {
  const key = `${code} ${scale} ${asOf}`;
  const rows = made.get(key) ?? recordsOf(code, { ...options, scale, asOf }).deputies;
  made.set(key, rows);
  return rows;
}

/** What a column of a table adds up to at a place and all below it. */
function sum(
  figure: Figure,
  scale: number,
  asOf: string,
  table: Table,
  column: string,
  where: (row: Row) => boolean = () => true,
): number {
  const rows: readonly Row[] = placesWithin(figure.code).flatMap(
    ({ code }) => rowsOf(code, scale, asOf)[table] as Row[], // of its tables
  );
  return rows.filter(where).reduce((all, row) => all + Number(row[column]), 0);
}

it.each([0.01, 0.05, 1])('what sources say of activities, training and help is exact at scale %d', (scale) => {
  const entrusted = rowsOf('43', scale, '2025-06-20').deputy_activities.find(({ planned_for }) => planned_for === '2021-06-09');
  expect(entrusted).toMatchObject({ kind: 'TEAM_ACTIVITY', host_code: '4311' });
  const followed = rowsOf('43', scale, '2025-06-20').activity_follow_ups.filter(
    ({ activity_id }) => activity_id === entrusted?.id,
  );
  expect(followed.map(({ quantity, percent }) => [quantity, percent])).toEqual([
    [figures.householdToilets.value, figures.householdToiletsDone.value],
    [figures.publicToilets.value, figures.publicToiletsDone.value],
    [figures.sewageVillages.value, null],
  ]);
  for (const asOf of ['2025-06-20', '2026-11-23']) {
    const { deputies } = recordsOf(figures.trainingBatches.code, { ...options, scale, asOf });
    expect(deputies.training_sessions).toHaveLength(figures.trainingBatches.value);
    const { training_sessions } = recordsOf(figures.trainingSessions.code, { ...options, scale, asOf }).deputies;
    expect(training_sessions).toHaveLength(figures.trainingSessions.value);
    const of = (figure: Figure, table: Table, column: string, where?: (row: Row) => boolean): void =>
      expect(sum(figure, scale, asOf, table, column, where), figure.metric).toBe(figure.value);
    of(figures.deputiesTrained, 'training_sessions', 'deputies_trained');
    of(figures.activityParticipations, 'deputy_activities', 'participations');
    of(figures.opinionsAdopted, 'deputy_activities', 'adopted');
    of(figures.trainingParticipations, 'training_sessions', 'attendance');
    of(figures.trainingOutside, 'training_sessions', 'attendance', (row) => row.outside === true);
    of(figures.seriesParticipations, 'deputy_activities', 'participations');
    const until = (row: Row): boolean => String(row.day) <= figures.deputiesHelping.date;
    const observed = deputies.deputy_activities.filter(({ kind }) => kind === 'OBSERVATION');
    expect(new Set(observed.map(({ participations }) => participations))).toEqual(new Set([figures.observersPerMeeting.value]));
    of(figures.deputiesHelping, 'assistance_records', 'deputies_taking_part', until);
    of(figures.peopleContacted, 'assistance_records', 'people_contacted', until);
    of(figures.peopleHelped, 'assistance_records', 'people_helped', until);
    of(figures.problemsSolved, 'assistance_records', 'problems_solved', until);
    of(figures.fundsRaised, 'assistance_records', 'funds', until);
  }
});

it('activities, reports, sessions and help have histories that end in their state, name deputies who were in office, and are few', () => {
  let [rowsOfAll, deputiesOfAll] = [0, 0];
  for (const { deputies: rows } of province) {
    const starts = new Map(rows.deputies.map((row) => [row.id, String(row.term_starts_on)]));
    const last = new Map(rows.history.map(({ record_id, to_state }) => [record_id, to_state]));
    const records = [...rows.deputy_activities, ...rows.visit_reports, ...rows.training_sessions, ...rows.assistance_records];
    for (const { id, state } of records) expect(last.get(id)).toBe(state);
    expect(rows.history.every(({ at }) => String(at) < options.asOf)).toBe(true);
    const held = new Map(rows.deputy_activities.map((row) => [row.id, String(row.held_on)]));
    for (const { activity_id, deputy_id } of rows.activity_participants) {
      expect(String(starts.get(deputy_id)) <= String(held.get(activity_id))).toBe(true);
    }
    for (const { activity_id, filed_on, feedback_on } of rows.visit_reports) {
      expect(String(held.get(activity_id)) < String(filed_on)).toBe(true);
      expect(feedback_on === null || String(feedback_on) < options.asOf).toBe(true);
    }
    for (const { held_on } of rows.training_sessions) expect(String(held_on) < options.asOf).toBe(true);
    rowsOfAll += records.length + rows.activity_participants.length + rows.training_attendees.length;
    deputiesOfAll += rows.deputies.length;
  }
  expect(rowsOfAll / deputiesOfAll).toBeLessThan(0.5);
});
