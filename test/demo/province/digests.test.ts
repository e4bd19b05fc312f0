import { expect, it } from 'vitest';
import { recordsOf } from '../../../demo/province/records.ts';
import { placesWithin } from '../../../schema/places.ts';

const options = { seed: 7, scale: 1, asOf: '2026-11-23' };

it('digests are numbered in the order of their days, the next number is known, and their histories end in their state', () => {
  const rows = placesWithin('4302').map(({ code }) => recordsOf(code, options).deputies);
  expect(rows.flatMap(({ opinion_digests }) => opinion_digests).length).toBeGreaterThan(10);
  for (const { opinion_digests, digest_series, history } of rows) {
    const last = new Map(history.map(({ record_id, to_state }) => [record_id, to_state]));
    const numbers = opinion_digests.map(({ number }) => String(number));
    expect(numbers).toEqual(numbers.toSorted());
    expect(digest_series.map(({ last }) => last)).toEqual(opinion_digests.length === 0 ? [] : [opinion_digests.length]);
    const days = opinion_digests.map(({ edited_on }) => String(edited_on));
    expect(days).toEqual(days.toSorted());
    for (const { id, state, submitted_on, instructed_on } of opinion_digests) {
      expect(last.get(id)).toBe(state);
      expect(instructed_on === null || String(submitted_on) <= String(instructed_on)).toBe(true);
    }
    expect(history.every(({ at }) => String(at) < options.asOf)).toBe(true);
  }
});
