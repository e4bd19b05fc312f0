import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../demo/province/records.ts';
import { placesWithin } from '../../../schema/places.ts';

const asOf = '2026-11-23';
const stationsIn = (code: string, scale: number) => recordsOf(code, { seed: 7, scale, asOf }).deputies;

describe('generated contact stations', () => {
  it.each([0.01, 0.05, 1])(
    'are what the sources say at scale %d: 138 became 66, 8 of chains and parks, 6 of professions',
    (scale) => {
      const shaoyang = stationsIn('430523', scale).contact_stations;
      expect(shaoyang).toHaveLength(138);
      expect(shaoyang.filter(({ state }) => state === 'OPEN')).toHaveLength(66);
      expect(shaoyang.filter((row) => row.state === 'MERGED' && row.successor_id !== null)).toHaveLength(72);
      const held = stationsIn('430523', scale).station_sessions.filter(({ state }) => state === 'HELD');
      const settled = (key: 'demands_met' | 'disputes_mediated', kind: string): number =>
        held.filter((row) => String(row.kind).includes(kind)).reduce((sum, row) => sum + Number(row[key]), 0);
      expect([settled('disputes_mediated', ''), settled('demands_met', 'LEADERSHIP')]).toEqual([249, 31]);
      expect(held.every((row) => Number(row.demands_met) <= Number(row.received))).toBe(true);
      const zhuzhou = stationsIn('4302', scale).contact_stations;
      expect(zhuzhou.filter(({ kind }) => kind === 'INDUSTRY_CHAIN' || kind === 'PARK')).toHaveLength(8);
      expect(zhuzhou.filter(({ kind }) => kind === 'PROFESSIONAL')).toHaveLength(6);
    },
  );

  it('are guided in 邵阳县 by “四个一制度”: 12 reminders, 4 visits, 2 forums and 1 review a year, done or still due', () => {
    const { station_guidances, guidance_rules, history } = stationsIn('430523', 0.01);
    const kinds = { WORK_REMINDER: 12, RESEARCH_GUIDANCE: 4, FORUM: 2, REPORT_REVIEW: 1 };
    expect(guidance_rules.map(({ kind }) => kind)).toEqual(Object.keys(kinds));
    for (const [kind, times] of Object.entries(kinds)) {
      for (const year of ['2025', '2026']) {
        const of = station_guidances.filter((row) => row.kind === kind && String(row.due_on).startsWith(year));
        expect(of, `${kind} ${year}`).toHaveLength(times);
      }
    }
    const steps = new Set(history.map(({ record_id, to_state }) => `${record_id} ${to_state}`));
    for (const { id, state, starts_on, done_on } of station_guidances) {
      expect(steps.has(`${id} ${state}`)).toBe(true);
      if (state === 'DONE') expect(String(done_on) >= String(starts_on) && String(done_on) < asOf).toBe(true);
    }
  });

  it('are in 邵阳县 as many as its rules say: 2 to 3 in a 小乡, 3 to 5 in a 中心镇, 1 in the 高新区, each township under one rule', () => {
    const { contact_stations, station_quotas } = stationsIn('430523', 0.01);
    const told = station_quotas.map((row) => ({
      range: `${row.class} ${row.least}-${row.most}`,
      places: String(row.places).slice(1, -1).replaceAll('"', '').split(','),
    }));
    expect(told.map(({ range, places }) => `${range} ${places.length}`)).toEqual([
      'SMALL_TOWNSHIP 2-3 8',
      'CENTRAL_TOWN 3-5 12',
      'HIGH_TECH_ZONE 1-1 1',
    ]);
    for (const { least, most, places } of station_quotas.map((row, at) => ({ ...row, places: told[at]?.places ?? [] }))) {
      for (const place of places) {
        const open = contact_stations.filter((row) => row.state === 'OPEN' && row.place === place).length;
        expect(open, place).toBeGreaterThanOrEqual(Number(least));
        expect(open, place).toBeLessThanOrEqual(Number(most));
      }
    }
  });

  it('have what deputies pledged there, each fulfilled after it was pledged, or still to be', () => {
    const { deputy_pledges, contact_stations, history } = stationsIn('430281', 1);
    const open = new Set(contact_stations.filter(({ state }) => state === 'OPEN').map(({ id }) => id));
    const steps = new Set(history.map(({ record_id, to_state }) => `${record_id} ${to_state}`));
    expect(new Set(deputy_pledges.map(({ state }) => state))).toEqual(new Set(['PLEDGED', 'FULFILLED']));
    for (const { id, state, station_id, pledged_on, fulfilled_on } of deputy_pledges) {
      expect([open.has(String(station_id)), steps.has(`${id} ${state}`)]).toEqual([true, true]);
      if (fulfilled_on !== null) expect(String(fulfilled_on) > String(pledged_on) && String(fulfilled_on) < asOf).toBe(true);
    }
  });

  it('have sessions on days that end in 6, held before today and scheduled after, with deputies who were elected by then', () => {
    for (const { code } of placesWithin('4302').filter(({ level, hasCongress }) => level === 'COUNTY' && hasCongress)) {
      const { station_sessions, session_deputies, deputies, contact_stations } = stationsIn(code, 0.1);
      expect(contact_stations.length).toBeGreaterThan(0);
      const days = new Map(station_sessions.map(({ id, session_on }) => [id, String(session_on)]));
      for (const { session_on, state } of station_sessions) {
        expect(String(session_on)).toMatch(/6$/);
        expect(String(session_on) >= asOf).toBe(state === 'SCHEDULED');
      }
      const elected = new Map(deputies.map((row) => [row.id, row]));
      const last = new Map<unknown, string>();
      for (const { session_id, deputy_id } of session_deputies) {
        const day = days.get(session_id) ?? '';
        expect(String(elected.get(deputy_id)?.elected_on) < day).toBe(true);
        if ((last.get(deputy_id) ?? '') < day) last.set(deputy_id, day);
      }
      for (const { id, last_visit_on } of deputies) expect(last_visit_on).toBe(last.get(id) ?? null);
    }
  });
});

