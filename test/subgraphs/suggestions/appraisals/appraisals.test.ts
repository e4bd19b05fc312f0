import { expect, test } from 'vitest';
import { anonymous } from '../../../../schema/caller.ts';
import { AppraisalCommands } from '../../../../subgraphs/suggestions/appraisals/commands.ts';
import { suggestionAwardKind } from '../../../../subgraphs/suggestions/appraisals/suggestion-awards.ts';
import { unitAppraisalKind } from '../../../../subgraphs/suggestions/appraisals/unit-appraisals.ts';
import { suggestionAwardMachine, unitAppraisalMachine } from '../../../../subgraphs/suggestions/appraisals/workflow.ts';
import { suggestions as subgraph } from '../../../../subgraphs/suggestions/index.ts';
import type {
  NominateSuggestionInput,
  QuerySuggestionAwardStatisticsArgs,
  QueryUnitAppraisalStatisticsArgs,
  ScoreUnitInput,
  SuggestionAwardFilter,
  SuggestionAwardState,
  UnitAppraisalFilter,
  UnitAppraisalState,
} from '../../../../subgraphs/suggestions/types.ts';
import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { ask } from '../../ask.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { describeMachine } from '../../machines.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { refusal } from '../../refusal.ts';
import { assigned, replied, suggestion } from '../rows.ts';
import {
  type SuggestionAwardColumns,
  type UnitAppraisalColumns,
  suggestionAward,
  suggestionAwards,
  unitAppraisal,
  unitAppraisals,
} from './rows.ts';

// The province's staff see all that is not a congress's own affair; their own are the province's.
const provincial = callerOf(staffOf('43'));
const staff = callerOf(staffOf('430281'));
const open = () =>
  ownedDatabase('suggestions', {
    suggestions: suggestionAwards.map(({ code, suggestion_id }) => ({
      ...suggestion(suggestion_id.split('.')[2] ?? '', { code, ...replied('2026-03-01', 'SOLVED') }),
    })),
    unit_appraisals: unitAppraisals,
    suggestion_awards: suggestionAwards,
  });
const seen = suggestionAwards.filter(({ state, code }) => state === 'PUBLISHED' || code === '43');

describePages('appraisals of units at and below a place', {
  open,
  rows: unitAppraisals,
  orders: { YEAR_DESC: ({ year }) => year, YEAR_ASC: ({ year }) => year },
  page: (database, asked) =>
    new RecordStore(database.on(someDay, provincial), unitAppraisalKind).page({ within: '43', ...asked }),
});

describePages('awards at and below a place, as those above see them', {
  open,
  rows: seen,
  orders: { YEAR_DESC: ({ year }) => year, YEAR_ASC: ({ year }) => year },
  page: (database, asked) =>
    new RecordStore(database.on(someDay, provincial), suggestionAwardKind).page({ within: '43', ...asked }),
});

describeFilters<UnitAppraisalColumns, UnitAppraisalFilter>('appraisals of units, filtered', {
  open,
  rows: unitAppraisals,
  filters: {
    year: [[{ year: 2024 }, ({ year }) => year === 2024]],
    state: [[{ state: ['ANNOUNCED'] }, ({ state }) => state === 'ANNOUNCED']],
    unit: [[{ unit: '市水利局' }, ({ unit }) => unit === '市水利局']],
  },
  page: (database, filter) =>
    new RecordStore(database.on(someDay, provincial), unitAppraisalKind).page({ within: '43', filter, first: 100 }),
});

const ofCounty = suggestionAwards.filter(({ code, state }) => code === '430281' || state === 'PUBLISHED');

