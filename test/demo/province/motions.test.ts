import { describe, expect, it } from 'vitest';
import { load } from '../../../demo/province/load.ts';
import { recordsOf } from '../../../demo/province/records.ts';
import type { Row } from '../../../demo/province/tables.ts';
import { placesWithin } from '../../../schema/places.ts';
import { agendaTopicMachine } from '../../../subgraphs/suggestions/agenda-topics/workflow.ts';
import { suggestionAwardMachine, unitAppraisalMachine } from '../../../subgraphs/suggestions/appraisals/workflow.ts';
import { deliberationMachine } from '../../../subgraphs/suggestions/deliberations/workflow.ts';
import { motionMachine } from '../../../subgraphs/suggestions/motions/workflow.ts';
import { freshDatabase } from '../../postgres.ts';

const options = { seed: 7, scale: 1, asOf: '2026-11-23' };
const places = placesWithin('4302').filter(({ hasCongress }) => hasCongress);
const generated = [...places.map(({ code }) => code), '43'].map((code) => recordsOf(code, options).suggestions);
const motions = generated.flatMap((rows) => rows.motions);
const topics = generated.flatMap((rows) => rows.agenda_topics);
const opinions = generated.flatMap((rows) => rows.deliberation_opinions);

/** The histories of records of a type, by the record's id. */
function historiesOf(type: string): Map<unknown, Row[]> {
  const histories = new Map<unknown, Row[]>();
  for (const { history } of generated) {
    for (const row of history.filter(({ record_id }) => String(record_id).split('.')[1] === type)) {
      histories.set(row.record_id, [...(histories.get(row.record_id) ?? []), row]);
    }
  }
  return histories;
}

describe('generated motions, deliberation opinions and topics', () => {
  it.each([
    ['Motion', motionMachine, motions, ['DRAFT', 'ENTER', 'CONVERT', 'REFER', 'REPORT', 'ADOPT', 'WITHDRAW', 'ANSWER', 'CLOSE']],
    ['DeliberationOpinion', deliberationMachine, opinions, ['RECORD', 'ROUTE', 'HANDLE', 'FED_BACK', 'RATE']],
    ['AgendaTopic', agendaTopicMachine, topics, ['PROPOSE', 'LIST', 'DELIBERATE', 'TRACK']],
    ['UnitAppraisal', unitAppraisalMachine, generated.flatMap((rows) => rows.unit_appraisals), ['SCORE', 'ANNOUNCE']],
    [
      'SuggestionAward',
      suggestionAwardMachine,
      generated.flatMap((rows) => rows.suggestion_awards),
      ['NOMINATE', 'CHOOSE', 'PUBLISH'],
    ],
  ] as const)('are paths of the machine of a %s that lead to its state, in order', (type, machine, records, events) => {
    const allowed = new Set(machine.steps.map(({ event, from, to }) => `${event} ${from} ${to}`));
    const histories = historiesOf(type);
    const taken = new Set<unknown>();
    for (const { id, state } of records) {
      const steps = histories.get(id) ?? [];
      expect(steps.at(-1)?.to_state, String(id)).toBe(state);
      for (const [index, { event, from_state, to_state, at, position }] of steps.entries()) {
        taken.add(event).add(to_state);
        expect(allowed).toContain(`${String(event)} ${String(from_state)} ${String(to_state)}`);
        expect([position, from_state]).toEqual([index + 1, steps[index - 1]?.to_state ?? null]);
        expect(String(at) > String(steps[index - 1]?.at ?? ''), `${String(id)} ${String(event)}`).toBe(true);
        expect(String(at) < options.asOf).toBe(true);
      }
    }
    expect([...taken]).toEqual(expect.arrayContaining([...events]));
    expect(histories.size).toBe(records.length);
  });

  it('are put by as many deputies as the law needs, who have signed', () => {
    const sponsors = generated.flatMap((rows) => rows.motion_sponsors);
    for (const { id, code, kind, sponsor_count, lead_sponsor } of motions) {
      const theirs = sponsors.filter(({ motion_id }) => motion_id === id);
      expect([theirs.length, theirs[0]?.deputy_id]).toEqual([sponsor_count, lead_sponsor]);
      expect(theirs.length).toBeGreaterThanOrEqual(kind === 'BILL' && String(code).length === 9 ? 5 : 10);
      expect(theirs.every(({ confirmed_at }) => confirmed_at !== null)).toBe(true);
    }
  });

  it('became suggestions that have the same sponsors, words and day', () => {
    const suggestions = new Map(generated.flatMap((rows) => rows.suggestions).map((row) => [row.id, row]));
    const joint = generated.flatMap((rows) => rows.joint_sponsors);
    const histories = historiesOf('Suggestion');
    const converted = motions.filter(({ state }) => state === 'CONVERTED');
    expect(converted.length).toBeGreaterThan(20);
    for (const { id, suggestion_id, title, grounds, proposal, lead_sponsor, sponsor_count, decided_on } of converted) {
      const became = suggestions.get(suggestion_id ?? '');
      expect(became).toMatchObject({
        text: `案由：${String(title)}\n案据：${String(grounds)}\n方案：${String(proposal)}`,
        lead_sponsor,
        in_session: true,
      });
      expect(String(became?.submitted_at).slice(0, 10)).toBe(decided_on);
      const joined = joint.filter((row) => row.suggestion_id === suggestion_id).map(({ deputy_id }) => String(deputy_id));
      expect(joined.length + 1).toBe(sponsor_count);
      expect([String(lead_sponsor), ...joined].every((each) => String(became?.participants).includes(each))).toBe(true);
      expect(histories.get(suggestion_id)?.[0]?.reason).toBe(`由议案转为代表建议: ${String(id)}`);
    }
  });

  it('topics are of suggestions of the same congress that were assigned before', () => {
    const assigned = new Map(
      generated.flatMap((rows) => rows.suggestions).map(({ id, assigned_on }) => [id, String(assigned_on)]),
    );
    for (const { code, suggestion_ids, proposed_on } of topics) {
      const ids = [...String(suggestion_ids).matchAll(/"([^"]*)"/g)].map(([, id = '']) => id);
      expect(ids.length).toBeGreaterThan(2);
      for (const id of ids) {
        expect(id.startsWith(String(code))).toBe(true);
        expect((assigned.get(id) ?? '9999') < String(proposed_on), id).toBe(true);
      }
    }
  });

  it('are taken by the tables’ own checks', async () => {
    await using database = await freshDatabase(['suggestions']);
    const rules = recordsOf('', options).suggestions;
    const only = generated.slice(0, 4).map((rows) => ({
      ...rules,
      suggestions: rows.suggestions
        .filter(({ id }) => [...rows.motions, ...rows.suggestion_awards].some(({ suggestion_id }) => suggestion_id === id))
        .map((row) => ({ ...row, deadline_policy: null })),
      motions: rows.motions,
      motion_sponsors: rows.motion_sponsors,
      motion_answers: rows.motion_answers,
      deliberation_opinions: rows.deliberation_opinions,
      agenda_topics: rows.agenda_topics,
      agenda_topic_follow_ups: rows.agenda_topic_follow_ups,
      unit_appraisals: rows.unit_appraisals,
      suggestion_awards: rows.suggestion_awards,
    }));
    await expect(load(database.adminUrl, 'suggestions', only)).resolves.toBeUndefined();
  });
});
