import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../demo/province/records.ts';
import { placesWithin } from '../../schema/places.ts';
import { opinionMachine } from '../../subgraphs/deputies/opinions/workflow.ts';

const options = { seed: 7, scale: 0.3, asOf: '2026-11-23' };
const records = placesWithin('4302')
  .filter(({ hasCongress }) => hasCongress)
  .map(({ code }) => recordsOf(code, options));
const all = records.map(({ deputies }) => deputies);
const opinions = all.flatMap(({ citizen_opinions }) => citizen_opinions);
const history = all.flatMap((rows) => rows.history).filter(({ record_id }) => String(record_id).includes('.CitizenOpinion.'));

describe('generated opinions of citizens', () => {
  it('are paths of the machine, step by step and day by day, that end in the state found', () => {
    const steps = new Set(opinionMachine.steps.map(({ event, from, to }) => `${event} ${from} ${to}`));
    const taken = new Set(
      history.map(({ event, from_state, to_state }) => `${String(event)} ${String(from_state)} ${String(to_state)}`),
    );
    expect([...taken].filter((step) => !steps.has(step))).toEqual([]);
    expect([...new Set(history.map(({ event }) => String(event)))].toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      'ANSWER',
      'ASSIGN',
      'DISPUTE',
      'HANDLE',
      'LINK_SUGGESTION',
      'PUBLISH',
      'RECORD',
      'REFUSE',
      'REQUEST_RETURN',
      'SUBMIT',
    ]);
    const byId = new Map<unknown, typeof history>();
    for (const row of history) byId.set(row.record_id, [...(byId.get(row.record_id) ?? []), row]);
    expect(byId.size).toBe(opinions.length);
    for (const { id, state, reopened, channel } of opinions) {
      const mine = byId.get(id) ?? [];
      const at = mine.map((each) => String(each.at));
      expect(at).toEqual(at.toSorted());
      expect(mine.at(-1)?.to_state).toBe(state);
      expect(mine.filter(({ event }) => event === 'DISPUTE')).toHaveLength(Number(reopened));
      expect(mine[0]?.event).toBe(channel === 'QR_CODE' || channel === 'ONLINE' ? 'SUBMIT' : 'RECORD');
      mine.slice(1).forEach(({ from_state }, step) => expect(from_state).toBe(mine[step]?.to_state));
    }
    expect(history.every(({ at }) => String(at) < options.asOf)).toBe(true);
  });

  it('name open stations, deputies in office and suggestions that are there, made after them', () => {
    const stations = new Map(all.flatMap(({ contact_stations }) => contact_stations).map((row) => [row.id, row]));
    const deputies = new Map(all.flatMap((rows) => rows.deputies).map((row) => [row.id, row]));
    const suggestions = new Map(records.flatMap((each) => each.suggestions.suggestions).map((row) => [row.id, row]));
    expect(opinions.filter(({ suggestion_id }) => suggestion_id !== null).length).toBeGreaterThan(0);
    for (const { station_id, deputy_id, suggestion_id, code, received_on } of opinions) {
      if (station_id !== null) expect(stations.get(station_id)).toMatchObject({ code, state: 'OPEN' });
      if (deputy_id !== null) expect(deputies.get(deputy_id)).toMatchObject({ code, status: 'ACTIVE' });
      if (suggestion_id === null) continue;
      const suggestion = suggestions.get(suggestion_id);
      expect(suggestion?.code).toBe(code);
      expect(String(suggestion?.submitted_at) > String(received_on)).toBe(true);
    }
  });

  it('are told by people who are nobody, masked in the same words everywhere', () => {
    const masked = new Map(all.flatMap(({ masked_citizens }) => masked_citizens).map((row) => [row.opinion_id, row]));
    const citizens = all.flatMap(({ opinion_citizens }) => opinion_citizens);
    expect(masked.size).toBe(citizens.length);
    for (const { opinion_id, name, phone } of citizens) {
      expect(masked.get(opinion_id)?.name).toBe(`${[...String(name)][0]}**`);
      expect(phone === null || String(phone).startsWith('100')).toBe(true);
    }
  });
});
