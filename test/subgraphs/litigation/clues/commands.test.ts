import { expect, test } from 'vitest';
import { anonymous } from '../../../../schema/caller.ts';
import { litigation as subgraph } from '../../../../subgraphs/litigation/index.ts';
import { callerOf, prosecutorOf, staffOf } from '../../../callers.ts';
import { ask, codesOf } from '../../ask.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { clue, receipt } from '../rows.ts';

const prosecutor = callerOf(prosecutorOf('430281'));
const register = (
  values: string,
): string => `mutation { registerClue(input: { jurisdiction: "430281", number: "醴检公益线〔2026〕1号",
  source: REPORT, field: ECOLOGY, summary: "渌江边堆放废渣", ${values} }) { clue {
  id number source field summary state registeredOn place { code } unit sentBy reporters { name phone } history { event from to } } } }`;

test('a clue is registered with all that is known, and who reported it is for its procuratorate and those who keep its records', async () => {
  await using owned = await ownedDatabase('litigation', {}, '4302');
  const on = (caller = prosecutor) => owned.on(someDay, caller);
  const answer = await ask(
    subgraph,
    on(),
    register('place: "430281103", unit: "某建材公司", sentBy: "市信访局", reporter: { name: "举报人甲", phone: "13900000000" }'),
  );
  expect(answer.errors).toBeUndefined();
  const { clue: made } = (answer.data as { registerClue: { clue: { id: string } } }).registerClue; // as selected
  expect(made).toMatchObject({
    state: 'REGISTERED',
    registeredOn: someDay,
    place: { code: '430281103' },
    reporters: [{ name: '举报人甲', phone: '13900000000' }],
    history: [{ event: 'REGISTER', from: null, to: 'REGISTERED' }],
  });
  const reporters = async (caller = prosecutor) =>
    (await ask(subgraph, on(caller), `{ clue(id: "${made.id}") { reporters { name phone } } }`)).data?.clue;
  expect(await reporters(callerOf(prosecutorOf('4302')))).toEqual({ reporters: [{ name: '举报人甲', phone: '13900000000' }] });
  expect(await reporters(callerOf(prosecutorOf('43')))).toBeNull();
  expect(await reporters(callerOf(staffOf('430281')))).toBeNull();
  // Neither the history nor what is remembered of the command says it.
  const everything = Object.entries(await owned.everything()).filter(([table]) => table !== 'clue_reporters');
  expect(JSON.stringify(everything)).not.toContain('举报人甲');
});

test('what is no clue of the caller’s own place, or of no field in force, is refused and nothing is written', async () => {
  await using owned = await ownedDatabase('litigation', {}, '43');
  const before = await owned.everything();
  const refused = async (document: string, caller = prosecutor, day = someDay) =>
    codesOf(await ask(subgraph, owned.on(day, caller), document));
  expect(await refused(register(''), callerOf(prosecutorOf('4302')))).toEqual(['FORBIDDEN']);
  expect(await refused(register(''), callerOf(staffOf('430281')))).toEqual(['FORBIDDEN']);
  expect(await refused(register(''), anonymous('r'))).toEqual(['FORBIDDEN']);
  expect(await refused(register('').replace('"430281"', '"430281103"'), prosecutor)).toEqual(['FORBIDDEN']);
  expect(await refused(register('').replace('REPORT', 'SUGGESTION'))).toEqual(['BAD_INPUT']);
  expect(await refused(register('').replace('REPORT', 'PROCURATORATE'))).toEqual(['BAD_INPUT']);
  expect(await refused(register('').replace('"渌江边堆放废渣"', '" "'))).toEqual(['BAD_INPUT']);
  expect(await refused(register('place: "4303"'))).toEqual(['BAD_INPUT']);
  expect(await refused(register('reporter: {}'))).toEqual(['BAD_INPUT']);
  // 民族团结进步促进法 is in force from July 2026.
  expect(await refused(register('').replace('ECOLOGY', 'ETHNIC_UNITY'))).toEqual(['BAD_INPUT']);
  // A code that is none never gets as far.
  expect(await refused(register('').replace('ECOLOGY', 'NO_SUCH_FIELD'))).toEqual([undefined]);
  expect(await owned.everything()).toEqual(before);
  expect(await refused(register('').replace('ECOLOGY', 'ETHNIC_UNITY'), prosecutor, '2026-07-01')).toEqual([]);
});

