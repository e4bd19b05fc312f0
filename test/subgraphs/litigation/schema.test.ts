import { expect, test } from 'vitest';
import { litigation as subgraph } from '../../../subgraphs/litigation/index.ts';
import { ask, codesOf } from '../ask.ts';
import { ownedDatabase, someDay } from '../owned-database.ts';
import { clue, litigationCase, procuratorialSuggestion, receipt, tables } from './rows.ts';

test('clues, cases, procuratorial suggestions and receipts have every field of the schema', async () => {
  await using database = await ownedDatabase('litigation', tables);
  const answer = await ask(
    subgraph,
    database.on(someDay),
    `{
      clue(id: "430200.Clue.1") {
        id jurisdiction { code } number source field summary state registeredOn assessedOn receipt { id } case { id }
      }
      litigationCase(id: "430200.LitigationCase.a") {
        id jurisdiction { code } caseNumber kind field agency state filedOn closedOn fromSuggestion
        clues { id } procuratorialSuggestions { id } receipts { id }
      }
      procuratorialSuggestion(id: "430200.ProcuratorialSuggestion.2") {
        id jurisdiction { code } documentNumber case { id } agency urgent issuedOn dueOn repliedOn state
      }
      conversionReceipt(id: "430200.ConversionReceipt.2") {
        id jurisdiction { code } direction field state conversion { id } clue { id } case { id } registeredOn decidedOn declineReason
      }
    }`,
  );
  expect(answer).toEqual({
    data: {
      clue: {
        id: '430200.Clue.1',
        jurisdiction: { code: '430200' },
        number: '线索1',
        source: 'SUGGESTION',
        field: 'ECOLOGY',
        summary: '河道非法采砂',
        state: 'FILED',
        registeredOn: '2026-02-01',
        assessedOn: '2026-03-01',
        receipt: { id: '430200.ConversionReceipt.1' },
        case: { id: '430200.LitigationCase.a' },
      },
      litigationCase: {
        id: '430200.LitigationCase.a',
        jurisdiction: { code: '430200' },
        caseNumber: '公益诉讼〔2026〕a号',
        kind: 'ADMINISTRATIVE',
        field: 'ECOLOGY',
        agency: '市水利局',
        state: 'SUGGESTION_ISSUED',
        filedOn: '2026-03-01',
        closedOn: null,
        fromSuggestion: true,
        clues: [{ id: '430200.Clue.3' }, { id: '430200.Clue.1' }],
        procuratorialSuggestions: [{ id: '430200.ProcuratorialSuggestion.2' }, { id: '430200.ProcuratorialSuggestion.1' }],
        receipts: [{ id: '430200.ConversionReceipt.3' }, { id: '430200.ConversionReceipt.1' }],
      },
      procuratorialSuggestion: {
        id: '430200.ProcuratorialSuggestion.2',
        jurisdiction: { code: '430200' },
        documentNumber: '检建〔2026〕2号',
        case: { id: '430200.LitigationCase.a' },
        agency: '市水利局',
        urgent: false,
        issuedOn: '2026-02-10',
        dueOn: '2026-05-10',
        repliedOn: null,
        state: 'OVERDUE',
      },
      conversionReceipt: {
        id: '430200.ConversionReceipt.2',
        jurisdiction: { code: '430200' },
        direction: 'SUGGESTION_TO_CASE',
        field: 'ECOLOGY',
        state: 'NOT_CONVERTED',
        conversion: { id: '430223.Conversion.2' },
        clue: { id: '430200.Clue.2' },
        case: null,
        registeredOn: '2026-02-01',
        decidedOn: '2026-03-02',
        declineReason: '不属于公益诉讼范围',
      },
    },
  });
});

test('many cases each have their own records, none where there are none', async () => {
  await using database = await ownedDatabase('litigation', tables);
  const answer = await ask(
    subgraph,
    database.on(someDay),
    `{ litigationCases(within: "430200", orderBy: FILED_ON_ASC) {
        nodes { id clues { id } procuratorialSuggestions { id case { id } } receipts { conversion { id } clue { id } } }
        totalCount
        coverage { complete }
      }
      clues(within: "430281") { nodes { id receipt { id } case { id } } } }`,
  );
  const issuedIn = (local: string, ...suggestions: string[]): object[] =>
    suggestions.map((id) => ({ id: `430200.ProcuratorialSuggestion.${id}`, case: { id: `430200.LitigationCase.${local}` } }));
  expect(answer).toEqual({
    data: {
      litigationCases: {
        nodes: [
          { id: '430200.LitigationCase.c', clues: [], procuratorialSuggestions: issuedIn('c', '4'), receipts: [] },
          {
            id: '430200.LitigationCase.a',
            clues: [{ id: '430200.Clue.3' }, { id: '430200.Clue.1' }],
            procuratorialSuggestions: issuedIn('a', '2', '1'),
            receipts: [
              { conversion: { id: '430223.Conversion.3' }, clue: null },
              { conversion: { id: '430223.Conversion.1' }, clue: { id: '430200.Clue.1' } },
            ],
          },
          {
            id: '430200.LitigationCase.b',
            clues: [{ id: '430200.Clue.4' }],
            procuratorialSuggestions: issuedIn('b', '3'),
            receipts: [],
          },
          {
            id: '430281.LitigationCase.e',
            clues: [],
            procuratorialSuggestions: [{ id: '430281.ProcuratorialSuggestion.6', case: { id: '430281.LitigationCase.e' } }],
            receipts: [],
          },
        ],
        totalCount: 4,
        coverage: { complete: true },
      },
      clues: { nodes: [{ id: '430281.Clue.7', receipt: null, case: null }] },
    },
  });
});

