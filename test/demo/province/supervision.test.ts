import { describe, expect, it } from 'vitest';
import { figures } from '../../../demo/province/figures.ts';
import { load } from '../../../demo/province/load.ts';
import { recordsOf } from '../../../demo/province/records.ts';
import { rulesFor } from '../../../demo/province/suggestions/rules.ts';
import type { Row, Rows } from '../../../demo/province/tables.ts';
import { levelOf } from '../../../schema/jurisdiction-code.ts';
import { placesWithin } from '../../../schema/places.ts';
import { freshDatabase } from '../../postgres.ts';

const options = { seed: 7, scale: 0.03, asOf: '2026-11-23' };
const scales = [0.01, 0.05, 1];

function at(code: string, scale: number, asOf = options.asOf): Rows<'suggestions'> {
  return recordsOf(code, { ...options, scale, asOf }).suggestions;
}

/** The texts of an array as PostgreSQL writes it. */
function listOf(value: unknown): string[] {
  return [...String(value).matchAll(/"([^"]*)"/g)].map(([, text = '']) => text);
}

const some = ['43', '4302', '4311', '430223', '430281', '430523', '430405', '430281103', '341881'];
const generated = [
  ...some.map((code) => at(code, 0.03)),
  ...['4311', '430523'].map((code) => at(code, 1)),
  ...['4311', '430523'].map((code) => at(code, 0.01, '2025-06-20')),
];

describe('figures of the source documents', () => {
  it.each(scales)('永州 has ten key suggestions in 2025 and eighteen under joint supervision in 2023 at scale %d', (scale) => {
    const rows = at(figures.keySuggestionsOfCity.code, scale);
    const keys = rows.key_supervisions.filter(({ year }) => year === 2025).flatMap((row) => listOf(row.suggestion_ids));
    const joint = rows.joint_supervisions.filter(({ year }) => year === 2023).flatMap((row) => listOf(row.suggestion_ids));
    expect([keys.length, new Set(keys).size]).toEqual([figures.keySuggestionsOfCity.value, keys.length]);
    expect([joint.length, new Set(joint).size]).toEqual([figures.jointlySupervised.value, joint.length]);
    expect(rows.joint_supervisions.some(({ year, topic }) => year === 2023 && topic === '停车收费')).toBe(true);
  });

  it.each(scales)('邵阳县 has ten to twenty key suggestions and funds twenty to thirty in 2025 at scale %d', (scale) => {
    const rows = at(figures.fundedSuggestions.code, scale);
    const keys = rows.key_supervisions.filter(({ year }) => year === 2025);
    const funded = rows.fund_grants.filter(
      ({ year, kind, amount_granted }) => year === 2025 && kind === 'SUGGESTION' && amount_granted !== null,
    );
    expect([keys.length, funded.length]).toEqual([figures.keySuggestionsOfCounty.value, figures.fundedSuggestions.value]);
  });

  it.each(scales)('永州 set five million yuan aside in 2021, by four criteria, at scale %d', (scale) => {
    const [fund, ...others] = at(figures.suggestionFund.code, scale).suggestion_funds.filter(({ year }) => year === 2021);
    expect(others).toEqual([]);
    expect(fund?.amount).toBe(figures.suggestionFund.value);
    expect(listOf(fund?.criteria)).toHaveLength(4);
    const { at: budgeted } = at('4311', scale).history.find(({ record_id }) => record_id === fund?.id) ?? {};
    expect(String(budgeted) < figures.suggestionFund.date).toBe(true);
  });
});

describe('funds that are not for suggestions', () => {
  it.each(scales)('渌口区 sets ten million yuan a year aside for livelihood projects, at scale %d', (scale) => {
    const { suggestion_funds } = at(figures.livelihoodFund.code, scale);
    const amounts = suggestion_funds.filter(({ kind }) => kind === 'LIVELIHOOD').map(({ year, amount }) => [year, amount]);
    expect(amounts).toEqual([2025, 2026].map((year) => [year, figures.livelihoodFund.value]));
  });

  it.each(scales)('株洲 invests in its stations and awards what they did, at scale %d', (scale) => {
    const rows = recordsOf('4302', { ...options, scale });
    const grants = rows.suggestions.fund_grants.filter(({ kind }) => kind === 'STATION');
    expect(new Set(grants.map(({ mode }) => mode))).toEqual(new Set(['DIRECT', 'AWARD']));
    expect(grants.some(({ project }) => project === '联络站数字化改造')).toBe(true);
    const stations = new Set(rows.deputies.contact_stations.map(({ id }) => id));
    expect(grants.filter(({ station_id }) => !stations.has(station_id))).toEqual([]);
  });

  it('邵阳县 has all three kinds in its budget', () => {
    const { suggestion_funds } = at('430523', 0.03);
    expect(new Set(suggestion_funds.map(({ kind }) => kind))).toEqual(new Set(['SUGGESTION', 'STATION', 'LIVELIHOOD']));
  });
});

