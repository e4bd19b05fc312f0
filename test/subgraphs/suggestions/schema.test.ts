import { callerOf, insiderUnit, staffOf } from '../../callers.ts';
import { expect, test } from 'vitest';
import { suggestions as subgraph } from '../../../subgraphs/suggestions/index.ts';
import { ask, codesOf } from '../ask.ts';
import { ownedDatabase, someDay } from '../owned-database.ts';
import { conversion, replied, submission, suggestion, tables } from './rows.ts';

const everyField = `
  id number title text category jurisdiction { code } level year inSession state leadSponsor { id } jointSponsors { id } submittedAt
  assignedOn dueOn repliedOn overdue
  assignments { unit role round assignedOn dueOn }
  replies { round unit repliedOn replyClass outcome text }
  outcome satisfaction litigationField
  conversions {
    id jurisdiction { code } direction field state suggestion { id } case { id } receipt { id } sentOn decidedOn declineReason
  }
  history { event from to at actor reason }`;

test('a suggestion has every field of the schema', async () => {
  const row = suggestion('c1', {
    ...replied('2026-04-01', 'IN_PROGRESS', 'BASICALLY_SATISFIED'),
    number: '2026-0007',
    litigation_field: 'ECOLOGY',
  });
  const of = { suggestion_id: row.id };
  await using database = await ownedDatabase('suggestions', {
    suggestions: [row],
    joint_sponsors: ['9', '2'].map((n, at) => ({ ...of, position: at + 1, deputy_id: `430281.Deputy.${n}` })),
    assignments: [
      { ...of, round: 1, position: 1, unit: '市水利局', role: 'LEAD', assigned_on: '2026-02-01', due_on: '2026-05-01' },
    ],
    replies: [
      { ...of, round: 2, unit: '市水利局', replied_on: '2026-05-20', reply_class: 'A', outcome: 'SOLVED', text: '已整治。' },
      {
        ...of,
        round: 1,
        unit: '市水利局',
        replied_on: '2026-04-01',
        reply_class: 'B',
        outcome: 'IN_PROGRESS',
        text: '正在整治。',
      },
    ],
    history: [
      {
        record_id: row.id,
        position: 2,
        event: 'ACCEPT',
        from_state: 'SUBMITTED',
        to_state: 'ACCEPTED',
        at: '2026-01-20T02:00:00Z',
        actor: '办',
      },
      {
        record_id: row.id,
        position: 1,
        event: 'SUBMIT',
        from_state: null,
        to_state: 'SUBMITTED',
        at: '2026-01-10T02:00:00Z',
        actor: '代表',
      },
    ],
    conversions: [
      conversion('2', { receipt_id: '430200.ConversionReceipt.2', case_id: '430200.LitigationCase.2', sent_on: '2026-03-01' }),
      conversion('1', { state: 'NOT_CONVERTED', decided_on: '2026-02-20', decline_reason: '已有行政处罚' }),
    ],
  });
  const answer = await ask(subgraph, database.on(someDay), `{ suggestion(id: "${row.id}") { ${everyField} } }`);
  const shared = {
    jurisdiction: { code: '430281' },
    direction: 'SUGGESTION_TO_CASE',
    field: 'ECOLOGY',
    suggestion: { id: row.id },
  };
  expect(answer).toEqual({
    data: {
      suggestion: {
        id: '430281.Suggestion.c1',
        number: '2026-0007',
        title: '关于c1的建议',
        text: '正文',
        category: 'OTHER',
        jurisdiction: { code: '430281' },
        level: 'COUNTY',
        year: 2026,
        inSession: true,
        state: 'REPLIED',
        leadSponsor: { id: '430281.Deputy.1' },
        jointSponsors: [{ id: '430281.Deputy.9' }, { id: '430281.Deputy.2' }],
        submittedAt: '2026-01-10T02:00:00.000Z',
        assignedOn: '2026-02-01',
        dueOn: '2026-05-01',
        repliedOn: '2026-04-01',
        overdue: false,
        assignments: [{ unit: '市水利局', role: 'LEAD', round: 1, assignedOn: '2026-02-01', dueOn: '2026-05-01' }],
        replies: [
          { round: 1, unit: '市水利局', repliedOn: '2026-04-01', replyClass: 'B', outcome: 'IN_PROGRESS', text: '正在整治。' },
          { round: 2, unit: '市水利局', repliedOn: '2026-05-20', replyClass: 'A', outcome: 'SOLVED', text: '已整治。' },
        ],
        outcome: 'IN_PROGRESS',
        satisfaction: 'BASICALLY_SATISFIED',
        litigationField: 'ECOLOGY',
        conversions: [
          {
            id: '430281.Conversion.1',
            ...shared,
            state: 'NOT_CONVERTED',
            case: null,
            receipt: null,
            sentOn: '2026-02-01',
            decidedOn: '2026-02-20',
            declineReason: '已有行政处罚',
          },
          {
            id: '430281.Conversion.2',
            ...shared,
            state: 'SENT',
            case: { id: '430200.LitigationCase.2' },
            receipt: { id: '430200.ConversionReceipt.2' },
            sentOn: '2026-03-01',
            decidedOn: null,
            declineReason: null,
          },
        ],
        history: [
          { event: 'SUBMIT', from: null, to: 'SUBMITTED', at: '2026-01-10T02:00:00.000Z', actor: '代表', reason: null },
          { event: 'ACCEPT', from: 'SUBMITTED', to: 'ACCEPTED', at: '2026-01-20T02:00:00.000Z', actor: '办', reason: null },
        ],
      },
    },
  });
});

