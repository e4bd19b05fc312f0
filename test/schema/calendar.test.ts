import { expect, test } from 'vitest';
import { addMonths, dayOf, isDay } from '../../schema/calendar.ts';

test('the legal day begins at midnight in Asia/Shanghai', () => {
  expect(dayOf(new Date('2026-12-31T15:59:59.999Z'))).toBe('2026-12-31');
  expect(dayOf(new Date('2026-12-31T16:00:00.000Z'))).toBe('2027-01-01');
});

test('some months later is the same day of the month, or its last day where it has no such day', () => {
  expect(addMonths('2026-06-15', 3)).toBe('2026-09-15');
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
  expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
  expect(addMonths('2026-12-31', 2)).toBe('2027-02-28');
  expect(addMonths('2026-08-31', 1)).toBe('2026-09-30');
  expect(addMonths('2026-02-28', 3)).toBe('2026-05-28');
});

test('only days that exist, from the year 1 on, are days', () => {
  expect(['2026-02-28', '2028-02-29', '0001-01-01', '9999-12-31'].map(isDay)).toEqual([true, true, true, true]);
  for (const text of [
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '0000-01-01',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00',
    '',
  ]) {
    expect(isDay(text), text).toBe(false);
  }
});
