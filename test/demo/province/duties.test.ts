import { describe, expect, it } from 'vitest';
import { figures } from '../../../demo/province/figures.ts';
import { recordsOf } from '../../../demo/province/records.ts';
import { options, province } from './generated.ts';

describe('duty records and reports to the voters', () => {
  it.each([0.01, 0.05, 1])('珠晖区 has ten municipal deputies report each year at scale %d', (scale) => {
    for (const asOf of ['2025-06-20', '2026-11-23']) {
      const { deputies, duty_reports } = recordsOf('4304', { ...options, scale, asOf }).deputies;
      const ids = new Set(deputies.map(({ id }) => id));
      for (const year of [2024, 2025]) {
        const reports = duty_reports.filter((row) => row.host_code === figures.reportingDeputies.code && row.year === year);
        const reporting = new Set(reports.map((row) => row.deputy_id));
        expect(reporting.size).toBe(figures.reportingDeputies.value);
        expect([...reporting].every((id) => ids.has(id))).toBe(true);
      }
    }
  });

  it('are of deputies in office, in their time, and not of days to come', () => {
    for (const { deputies: rows } of province) {
      const mandates = new Map(rows.deputies.map((row) => [row.id, row]));
      for (const { deputy_id, day } of rows.duty_records) {
        const deputy = mandates.get(deputy_id);
        expect(deputy?.status).toBe('ACTIVE');
        expect(String(deputy?.term_starts_on) <= String(day) && String(day) < options.asOf).toBe(true);
      }
      for (const row of rows.duty_reports) {
        expect(String(mandates.get(row.deputy_id)?.term_starts_on) < String(row.scheduled_on)).toBe(true);
        for (const day of [row.reported_on, row.published_on]) expect(day === null || String(day) < options.asOf).toBe(true);
      }
      expect(rows.history.every(({ at }) => String(at) < options.asOf)).toBe(true);
    }
  });

  it('have a history that ends in their state, and are about one row for a deputy', () => {
    const rows = province.map(({ deputies }) => deputies);
    for (const { history, duty_records, duty_reports } of rows) {
      const last = new Map(history.map(({ record_id, to_state }) => [record_id, to_state]));
      for (const { id, state } of [...duty_records, ...duty_reports]) expect(last.get(id)).toBe(state);
      const ids = new Set(duty_reports.map(({ deputy_id, year }) => `${deputy_id} ${year}`));
      expect(ids.size).toBe(duty_reports.length);
    }
    const total = (count: (row: (typeof rows)[number]) => number): number => rows.reduce((all, row) => all + count(row), 0);
    const deputies = total((row) => row.deputies.length);
    expect(total((row) => row.duty_records.length) / deputies).toBeCloseTo(0.4, 1);
    expect(total((row) => row.duty_reports.length) / deputies).toBeLessThan(0.2);
  });
});

describe('study records', () => {
  const at = (code: string) => recordsOf(code, options).deputies;

  it('are half an hour a day at 珠晖区, and from the platform, at stations and from materials at 邵阳县', () => {
    expect(at('430405').study_records.filter(({ minutes }) => Number(minutes) >= 30).length).toBeGreaterThan(200);
    expect(new Set(at('430523').study_records.map(({ source }) => source))).toEqual(
      new Set(['PLATFORM', 'STATION', 'MATERIALS']),
    );
  });

  it('are of deputies in office, not of days to come, and have a history', () => {
    for (const rows of ['430405', '430523'].map(at)) {
      const mandates = new Map(rows.deputies.map((row) => [row.id, row]));
      const last = new Map(rows.history.map(({ record_id, to_state }) => [record_id, to_state]));
      for (const { id, deputy_id, day, state } of rows.study_records) {
        expect(mandates.get(deputy_id)?.status).toBe('ACTIVE');
        expect(String(mandates.get(deputy_id)?.term_starts_on) <= String(day) && String(day) < options.asOf).toBe(true);
        expect(last.get(id)).toBe(state);
      }
    }
  });
});
