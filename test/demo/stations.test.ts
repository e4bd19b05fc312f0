import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../demo/province/records.ts';
import { placesWithin } from '../../schema/places.ts';

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
