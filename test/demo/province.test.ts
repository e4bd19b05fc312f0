import { describe, expect, it } from 'vitest';
import { dayOf } from '../../demo/province/days.ts';
import { figures } from '../../demo/province/figures.ts';
import { habitsOf } from '../../demo/province/suggestions/habits.ts';
import { quotaOf } from '../../demo/province/elections/quotas.ts';
import { type PlaceRecords, recordsOf } from '../../demo/province/records.ts';
import { submissionsTo } from '../../demo/province/suggestions/submissions.ts';
import { type Row, tables } from '../../demo/province/tables.ts';
import { termOf } from '../../demo/province/terms.ts';
import { addMonths } from '../../schema/calendar.ts';
import { readGlobalId } from '../../schema/global-id.ts';
import { type JurisdictionLevel, levelOf } from '../../schema/jurisdiction-code.ts';
import { placesWithin } from '../../schema/places.ts';
import { ownedSubgraphs } from '../../schema/subgraphs.ts';
import { endingGrounds, suspendingGrounds } from '../../subgraphs/deputies/workflow.ts';
import { mustBe } from '../must-be.ts';

const options = { seed: 7, scale: 0.03, asOf: '2026-11-23' };

const congresses = placesWithin('43').filter(({ hasCongress }) => hasCongress);

/** The records of every place of the province at the tests' scale. */
const province: readonly PlaceRecords[] = congresses.map(({ code }) => recordsOf(code, options));

/** Some places of every level at full scale. */
const real = ['4311', '430223', '430281', '430281103', '433101100'].map((code) => recordsOf(code, { ...options, scale: 1 }));

function recordsIn(within: string, scale: number): PlaceRecords[] {
  return placesWithin(within).map(({ code }) => recordsOf(code, { ...options, scale }));
}

function groupedBy<Row>(rows: readonly Row[], key: (row: Row) => unknown): Map<unknown, Row[]> {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}

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

describe('figures of the source documents', () => {
  it.each([0.01, 0.05, 1])('永州 elected 2,778 county and 10,225 township deputies at scale %d', (scale) => {
    const level = (length: number): PlaceRecords[] =>
      placesWithin(figures.countyDeputies.code)
        .filter(({ code, hasCongress }) => code.length === length && hasCongress)
        .map(({ code }) => recordsOf(code, { ...options, scale }));
    const elected = (records: PlaceRecords[]): number =>
      records.flatMap(({ elections }) => elections.electoral_districts).reduce((sum, row) => sum + Number(row.elected), 0);
    const [counties, townships] = [level(6), level(9)];
    expect([counties.length, elected(counties)]).toEqual([figures.countyUnits.value, figures.countyDeputies.value]);
    expect([townships.length, elected(townships)]).toEqual([figures.townshipFirstSessions.value, figures.townshipDeputies.value]);
    expect(counties.flatMap(({ deputies }) => deputies.deputies)).toHaveLength(figures.countyDeputies.value);
    expect(townships.flatMap(({ deputies }) => deputies.deputies)).toHaveLength(figures.townshipDeputies.value);
    for (const { elections } of townships) {
      expect(String(elections.election_terms[0]?.first_session_on) <= figures.townshipFirstSessions.date).toBe(true);
    }
    for (const { elections } of counties) expect(String(elections.election_terms[0]?.election_day) <= '2021-08-31').toBe(true);
  });

  it.each([0.01, 0.05, 1])('邵阳县 has 307 deputies, 45 of them in its standing committee, at scale %d', (scale) => {
    const { deputies } = recordsOf(figures.countyCongress.code, { ...options, scale }).deputies;
    expect(deputies).toHaveLength(figures.countyCongress.value);
    expect(deputies.filter((row) => row.standing_committee_member)).toHaveLength(figures.standingCommittee.value);
    expect(deputies.filter((row) => row.status === 'ACTIVE')).toHaveLength(figures.countyCongress.value);
  });

  it.each([0.01, 1])('合肥 made 664 appointments from 2016 to 2020-12-07 at scale %d', (scale) => {
    const [only, ...others] = recordsIn('34', scale).filter(({ elections }) => elections.appointments.length > 0);
    const appointments = only?.elections.appointments ?? [];
    expect(others).toEqual([]);
    expect(appointments).toHaveLength(figures.appointments.value);
    for (const { result_on, state } of appointments) {
      expect(String(result_on) >= '2016-01-01' && String(result_on) <= figures.appointments.date).toBe(true);
      expect(state).not.toBe('VOTED_FAILED');
    }
  });

  it.each([0.01, 0.05, 1])('攸县 sent 210 suggestions, of which 10 became clues and cases, at scale %d', (scale) => {
    const records = recordsIn(figures.screenedSuggestions.code, scale);
    const suggestions = records.flatMap((each) => each.suggestions.suggestions);
    const conversions = records.flatMap((each) => each.suggestions.conversions);
    const litigation = records.map((each) => each.litigation);
    expect(suggestions.filter((row) => row.litigation_field !== null)).toHaveLength(figures.screenedSuggestions.value);
    expect(new Set(conversions.map((row) => row.suggestion_id)).size).toBe(figures.screenedSuggestions.value);
    expect(conversions).toHaveLength(figures.screenedSuggestions.value);
    expect(conversions.filter(({ state }) => converted.has(String(state)))).toHaveLength(figures.selectedClues.value);
    for (const { sent_on, decided_on } of conversions) {
      expect(String(sent_on) <= figures.screenedSuggestions.date).toBe(true);
      expect(String(decided_on) <= figures.screenedSuggestions.date).toBe(true);
    }
    const clues = litigation.flatMap((each) => each.clues);
    expect(clues.filter(({ source }) => source === 'SUGGESTION')).toHaveLength(figures.selectedClues.value);
    expect(litigation.flatMap((each) => each.litigation_cases).filter((row) => row.from_suggestion)).toHaveLength(
      figures.selectedClues.value,
    );
  });

  it('at scale 1 the province has about 130,000 deputies and 150,000 suggestions', () => {
    const whole = { ...options, scale: 1 };
    const deputies = congresses.reduce((sum, { code }) => sum + quotaOf(code), 0);
    const suggestions = congresses.reduce(
      (sum, { code }) => sum + submissionsTo(code, termOf(code, whole), habitsOf(code, whole), whole).length,
      0,
    );
    expect(congresses.filter(({ level }) => level === 'COUNTY')).toHaveLength(122);
    expect(Math.abs(deputies - 130_000)).toBeLessThan(6_000);
    expect(Math.abs(suggestions - 150_000)).toBeLessThan(8_000);
  });
});

