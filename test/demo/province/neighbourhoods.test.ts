import { expect, it } from 'vitest';
import { figures } from '../../../demo/province/figures.ts';
import { recordsOf } from '../../../demo/province/records.ts';
import { congresses, options, province } from './generated.ts';

it.each([0.01, 0.05, 1])('珠晖区’s squads made 24 trips at scale %d', (scale) => {
  for (const asOf of ['2025-06-20', '2026-11-23']) {
    const { special_squads } = recordsOf(figures.squadTrips.code, { ...options, scale, asOf }).deputies;
    expect(special_squads.reduce((all, { trips }) => all + Number(trips), 0)).toBe(figures.squadTrips.value);
    expect(special_squads.every(({ last_trip_on }) => String(last_trip_on) < asOf)).toBe(true);
  }
});

it('roles, posts, hazards and squads have histories that end in their state, of days that were', () => {
  for (const { deputies: rows } of province.filter((_, at) => congresses[at]?.level === 'COUNTY')) {
    const last = new Map(rows.history.map(({ record_id, to_state }) => [record_id, to_state]));
    const records = [...rows.neighbourhood_roles, ...rows.special_squads, ...rows.sentry_posts, ...rows.hazard_items];
    for (const { id, state } of records) expect(last.get(id)).toBe(state);
    expect(rows.history.filter(({ at }) => String(at) >= options.asOf)).toEqual([]);
    const days = rows.hazard_items.flatMap(({ found_on, pushed_on, fixed_on }) => [found_on, pushed_on, fixed_on]);
    expect(days.every((day) => day === null || String(day) < options.asOf)).toBe(true);
  }
});