test('a suggestion shows the first 20 of its assignments, replies and conversions', async () => {
  const row = suggestion('c1');
  const numbers = Array.from({ length: 21 }, (_, at) => at + 1);
  const of = { suggestion_id: row.id };
  const unit = '市水利局';
  await using database = await ownedDatabase('suggestions', {
    suggestions: [row],
    assignments: numbers.map((round) => ({
      ...of,
      round,
      position: 1,
      unit,
      role: 'LEAD',
      assigned_on: '2026-02-01',
      due_on: '2026-05-01',
    })),
    replies: numbers.map((round) => ({
      ...of,
      round,
      unit,
      replied_on: '2026-04-01',
      reply_class: 'A',
      outcome: 'SOLVED',
      text: '好',
    })),
    // It was sent again and again.
    conversions: numbers.map((n) =>
      conversion(String(n), {
        sent_on: `2026-02-${String(n).padStart(2, '0')}`,
        state: 'NOT_CONVERTED',
        decline_reason: '线索不具体',
      }),
    ),
  });
  const document = `{ suggestion(id: "${row.id}") { assignments { round } replies { round } conversions { id } } }`;
  const first20 = numbers.slice(0, 20);
  expect(await ask(subgraph, database.on(someDay), document)).toEqual({
    data: {
      suggestion: {
        assignments: first20.map((round) => ({ round })),
        replies: first20.map((round) => ({ round })),
        conversions: first20.map((n) => ({ id: `430281.Conversion.${n}` })),
      },
    },
  });
});

test('a suggestion is submitted and assigned by two commands', async () => {
  await using database = await ownedDatabase('suggestions', {}, '430281');
  const submitted = await ask(
    subgraph,
    database.on('2026-06-01'),
    'mutation ($input: SubmitSuggestionInput!) { submitSuggestion(input: $input) { suggestion { id state number } } }',
    { input: submission({ jurisdiction: '430281000', requestId: 'r1' }) },
  );
  expect(submitted).toMatchObject({ data: { submitSuggestion: { suggestion: { state: 'SUBMITTED', number: null } } } });
  const { id } = (submitted as { data: { submitSuggestion: { suggestion: { id: string } } } }).data.submitSuggestion.suggestion; // as just matched
  const assigned = await ask(
    subgraph,
    database.on('2026-11-30'),
    `mutation ($id: ID!) { assignSuggestion(input: { id: $id, units: [{ unit: "市水利局", role: LEAD }] }) {
        suggestion { id state number dueOn assignments { unit } history { event } } } }`,
    { id },
  );
  expect(assigned).toEqual({
    data: {
      assignSuggestion: {
        suggestion: {
          id,
          state: 'ASSIGNED',
          number: '2026-0001',
          dueOn: '2027-02-28',
          assignments: [{ unit: '市水利局' }],
          history: [{ event: 'SUBMIT' }, { event: 'ACCEPT' }, { event: 'ASSIGN' }],
        },
      },
    },
  });
});

