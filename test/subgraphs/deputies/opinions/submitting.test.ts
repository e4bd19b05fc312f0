import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Caller, anonymous } from '../../../../schema/caller.ts';
import { deputies as subgraph } from '../../../../subgraphs/deputies/index.ts';
import { CitizenCommands } from '../../../../subgraphs/deputies/opinions/citizen-commands.ts';
import { OpinionCommands } from '../../../../subgraphs/deputies/opinions/commands.ts';
import { masked } from '../../../../subgraphs/deputies/opinions/masking.ts';
import type { RecordOpinionInput, SubmitOpinionInput } from '../../../../subgraphs/deputies/types.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { ask, codesOf } from '../../ask.ts';
import { type OwnedDatabase, ownedDatabase } from '../../owned-database.ts';
import { refusal } from '../../refusal.ts';
import { deputyRow, stationRow } from './rows.ts';

const nobody = anonymous('r');
const staff = callerOf(staffOf('430281'));
const deputyId = '430281.Deputy.d';
const station = '430281.ContactStation.s';
const deputy = callerOf(staffOf('430281', { subject: 'd', name: '代表甲', roles: ['DEPUTY'], deputies: [deputyId] }));
const unit = callerOf(
  staffOf('430281', { subject: 'u', organ: { kind: 'GOVERNMENT', code: '430281', name: '市住建局' }, roles: ['HANDLING_UNIT'] }),
);
const citizen = { name: '欧阳绍棠', phone: '138-0000-4321', address: '某路九号' };
const telling: SubmitOpinionInput = {
  jurisdiction: '430281',
  channel: 'QR_CODE',
  topic: 'TRANSPORT',
  text: '路灯坏了三个月。',
  place: '430281103',
  station,
  deputy: deputyId,
  citizen,
};
const requestId = 'd1b0d0f2-6d5b-4c3f-9f0a-000000000001';
const sealed = ['绍棠', '138-0000', '某路九号'];

const open = () =>
  ownedDatabase(
    'deputies',
    {
      deputies: [
        deputyRow(deputyId, '430281'),
        deputyRow('430281.Deputy.e', '430281'),
        deputyRow('430281.Deputy.out', '430281', { status: 'TERMINATED', ground: 'RESIGNED' }),
      ],
      contact_stations: [stationRow(station, '430281', '430281103')],
    },
    '430281',
  );

