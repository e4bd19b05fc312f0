import { describe, expect, it } from 'vitest';
import type { PlaceRecords } from '../../../demo/province/records.ts';
import { rulesFor } from '../../../demo/province/suggestions/rules.ts';
import { addMonths } from '../../../schema/calendar.ts';
import { suggestionMachine } from '../../../subgraphs/suggestions/workflow.ts';
import { congresses, options, province } from './generated.ts';

const all = (table: keyof PlaceRecords['suggestions']): Record<string, unknown>[] =>
  province.flatMap(({ suggestions }) => [...suggestions[table]]);

/** Rows by the id of their suggestion. */
function byId(rows: readonly Record<string, unknown>[], column = 'suggestion_id'): Map<unknown, Record<string, unknown>[]> {
  const groups = new Map<unknown, Record<string, unknown>[]>();
  for (const row of rows) groups.set(row[column], [...(groups.get(row[column]) ?? []), row]);
  return groups;
}

describe('generated lives of suggestions', () => {
  it('are paths of the machine, step by step', () => {
    const steps = new Set(suggestionMachine.steps.map(({ event, from, to }) => `${event} ${from} ${to}`));
    const taken = new Set(
      all('history')
        .filter(({ record_id }) => String(record_id).includes('.Suggestion.'))
        .map(({ event, from_state, to_state }) => `${String(event)} ${String(from_state)} ${String(to_state)}`),
    );
    expect([...taken].filter((step) => !steps.has(step))).toEqual([]);
    expect([...taken].map((step) => step.split(' ')[0])).toEqual(
      expect.arrayContaining(['SUBMIT', 'REJECT', 'WITHDRAW', 'EXTEND', 'RATE', 'REOPEN', 'HEAR', 'REVIEW', 'TRACK', 'CLOSE']),
    );
  });

  it('have contacts, ratings and promises that fit their columns', () => {
    const [contacts, ratings, promises, replies] = [
      byId(all('contacts')),
      byId(all('ratings')),
      byId(all('follow_ups')),
      byId(all('replies')),
    ];
    const history = byId(all('history'), 'record_id');
    for (const row of all('suggestions')) {
      const { id } = row;
      const phases = (contacts.get(id) ?? []).map(({ phase }) => phase);
      expect(`{${phases.map((phase) => `"${String(phase)}"`).join(',')}}`).toBe(row.contact_phases);
      const days = (contacts.get(id) ?? []).map((each) => String(each.contacted_on));
      expect(days).toEqual(days.toSorted());
      expect(days[0] === undefined || days[0] >= String(row.assigned_on)).toBe(true);
      const [attitude, result] = (ratings.get(id) ?? []).slice(-2);
      expect([row.attitude, row.satisfaction]).toEqual([attitude?.value ?? null, result?.value ?? null]);
      const events = (history.get(id) ?? []).map(({ event }) => event);
      expect(row.rated).toBe(events.lastIndexOf('RATE') > events.lastIndexOf('REPLY'));
      expect(row.round).toBe(1 + events.filter((event) => event === 'REOPEN' || event === 'TRACK').length);
      const promise = promises.get(id) ?? [];
      expect(promise.length).toBe(events.includes('TRACK') ? 1 : 0);
      if (row.state === 'CLOSED') expect(promise.every(({ met }) => met === true)).toBe(true);
      expect(row.promises === true).toBe(row.state === 'REPLIED' && ['IN_PROGRESS', 'PLANNED'].includes(String(row.outcome)));
      if (row.reopened_on !== null) expect(row.rehandling_due_on).toBe(addMonths(String(row.reopened_on), 1));
      for (const reply of replies.get(id) ?? []) {
        expect(reply.promised_on !== null).toBe(['IN_PROGRESS', 'PLANNED'].includes(String(reply.outcome)));
      }
    }
    for (const { due_on, entered_on, state, last_progress_on } of all('follow_ups')) {
      expect(String(due_on) > String(entered_on)).toBe(true);
      if (state === 'OPEN') expect(last_progress_on).toBeNull();
    }
  });

  it('are classed by their place’s scheme, and under policies that are there', () => {
    const rules = rulesFor(
      congresses.map(({ code }) => code),
      options,
    );
    const classes = new Map(
      rules.reply_classes.map((row) => [`${String(row.scheme_id)} ${String(row.letter)}`, String(row.outcomes)]),
    );
    for (const [letter, outcomes] of [
      ['A', 'SOLVED'],
      ['B', 'IN_PROGRESS,PLANNED'],
      ['C', 'NOT_FEASIBLE'],
      ['D', 'REFERENCE,REPORTED_UP'],
    ] as const) {
      classes.set(`national-abcd ${letter}`, outcomes);
    }
    for (const { scheme_id, reply_class, outcome } of all('replies')) {
      expect(classes.get(`${String(scheme_id)} ${String(reply_class)}`)).toContain(String(outcome));
    }
    const known = new Set(['national-reply', 'national-reply-extended', ...rules.deadline_policies.map(({ id }) => id)]);
    const named = new Set(all('suggestions').flatMap((row) => (row.deadline_policy === null ? [] : [row.deadline_policy])));
    expect([...named].filter((id) => !known.has(id as string))).toEqual([]);
    expect(named).toContain('shaoyang-rehandling');
  });
});