describe('elections', () => {
  const bounds: Record<JurisdictionLevel, [number, number]> = {
    PROVINCE: [350, 1000],
    CITY: [240, 650],
    COUNTY: [140, 450],
    TOWNSHIP: [45, 160],
  };

  it('congresses are as large as the law lets them be (选举法 2020, art. 12)', () => {
    for (const { code, level } of congresses) {
      const [least, most] = bounds[level];
      expect(quotaOf(code)).toBeGreaterThanOrEqual(least);
      expect(quotaOf(code)).toBeLessThanOrEqual(most);
    }
  });

  it('terms begin within two months of the election (地方组织法 2022, art. 20)', () => {
    for (const { elections, deputies } of province) {
      const [term] = elections.election_terms;
      const [day, first] = [String(term?.election_day), String(term?.first_session_on)];
      mustBe(first > day && first <= addMonths(day, 2), true);
      for (const { elected_on, term_starts_on } of deputies.deputies) {
        mustBe(String(elected_on) >= day && String(term_starts_on) >= String(elected_on), true);
      }
    }
  });

  it('districts elect by majority from more candidates than seats (选举法 2020, art. 26, 31, 45)', () => {
    for (const { elections, deputies } of [...province, ...real]) {
      // Those who followed one that ended were elected later, in a by-election.
      const first = deputies.deputies.filter(({ succeeds_id }) => succeeds_id === null);
      const held = groupedBy(first, (row) => row.district_id);
      const standing = groupedBy(elections.candidates, (row) => row.district_id);
      for (const district of elections.electoral_districts) {
        const [seats, voters, ballots] = [Number(district.seats), Number(district.voters), Number(district.ballots)];
        const candidates = standing.get(district.id) ?? [];
        const direct = levelOf(String(district.code)) === 'COUNTY' || levelOf(String(district.code)) === 'TOWNSHIP';
        const more = candidates.length - seats;
        const majority = direct ? ballots / 2 : voters / 2;
        const winners = candidates.filter(({ elected }) => elected === true);
        mustBe(candidates.length <= 100, true);
        mustBe(ballots > voters / 2 && ballots <= voters, true);
        if (direct) mustBe(seats <= 3 && more * 3 >= seats && more <= seats, true);
        else mustBe(more * 5 >= seats && (more * 2 <= seats || more === 1), true);
        mustBe(winners.length, Number(district.elected));
        mustBe(
          winners.map(({ name }) => name).join(' '),
          held
            .get(district.id)
            ?.map(({ name }) => name)
            .join(' '),
        );
        for (const { votes, elected } of candidates) mustBe(Number(votes) > majority, elected);
        candidates.forEach(({ votes }, at) => mustBe(at === 0 || Number(votes) <= Number(candidates[at - 1]?.votes), true));
        const marks = candidates.reduce((sum, { votes }) => sum + Number(votes), 0);
        mustBe(marks <= ballots * seats, true);
      }
    }
  });

  it('a person with several mandates is the same in each, and townships’ chairs are county deputies', () => {
    const mandates = groupedBy(
      recordsIn('4311', 1).flatMap(({ deputies }) => deputies.deputies),
      (row) => row.person,
    );
    const shared = [...mandates.values()].filter(({ length }) => length > 1);
    for (const [first, ...others] of shared) {
      for (const other of others) {
        mustBe(other.code === first?.code, false);
        for (const each of ['name', 'gender', 'birth_year', 'ethnicity'] as const) mustBe(other[each], first?.[each]);
      }
    }
    const chairs = shared.filter((rows) => rows.some(({ id }) => String(id).endsWith('.d0001') && String(id).length > 20));
    expect(chairs.length).toBeGreaterThan(120);
    expect(shared.filter(({ length }) => length === 3).length).toBeGreaterThan(5);
  });

  it('a mandate has a ground of the law exactly when it is not in force, and names are not empty', () => {
    for (const { deputies } of [...province, ...real]) {
      for (const { status, ground, name, person, delegation_name } of deputies.deputies) {
        const grounds: Readonly<Record<string, readonly unknown[]>> = { SUSPENDED: suspendingGrounds, TERMINATED: endingGrounds };
        mustBe((grounds[String(status)] ?? [null]).includes(ground), true, `${String(status)} on the ground ${String(ground)}`);
        mustBe(String(name).length >= 2, true);
        mustBe(/^[0-9a-f]{32}$/.test(String(person)), true, String(person));
        mustBe(String(delegation_name).endsWith('代表团'), true, String(delegation_name));
      }
    }
  });

  it('an appointment passes with more than half of all members (地方组织法 2022, art. 25 and 51)', () => {
    for (const row of [...province, ...real].flatMap(({ elections }) => elections.appointments)) {
      const open = row.state === 'NOMINATED' || row.state === 'ON_AGENDA';
      mustBe(row.result_on === null, open);
      if (open) continue;
      const [inFavour, members] = [Number(row.votes_for), Number(row.members)];
      mustBe(inFavour + Number(row.votes_against) + Number(row.abstentions) <= members, true);
      mustBe(inFavour * 2 <= members, row.state === 'VOTED_FAILED');
      mustBe(String(row.result_on) >= String(row.nominated_on), true);
      if (row.state === 'IN_OFFICE') mustBe(row.oath_on !== null && row.certificate_number !== null, true);
      if (row.kind === 'REMOVE') expect([row.oath_on, row.certificate_number]).toEqual([null, null]);
    }
  });
});