describe('an opinion that a citizen submits', () => {
  let database: OwnedDatabase;
  let receipt: string;
  let id: string;
  const as = (caller: Caller, day = '2026-03-05') => new OpinionCommands(database.on(day, caller));
  const asked = async (caller: Caller, document: string) =>
    (await ask(subgraph, database.on('2026-04-01', caller), document)).data;
  const progress = async (number = receipt) =>
    (
      await asked(
        nobody,
        `{ it: opinionByReceipt(id: "${number}") { state handledBy answer answeredOn publishedOn refusal jurisdiction { code } station { name } } }`,
      )
    )?.it;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  test('gives a receipt number, the same for the same requestId, which is kept nowhere', async () => {
    const submitted = await new CitizenCommands(database.on('2026-03-02', nobody)).submit({ ...telling, requestId });
    receipt = submitted.receipt;
    expect(await new CitizenCommands(database.on('2026-03-03', nobody)).submit({ ...telling, requestId })).toEqual({ receipt });
    const again = new CitizenCommands(database.on('2026-03-03', nobody));
    for (const values of [{ text: '别的' }, { citizen: { ...citizen, phone: '138-0000-4322' } }]) {
      expect(await refusal(() => again.submit({ ...telling, ...values, requestId }))).toBe('REQUEST_ID_REUSED');
    }
    const everything = await database.everything();
    expect(everything.citizen_opinions).toHaveLength(1);
    expect(JSON.stringify(everything)).not.toContain(receipt.split('.')[2]);
    const [row] = await database.where('citizen_opinions', 'text', telling.text);
    id = String(row?.id);
  });

  test('two at once with one requestId are one opinion with one number', async () => {
    const input = { ...telling, text: '同时', requestId: 'd1b0d0f2-6d5b-4c3f-9f0a-000000000002' };
    const both = await Promise.all(
      [nobody, nobody].map((caller) => new CitizenCommands(database.on('2026-03-02', caller)).submit(input)),
    );
    expect(new Set(both.map((each) => each.receipt)).size).toBe(1);
    expect(await database.where('citizen_opinions', 'text', '同时')).toHaveLength(1);
  });

  test('tells nobody who it was: not the history, not who is logged in while submitting', async () => {
    const text = '登录后提交';
    await new CitizenCommands(database.on('2026-03-02', staff)).submit({ ...telling, text, citizen: null });
    const [row] = await database.where('citizen_opinions', 'text', text);
    expect(await database.where('history', 'record_id', String(row?.id))).toMatchObject([
      { event: 'SUBMIT', from_state: null, to_state: 'RECEIVED', actor: '(anonymous)', reason: null },
    ]);
  });

  test('is read whole by the deputy it was told to, masked by the congress and the unit, and by nobody else', async () => {
    await as(staff).assign({ id, unit: '市住建局' });
    const document = `{ it: citizenOpinion(id: "${id}") { text citizenId maskedCitizen { name phone } history { actor } } }`;
    const hidden = { name: '欧**', phone: '*********21' };
    const read = (await asked(deputy, document))?.it as { citizenId: string }; // as selected
    expect(read).toMatchObject({ citizenId: expect.any(String), maskedCitizen: hidden });
    const who = `{ it: opinionCitizen(id: "${read.citizenId}") { name phone address opinion { id } } }`;
    database.accesses.length = 0;
    expect(await asked(deputy, who)).toEqual({ it: { ...citizen, opinion: { id } } });
    expect(database.accesses.flatMap(({ records }) => records)).toContainEqual({ type: 'OpinionCitizen', rows: 1 });
    for (const other of [nobody, staff, unit, callerOf(staffOf('43'))]) expect(await asked(other, who)).toEqual({ it: null });
    for (const who of [staff, unit])
      expect((await asked(who, document))?.it).toMatchObject({ citizenId: null, maskedCitizen: hidden });
    const others = [
      nobody,
      callerOf(staffOf('4302')),
      callerOf(staffOf('430223')),
      callerOf({ ...staffOf('430281'), roles: ['DEPUTY'], deputies: ['430281.Deputy.e'] }),
    ];
    for (const who of others) expect(await asked(who, document)).toEqual({ it: null });
  });

  test('is followed by its receipt number from receipt to publication, without a word of the citizen or the staff', async () => {
    expect(await progress()).toMatchObject({
      state: 'ASSIGNED',
      handledBy: '市住建局',
      answer: null,
      jurisdiction: { code: '430281' },
      station: { name: '代表之家' },
    });
    await as(unit, '2026-03-06').requestReturn({ id, reason: '不属本局' });
    expect(await progress()).toMatchObject({ state: 'RETURN_REQUESTED' });
    await as(staff, '2026-03-07').assign({ id, unit: '市住建局' });
    await as(unit, '2026-03-10').handle({ id, handling: '已换灯' });
    await as(deputy, '2026-03-12').answer({ id, answer: '已修好' });
    expect(await progress()).toMatchObject({ state: 'ANSWERED', answer: '已修好', answeredOn: '2026-03-12' });

    const disputed = await new CitizenCommands(database.on('2026-03-13', nobody)).dispute({
      id: receipt.toLowerCase().replace('receipt', 'Receipt'),
      reason: '还没有亮',
    });
    expect(disputed.progress).toMatchObject({ state: 'ASSIGNED', answer: null });
    await as(staff, '2026-03-14').handle({ id, handling: '重接线路' });
    await as(staff, '2026-03-15').answer({ id, answer: '线路已通' });
    const { record } = await as(staff, '2026-03-20').publish({ id, text: '某路路灯不亮' });
    expect(record).toMatchObject({ state: 'PUBLISHED', reopened: 1, publishedOn: '2026-03-20' });
    expect(await asked(staff, `{ it: citizenOpinion(id: "${id}") { earlierAnswers { answer answeredOn } } }`)).toEqual({
      it: { earlierAnswers: [{ answer: '已修好', answeredOn: '2026-03-12' }] },
    });
    expect(await progress()).toEqual({
      state: 'PUBLISHED',
      handledBy: '市住建局',
      answer: '线路已通',
      answeredOn: '2026-03-15',
      publishedOn: '2026-03-20',
      refusal: null,
      jurisdiction: { code: '430281' },
      station: { name: '代表之家' },
    });
    const published = `{ it: citizenOpinions(within: "430281") { nodes { id publishedText answer text citizenId maskedCitizen { name } history { event } } } }`;
    expect(await asked(nobody, published)).toEqual({
      it: {
        nodes: [
          {
            id,
            publishedText: '某路路灯不亮',
            answer: '线路已通',
            text: null,
            citizenId: null,
            maskedCitizen: null,
            history: [],
          },
        ],
      },
    });
  });

  test('and what came of it are noted beside its state, once', async () => {
    const { record } = await as(staff).linkSuggestion({ id, suggestion: '430281.Suggestion.a' });
    expect(record).toMatchObject({ state: 'PUBLISHED', suggestionId: '430281.Suggestion.a' });
    expect((await as(staff).linkClue({ id, clue: '430200.Clue.a' })).record).toMatchObject({ state: 'PUBLISHED' });
    expect(await refusal(() => as(staff).linkSuggestion({ id, suggestion: '430281.Suggestion.b' }))).toBe('BAD_INPUT');
    expect(await refusal(() => as(staff).linkSuggestion({ id, suggestion: '430223.Suggestion.b' }))).toBe('BAD_INPUT');
    expect(await refusal(() => as(staff).linkClue({ id, clue: '430300.Clue.b' }))).toBe('BAD_INPUT');
    expect(await refusal(() => as(staff).linkClue({ id, clue: '430281.Suggestion.b' }))).toBe('BAD_ID');
    const back =
      '_entities(representations: [{ __typename: "Suggestion", id: "430281.Suggestion.a" }]) { ... on Suggestion { fromOpinions { nodes { id clue { id } } } } }';
    expect(await asked(staff, `{ ${back} }`)).toEqual({
      _entities: [{ fromOpinions: { nodes: [{ id, clue: { id: '430200.Clue.a' } }] } }],
    });
    expect(await asked(nobody, `{ ${back} }`)).toEqual({ _entities: [{ fromOpinions: { nodes: [{ id, clue: null }] } }] });
  });

  test('a number that was never given, or a mistyped one, tells nothing', async () => {
    const typed = receipt.split('.')[2] ?? '';
    const other = `${typed[0] === '2' ? '3' : '2'}${typed.slice(1)}`;
    const answer = await ask(
      subgraph,
      database.on('2026-04-01', nobody),
      `{ it: opinionByReceipt(id: "430281.Receipt.${other}") { state } }`,
    );
    expect(codesOf(answer)).toEqual(['BAD_ID']);
    // All zeros fit together, and no HMAC has come out so.
    expect(await progress('430281.Receipt.2222-2222-2222-2222-2')).toBeNull();
  });

  test('is in no history, request or count by what was sealed', async () => {
    const { opinion_citizens: _, ...everything } = await database.everything();
    for (const each of sealed) expect(JSON.stringify(everything)).not.toContain(each);
  });
});

