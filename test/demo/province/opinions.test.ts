import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../demo/province/records.ts';
import { placesWithin } from '../../../schema/places.ts';
import { contactPointMachine } from '../../../subgraphs/deputies/contact-points/workflow.ts';
import { contactPointMachine as procuratorateMachine } from '../../../subgraphs/litigation/contact-points/workflow.ts';
import { opinionMachine } from '../../../subgraphs/deputies/opinions/workflow.ts';

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
      'CLUE_DECLINE',
      'CLUE_FILE',
      'CLUE_REGISTER',
      'DISPUTE',
      'HANDLE',
      'LINK_SUGGESTION',
      'PUBLISH',
      'RECORD',
      'REFER',
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

describe('generated contact points', () => {
  const points = all.flatMap(({ pil_contact_points }) => pil_contact_points);
  const litigation = records.map((each) => each.litigation);
  const halves = new Map(litigation.flatMap(({ pil_contact_points }) => pil_contact_points).map((row) => [row.id, row]));

  it('have both halves alike, each with a history that is a path of its machine; in 醴陵市 every home has one', () => {
    expect(halves.size).toBe(points.length);
    for (const { id, counterpart_id, ...content } of points) {
      expect(halves.get(counterpart_id)).toEqual({ ...content, id: counterpart_id, counterpart_id: id });
    }
    for (const [rows, steps, machine] of [
      [points, all.flatMap((rows) => rows.history), contactPointMachine],
      [[...halves.values()], litigation.flatMap((rows) => rows.history), procuratorateMachine],
    ] as const) {
      const allowed = new Set(machine.steps.map(({ event, from, to }) => `${event} ${from} ${to}`));
      for (const { id, state } of rows) {
        const mine = steps.filter(({ record_id }) => record_id === id);
        expect(mine.at(-1)?.to_state).toBe(state);
        mine.forEach(({ event, from_state, to_state }, index) => {
          expect(allowed).toContain(`${String(event)} ${String(from_state)} ${String(to_state)}`);
          expect(from_state).toBe(mine[index - 1]?.to_state ?? null);
        });
      }
    }
    const homes = all.flatMap((rows) => rows.contact_stations).filter(({ code, kind }) => code === '430281' && kind === 'HOME');
    const having = new Set(points.map(({ station_id }) => station_id));
    expect(homes.length).toBeGreaterThan(10);
    expect(homes.filter(({ id }) => !having.has(String(id)))).toEqual([]);
  });

  it('referred opinions of their stations while they were open, which are the clues that came from stations, standing where both sides say', () => {
    const sent = opinions.filter(({ referral }) => referral !== null);
    const clues = litigation.flatMap((rows) => rows.clues).filter(({ source }) => source === 'STATION');
    expect(sent.length).toBeGreaterThan(20);
    expect(new Set(clues.map(({ id }) => id))).toEqual(new Set(sent.map(({ clue_id }) => clue_id)));
    expect(clues).toHaveLength(sent.length);
    const point = new Map(points.map((row) => [row.id, row]));
    for (const clue of clues) {
      const opinion = sent.find(({ clue_id }) => clue_id === clue.id);
      const from = point.get(opinion?.contact_point_id ?? '');
      expect(opinion).toMatchObject({
        id: clue.opinion_id,
        code: clue.congress,
        referral: clue.state === 'ASSESSING' ? 'REGISTERED' : clue.state,
        referral_decided_on: clue.assessed_on,
        referred_field: clue.field,
        station_id: from?.station_id,
      });
      expect(clue.contact_point_id).toBe(from?.counterpart_id);
      expect(String(opinion?.referred_on) >= String(from?.opened_on)).toBe(true);
    }
    for (const { id, clues_referred } of points) {
      expect(sent.filter(({ contact_point_id }) => contact_point_id === id)).toHaveLength(Number(clues_referred));
    }
    const filed = new Set(litigation.flatMap((rows) => rows.litigation_cases).map(({ id }) => id));
    for (const { case_id } of clues) if (case_id !== null) expect(filed).toContain(case_id);
  });
});