test('a case shows the first 20 of its clues, procuratorial suggestions and receipts', async () => {
  const litigation = litigationCase('x');
  const numbers = Array.from({ length: 21 }, (_, at) => String(at + 10));
  await using database = await ownedDatabase('litigation', {
    litigation_cases: [litigation],
    clues: numbers.map((n) => clue(n, { state: 'FILED', case_id: litigation.id, registered_on: `2026-03-${n}` })),
    conversion_receipts: numbers.map((n) => receipt(n, { case_id: litigation.id, registered_on: `2026-03-${n}` })),
    procuratorial_suggestions: numbers.map((n) => procuratorialSuggestion(n, litigation, { issued_on: `2026-03-${n}` })),
  });
  const answer = await ask(
    subgraph,
    database.on(someDay),
    `{ litigationCase(id: "${litigation.id}") { clues { id } procuratorialSuggestions { id } receipts { id } } }`,
  );
  const first20 = (type: string): object[] => numbers.slice(0, 20).map((n) => ({ id: `430200.${type}.${n}` }));
  expect(answer).toEqual({
    data: {
      litigationCase: {
        clues: first20('Clue'),
        procuratorialSuggestions: first20('ProcuratorialSuggestion'),
        receipts: first20('ConversionReceipt'),
      },
    },
  });
});

test('records that other subgraphs name come in the order asked for, and null where there is none', async () => {
  await using database = await ownedDatabase('litigation', tables);
  const answer = await ask(
    subgraph,
    database.on(someDay),
    `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on Clue { id } ... on LitigationCase { id jurisdiction { code } } ... on ProcuratorialSuggestion { id state }
        ... on ConversionReceipt { id receiptState: state } } }`,
    {
      of: [
        { __typename: 'ConversionReceipt', id: '430281.ConversionReceipt.4' },
        { __typename: 'LitigationCase', id: '430200.LitigationCase.none' },
        { __typename: 'LitigationCase', id: '430000.LitigationCase.d' },
        { __typename: 'Clue', id: '430281.Clue.7' },
        { __typename: 'ProcuratorialSuggestion', id: '430200.ProcuratorialSuggestion.3' },
        { __typename: 'ConversionReceipt', id: '430200.ConversionReceipt.1' },
        { __typename: 'ConversionReceipt', id: '\0' },
      ],
    },
  );
  expect(answer).toEqual({
    data: {
      _entities: [
        { id: '430281.ConversionReceipt.4', receiptState: 'REGISTERED' },
        null,
        { id: '430000.LitigationCase.d', jurisdiction: { code: '430000' } },
        { id: '430281.Clue.7' },
        { id: '430200.ProcuratorialSuggestion.3', state: 'ISSUED' },
        { id: '430200.ConversionReceipt.1', receiptState: 'CONVERTED' },
        null,
      ],
    },
  });
});

test('ids of others and places that are no text are refused', async () => {
  await using database = await ownedDatabase('litigation', {}, '4302');
  const codes = async (document: string): Promise<unknown[]> => codesOf(await ask(subgraph, database.on(someDay), document));
  for (const [field, type] of [
    ['clue', 'Clue'],
    ['litigationCase', 'LitigationCase'],
    ['procuratorialSuggestion', 'ProcuratorialSuggestion'],
    ['conversionReceipt', 'ConversionReceipt'],
  ]) {
    expect(await codes(`{ ${field}(id: "430000.${type}.1") { id } }`)).toEqual(['WRONG_OWNER']);
    expect(await codes(`{ ${field}(id: "430200.Deputy.1") { id } }`)).toEqual(['BAD_ID']);
    expect(await ask(subgraph, database.on(someDay), `{ ${field}(id: "430200.${type}.1") { id } }`)).toEqual({
      data: { [field as string]: null },
    });
  }
  expect(await codes('{ clues(within: 430200) { totalCount } }')).toEqual(['BAD_JURISDICTION_CODE']);
  expect(await codes('{ litigationCases(within: 430200) { totalCount } }')).toEqual(['BAD_JURISDICTION_CODE']);
  expect(await codes('{ procuratorialSuggestions(within: 430200) { totalCount } }')).toEqual(['BAD_JURISDICTION_CODE']);
});