describe('what is refused of opinions', () => {
  test('a citizen names a place, station and deputy that are there, and a way that is a citizen’s; nothing sealed is repeated', async () => {
    await using database = await open();
    const before = await database.everything();
    const submit = (values: Partial<SubmitOpinionInput>) =>
      refusal(() => new CitizenCommands(database.on('2026-03-02', nobody)).submit({ ...telling, ...values }));
    for (const values of [
      { text: ' ' },
      { text: '字'.repeat(2_001) },
      { channel: 'STATION' },
      { channel: 'HOTLINE_12345' },
      { place: '430223' },
      { station: '430281.ContactStation.none' },
      { deputy: '430281.Deputy.none' },
      { deputy: '430281.Deputy.out' },
      { deputy: '430223.Deputy.d' },
      { requestId: 'r1' },
      { citizen: { name: ' ' } },
      { citizen: { phone: '1'.repeat(41) } },
    ] as const) {
      expect(await submit(values), JSON.stringify(values)).toBe('BAD_INPUT');
    }
    expect(await submit({ jurisdiction: '430223' })).toBe('WRONG_OWNER');
    expect(await submit({ place: '430281999' })).toBe('UNKNOWN_JURISDICTION');
    expect(await submit({ station: '430281.Deputy.d' })).toBe('BAD_ID');
    expect(await database.everything()).toEqual(before);
    const long = { ...telling, citizen: { name: citizen.name.repeat(20) } };
    await expect(new CitizenCommands(database.on('2026-03-02', nobody)).submit(long)).rejects.toThrow(
      'A name must have 1 to 50 characters, but has 80.',
    );
  });

  test('the 61st opinion of nobody in particular within an hour at a station is refused; another station and the next hour are not', async () => {
    await using database = await open();
    const hour = '2026-03-02T02:00:00.000Z';
    await database.insert('opinion_hours', [{ code: '430281', station_id: station, hour, submitted: 59 }]);
    const submit = (at: string, values: Partial<SubmitOpinionInput> = {}) =>
      new CitizenCommands(database.on(at, nobody)).submit({ ...telling, citizen: null, ...values });
    const both = await Promise.allSettled([submit('2026-03-02T02:30:00Z'), submit('2026-03-02T02:31:00Z')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await refusal(() => submit('2026-03-02T02:59:59Z'))).toBe('RATE_LIMITED');
    expect(await database.where('citizen_opinions', 'station_id', station)).toHaveLength(1);
    await submit('2026-03-02T02:59:59Z', { station: null });
    await submit('2026-03-02T03:00:00Z');
    // The staff is not bounded by it.
    await new OpinionCommands(database.on('2026-03-02T02:59:59Z', staff)).record({ ...telling, channel: 'STATION' });
  });

  test('staff and the deputy who received it record by any way, a ticket goes with 12345; nobody else does', async () => {
    await using database = await open();
    const record = (caller: Caller, values: Partial<RecordOpinionInput> = {}) =>
      new OpinionCommands(database.on('2026-03-02', caller)).record({ ...telling, channel: 'STATION', ...values });
    const hotline = await record(staff, { channel: 'HOTLINE_12345', ticketNumber: '20260302-7', station: null });
    expect(hotline.record).toMatchObject({ channel: 'HOTLINE_12345', ticketNumber: '20260302-7', state: 'RECEIVED', deputyId });
    expect(hotline.receipt).toMatch(/^430281\.Receipt\./);
    expect((await record(deputy, { channel: 'VISIT', station: null })).record).toMatchObject({ channel: 'VISIT' });
    const before = await database.everything();
    for (const values of [{ channel: 'HOTLINE_12345' }, { ticketNumber: '1' }, { station: null }] as const) {
      expect(await refusal(() => record(staff, values)), JSON.stringify(values)).toBe('BAD_INPUT');
    }
    expect(await refusal(() => record(deputy, { deputy: null }))).toBe('FORBIDDEN');
    expect(await refusal(() => record(deputy, { deputy: '430281.Deputy.e' }))).toBe('FORBIDDEN');
    for (const who of [nobody, unit, callerOf(staffOf('43')), callerOf(staffOf('430223'))]) {
      expect(await refusal(() => record(who))).toBe('FORBIDDEN');
    }
    expect(await database.everything()).toEqual(before);
  });

  test('a deputy who is entrusted with it reads who told it, and the one before does not any more', async () => {
    await using database = await open();
    const { record } = await new OpinionCommands(database.on('2026-03-02', staff)).record({ ...telling, channel: 'STATION' });
    const { id } = record;
    await new OpinionCommands(database.on('2026-03-03', staff)).entrust({ id, deputy: '430281.Deputy.e' });
    const other = callerOf(staffOf('430281', { subject: 'e', roles: ['DEPUTY'], deputies: ['430281.Deputy.e'] }));
    const document = `{ it: citizenOpinion(id: "${id}") { citizenId } }`;
    const asked = async (caller: Caller) => (await ask(subgraph, database.on('2026-04-01', caller), document)).data;
    expect(await asked(other)).toEqual({ it: { citizenId: expect.any(String) } });
    expect(await asked(deputy)).toEqual({ it: null });
  });

  test('an opinion goes back to its unit ten times and no more', async () => {
    await using database = await open();
    const commands = new OpinionCommands(database.on('2026-03-02', staff));
    const { record } = await commands.record({ ...telling, channel: 'STATION' });
    const { id } = record;
    await commands.assign({ id, unit: '市住建局' });
    await commands.handle({ id, handling: '办' });
    await commands.answer({ id, answer: '答' });
    await database.inside.rows(sql`update citizen_opinions set reopened = 10 where id = ${id}`);
    expect(await refusal(() => commands.reopen({ id, reason: '不满意' }))).toBe('BAD_INPUT');
  });
});

test('a citizen is masked to a surname and two figures; a short number shows none', () => {
  expect(masked({ name: '王小二', phone: '13800001234', address: '某路' })).toEqual({ name: '王**', phone: '*********34' });
  expect(masked({ name: null, phone: '110', address: null })).toEqual({ name: null, phone: '***********' });
  expect(masked({ name: null, phone: null, address: '某路' })).toEqual({ name: null, phone: null });
});