test('suggestions, conversions and their figures come in one document, places written in the long form', async () => {
  await using database = await ownedDatabase('suggestions', tables);
  const answer = await ask(
    subgraph,
    database.on(someDay, callerOf(staffOf('43', { roles: ['CONGRESS_STAFF', 'DEPUTY'], deputies: [insiderUnit] }))),
    `{ suggestions(within: "430200", filter: { overdue: true }) { nodes { id jurisdiction { code } } totalCount coverage { total } }
       suggestionStatistics(within: "4300", groupBy: [CITY], orderBy: { measure: OVERDUE }, top: 1) {
         groups { key jurisdiction { code } count overdue satisfaction { numerator denominator value } }
         total { count year }
         groupCount
       }
       conversions(within: "430223") { nodes { id suggestion { id } case { id } receipt { id } } totalCount }
       conversionStatistics(within: "430000") { groups { key jurisdiction { code } conversionRate { value } } } }`,
  );
  expect(answer).toEqual({
    data: {
      suggestions: {
        nodes: [
          { id: '430223.Suggestion.y3', jurisdiction: { code: '430223' } },
          { id: '430281.Suggestion.c2', jurisdiction: { code: '430281' } },
          { id: '430281.Suggestion.c5', jurisdiction: { code: '430281' } },
        ],
        totalCount: 3,
        coverage: { total: 1 },
      },
      suggestionStatistics: {
        groups: [
          {
            key: '4302',
            jurisdiction: { code: '430200' },
            count: 11,
            overdue: 3,
            satisfaction: { numerator: 3, denominator: 4, value: 0.75 },
          },
        ],
        total: { count: 14, year: null },
        groupCount: 2,
      },
      // The congress above may count conversions, but not read them.
      conversions: { nodes: [], totalCount: 0 },
      conversionStatistics: { groups: [{ key: '', jurisdiction: null, conversionRate: { value: 0.375 } }] },
    },
  });
});

test('records that other subgraphs name come in the order asked for, and null where there is none', async () => {
  await using database = await ownedDatabase('suggestions', tables);
  const answer = await ask(
    subgraph,
    database.on(someDay),
    `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on Suggestion { id jurisdiction { code } } ... on Conversion { id suggestion { id } }
        ... on Deputy { id suggestions(role: LEAD, first: 1) { nodes { id } totalCount } } } }`,
    {
      of: [
        { __typename: 'Conversion', id: '430281.Conversion.1' },
        { __typename: 'Suggestion', id: '430281.Suggestion.none' },
        { __typename: 'Suggestion', id: '430000.Suggestion.p1' },
        { __typename: 'Deputy', id: '430223.Deputy.2' },
        { __typename: 'Suggestion', id: '\0' },
        { __typename: 'Deputy', id: '430281.Deputy.none' },
        { __typename: 'Suggestion', id: '430223.Suggestion.y1' },
      ],
    },
  );
  expect(answer).toEqual({
    data: {
      _entities: [
        { id: '430281.Conversion.1', suggestion: { id: '430281.Suggestion.c1' } },
        null,
        { id: '430000.Suggestion.p1', jurisdiction: { code: '430000' } },
        { id: '430223.Deputy.2', suggestions: { nodes: [{ id: '430223.Suggestion.y3' }], totalCount: 1 } },
        null,
        { id: '430281.Deputy.none', suggestions: { nodes: [], totalCount: 0 } },
        { id: '430223.Suggestion.y1', jurisdiction: { code: '430223' } },
      ],
    },
  });
});

test('ids of others, places that are no text and days that do not exist are refused', async () => {
  await using database = await ownedDatabase('suggestions', {}, '430281');
  const codes = async (document: string): Promise<unknown[]> => codesOf(await ask(subgraph, database.on(someDay), document));
  expect(await codes('{ suggestion(id: "430223.Suggestion.1") { id } }')).toEqual(['WRONG_OWNER']);
  expect(await codes('{ suggestion(id: "430281.Deputy.1") { id } }')).toEqual(['BAD_ID']);
  expect(await codes('{ conversion(id: "430223.Conversion.1") { id } }')).toEqual(['WRONG_OWNER']);
  expect(await codes('{ conversion(id: "4302.Conversion.1") { id } }')).toEqual(['BAD_ID']);
  expect(await codes('{ suggestions(within: 430281) { totalCount } }')).toEqual(['BAD_JURISDICTION_CODE']);
  expect(await codes('{ conversionStatistics(within: 430281) { groupCount } }')).toEqual(['BAD_JURISDICTION_CODE']);
  for (const day of ['2026-02-30', '2026-13-01', '0000-01-01', '2026-1-1', 'now', '']) {
    const document = `{ suggestions(within: "430281", filter: { submittedFrom: "${day}" }) { totalCount } }`;
    expect(await codes(document), day).toEqual(['BAD_INPUT']);
  }
});
