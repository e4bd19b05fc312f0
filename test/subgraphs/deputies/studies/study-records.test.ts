import { expect, test } from 'vitest';
import { type Caller, anonymous } from '../../../../schema/caller.ts';
import { globalId } from '../../../../schema/global-id.ts';
import { levelOf } from '../../../../schema/jurisdiction-code.ts';
import { deputies as subgraph } from '../../../../subgraphs/deputies/index.ts';
import { StudyCommands } from '../../../../subgraphs/deputies/studies/commands.ts';
import { studyRecordKind } from '../../../../subgraphs/deputies/studies/study-records.ts';
import { studyRecordMachine } from '../../../../subgraphs/deputies/studies/workflow.ts';
import type {
  QueryStudyRecordStatisticsArgs,
  RecordStudyInput,
  StudyRecordFilter,
  StudyRecordState,
} from '../../../../subgraphs/deputies/types.ts';
import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { ask, codesOf } from '../../ask.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { describeMachine } from '../../machines.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { refusal } from '../../refusal.ts';
import { parents } from '../duties/rows.ts';
import { deputy } from '../rows.ts';
import { type StudyRecordColumns, studyRecord, studyRecords } from './rows.ts';

const staff = callerOf(staffOf('430281'));
const deputyCaller = (...ids: string[]): Caller =>
  callerOf(staffOf('430281', { subject: ids[0] ?? '', roles: ['DEPUTY'], deputies: ids }));

// Only the own congress reads them, so the deputies of every place ask together.
const readers = callerOf(
  staffOf('43', { roles: ['DEPUTY'], deputies: [...new Set(studyRecords.map(({ deputy_id }) => deputy_id))] }),
);
const open = () => ownedDatabase('deputies', { ...parents, study_records: studyRecords });

describePages('study records at and below a place', {
  open,
  rows: studyRecords,
  orders: { DAY_DESC: ({ day }) => day, DAY_ASC: ({ day }) => day, JURISDICTION_ASC: ({ code }) => code },
  page: (database, asked) => new RecordStore(database.on(someDay, readers), studyRecordKind).page({ within: '43', ...asked }),
});