describe('what a source says about 宁国', () => {
  it.each(scales)(
    'forty candidates, of which ten were selected and heard, and matters tracked for years, at scale %d',
    (scale) => {
      const rows = at(figures.hearingCandidates.code, scale);
      const of2020 = rows.hearing_topics.filter(({ year }) => year === 2020);
      const heard = of2020.filter(({ heard_on }) => heard_on !== null);
      expect([of2020.length, heard.length]).toEqual([figures.hearingCandidates.value, figures.hearingsSelected.value]);
      expect(heard.every(({ answered_on }) => String(answered_on) < figures.hearingCandidates.date)).toBe(true);
      const tracked = rows.hearing_topics.filter(({ state }) => state === 'TRACKED').map((row) => row.follow_up_count);
      expect(tracked).toEqual(
        [figures.trackedCityEntrance, figures.trackedQinglongwan, figures.trackedBurial].map(({ value }) => value),
      );
      const losing = Math.max(...of2020.filter(({ state }) => state === 'NOT_SELECTED').map((row) => Number(row.vote_count)));
      expect(Math.min(...heard.map((row) => Number(row.vote_count))) > losing).toBe(true);
    },
  );
});

describe('supervision and funds', () => {
  it('are of suggestions of the same congress that were assigned before', () => {
    for (const rows of generated) {
      const assignedOn = new Map(rows.suggestions.map((row) => [row.id, row.assigned_on]));
      const before = (id: unknown, day: unknown): void => {
        expect(String(assignedOn.get(String(id)) ?? '9999') <= String(day), `${String(id)} ${String(day)}`).toBe(true);
      };
      for (const row of rows.key_supervisions) for (const id of listOf(row.suggestion_ids)) before(id, row.decided_on);
      for (const row of rows.joint_supervisions) for (const id of listOf(row.suggestion_ids)) before(id, row.started_on);
      for (const row of rows.fund_grants.filter(({ kind }) => kind === 'SUGGESTION')) before(row.suggestion_id, row.applied_on);
      for (const row of rows.handling_reviews) for (const id of listOf(row.suggestion_ids)) before(id, row.planned_on);
    }
  });

  it('have histories that lead to their state, in order, and nothing happens on the day they are as of', () => {
    for (const rows of generated) {
      const records: readonly Row[] = [
        ...rows.key_supervisions,
        ...rows.joint_supervisions,
        ...rows.supervision_assignments,
        ...rows.suggestion_funds,
        ...rows.fund_grants,
        ...rows.handling_reviews,
        ...rows.hearing_topics,
      ] as readonly Row[]; // of different columns, but all with id and state
      for (const record of records) {
        const steps = rows.history.filter(({ record_id }) => record_id === record.id);
        expect(steps.length, String(record.id)).toBeGreaterThan(0);
        expect(steps.at(-1)?.to_state).toBe(record.state);
        for (const [index, step] of steps.entries()) {
          expect(step.position).toBe(index + 1);
          expect(step.from_state).toBe(steps[index - 1]?.to_state ?? null);
          expect(String(step.at) > String(steps[index - 1]?.at ?? '')).toBe(true);
        }
      }
    }
    const early = at('4311', 1, '2025-06-20').history;
    expect(early.filter((step) => String(step.at) >= '2025-06-20')).toEqual([]);
  });

  it('add up: grants are not more than their fund, and the funds say what their grants are', () => {
    for (const rows of generated) {
      for (const fund of rows.suggestion_funds) {
        const grants = rows.fund_grants.filter(({ fund_id }) => fund_id === fund.id);
        const sum = (column: 'amount_granted' | 'amount_spent'): number =>
          grants.reduce((total, row) => total + Number(row[column] ?? 0), 0);
        expect([fund.granted, fund.spent]).toEqual([sum('amount_granted'), sum('amount_spent')]);
        expect(Number(fund.granted) <= Number(fund.amount)).toBe(true);
      }
    }
  });

  it('are checked as the threshold says, and are few: at most one row for each two suggestions and what a source needs', () => {
    for (const rows of generated) {
      for (const { unit, year, checked_mode, code } of rows.supervision_assignments) {
        const handled = rows.assignments.filter((row) => row.unit === unit && String(row.assigned_on).startsWith(String(year)));
        const count = new Set(handled.map(({ suggestion_id }) => suggestion_id)).size;
        expect(count, String(code)).toBeGreaterThan(0);
        if (checked_mode !== null) expect(checked_mode).toBe(count >= 3 ? 'FIELD_VISIT' : 'DESK_REVIEW');
      }
    }
    const whole = placesWithin('4302').filter(({ hasCongress, code }) => hasCongress && levelOf(code) !== 'TOWNSHIP');
    const all = whole.map(({ code }) => at(code, 1));
    const made = all.reduce(
      (sum, rows) =>
        sum +
        rows.key_supervisions.length +
        rows.joint_supervisions.length +
        rows.supervision_assignments.length +
        rows.fund_grants.length,
      0,
    );
    expect(made).toBeLessThan(all.reduce((sum, { suggestions }) => sum + suggestions.length, 0) / 2);
  });

  it('are taken by the tables’ own checks', async () => {
    await using database = await freshDatabase(['suggestions']);
    const rules = { ...recordsOf('', options).suggestions, ...rulesFor(some, options) };
    await expect(load(database.adminUrl, 'suggestions', [rules, ...generated.slice(0, some.length)])).resolves.toBeUndefined();
  });
});
