import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../../schema/calendar.ts';
import { dutyDays } from '../../../../subgraphs/deputies/stations/duty-days.ts';
import type { DutyRule } from '../../../../subgraphs/deputies/types.ts';

const sixes: DutyRule = { kind: 'MONTH_DAY_ENDING', days: [6], validFrom: '2026-01-01' };

test('逢6: the 6th, 16th and 26th of every month', () => {
  expect(dutyDays([sixes], '2026-01-30', '2026-03-06')).toEqual(['2026-02-06', '2026-02-16', '2026-02-26', '2026-03-06']);
});

test('by weekday: every Monday and Sunday', () => {
  const rule: DutyRule = { kind: 'WEEKDAY', days: [1, 7], validFrom: '2026-01-01' };
  expect(dutyDays([rule], '2026-06-01', '2026-06-08')).toEqual(['2026-06-01', '2026-06-07', '2026-06-08']);
});

test('on each day the rule holds that came into force last, and none before the first', () => {
  const mondays: DutyRule = { kind: 'WEEKDAY', days: [1], validFrom: '2026-02-10' };
  expect(dutyDays([mondays, sixes], '2025-12-20', '2026-02-20')).toEqual([
    '2026-01-06',
    '2026-01-16',
    '2026-01-26',
    '2026-02-06',
    '2026-02-16',
  ]);
});

test('a period is the sum of its parts', () => {
  const wednesdays: DutyRule = { kind: 'WEEKDAY', days: [3], validFrom: '2026-03-01' };
  const rules = [sixes, wednesdays];
  fc.assert(
    fc.property(fc.nat(120), fc.nat(60), fc.nat(60), (start, first, second) => {
      const from = addDays('2026-01-01', start);
      const middle = addDays(from, first);
      const to = addDays(middle, second);
      expect(dutyDays(rules, from, to)).toEqual([...dutyDays(rules, from, addDays(middle, -1)), ...dutyDays(rules, middle, to)]);
    }),
  );
});