describeFilters<StudyRecordColumns, StudyRecordFilter>('study records, filtered', {
  open,
  rows: studyRecords,
  filters: {
    deputy: [[{ deputy: '430281.Deputy.a' }, ({ deputy_id }) => deputy_id === '430281.Deputy.a']],
    source: [[{ source: ['STATION', 'OTHER'] }, ({ source }) => ['STATION', 'OTHER'].includes(source)]],
    year: [[{ year: 2025 }, ({ day }) => day.startsWith('2025')]],
    state: [[{ state: ['WITHDRAWN'] }, () => false]],
  },
  page: (database, filter) =>
    new RecordStore(database.on(someDay, readers), studyRecordKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('study records, counted', {
  open,
  rows: studyRecords,
  levels: ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
  counting: {
    dimensions: {
      LEVEL: { field: 'level', of: ({ code }) => levelOf(code) },
      SOURCE: { field: 'source', of: ({ source }) => source },
      YEAR: { field: 'year', of: ({ day }) => Number(day.slice(0, 4)) },
    },
    measures: { count: () => 1, minutes: ({ minutes }) => minutes },
    ratios: {},
  },
  // The dimensions and measures are the schema's, told by their names. A congress above counts what it does not read.
  ask: (database, question) =>
    new RecordStore(database.on(someDay, callerOf(staffOf('43'))), studyRecordKind).statistics(
      question as QueryStudyRecordStatisticsArgs,
    ),
});

// Each record is of a deputy of its own; this caller is all of them.
const everyone = Array.from({ length: 40 }, (_, at) => globalId('430281', 'Deputy', `x${at}`));

describeMachine('the life of a study record', {
  subgraph: 'deputies',
  machine: studyRecordMachine,
  record: (state, local) => {
    const row = studyRecord(local, { state: state as StudyRecordState, deputy_id: globalId('430281', 'Deputy', local) }); // one of the machine's
    return { id: row.id, tables: { deputies: [deputy(local)], study_records: [row] } };
  },
  commands: {
    WITHDRAW: (id) => `mutation { withdrawStudyRecord(input: { id: "${id}", reason: "重复" }) { studyRecord { state } } }`,
  },
  actors: { STAFF: staff, DEPUTY: deputyCaller(...everyone) },
  others: {
    seeing: [],
    blind: [deputyCaller('430281.Deputy.another'), anonymous('r'), callerOf(staffOf('430223')), callerOf(staffOf('43'))],
  },
});

const a = globalId('430281', 'Deputy', 'a');
const study = (values: Partial<RecordStudyInput> = {}): RecordStudyInput => ({
  jurisdiction: '430281',
  deputy: a,
  source: 'PLATFORM',
  day: '2026-05-06',
  minutes: 30,
  ...values,
});

test('minutes and full days of a period are told by month, to the deputy and the congress and to nobody else', async () => {
  const some = [
    studyRecord('1', { day: '2026-03-31', minutes: 45 }),
    studyRecord('2', { day: '2026-04-01', minutes: 10 }),
    studyRecord('3', { day: '2026-04-01', minutes: 20, source: 'STATION' }),
    studyRecord('4', { day: '2026-04-02', minutes: 29 }),
    studyRecord('5', { day: '2026-04-03', minutes: 60, state: 'WITHDRAWN' }),
  ];
  await using database = await ownedDatabase('deputies', { deputies: [deputy('a')], study_records: some }, '430281');
  const own = deputyCaller(a);
  const input = study({ requestId: 'r' });
  const { studyRecord: made } = await new StudyCommands(database.on('2026-06-01', own)).record(input);
  expect(made).toMatchObject({ deputyId: a, source: 'PLATFORM', day: '2026-05-06', year: 2026, minutes: 30, state: 'RECORDED' });
  expect((await new StudyCommands(database.on('2026-06-01', own)).record(input)).studyRecord.id).toBe(made.id);
  const told = async (who: Caller, args = '') => {
    const document = `{ deputy(id: "${a}") { studySummary${args} { year month count minutes days fullDays } } }`;
    const { data, errors } = await ask(subgraph, database.on('2026-06-01', who), document);
    return errors === undefined ? data?.['deputy'] : errors[0]?.extensions?.code;
  };
  const [march, april, may] = [
    { year: 2026, month: 3, count: 1, minutes: 45, days: 1, fullDays: 1 },
    { year: 2026, month: 4, count: 3, minutes: 59, days: 2, fullDays: 1 },
    { year: 2026, month: 5, count: 1, minutes: 30, days: 1, fullDays: 1 },
  ];
  expect(await told(own)).toEqual({ studySummary: [may, april, march] });
  expect(await told(staff, '(from: "2026-04-01", to: "2026-04-30")')).toEqual({ studySummary: [april] });
  expect(await told(staff, '(from: "2026-04-01", to: "2026-04-30", dailyMinutes: 20)')).toEqual({
    studySummary: [{ ...april, fullDays: 2 }],
  });
  expect(await told(staff, '(dailyMinutes: 0)')).toBe('BAD_INPUT');
  for (const other of [callerOf(staffOf('43')), deputyCaller('430281.Deputy.b')])
    expect(await told(other)).toEqual({ studySummary: [] });
});

test('what breaks a rule of study records is refused and nothing is written', async () => {
  await using database = await ownedDatabase('deputies', { deputies: [deputy('a')] }, '430281');
  const before = await database.everything();
  const commands = (who = staff) => new StudyCommands(database.on('2026-06-01', who));
  const broken: [string, Partial<RecordStudyInput>, string][] = [
    ['no minutes', { minutes: 0 }, 'BAD_INPUT'],
    ['more than a day', { minutes: 1441 }, 'BAD_INPUT'],
    ['tomorrow', { day: '2026-06-02' }, 'BAD_INPUT'],
    ['before the mandate', { day: '2021-12-19' }, 'BAD_INPUT'],
    ['a blank note', { note: ' ' }, 'BAD_INPUT'],
    ['a deputy who is not there', { deputy: globalId('430281', 'Deputy', 'none') }, 'BAD_INPUT'],
    ['no deputy', { deputy: 'x' }, 'BAD_ID'],
    ['another congress', { jurisdiction: '430223' }, 'WRONG_OWNER'],
  ];
  for (const [what, values, code] of broken) expect(await refusal(() => commands().record(study(values))), what).toBe(code);
  for (const other of [callerOf(staffOf('43')), deputyCaller('430281.Deputy.b'), anonymous('r')]) {
    expect(await refusal(() => commands(other).record(study()))).toBe('FORBIDDEN');
  }
  expect(await database.everything()).toEqual(before);
});

test('records are counted by the own congress and those above, not by everybody', async () => {
  await using database = await open();
  const count = (who: Caller) =>
    ask(subgraph, database.on(someDay, who), '{ it: studyRecordStatistics(within: "430281") { total { count minutes } } }');
  expect((await count(callerOf(staffOf('4302')))).data).toEqual({ it: { total: { count: 4, minutes: 120 } } });
  expect(codesOf(await count(callerOf(staffOf('430223'))))).toEqual(['FORBIDDEN']);
});
