import { expect, it } from 'vitest';
import { recordsOf } from '../../../demo/province/records.ts';
import { placesWithin } from '../../../schema/places.ts';

const options = { seed: 7, scale: 1, asOf: '2026-11-23' };
const counties = placesWithin('4302').filter(({ code }) => code.length === 6);
const rows = counties.map(({ code }) => recordsOf(code, options).deputies);

it('points are by a rule of their congress, on days in office, and standings are what the confirmed ones come to', () => {
  expect(rows.flatMap(({ points_entries }) => points_entries).length).toBeGreaterThan(50);
  for (const { deputies, points_rules, points_entries, points_standings } of rows) {
    const starts = new Map(deputies.map((row) => [row.id, String(row.term_starts_on)]));
    const worth = new Map(points_rules.map((row) => [row.id, row.points]));
    const sums = new Map<string, number>();
    for (const { deputy_id, rule_id, day, points, state, decided_on } of points_entries) {
      expect(worth.get(rule_id)).toBe(points);
      expect(String(starts.get(deputy_id)) <= String(day) && String(day) < options.asOf).toBe(true);
      expect(decided_on === null || String(decided_on) < options.asOf).toBe(true);
      const key = `${String(deputy_id)} ${String(day).slice(0, 4)}`;
      if (state === 'CONFIRMED') sums.set(key, (sums.get(key) ?? 0) + Number(points));
    }
    expect(new Map(points_standings.map((row) => [`${String(row.deputy_id)} ${row.year}`, row.points]))).toEqual(sums);
  }
});

it('points, standings and assessments have histories that end in their state and are few', () => {
  for (const { history, deputies, points_rules, points_entries, deputy_assessments } of rows) {
    const last = new Map(history.map(({ record_id, to_state }) => [record_id, to_state]));
    for (const { id, state } of [...points_rules, ...points_entries, ...deputy_assessments]) expect(last.get(id)).toBe(state);
    expect(history.every(({ at }) => String(at) < options.asOf)).toBe(true);
    expect((points_entries.length + deputy_assessments.length) / deputies.length).toBeLessThan(0.15);
    expect(deputy_assessments.length).toBeGreaterThan(0);
  }
});