describe('suggestions', () => {
  it('are led and joined by deputies of the congress, each once', () => {
    for (const { suggestions, deputies } of [...province, ...real]) {
      const ids = new Set(deputies.deputies.map(({ id }) => id));
      const joint = groupedBy(suggestions.joint_sponsors, (row) => row.suggestion_id);
      for (const { id, lead_sponsor } of suggestions.suggestions) {
        const sponsors = [lead_sponsor, ...(joint.get(id) ?? []).map(({ deputy_id }) => deputy_id)];
        mustBe(new Set(sponsors).size, sponsors.length);
        mustBe(
          sponsors.find((each) => !ids.has(each)),
          undefined,
        );
      }
    }
  });

  it('have the dates that their state needs (the table’s own checks)', () => {
    const assigned = new Set([
      'ASSIGNED',
      'IN_HANDLING',
      'REPLIED',
      'TRACKING',
      'REOPENED',
      'HEARING',
      'DEMOCRATIC_REVIEW',
      'CLOSED',
    ]);
    for (const row of [...province, ...real].flatMap(({ suggestions }) => suggestions.suggestions)) {
      mustBe(row.assigned_on === null, row.due_on === null);
      mustBe(row.deadline_policy === null, row.due_on === null);
      if (assigned.has(String(row.state))) mustBe(row.assigned_on === null, false);
      mustBe(row.replied_on === null, row.outcome === null);
      if (row.satisfaction !== null) mustBe(row.replied_on === null, false);
      if (row.state === 'REOPENED') mustBe(row.satisfaction, 'DISSATISFIED');
      if (row.state !== 'WITHDRAWN') mustBe(row.number === null, row.state === 'SUBMITTED' || row.state === 'NOT_ACCEPTED');
      mustBe(String(row.title).length <= 100, true);
      mustBe(String(row.text).length >= 75 && String(row.text).length <= 250, true);
      mustBe(/[{}]|undefined/.test(`${String(row.title)}${String(row.text)}`), false, String(row.text));
      if (row.assigned_on === null) continue;
      const lag = dayOf(String(row.assigned_on)) - dayOf(String(row.submitted_at).slice(0, 10));
      mustBe(lag >= 1 && lag <= 32, true);
    }
  });

  it('have histories that lead from step to step to their state, and replies and assignments to go with them', () => {
    for (const { suggestions } of [...province, ...real]) {
      const events = groupedBy(suggestions.history, (row) => row.record_id);
      const replies = groupedBy(suggestions.replies, (row) => row.suggestion_id);
      const assignments = groupedBy(suggestions.assignments, (row) => row.suggestion_id);
      for (const { id, state, submitted_at, outcome, replied_on, assigned_on, due_on } of suggestions.suggestions) {
        const steps = events.get(id) ?? [];
        mustBe(steps[0]?.event, 'SUBMIT');
        mustBe(steps[0]?.from_state, null);
        mustBe(steps[0]?.at, submitted_at);
        steps.forEach(({ position, from_state, at }, index) => {
          mustBe(position, index + 1);
          if (index === 0) return;
          mustBe(from_state, steps[index - 1]?.to_state);
          mustBe(String(at) > String(steps[index - 1]?.at), true);
        });
        mustBe(steps.at(-1)?.to_state, state);
        const answered = replies.get(id) ?? [];
        mustBe(answered.at(-1)?.outcome ?? null, outcome);
        mustBe(answered[0]?.replied_on ?? null, replied_on);
        mustBe(answered.at(-1)?.round ?? 0, steps.filter(({ event }) => event === 'REPLY').length);
        const units = assignments.get(id) ?? [];
        const roles = units.filter(({ round }) => round === 1).map(({ role }) => role);
        mustBe(units[0]?.assigned_on ?? null, assigned_on);
        mustBe(units.at(-1)?.round === 2 || roles[0] === undefined || units[0]?.due_on === due_on, true);
        mustBe(
          roles.length === 0 ||
            (roles[0] === 'LEAD' && roles.slice(1).every((role) => role === 'CO')) ||
            (roles.length > 1 && roles.every((role) => role === 'SEPARATE')),
          true,
        );
      }
    }
  });

  it('are numbered within a year, and the series goes on from the last number', () => {
    for (const { suggestions } of [...province, ...real]) {
      const numbers = suggestions.suggestions.flatMap(({ number }) => (number === null ? [] : [String(number)]));
      const byYear = groupedBy(numbers, (number) => number.slice(0, 4));
      expect(suggestions.number_series.map(({ year, last }) => [String(year), last])).toEqual(
        [...byYear].map(([year, each]) => [year, each.length]),
      );
      for (const [year, each] of byYear) {
        expect(each).toEqual(each.map((_, index) => `${String(year)}-${String(index + 1).padStart(4, '0')}`));
      }
    }
  });

  it('differ between counties in how many are overdue', () => {
    const overdue = congresses
      .map(({ level }, index) => ({ level, rows: province[index]?.suggestions.suggestions ?? [] }))
      .filter(({ level }) => level === 'COUNTY')
      .map(
        ({ rows }) =>
          rows.filter(
            (row) => ['ASSIGNED', 'IN_HANDLING', 'REOPENED'].includes(String(row.state)) && String(row.due_on) < options.asOf,
          ).length,
      )
      .toSorted((a, b) => b - a);
    expect(overdue[0]).toBeGreaterThan(2);
    expect(overdue.at(-1)).toBe(0);
  });
});

