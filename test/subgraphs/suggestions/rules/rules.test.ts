import { expect, test } from 'vitest';
import { anonymous } from '../../../../schema/caller.ts';
import { suggestions as subgraph } from '../../../../subgraphs/suggestions/index.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { ask, codesOf } from '../../ask.ts';
import { ownedDatabase } from '../../owned-database.ts';

const today = '2026-06-01';
const staff = callerOf(staffOf('430281'));
const rules =
  '{ on deadlines { policy jurisdiction { code } kind amount unit validTo legalBasis } replyScheme { scheme jurisdiction { code } classes { letter outcomes promises } } }';
const set = (values: string): string => `mutation { setDeadlinePolicy(input: { jurisdiction: "430281", kind: RATING, amount: 10,
  unit: DAY, validFrom: "2026-07-01", legalBasis: "市办理办法第十条", ${values} }) { handlingRules ${rules} } }`;

test('everybody may ask what holds at a place: its own rules, else the nearest above, each with its basis', async () => {
  await using owned = await ownedDatabase('suggestions', {}, '43');
  const document =
    '{ handlingRules(jurisdiction: "430281", on: "2025-10-01") { jurisdiction { code } on deadlines { kind jurisdiction { code } amount unit } replyScheme { classes { letter } } metrics { metric numerator denominator } holidays { day kind } } }';
  const answer = await ask(subgraph, owned.on(today, anonymous('r')), document);
  expect(answer.errors).toBeUndefined();
  expect(answer.data?.handlingRules).toMatchObject({
    jurisdiction: { code: '430281' },
    on: '2025-10-01',
    deadlines: [
      { kind: 'REPLY', jurisdiction: null, amount: 3, unit: 'MONTH' },
      { kind: 'REPLY_EXTENDED', jurisdiction: null, amount: 6, unit: 'MONTH' },
    ],
    replyScheme: { classes: [{ letter: 'A' }, { letter: 'B' }, { letter: 'C' }, { letter: 'D' }] },
    metrics: [
      { metric: 'result-fully-of-returned' },
      { metric: 'result-of-returned' },
      { metric: 'result-of-sent' },
      { metric: 'returned-of-sent' },
    ],
  });
  expect((answer.data as { handlingRules: { holidays: object[] } }).handlingRules.holidays).toContainEqual({
    day: '2025-10-11',
    kind: 'WORKDAY',
  }); // as selected
});

test('a congress makes its own deadline from a day on; the one before ends the day before', async () => {
  await using owned = await ownedDatabase('suggestions', {}, '430281');
  const deadline = async (on: string) => {
    const answer = await ask(
      subgraph,
      owned.on(today, staff),
      `{ handlingRules(jurisdiction: "430281", on: "${on}") { deadlines { kind amount validTo } } }`,
    );
    return (answer.data as { handlingRules: { deadlines: { kind: string }[] } }).handlingRules.deadlines.filter(
      ({ kind }) => kind === 'RATING',
    ); // as selected
  };
  const first = await ask(subgraph, owned.on(today, staff), set('requestId: "r1"'));
  expect(first.data?.setDeadlinePolicy).toMatchObject({ handlingRules: { on: '2026-07-01' } });
  expect(await deadline('2026-06-30')).toEqual([]);
  expect(await deadline('2026-07-01')).toEqual([{ kind: 'RATING', amount: 10, validTo: null }]);
  await ask(
    subgraph,
    owned.on(today, staff),
    set('validFrom: "2026-09-01", amount: 20').replace('amount: 10,', '').replace('validFrom: "2026-07-01",', ''),
  );
  expect(await deadline('2026-08-31')).toEqual([{ kind: 'RATING', amount: 10, validTo: '2026-08-31' }]);
  expect(await deadline('2026-09-01')).toEqual([{ kind: 'RATING', amount: 20, validTo: null }]);
  // Sent again, the first result; nothing is made twice.
  const before = await owned.everything();
  expect(await ask(subgraph, owned.on(today, staff), set('requestId: "r1"'))).toMatchObject({
    data: { setDeadlinePolicy: { handlingRules: { on: '2026-07-01' } } },
  });
  expect(await owned.everything()).toEqual(before);
});

test('what is no rule of the caller’s own place, or begins in the past, is refused and nothing is written', async () => {
  await using owned = await ownedDatabase('suggestions', {}, '43');
  const before = await owned.everything();
  const refused = async (document: string, caller = staff) => codesOf(await ask(subgraph, owned.on(today, caller), document));
  const with_ = (name: string, value: string): string => set('').replace(new RegExp(`${name}: [^,]+,`), `${name}: ${value},`);
  expect(await refused(set(''), callerOf(staffOf('430223')))).toEqual(['FORBIDDEN']);
  expect(await refused(set(''), callerOf(staffOf('43')))).toEqual(['FORBIDDEN']);
  expect(await refused(set(''), anonymous('r'))).toEqual(['FORBIDDEN']);
  expect(await refused(with_('jurisdiction', '"340100"'), callerOf(staffOf('3401')))).toEqual(['WRONG_OWNER']);
  expect(await refused(with_('amount', '0'))).toEqual(['BAD_INPUT']);
  expect(await refused(with_('amount', '401'))).toEqual(['BAD_INPUT']);
  expect(await refused(with_('validFrom', '"2026-05-31"'))).toEqual(['BAD_INPUT']);
  expect(await refused(with_('legalBasis', '" "'))).toEqual(['BAD_INPUT']);
  const scheme = (classes: string): string =>
    `mutation { setReplyScheme(input: { jurisdiction: "430281", validFrom: "2026-07-01", legalBasis: "x", classes: [${classes}] }) { handlingRules { on } } }`;
  expect(await refused(scheme(''))).toEqual(['BAD_INPUT']);
  expect(await refused(scheme('{ letter: "A", meaning: "x", outcomes: [], promises: false }'))).toEqual(['BAD_INPUT']);
  const a = '{ letter: "A", meaning: "x", outcomes: [SOLVED], promises: false }';
  expect(await refused(scheme(`${a} ${a}`))).toEqual(['BAD_INPUT']);
  expect(await owned.everything()).toEqual(before);
  expect(await refused(scheme(a))).toEqual([]);
  expect(await refused(scheme(a))).toEqual(['BAD_INPUT']);
});
