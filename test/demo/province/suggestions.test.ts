import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../demo/province/days.ts';
import { mustBe } from '../../must-be.ts';
import { congresses, groupedBy, options, province, real } from './generated.ts';

describe('suggestions', () => {
  it('are led and joined by deputies of the congress, each once', () => {
    for (const { suggestions, deputies } of [...province, ...real]) {
      const ids = new Set(deputies.deputies.map(({ id }) => id));
      const joint = groupedBy(suggestions.joint_sponsors, (row) => row.suggestion_id);
      for (const { id, lead_sponsor } of suggestions.suggestions) {
        const sponsors = [lead_sponsor, ...(joint.get(id) ?? []).map(({ deputy_id }) => deputy_id)];
        mustBe(new Set(sponsors).size, sponsors.length);
        mustBe(
          sponsors.find((each) => !ids.has(each)),
          undefined,
        );
      }
    }
  });

  it('have the dates that their state needs (the table’s own checks)', () => {
    const assigned = new Set([
      'ASSIGNED',
      'IN_HANDLING',
      'REPLIED',
      'TRACKING',
      'REOPENED',
      'HEARING',
      'DEMOCRATIC_REVIEW',
      'CLOSED',
    ]);
    for (const row of [...province, ...real].flatMap(({ suggestions }) => suggestions.suggestions)) {
      mustBe(row.assigned_on === null, row.due_on === null);
      mustBe(row.deadline_policy === null, row.due_on === null);
      if (assigned.has(String(row.state))) mustBe(row.assigned_on === null, false);
      mustBe(row.replied_on === null, row.outcome === null);
      if (row.satisfaction !== null) mustBe(row.replied_on === null, false);
      if (row.state === 'REOPENED') mustBe(row.satisfaction, 'DISSATISFIED');
      if (row.state !== 'WITHDRAWN') mustBe(row.number === null, row.state === 'SUBMITTED' || row.state === 'NOT_ACCEPTED');
      mustBe(String(row.title).length <= 100, true);
      mustBe(String(row.text).length >= 75 && String(row.text).length <= 250, true);
      mustBe(/[{}]|undefined/.test(`${String(row.title)}${String(row.text)}`), false, String(row.text));
      if (row.assigned_on === null) continue;
      const lag = dayOf(String(row.assigned_on)) - dayOf(String(row.submitted_at).slice(0, 10));
      mustBe(lag >= 1 && lag <= 32, true);
    }
  });

  it('have histories that lead from step to step to their state, and replies and assignments to go with them', () => {
    for (const { suggestions } of [...province, ...real]) {
      const events = groupedBy(suggestions.history, (row) => row.record_id);
      const replies = groupedBy(suggestions.replies, (row) => row.suggestion_id);
      const assignments = groupedBy(suggestions.assignments, (row) => row.suggestion_id);
      for (const { id, state, submitted_at, outcome, replied_on, assigned_on, due_on } of suggestions.suggestions) {
        const steps = events.get(id) ?? [];
        mustBe(steps[0]?.event, 'SUBMIT');
        mustBe(steps[0]?.from_state, null);
        mustBe(steps[0]?.at, submitted_at);
        steps.forEach(({ position, from_state, at }, index) => {
          mustBe(position, index + 1);
          if (index === 0) return;
          mustBe(from_state, steps[index - 1]?.to_state);
          mustBe(String(at) > String(steps[index - 1]?.at), true);
        });
        mustBe(steps.at(-1)?.to_state, state);
        const answered = replies.get(id) ?? [];
        mustBe(answered.at(-1)?.outcome ?? null, outcome);
        mustBe(answered[0]?.replied_on ?? null, replied_on);
        mustBe(answered.at(-1)?.round ?? 0, steps.filter(({ event }) => event === 'REPLY').length);
        const units = assignments.get(id) ?? [];
        const roles = units.filter(({ round }) => round === 1).map(({ role }) => role);
        mustBe(units[0]?.assigned_on ?? null, assigned_on);
        mustBe(units.at(-1)?.round === 2 || roles[0] === undefined || units[0]?.due_on === due_on, true);
        mustBe(
          roles.length === 0 ||
            (roles[0] === 'LEAD' && roles.slice(1).every((role) => role === 'CO')) ||
            (roles.length > 1 && roles.every((role) => role === 'SEPARATE')),
          true,
        );
      }
    }
  });

  it('are numbered within a year, and the series goes on from the last number', () => {
    for (const { suggestions } of [...province, ...real]) {
      const numbers = suggestions.suggestions.flatMap(({ number }) => (number === null ? [] : [String(number)]));
      const byYear = groupedBy(numbers, (number) => number.slice(0, 4));
      expect(suggestions.number_series.map(({ year, last }) => [String(year), last])).toEqual(
        [...byYear].map(([year, each]) => [year, each.length]),
      );
      for (const [year, each] of byYear) {
        expect(each).toEqual(each.map((_, index) => `${String(year)}-${String(index + 1).padStart(4, '0')}`));
      }
    }
  });

  it('differ between counties in how many are overdue', () => {
    const overdue = congresses
      .map(({ level }, index) => ({ level, rows: province[index]?.suggestions.suggestions ?? [] }))
      .filter(({ level }) => level === 'COUNTY')
      .map(
        ({ rows }) =>
          rows.filter(
            (row) => ['ASSIGNED', 'IN_HANDLING', 'REOPENED'].includes(String(row.state)) && String(row.due_on) < options.asOf,
          ).length,
      )
      .toSorted((a, b) => b - a);
    expect(overdue[0]).toBeGreaterThan(2);
    expect(overdue.at(-1)).toBe(0);
  });
});
