import { expect, test } from 'vitest';
import { anonymous } from '../../../../schema/caller.ts';
import { litigation as subgraph } from '../../../../subgraphs/litigation/index.ts';
import { callerOf, prosecutorOf, staffOf } from '../../../callers.ts';
import { ask, codesOf } from '../../ask.ts';
import { ownedDatabase } from '../../owned-database.ts';

const today = '2026-06-01';
const prosecutor = callerOf(prosecutorOf('4302'));
const set = (
  values: string,
): string => `mutation { setLitigationDeadline(input: { jurisdiction: "4302", kind: FILING_NOTICE, amount: 5,
  unit: DAY, validFrom: "2026-07-01", legalBasis: "市院办案规定第三条", ${values} }) { litigationRules { on deadlines { kind amount policy } } } }`;

interface Rules {
  litigationRules: {
    fields: { field: string; kinds: string[]; levels: string[] }[];
    deadlines: { kind: string; amount: number; unit: string; jurisdiction: { code: string } | null; validTo: string | null }[];
  };
}

test('everybody may ask in which fields procuratorates act and how long things take, as of a day', async () => {
  await using owned = await ownedDatabase('litigation', {}, '43');
  const on = async (day: string) => {
    const answer = await ask(
      subgraph,
      owned.on(today, anonymous('r')),
      `{ litigationRules(jurisdiction: "430281", on: "${day}") { fields { field kinds levels legalBasis } deadlines { kind amount unit jurisdiction { code } } } }`,
    );
    expect(answer.errors).toBeUndefined();
    return (answer.data as unknown as Rules).litigationRules; // as selected
  };
  const { fields, deadlines } = await on('2026-06-01');
  expect(fields).toHaveLength(20);
  expect(fields.find(({ field }) => field === 'ANTI_MONOPOLY')).toMatchObject({
    kinds: ['CIVIL', 'ATTACHED'],
    levels: ['PROVINCE', 'CITY'],
  });
  expect((await on('2026-07-01')).fields.map(({ field }) => field)).toContain('ETHNIC_UNITY');
  expect((await on('2017-07-01')).fields.map(({ field }) => field)).toEqual([
    'ECOLOGY',
    'FOOD_DRUG',
    'OTHER',
    'STATE_LAND',
    'STATE_PROPERTY',
    'UNKNOWN',
  ]);
  expect(deadlines.map(({ kind, amount, unit }) => `${kind} ${amount} ${unit}`)).toEqual([
    'DOCUMENT_COPY 10 DAY',
    'FILING_NOTICE 7 DAY',
    'OUTCOME_COPY 10 DAY',
    'PUBLIC_NOTICE 30 DAY',
    'REPLY 2 MONTH',
    'REPLY_URGENT 15 DAY',
    'SERVICE 3 DAY',
    'SUIT_REVIEW_ADMINISTRATIVE 1 MONTH',
    'SUIT_REVIEW_CIVIL 3 MONTH',
  ]);
});

test('a procuratorate makes rules of its own place from a day on; what is none, or not its own, is refused and nothing is written', async () => {
  await using owned = await ownedDatabase('litigation', {}, '43');
  const before = await owned.everything();
  const refused = async (document: string, caller = prosecutor) =>
    codesOf(await ask(subgraph, owned.on(today, caller), document));
  const with_ = (name: string, value: string): string => set('').replace(new RegExp(`${name}: [^,]+,`), `${name}: ${value},`);
  expect(await refused(set(''), callerOf(prosecutorOf('43')))).toEqual(['FORBIDDEN']);
  expect(await refused(set(''), callerOf(staffOf('4302')))).toEqual(['FORBIDDEN']);
  expect(await refused(set(''), anonymous('r'))).toEqual(['FORBIDDEN']);
  expect(await refused(with_('amount', '0'))).toEqual(['BAD_INPUT']);
  expect(await refused(with_('validFrom', '"2026-05-31"'))).toEqual(['BAD_INPUT']);
  expect(await refused(with_('legalBasis', '" "'))).toEqual(['BAD_INPUT']);
  const field = (
    levels: string,
  ) => `mutation { setLitigationField(input: { jurisdiction: "4302", field: OTHER, kinds: [], levels: [${levels}],
    validFrom: "2026-07-01", legalBasis: "x" }) { litigationRules { fields { field kinds } } } }`;
  expect(await refused(field(''))).toEqual(['BAD_INPUT']);
  expect(await owned.everything()).toEqual(before);

  expect(await refused(set(''))).toEqual([]);
  expect(await refused(set(''))).toEqual(['BAD_INPUT']);
  expect(await refused(field('CITY'))).toEqual([]);
  const rules = async (place: string, day: string) => {
    const document = `{ litigationRules(jurisdiction: "${place}", on: "${day}") { fields { field kinds } deadlines { kind amount jurisdiction { code } } } }`;
    const { fields, deadlines } = ((await ask(subgraph, owned.on(today, prosecutor), document)).data as unknown as Rules)
      .litigationRules; // as selected
    return {
      notice: deadlines.find(({ kind }) => kind === 'FILING_NOTICE'),
      other: fields.find((each) => each.field === 'OTHER')?.kinds,
    };
  };
  const nations = { notice: { amount: 7, jurisdiction: null }, other: ['ADMINISTRATIVE', 'CIVIL', 'ATTACHED'] };
  expect(await rules('4302', '2026-06-30')).toMatchObject(nations);
  // It holds for the counties below the city too, and not for the province above.
  for (const place of ['4302', '430281']) {
    expect(await rules(place, '2026-07-01')).toMatchObject({
      notice: { amount: 5, jurisdiction: { code: '430200' } },
      other: [],
    });
  }
  expect(await rules('43', '2026-07-01')).toMatchObject(nations);
});