/** The states of a suggestion's conversion in which there is a case. */
const converted = new Set(['CONVERTED', 'DOCUMENTS_COPIED', 'OUTCOME_COPIED', 'SPONSOR_TOLD']);

describe('conversions', () => {
  it('have two halves that agree, and the clue and the case that go with them', () => {
    let forward = 0;
    for (const { suggestions, litigation } of [...province, ...real]) {
      const receipts = new Map(litigation.conversion_receipts.map((row) => [row.id, row]));
      const cases = new Map(litigation.litigation_cases.map((row) => [row.id, row]));
      const clues = new Map(litigation.clues.map((row) => [row.receipt_id, row]));
      const screened = new Map(suggestions.suggestions.map((row) => [row.id, row.litigation_field]));
      mustBe(receipts.size, suggestions.conversions.filter(({ receipt_id }) => receipt_id !== null).length);
      for (const half of suggestions.conversions) {
        if (half.suggestion_id !== null) mustBe(screened.get(half.suggestion_id), half.field);
        if (half.direction === 'SUGGESTION_TO_CASE') forward++;
        if (half.direction === 'SUGGESTION_TO_CASE' && half.state === 'SENT') {
          expect([half.receipt_id, half.case_id, half.decided_on]).toEqual([null, null, null]);
          continue;
        }
        const receipt = receipts.get(String(half.receipt_id));
        expect(receipt).toMatchObject({
          id: half.receipt_id,
          direction: half.direction,
          field: half.field,
          state: half.state === 'SPONSOR_TOLD' ? 'OUTCOME_COPIED' : half.state,
          case_id: half.case_id,
          decided_on: half.decided_on,
          decline_reason: half.decline_reason,
        });
        mustBe(String(receipt?.registered_on) >= String(half.sent_on), true);
        mustBe(half.state === 'NOT_CONVERTED' || half.state === 'DECLINED', half.decline_reason !== null);
        mustBe(receipt?.conversion_id ?? half.id, half.id);
        mustBe(half.decided_on === null || half.decided_on >= (receipt?.registered_on ?? ''), true);
        if (half.case_id !== null) {
          expect(cases.get(half.case_id)).toMatchObject({
            field: half.field,
            from_suggestion: half.direction === 'SUGGESTION_TO_CASE',
          });
        }
        const clue = clues.get(receipt?.id ?? '');
        if (half.direction === 'SUGGESTION_TO_CASE' && half.case_id !== null) {
          expect(clue).toMatchObject({ source: 'SUGGESTION', state: 'FILED', case_id: half.case_id });
        }
      }
    }
    expect(forward).toBeGreaterThan(300);
  });

  it('leave clues, cases and procuratorial suggestions in states that their dates allow (the tables’ own checks)', () => {
    for (const { litigation } of [...province, ...real]) {
      const cases = new Map(litigation.litigation_cases.map((row) => [row.id, row]));
      for (const row of litigation.clues) {
        mustBe(row.state === 'FILED', row.case_id !== null);
        mustBe(row.source === 'SUGGESTION', row.receipt_id !== null);
        if (row.case_id !== null) mustBe(cases.has(row.case_id), true);
        mustBe(row.assessed_on === null || row.assessed_on >= (row.registered_on ?? ''), true);
      }
      for (const row of litigation.litigation_cases) {
        mustBe(row.state === 'CLOSED', row.closed_on !== null);
        mustBe(row.closed_on === null || row.closed_on >= (row.filed_on ?? ''), true);
      }
      for (const { case_id, agency, urgent, issued_on, due_on, replied_on } of litigation.procuratorial_suggestions) {
        const day = String(issued_on);
        const due = urgent === true ? dayOf(day) + 15 : dayOf(addMonths(day, 2));
        mustBe(cases.get(case_id)?.agency, agency);
        mustBe(dayOf(String(due_on)), due);
        mustBe(replied_on === null || replied_on >= day, true);
      }
      for (const row of litigation.conversion_receipts) {
        mustBe(['REGISTERED', 'ASSESSED', 'SENT'].includes(String(row.state)), row.decided_on === null);
      }
    }
  });
});