test('a clue that is moved is sent to who has jurisdiction without who reported it, and is taken in once', async () => {
  const row = clue('m', { code: '430281', field: 'HEROES' });
  await using owned = await ownedDatabase('litigation', { clues: [row] }, '4302');
  const move = (to: string) =>
    ask(
      subgraph,
      owned.on(someDay, prosecutor),
      `mutation { moveClue(input: { id: "${row.id}", to: "${to}" }) { clue { state movedTo { code } } } }`,
    );
  expect(codesOf(await move('430281'))).toEqual(['BAD_INPUT']);
  expect(codesOf(await move('430281103'))).toEqual(['UNKNOWN_JURISDICTION']);
  expect((await move('430223')).data).toEqual({ moveClue: { clue: { state: 'MOVED', movedTo: { code: '430223' } } } });
  const [message] = await owned.where('deliveries', 'subject_id', row.id);
  expect(message).toMatchObject({ receiver_subgraph: 'litigation', receiver: '430223', operation: 'receiveClue' });
  const input = message?.input as Record<string, unknown>;
  expect(Object.keys(input).toSorted()).toEqual(['field', 'jurisdiction', 'movedFrom', 'place', 'summary', 'unit']);

  const system = (code: string) => callerOf({ ...prosecutorOf(code), subject: `courier@${code}`, roles: ['ORGAN_SYSTEM'] });
  const receive = (requestId: string, caller = system('430281')) =>
    ask(subgraph, owned.on(someDay, caller), 'mutation ($input: ReceiveClueInput!) { receiveClue(input: $input) { id } }', {
      input: { ...input, requestId },
    });
  expect(codesOf(await receive('1', system('4303')))).toEqual(['FORBIDDEN']);
  expect(codesOf(await receive('1', callerOf(prosecutorOf('430281'))))).toEqual(['FORBIDDEN']);
  const first = await receive('1');
  expect(first.errors).toBeUndefined();
  expect(await receive('1')).toEqual(first);
  expect(codesOf(await receive('2'))).toEqual(['WRONG_STATE']);
  const received = await owned.where('clues', 'source', 'PROCURATORATE');
  expect(received).toMatchObject([{ code: '430223', moved_from: row.id, field: 'HEROES', state: 'REGISTERED' }]);
});

test('a clue that a congress sent is declined with its receipt, so that the congress learns of it', async () => {
  const sent = receipt('s', { state: 'ASSESSED' });
  const row = clue('s', { source: 'SUGGESTION', receipt_id: sent.id });
  await using owned = await ownedDatabase('litigation', { conversion_receipts: [sent], clues: [row] });
  const give = (mutation: string) => ask(subgraph, owned.on(someDay, callerOf(prosecutorOf('4302'))), `mutation { ${mutation} }`);
  const input = (id: string) => `(input: { id: "${id}", reason: "已有行政处罚" })`;
  expect(codesOf(await give(`declineClue${input(row.id)} { clue { id } }`))).toEqual(['NOT_READY']);
  expect(codesOf(await give(`moveClue(input: { id: "${row.id}", to: "430223" }) { clue { id } }`))).toEqual(['NOT_READY']);
  expect(await give(`declineReceipt${input(sent.id)} { conversionReceipt { state clue { state declineReason } } }`)).toEqual({
    data: {
      declineReceipt: {
        conversionReceipt: { state: 'NOT_CONVERTED', clue: { state: 'DECLINED', declineReason: '已有行政处罚' } },
      },
    },
  });
});
