import { expect, test } from 'vitest';
import { addWorkingDays } from '../../../../schema/calendar.ts';
import { deadlineOn } from '../../../../subgraphs/rules/deadlines.ts';
import { meaningOfClass } from '../../../../subgraphs/suggestions/rules/reply-classes.ts';
import type { DeadlineKind, DeadlineUnit } from '../../../../subgraphs/suggestions/types.ts';
import { ownedDatabase } from '../../owned-database.ts';
import { refusal } from '../../refusal.ts';

const policy = (id: string, kind: DeadlineKind, amount: number, unit: DeadlineUnit, code = '43'): object => ({
  id,
  kind,
  amount,
  unit,
  code,
  valid_from: '2020-01-01',
  legal_basis: '办理办法',
});

test('working days leave out weekends and holidays, and count the weekends that are worked on', async () => {
  await using owned = await ownedDatabase('suggestions', {
    deadline_policies: [policy('contact', 'FIRST_CONTACT', 5, 'WORKING_DAY'), policy('view', 'CO_VIEW', 20, 'WORKING_DAY')],
  });
  const dueOn = async (kind: DeadlineKind, day: string): Promise<string | undefined> =>
    (await deadlineOn(owned.database, kind, '430281', day))?.dueOn;
  // A Friday: the week after it.
  expect(await dueOn('FIRST_CONTACT', '2026-06-05')).toBe('2026-06-12');
  // The Friday before the Spring Festival of 2026: Saturday 14 February is worked on, 15 to 23 February are not.
  expect(await dueOn('FIRST_CONTACT', '2026-02-13')).toBe('2026-02-27');
  // The eve of the National Day of 2025: off until 8 October, and Saturday 11 October is worked on.
  expect(await dueOn('FIRST_CONTACT', '2025-09-30')).toBe('2025-10-14');
  expect(await dueOn('CO_VIEW', '2025-01-17')).toBe('2025-02-20');
  // Of 2030 the State Council has said nothing yet.
  expect(await dueOn('FIRST_CONTACT', '2030-09-30')).toBe('2030-10-07');
});

test('no day of the arrangements is what its weekday says, and each year has its notice', async () => {
  await using owned = await ownedDatabase('suggestions');
  const rows = await owned.database.rows<{ weekend: boolean; kind: string; notice: string; day: string }>(
    {
      text: `select day, kind, notice, extract(isodow from day) > 5 as weekend from holidays order by day`,
      values: [],
    } as never, // a statement without values
  );
  expect(rows.filter(({ weekend, kind }) => weekend === (kind === 'HOLIDAY'))).toEqual([]);
  expect(new Set(rows.map(({ notice }) => notice.slice(8, 13)))).toEqual(
    new Set(['2022年', '2023年', '2024年', '2025年', '2026年']),
  );
  // Eleven statutory days a year until 2024, thirteen since (全国年节及纪念日放假办法): a year of working days is 250 or 248.
  const arranged = new Map(rows.map(({ day, kind }) => [day, kind as 'HOLIDAY' | 'WORKDAY']));
  expect(addWorkingDays('2025-12-31', 248, arranged)).toBe('2026-12-31');
  expect(addWorkingDays('2024-12-31', 248, arranged)).toBe('2025-12-31');
});

test('the day it starts on does not count, months end on the same day or the month’s last', async () => {
  await using owned = await ownedDatabase('suggestions', {
    deadline_policies: [policy('return', 'RETURN_REQUEST', 10, 'DAY'), policy('again', 'REHANDLING', 1, 'MONTH')],
  });
  const day = async (kind: DeadlineKind, from: string): Promise<string | undefined> =>
    (await deadlineOn(owned.database, kind, '43', from))?.dueOn;
  expect(await day('RETURN_REQUEST', '2026-02-20')).toBe('2026-03-02');
  expect(await day('REHANDLING', '2026-01-31')).toBe('2026-02-28');
  expect(await day('REPLY', '2025-11-30')).toBe('2026-02-28');
  expect(await day('REPLY_EXTENDED', '2026-01-15')).toBe('2026-07-15');
});

test('a rule of the place goes before its province’s, and that before the nation’s; where there is none there is no deadline', async () => {
  await using owned = await ownedDatabase('suggestions', {
    deadline_policies: [
      policy('province', 'RATING', 20, 'WORKING_DAY'),
      policy('city', 'RATING', 15, 'DAY', '4302'),
      policy('county', 'RATING', 10, 'DAY', '430281'),
    ],
  });
  const named = async (code: string): Promise<string | undefined> =>
    (await deadlineOn(owned.database, 'RATING', code, '2026-06-01'))?.policy;
  expect(await Promise.all(['430281', '430281102', '430223', '4302', '430302', '43'].map(named))).toEqual([
    'county',
    'county',
    'city',
    'city',
    'province',
    'province',
  ]);
  expect(await named('340100')).toBeUndefined();
  expect(await deadlineOn(owned.database, 'PUBLICATION', '430281', '2026-06-01')).toBeNull();
});

test('a letter means what the place’s scheme says, and nothing where it does not have it', async () => {
  await using owned = await ownedDatabase('suggestions', {
    reply_schemes: [{ id: 'three', code: '4303', valid_from: '2024-01-01', legal_basis: '市办理办法' }],
    reply_classes: [
      { scheme_id: 'three', position: 1, letter: 'A', meaning: '解决', outcomes: ['SOLVED'], promises: false },
      { scheme_id: 'three', position: 2, letter: 'C', meaning: '参考', outcomes: ['REFERENCE'], promises: false },
    ],
  });
  const asked = (code: string, letter: string, outcome?: 'PLANNED' | 'SOLVED', day = '2026-06-01') =>
    meaningOfClass(owned.database, { code, day, letter, outcome });
  expect(await asked('430281', 'B')).toEqual({ scheme: 'national-abcd', outcome: 'IN_PROGRESS', promises: true });
  expect(await asked('430281', 'B', 'PLANNED')).toMatchObject({ outcome: 'PLANNED' });
  expect(await asked('430302', 'C')).toEqual({ scheme: 'three', outcome: 'REFERENCE', promises: false });
  expect(await asked('430302', 'C', undefined, '2023-12-31')).toMatchObject({ scheme: 'national-abcd', outcome: 'NOT_FEASIBLE' });
  expect(await refusal(() => asked('430302', 'B'))).toBe('BAD_INPUT');
  expect(await refusal(() => asked('430281', 'B', 'SOLVED'))).toBe('BAD_INPUT');
});
