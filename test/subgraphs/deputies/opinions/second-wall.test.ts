import sql, { raw } from 'sql-template-tag';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, anonymous } from '../../../../schema/caller.ts';
import type { Settings } from '../../../../subgraphs/database.ts';
import { insertInto } from '../../../../subgraphs/commands.ts';
import { settingsOf } from '../../../../subgraphs/visibility/settings.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { type OwnedDatabase, ownedDatabase } from '../../owned-database.ts';
import { deputyRow, opinion } from './rows.ts';

/*
 * What the database's own rules refuse to a statement that forgets to ask: the commands and stores never send such a one, so it is sent here.
 */

const own = '430281.Deputy.d';
const unit = '市住房和城乡建设局';
const told = opinion('told', 'ASSIGNED', { deputy_id: own });
const open = opinion('open', 'PUBLISHED', { deputy_id: own });
const callers = {
  nobody: anonymous('r'),
  staff: callerOf(staffOf('430281')),
  above: callerOf(staffOf('43')),
  peer: callerOf(staffOf('430223')),
  deputy: callerOf(staffOf('430281', { roles: ['DEPUTY'], deputies: [own] })),
  colleague: callerOf(staffOf('430281', { roles: ['DEPUTY'], deputies: ['430281.Deputy.e'] })),
  unit: callerOf(staffOf('430281', { organ: { kind: 'GOVERNMENT', code: '430281', name: unit }, roles: ['HANDLING_UNIT'] })),
  elsewhere: callerOf(staffOf('430223', { organ: { kind: 'GOVERNMENT', code: '430223', name: unit }, roles: ['HANDLING_UNIT'] })),
} satisfies Record<string, Caller>;
type Who = keyof typeof callers;
const everybody = Object.keys(callers) as Who[]; // its keys

let database: OwnedDatabase;
const as = <Row extends object>(who: Who, statement: ReturnType<typeof sql>, more: Settings = {}) =>
  database.database.transaction({ ...settingsOf(callers[who], '43'), ...more }, (db) => db.rows<Row>(statement));

beforeAll(async () => {
  database = await ownedDatabase(
    'deputies',
    {
      deputies: [deputyRow(own, '430281')],
      citizen_opinions: [told, open],
      opinion_citizens: [told, open].map(({ id }) => ({
        id: id.replace('CitizenOpinion', 'OpinionCitizen'),
        code: '430281',
        opinion_id: id,
        name: '王小二',
        phone: '10000001234',
        address: '某路',
      })),
      masked_citizens: [told, open].map(({ id }) => ({ opinion_id: id, name: '王**', phone: '*********34' })),
    },
    '43',
  );
});
afterAll(() => database.close());

test('who told it is shown to the deputy who received it, whatever a statement asks for; masked to those who see to it', async () => {
  const receipt = { receipt: told.receipt_hash };
  const counted = { counted: '43' };
  for (const who of everybody) {
    for (const more of [{}, receipt, counted]) {
      expect(await as(who, sql`select name from opinion_citizens`, more), who).toHaveLength(who === 'deputy' ? 2 : 0);
      const masked = ['staff', 'deputy', 'unit'].includes(who) ? 2 : 0;
      expect(await as(who, sql`select name from masked_citizens`, more), who).toHaveLength(masked);
    }
  }
});

test('who has the hash of a receipt number sees that opinion, and nobody any other by it', async () => {
  const ids = async (who: Who, receipt: string) =>
    (await as<{ id: string }>(who, sql`select id from citizen_opinions order by id`, { receipt })).map(({ id }) => id);
  expect(await ids('nobody', told.receipt_hash)).toEqual([open.id, told.id]);
  for (const guessed of ['', '0'.repeat(64), told.receipt_hash.slice(0, 63), '%']) {
    expect(await ids('nobody', guessed)).toEqual([open.id]);
  }
});

test('what was told of a citizen is changed and taken away by nobody', async () => {
  for (const who of everybody) {
    for (const table of ['opinion_citizens', 'masked_citizens']) {
      expect(await as(who, sql`update ${raw(table)} set name = '李' returning opinion_id`), who).toEqual([]);
      expect(await as(who, sql`delete from ${raw(table)} returning opinion_id`), who).toEqual([]);
    }
    expect(await as(who, sql`delete from citizen_opinions returning id`), who).toEqual([]);
  }
});

test('an opinion is changed by those who see to it and by who has its receipt number only', async () => {
  const changed = (who: Who, more?: Settings) =>
    as<{ id: string }>(who, sql`update citizen_opinions set reopened = reopened returning id`, more);
  for (const who of everybody) {
    expect(await changed(who), who).toHaveLength(['staff', 'deputy', 'unit'].includes(who) ? 2 : 0);
  }
  expect(await changed('nobody', { receipt: told.receipt_hash })).toEqual([{ id: told.id }]);
});

test('nobody in particular enters an opinion by a citizen’s ways, as just received, and cannot read it afterwards', async () => {
  const entered = (who: Who, local: string, values: object = {}, receipt?: string) => {
    const row = { ...opinion(local, 'RECEIVED'), ...values };
    return as(who, insertInto('citizen_opinions', row), { receipt: receipt ?? row.receipt_hash });
  };
  const refused = 'row-level security policy for table "citizen_opinions"';
  await expect(entered('nobody', 'n1', {}, '0'.repeat(64))).rejects.toThrow(refused);
  await expect(entered('nobody', 'n2', { channel: 'VISIT' })).rejects.toThrow(refused);
  await expect(entered('peer', 'n3', { channel: 'VISIT' })).rejects.toThrow(refused);
  await expect(entered('nobody', 'n4', opinion('n4', 'ASSIGNED'))).rejects.toThrow(refused);
  await entered('nobody', 'n5');
  await entered('staff', 'n6', { channel: 'VISIT' });
  expect(await as('nobody', sql`select id from citizen_opinions where id like '%n5'`)).toEqual([]);
  const citizen = {
    id: '430281.OpinionCitizen.n5',
    code: '430281',
    opinion_id: opinion('n5', 'RECEIVED').id,
    name: '王',
    phone: null,
    address: null,
  };
  await expect(as('nobody', insertInto('opinion_citizens', citizen))).rejects.toThrow('row-level security policy');
  const step = { position: 1, event: 'SUBMIT', to_state: 'RECEIVED', at: '2026-03-02T00:00:00Z', actor: 'x' };
  await expect(as('nobody', insertInto('history', { record_id: citizen.opinion_id, ...step }))).rejects.toThrow(
    'row-level security policy',
  );
});

test('no more than sixty an hour are written of nobody in particular, whichever statement writes them', async () => {
  const hour = { code: '430281', station_id: '', hour: '2026-03-02T02:00:00Z' };
  await expect(as('nobody', insertInto('opinion_hours', { ...hour, submitted: 61 }))).rejects.toThrow('opinions_an_hour');
});

test('what a receipt number opens is closed again for the next statement', async () => {
  const reading = database.on('2026-06-01', callers.nobody);
  const seen = async (db: typeof reading | ReturnType<typeof reading.bearing>) =>
    (await db.rows<{ id: string }>(sql`select id from citizen_opinions where id in (${told.id}, ${open.id}) order by id`)).map(
      ({ id }) => id,
    );
  expect(await seen(reading.bearing(told.receipt_hash))).toEqual([open.id, told.id]);
  expect(await seen(reading)).toEqual([open.id]);
  expect(
    await Promise.all([seen(reading), seen(reading.bearing(told.receipt_hash)), seen(reading.counting('43')), seen(reading)]),
  ).toEqual([[open.id], [open.id, told.id], [open.id, told.id], [open.id]]);
});
