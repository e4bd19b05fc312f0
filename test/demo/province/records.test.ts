import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../demo/province/records.ts';
import { type Row, tables } from '../../../demo/province/tables.ts';
import { readGlobalId } from '../../../schema/global-id.ts';
import { ownedSubgraphs } from '../../../schema/subgraphs.ts';
import { mustBe } from '../../must-be.ts';
import { options, province, real } from './generated.ts';

describe('records', () => {
  it('are the same for the same seed and others for another', () => {
    for (const code of ['43', '4302', '430223', '430281103', '3401']) {
      expect({ ...recordsOf(code, options) }).toEqual({ ...recordsOf(code, options) });
    }
    expect(recordsOf('430281', { ...options, seed: 8 }).deputies).not.toEqual(recordsOf('430281', options).deputies);
  });

  it('have exactly their tables’ columns and ids of their own place, none of digits only', () => {
    for (const records of [...province.slice(0, 40), ...real, recordsOf('3401', options)]) {
      for (const subgraph of ownedSubgraphs) {
        const columns: Record<string, readonly string[]> = tables[subgraph];
        for (const [table, rows] of Object.entries<readonly Row[]>(records[subgraph])) {
          const wanted = columns[table]?.toSorted().join(' ');
          for (const row of rows) {
            mustBe(Object.keys(row).toSorted().join(' '), wanted);
            if (!('id' in row)) continue;
            const id = readGlobalId(row.id);
            mustBe(id?.code, row.code);
            mustBe(/[a-z]/.test(id?.local ?? ''), true, row.id?.toString());
          }
          const ids = rows.flatMap((row) => ('id' in row ? [row.id] : []));
          expect(new Set(ids).size).toBe(ids.length);
        }
      }
    }
  });

  it('are there for every congress, and for nothing else', () => {
    for (const { deputies, elections } of province) {
      expect(deputies.deputies.length).toBeGreaterThanOrEqual(3);
      expect(elections.election_terms).toHaveLength(1);
    }
    const withSuggestions = province.filter(({ suggestions }) => suggestions.suggestions.length > 0);
    expect(withSuggestions.length / province.length).toBeGreaterThan(0.85);
    for (const code of ['430102001', '431171', '34', '340102', '341881001']) {
      expect(Object.values({ ...recordsOf(code, options) }).flatMap((each) => Object.values(each).flat())).toEqual([]);
    }
  });

  it('are of nothing that happens on the day they are as of, or later', () => {
    for (const { suggestions, litigation, elections } of [...province, ...real]) {
      const days = [
        ...suggestions.suggestions.flatMap((row) => [row.assigned_on, row.replied_on]),
        ...suggestions.replies.map((row) => row.replied_on),
        ...suggestions.history.map((row) => row.at),
        ...suggestions.conversions.flatMap((row) => [row.sent_on, row.decided_on]),
        ...litigation.clues.flatMap((row) => [row.registered_on, row.assessed_on]),
        ...litigation.litigation_cases.flatMap((row) => [row.filed_on, row.closed_on]),
        ...litigation.procuratorial_suggestions.flatMap((row) => [row.issued_on, row.replied_on]),
        ...elections.appointments.flatMap((row) => [row.nominated_on, row.result_on, row.oath_on]),
      ];
      expect(days.filter((day) => day !== null && String(day) >= options.asOf)).toEqual([]);
    }
    expect(() => recordsOf('430281', { ...options, asOf: '2025-01-01' }).suggestions).toThrow(RangeError);
  });
});