describeFilters<SuggestionAwardColumns, SuggestionAwardFilter>('awards, filtered by who keeps them', {
  open,
  rows: ofCounty,
  filters: {
    year: [[{ year: 2024 }, ({ year }) => year === 2024]],
    state: [[{ state: ['NOMINATED', 'PUBLISHED'] }, ({ state }) => state !== 'NOT_CHOSEN' && state !== 'CHOSEN']],
    leadSponsor: [[{ leadSponsor: '430281.Deputy.2' }, ({ lead_sponsor }) => lead_sponsor === '430281.Deputy.2']],
  },
  page: (database, filter) =>
    new RecordStore(database.on(someDay, staff), suggestionAwardKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('appraisals of units, counted', {
  open,
  rows: unitAppraisals,
  levels: ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
  counting: {
    dimensions: {
      YEAR: { field: 'year', of: ({ year }) => year },
      STATE: { field: 'state', of: ({ state }) => state },
    },
    measures: {
      count: () => 1,
      announced: (row) => Number(row.announced_on !== null),
      score: ({ score }) => score,
      fullScore: (row) => row.full_score,
      suggestions: (row) => row.suggestion_count,
      onTime: (row) => row.on_time_count,
      dissatisfied: (row) => row.dissatisfied_count,
    },
    ratios: { scoreShare: [['score'], ['fullScore']], onTimeShare: [['onTime'], ['suggestions']] },
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay, provincial), unitAppraisalKind).statistics(question as QueryUnitAppraisalStatisticsArgs),
});

describeStatistics('awards, counted also unread', {
  open,
  rows: suggestionAwards,
  levels: ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
  counting: {
    dimensions: {
      YEAR: { field: 'year', of: ({ year }) => year },
      STATE: { field: 'state', of: ({ state }) => state },
    },
    measures: {
      count: () => 1,
      chosen: ({ state }) => Number(state === 'CHOSEN' || state === 'PUBLISHED'),
      published: (row) => Number(row.published_on !== null),
    },
    ratios: {},
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay, provincial), suggestionAwardKind).statistics(
      question as QuerySuggestionAwardStatisticsArgs,
    ),
});

const handled = {
  ...suggestion('h', replied('2025-03-01', 'SOLVED')),
  assigned_on: '2025-02-01',
  due_on: '2025-05-01',
};
const assignment = {
  suggestion_id: handled.id,
  round: 1,
  position: 1,
  role: 'LEAD',
  assigned_on: '2025-02-01',
  due_on: '2025-05-01',
};

describeMachine('the life of an appraisal', {
  subgraph: 'suggestions',
  machine: unitAppraisalMachine,
  record: (state, local) => {
    const about = { ...handled, id: `430281.Suggestion.${local}` };
    const row = unitAppraisal(local, state as UnitAppraisalState); // one of the machine's
    const given = { ...assignment, suggestion_id: about.id, unit: row.unit };
    return { id: row.id, tables: { suggestions: [about], assignments: [given], unit_appraisals: [row] } };
  },
  commands: {
    RESCORE: (id) =>
      `mutation { rescoreUnit(input: { id: "${id}", score: 5, reason: "核实" }) { unitAppraisal { score suggestionCount } } }`,
    ANNOUNCE: (id) => `mutation { announceUnitAppraisal(input: { id: "${id}" }) { unitAppraisal { state } } }`,
  },
  actors: { STAFF: staff },
  // One that is announced is everybody's: the special rules try who sees it.
  others: { seeing: [provincial], blind: [] },
});

describeMachine('the life of an award', {
  subgraph: 'suggestions',
  machine: suggestionAwardMachine,
  record: (state, local) => {
    const row = suggestionAward(local, state as SuggestionAwardState); // one of the machine's
    return { id: row.id, tables: { suggestions: [{ ...handled, id: row.suggestion_id }], suggestion_awards: [row] } };
  },
  commands: {
    CHOOSE: (id) => `mutation { chooseSuggestion(input: { id: "${id}" }) { suggestionAward { state } } }`,
    PASS_OVER: (id) => `mutation { passOverSuggestion(input: { id: "${id}", reason: "同题" }) { suggestionAward { state } } }`,
    PUBLISH: (id) => `mutation { publishSuggestionAward(input: { id: "${id}" }) { suggestionAward { state } } }`,
  },
  actors: { STAFF: staff },
  isHidden: (state, who) => state !== 'PUBLISHED' && who !== 'STAFF',
  others: { seeing: [callerOf(staffOf('430223')), anonymous('r')], blind: [] },
});

const late = {
  ...suggestion('late', replied('2025-06-01', 'PLANNED', 'DISSATISFIED')),
  assigned_on: '2025-02-01',
  due_on: '2025-05-01',
};
const secret = { ...suggestion('secret', replied('2025-03-01', 'SOLVED')), secrecy_requested: true };
const waiting = suggestion('waiting', assigned('2025-02-01', '2025-05-01'));
const rows = {
  suggestions: [handled, late, { ...secret }, waiting].map((row) => ({ secrecy_requested: false, ...row })),
  assignments: [handled, late].map(({ id }) => ({ ...assignment, suggestion_id: id, unit: '市水利局' })),
};

test('a unit is scored once a year on what it handled, anew until the score is announced; then everybody reads it', async () => {
  await using database = await ownedDatabase('suggestions', rows);
  const commands = (day = someDay): AppraisalCommands => new AppraisalCommands(database.on(day, staff));
  const scored: ScoreUnitInput = {
    jurisdiction: '430281',
    year: 2025,
    unit: '市水利局',
    fullScore: 5,
    score: 3,
    basis: '县绩效考核办法',
  };
  const broken: readonly [Partial<ScoreUnitInput>, string][] = [
    [{ year: 2027 }, 'BAD_INPUT'],
    [{ fullScore: 0 }, 'BAD_INPUT'],
    [{ score: 6 }, 'BAD_INPUT'],
    [{ unit: '市教育局' }, 'BAD_INPUT'],
    [{ year: 2024 }, 'BAD_INPUT'],
    [{ basis: ' ' }, 'BAD_INPUT'],
    [{ jurisdiction: '430223' }, 'FORBIDDEN'],
  ];
  for (const [values, code] of broken) {
    expect(await refusal(() => commands().score({ ...scored, ...values })), JSON.stringify(values)).toBe(code);
  }
  const { id } = (await commands().score({ ...scored, requestId: 'r' })).unitAppraisal;
  expect((await commands().score({ ...scored, requestId: 'r' })).unitAppraisal.id).toBe(id);
  expect(await refusal(() => commands().score(scored))).toBe('BAD_INPUT');
  expect(await refusal(() => commands().rescore({ id, score: 4 }))).toBe('BAD_INPUT');
  expect(await refusal(() => commands().rescore({ id, score: 6, reason: '核实' }))).toBe('BAD_INPUT');
  await commands('2026-06-02').rescore({ id, score: 4, reason: '核实' });
  const unit = callerOf(
    staffOf('430281', { organ: { kind: 'GOVERNMENT', code: '430281', name: '市水利局' }, roles: ['HANDLING_UNIT'] }),
  );
  const asked = `{ unitAppraisal(id: "${id}") { score fullScore suggestionCount onTimeCount dissatisfiedCount scoredOn } }`;
  const read = async (caller: typeof staff): Promise<unknown> =>
    (await ask(subgraph, database.on('2026-07-01', caller), asked)).data?.unitAppraisal;
  const whole = { score: 4, fullScore: 5, suggestionCount: 2, onTimeCount: 1, dissatisfiedCount: 1, scoredOn: '2026-06-02' };
  for (const caller of [staff, provincial, unit]) expect(await read(caller)).toEqual(whole);
  expect(await read(anonymous('r'))).toBeNull();
  await commands('2026-06-03').announce({ id });
  expect(await read(anonymous('r'))).toEqual(whole);
});

test('a suggestion that was replied to is nominated, chosen and made public, and none whose sponsors asked for secrecy', async () => {
  await using database = await ownedDatabase('suggestions', rows);
  const commands = (): AppraisalCommands => new AppraisalCommands(database.on(someDay, staff));
  const nominated: NominateSuggestionInput = { jurisdiction: '430281', year: 2025, suggestion: handled.id, citation: '推动解决' };
  const broken: readonly [Partial<NominateSuggestionInput>, string][] = [
    [{ suggestion: secret.id }, 'BAD_INPUT'],
    [{ suggestion: waiting.id }, 'BAD_INPUT'],
    [{ suggestion: '430281.Suggestion.none' }, 'NOT_FOUND'],
    [{ suggestion: '430223.Suggestion.h' }, 'BAD_INPUT'],
    [{ citation: '' }, 'BAD_INPUT'],
  ];
  for (const [values, code] of broken) {
    expect(await refusal(() => commands().nominate({ ...nominated, ...values })), JSON.stringify(values)).toBe(code);
  }
  const { id } = (await commands().nominate(nominated)).suggestionAward;
  expect(await refusal(() => commands().nominate(nominated))).toBe('BAD_INPUT');
  expect(await refusal(() => commands().passOver({ id }))).toBe('BAD_INPUT');
  await commands().choose({ id });
  const asked = `{ suggestionAward(id: "${id}") { state citation suggestion { title } leadSponsor { id } history { event } } }`;
  const read = async (caller: typeof staff): Promise<unknown> =>
    (await ask(subgraph, database.on(someDay, caller), asked)).data?.suggestionAward;
  expect(await read(provincial)).toBeNull();
  await commands().publish({ id });
  const told = { state: 'PUBLISHED', citation: '推动解决', leadSponsor: { id: '430281.Deputy.1' } };
  const history = ['NOMINATE', 'CHOOSE', 'PUBLISH'].map((event) => ({ event }));
  expect(await read(staff)).toEqual({ ...told, suggestion: { title: '关于h的建议' }, history });
  // The suggestion is not open to everybody, nor is the history.
  expect(await read(anonymous('r'))).toEqual({ ...told, suggestion: null, history: [] });
});
