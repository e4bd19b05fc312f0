import { describe, expect, it } from 'vitest';
import { figures } from '../../../demo/province/figures.ts';
import { habitsOf } from '../../../demo/province/suggestions/habits.ts';
import { quotaOf } from '../../../demo/province/elections/quotas.ts';
import { type PlaceRecords, recordsOf } from '../../../demo/province/records.ts';
import { submissionsTo } from '../../../demo/province/suggestions/submissions.ts';
import { termOf } from '../../../demo/province/terms.ts';
import { placesWithin } from '../../../schema/places.ts';
import { congresses, options, recordsIn } from './generated.ts';

/** The states of a suggestion's conversion in which there is a case. */
const converted = new Set(['CONVERTED', 'DOCUMENTS_COPIED', 'OUTCOME_COPIED', 'SPONSOR_TOLD']);

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