describe('assignments to stations', () => {
  it('are by the three rules of 邵阳县, to open stations of the kinds that the rule names, of deputies in office', () => {
    const rows = recordsOf('430523', { seed: 7, scale: 0.03, asOf: '2026-11-23' }).deputies;
    expect(rows.station_matches.map(({ criterion }) => criterion)).toEqual([
      '在园区有企业',
      '在乡镇有产业',
      '学法律专业或善于做群众工作',
    ]);
    const [stations, deputies, rules] = [rows.contact_stations, rows.deputies, rows.station_matches].map(
      (some) => new Map((some as readonly { id?: unknown }[]).map((row) => [row.id, row as Record<string, unknown>])), // of different columns, but all with an id
    );
    expect(rows.station_assignments).toHaveLength(24);
    for (const { station_id, deputy_id, rule_id } of rows.station_assignments) {
      expect(stations?.get(station_id)?.state).toBe('OPEN');
      expect(String(rules?.get(rule_id)?.stations)).toContain(String(stations?.get(station_id)?.kind));
      expect(deputies?.get(deputy_id)?.status).toBe('ACTIVE');
    }
  });
});

it('天元区 links three of its groups with teams of experts, of which two have taken part', () => {
  const { expert_team_links, expert_engagements, deputy_teams } = stationsIn('430211', 0.03);
  expect(expert_team_links.map(({ state }) => state)).toEqual(['ENGAGED', 'ENGAGED', 'FORMED']);
  expect(expert_engagements.map(({ link_id }) => link_id)).toEqual(expert_team_links.slice(0, 2).map(({ id }) => id));
  const working = new Set(deputy_teams.filter(({ state }) => state === 'ACTIVE').map(({ id }) => id));
  expect(expert_team_links.every(({ team_id }) => working.has(team_id))).toBe(true);
});

it('珠晖区 has a practice base, an open station of a kind of its own', () => {
  const bases = stationsIn('430405', 0.03).contact_stations.filter(({ kind }) => kind === 'PRACTICE_BASE');
  expect(bases.map(({ name, state }) => [name, state])).toEqual([['珠晖代表实践基地', 'OPEN']]);
});
