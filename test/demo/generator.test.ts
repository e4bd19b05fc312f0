import { describe, expect, it } from 'vitest';
import { isWithin } from '../../schema/jurisdiction-code.ts';
import { readGlobalId } from '../../schema/global-id.ts';
import { placesWithin } from '../../schema/places.ts';
import type { OwnedSubgraph } from '../../schema/subgraphs.ts';
import { figures } from '../../demo/generator/figures.ts';
import { recordsOf } from '../../demo/generator/records.ts';
import { type Row, columns } from '../../demo/generator/rows.ts';

const options = { seed: 43, scale: 0.05, asOf: '2026-11-20' };

/** The rows of a table over all places in a place. */
function rowsOf(subgraph: OwnedSubgraph, table: string, within: string, scale = options.scale): Row[] {
  return placesWithin(within).flatMap(({ code }) => recordsOf(code, { ...options, scale })[subgraph][table] ?? []);
}

describe('the generator', () => {
  it('the same seed gives the same records, another seed others', () => {
    expect(recordsOf('430281', options)).toEqual(recordsOf('430281', options));
    expect(recordsOf('430281', { ...options, seed: 44 })).not.toEqual(recordsOf('430281', options));
  });

  it('every row has just the columns of its table, and every record an id of its own place', () => {
    for (const code of ['43', '4302', '430281', '430281103', '3401']) {
      for (const [subgraph, tables] of Object.entries(recordsOf(code, options))) {
        for (const [table, rows] of Object.entries(tables)) {
          const names = columns[subgraph as OwnedSubgraph][table] ?? []; // the keys of a record of them
          for (const row of rows) {
            expect(Object.keys(row).toSorted(), table).toEqual(names.toSorted());
            if ('id' in row) expect(readGlobalId(row.id)?.code).toBe(code);
          }
        }
      }
    }
  });

  it.each([0.01, 0.05, 1])('at scale %d the figures of the source documents come out exactly', (scale) => {
    const elected = (level: number): number =>
      rowsOf('elections', 'electoral_districts', '4311', scale)
        .filter(({ code }) => String(code).length === level)
        .reduce((sum, row) => sum + Number(row.elected), 0);
    expect([elected(6), elected(9)]).toEqual([figures.countyDeputies.value, figures.townshipDeputies.value]);
    const mandates = rowsOf('deputies', 'deputies', '4311', scale).filter(({ status }) => status === 'ACTIVE');
    expect(mandates.filter(({ code }) => String(code).length === 9)).toHaveLength(figures.townshipDeputies.value);
    const sessions = rowsOf('elections', 'election_terms', '4311', scale).filter(({ code }) => String(code).length === 9);
    expect(sessions).toHaveLength(figures.townshipFirstSessions.value);
    for (const { first_session_on } of sessions)
      expect(String(first_session_on) <= figures.townshipFirstSessions.date).toBe(true);
    const shaoyang = recordsOf('430523', { ...options, scale }).deputies.deputies ?? [];
    expect(shaoyang).toHaveLength(figures.countyCongress.value);
    expect(shaoyang.filter((row) => row.standing_committee_member)).toHaveLength(figures.standingCommittee.value);
    const hefei = recordsOf('3401', { ...options, scale }).elections.appointments ?? [];
    expect(hefei).toHaveLength(figures.appointments.value);
    for (const { result_on } of hefei) expect(String(result_on) <= figures.appointments.date).toBe(true);
    const { suggestions } = recordsOf('430223', { ...options, scale });
    expect(suggestions.suggestions?.filter((row) => row.litigation_field !== null)).toHaveLength(
      figures.screenedSuggestions.value,
    );
    expect(suggestions.conversions).toHaveLength(figures.screenedSuggestions.value);
    expect(suggestions.conversions?.filter(({ state }) => state === 'CONVERTED' || state === 'FED_BACK')).toHaveLength(
      figures.selectedClues.value,
    );
  });

  it('at scale 1 it is a real province: 122 counties, about 130,000 deputies and 150,000 suggestions', () => {
    let deputies = 0;
    let suggestions = 0;
    const counties = new Set<string>();
    for (const { code } of placesWithin('43')) {
      const records = recordsOf(code, { ...options, scale: 1 });
      deputies += records.deputies.deputies?.length ?? 0;
      suggestions += records.suggestions.suggestions?.length ?? 0;
      if (code.length === 6 && (records.deputies.deputies?.length ?? 0) > 0) counties.add(code);
    }
    expect(counties.size).toBe(122);
    expect(deputies).toBeGreaterThan(125_000);
    expect(deputies).toBeLessThan(140_000);
    expect(suggestions).toBeGreaterThan(145_000);
    expect(suggestions).toBeLessThan(155_000);
  }, 60_000);

  it('congresses have as many deputies as the law lets them (选举法 2020, art. 12)', () => {
    const bounds: Record<number, [number, number]> = { 2: [350, 1000], 4: [240, 650], 6: [140, 450], 9: [45, 160] };
    for (const { code, hasCongress } of [...placesWithin('4302'), ...placesWithin('4331')]) {
      if (!hasCongress) continue;
      const count = recordsOf(code, { ...options, scale: 1 }).deputies.deputies?.length ?? 0;
      const [least, most] = bounds[code.length] ?? [0, 0];
      expect(count, code).toBeGreaterThanOrEqual(least);
      expect(count, code).toBeLessThanOrEqual(most);
    }
  });

  it('winners have more than half of the votes, and there are more candidates than seats (选举法 art. 31, 45)', () => {
    for (const code of ['43', '4302', '430281', '430281103']) {
      const { electoral_districts: districts = [], candidates = [] } = recordsOf(code, options).elections;
      for (const { id, seats, ballots } of districts) {
        const own = candidates.filter(({ district_id }) => district_id === id);
        expect(own.length).toBeGreaterThan(Number(seats));
        for (const { votes, elected } of own) if (elected) expect(Number(votes) * 2).toBeGreaterThan(Number(ballots));
      }
    }
  });

  it('a person is the same at every level, and sponsors are deputies of the congress', () => {
    const people = new Map<unknown, string>();
    let several = 0;
    for (const row of [...rowsOf('deputies', 'deputies', '4302'), ...(recordsOf('43', options).deputies.deputies ?? [])]) {
      const known = people.get(row.person);
      const person = `${row.name} ${row.gender} ${row.birth_year} ${row.ethnicity}`;
      if (known !== undefined) {
        several++;
        expect(person).toBe(known);
      }
      people.set(row.person, person);
    }
    expect(several).toBeGreaterThan(50);
    const { deputies, suggestions } = recordsOf('430281', options);
    const ids = new Set(deputies.deputies?.map(({ id }) => id));
    for (const { lead_sponsor } of suggestions.suggestions ?? []) expect(ids).toContain(lead_sponsor);
    for (const { deputy_id } of suggestions.joint_sponsors ?? []) expect(ids).toContain(deputy_id);
  });

  it('the halves of a conversion agree, and a history leads from step to step to the state', () => {
    for (const code of ['4302', '430223', '430281']) {
      const { suggestions, litigation } = recordsOf(code, { ...options, scale: 0.5 });
      const receipts = new Map(litigation.conversion_receipts?.map((row) => [row.id, row]));
      for (const half of suggestions.conversions ?? []) {
        if (half.state === 'SENT') {
          expect(half.receipt_id).toBeNull();
          continue;
        }
        const other = receipts.get(half.receipt_id ?? null);
        expect(other).toMatchObject({
          conversion_id: half.id,
          field: half.field,
          case_id: half.case_id,
          decided_on: half.decided_on,
          decline_reason: half.decline_reason,
        });
        expect(half.state === 'FED_BACK' ? 'CONVERTED' : half.state).toBe(other?.state);
        expect(String(half.sent_on) <= String(other?.registered_on)).toBe(true);
      }
      const events = new Map<unknown, Row[]>();
      for (const event of suggestions.events ?? [])
        events.set(event.suggestion_id, [...(events.get(event.suggestion_id) ?? []), event]);
      for (const { id, state } of suggestions.suggestions ?? []) {
        const own = events.get(id) ?? [];
        expect(own[0]).toMatchObject({ event: 'SUBMIT', from_state: null, position: 1 });
        for (const [at, event] of own.entries()) {
          if (at > 0) expect(event.from_state).toBe(own[at - 1]?.to_state);
          if (at > 0) expect(String(own[at - 1]?.at) <= String(event.at)).toBe(true);
        }
        expect(own.at(-1)?.to_state).toBe(state);
      }
    }
  });

  it('nothing happens on the day the data is as of, or later', () => {
    for (const { code } of placesWithin('430281')) {
      const { suggestions, litigation } = recordsOf(code, options);
      const happened = [
        ...(suggestions.suggestions ?? []).flatMap(({ submitted_at, assigned_on, replied_on }) => [
          submitted_at,
          assigned_on,
          replied_on,
        ]),
        ...(litigation.litigation_cases ?? []).flatMap(({ filed_on, closed_on }) => [filed_on, closed_on]),
        ...(litigation.procuratorial_suggestions ?? []).flatMap(({ issued_on, replied_on }) => [issued_on, replied_on]),
      ];
      for (const day of happened) if (day !== null) expect(String(day) < options.asOf).toBe(true);
    }
  });

  it('records lie in the place they are of', () => {
    for (const row of rowsOf('suggestions', 'suggestions', '430281')) expect(isWithin(String(row.code), '430281')).toBe(true);
  });
});
