import { expect, test } from 'vitest';
import { deputies } from '../../../subgraphs/deputies/index.ts';
import { OpinionCommands } from '../../../subgraphs/deputies/opinions/commands.ts';
import { OpinionReferrals } from '../../../subgraphs/deputies/opinions/referrals.ts';
import type { ReferOpinionInput, ReportReferredOpinionInput } from '../../../subgraphs/deputies/types.ts';
import { StationClues } from '../../../subgraphs/litigation/clues/station-clues.ts';
import { ClueCommands } from '../../../subgraphs/litigation/clues/commands.ts';
import { litigation } from '../../../subgraphs/litigation/index.ts';
import type { ReceiveStationClueInput } from '../../../subgraphs/litigation/types.ts';
import { callerOf, prosecutorOf, staffOf } from '../../callers.ts';
import { ask } from '../ask.ts';
import { deputyRow, opinion, referred } from '../deputies/opinions/rows.ts';
import { station } from '../deputies/stations/rows.ts';
import { ownedDatabase } from '../owned-database.ts';
import { refusal } from '../refusal.ts';
import { contactPoint } from './rows.ts';

const place = '430281';
const today = '2026-06-01';
const staff = callerOf(staffOf(place));
const deputy = callerOf(staffOf(place, { subject: 'd', roles: ['DEPUTY'], deputies: ['430281.Deputy.d'] }));
const prosecutor = callerOf(prosecutorOf(place));
const congressSystem = callerOf(staffOf(place, { subject: 'courier', roles: ['ORGAN_SYSTEM'] }));
const procuratorateSystem = callerOf({ ...prosecutorOf(place), subject: 'courier', roles: ['ORGAN_SYSTEM'] });

/** Opinions told at a station with a contact point, one of them by somebody whose name is known, and elsewhere. */
const told = { deputy_id: '430281.Deputy.d', station_id: '430281.ContactStation.p' };
const world = {
  deputies: [deputyRow('430281.Deputy.d', place)],
  contact_stations: [station('p'), station('s'), station('n')],
  pil_contact_points: [contactPoint('congress', 'p'), contactPoint('congress', 's', 'SUSPENDED')],
  citizen_opinions: [
    opinion('a', 'ASSIGNED', told),
    opinion('b', 'RECEIVED', { ...told, station_id: null }),
    opinion('c', 'RECEIVED', { ...told, station_id: '430281.ContactStation.n' }),
    opinion('d', 'RECEIVED', { ...told, station_id: '430281.ContactStation.s' }),
    opinion('e', 'NOT_ACCEPTED', told),
    opinion('f', 'ASSIGNED', { ...told, clue_id: '430281.Clue.own' }),
    opinion('g', 'ASSIGNED', { ...told, ...referred(place, 'SENT') }),
  ],
  opinion_citizens: [
    {
      id: '430281.OpinionCitizen.a',
      code: place,
      opinion_id: '430281.CitizenOpinion.a',
      name: '欧阳绍棠',
      phone: '10000004321',
      address: null,
    },
  ],
};
const input: ReferOpinionInput = { id: '430281.CitizenOpinion.a', field: 'ECOLOGY', summary: '河边倾倒垃圾' };

test('an opinion is referred once, by an open contact point of its station, in words without whose it is; its own way goes on', async () => {
  await using database = await ownedDatabase('deputies', world);
  const before = await database.everything();
  const broken: readonly [what: string, values: Partial<ReferOpinionInput>, code: string][] = [
    ['told at no station', { id: '430281.CitizenOpinion.b' }, 'NOT_READY'],
    ['at a station without a contact point', { id: '430281.CitizenOpinion.c' }, 'NOT_READY'],
    ['at one whose contact point is suspended', { id: '430281.CitizenOpinion.d' }, 'NOT_READY'],
    ['that was not accepted', { id: '430281.CitizenOpinion.e' }, 'WRONG_STATE'],
    ['of which a clue came already', { id: '430281.CitizenOpinion.f' }, 'WRONG_STATE'],
    ['that was referred already', { id: '430281.CitizenOpinion.g' }, 'WRONG_STATE'],
    ['without a word', { summary: ' ' }, 'BAD_INPUT'],
    ['that is not there', { id: '430281.CitizenOpinion.none' }, 'NOT_FOUND'],
    ['of another owner', { id: '440000.CitizenOpinion.a' }, 'WRONG_OWNER'],
    ['that is none', { id: '430281.Deputy.d' }, 'BAD_ID'],
    // The congress's staff is not shown who told it, so that it cannot pass it on.
    ['with the citizen, by the staff', { citizenConsents: true }, 'NOT_READY'],
  ];
  for (const [what, values, code] of broken) {
    const referrals = new OpinionReferrals(database.on(today, staff));
    expect(await refusal(() => referrals.refer({ ...input, ...values, requestId: 'broken' })), what).toBe(code);
  }
  const unknown = `mutation { referOpinion(input: { id: "${input.id}", field: NO_SUCH_FIELD, summary: "一" }) { record { id } } }`;
  expect((await ask(deputies, database.on(today, staff), unknown)).errors).toHaveLength(1);
  expect(await database.everything()).toEqual(before);

  const refer = () => new OpinionReferrals(database.on(today, staff)).refer({ ...input, requestId: 'r' });
  const { record } = await refer();
  expect(record).toMatchObject({ state: 'ASSIGNED', referral: 'SENT', referredOn: today, referredTo: place, clueId: null });
  expect((await refer()).record).toEqual(record);
  const { deliveries, pil_contact_points } = await database.everything();
  expect(deliveries).toMatchObject([
    {
      subject_id: input.id,
      operation: 'receiveStationClue',
      receiver_subgraph: 'litigation',
      receiver: place,
      input: {
        jurisdiction: place,
        opinion: input.id,
        contactPoint: '430281.PilContactPoint.p',
        field: 'ECOLOGY',
        summary: '河边倾倒垃圾',
        place: null,
        unit: null,
        reporter: null,
      },
    },
  ]);
  expect(pil_contact_points).toMatchObject([{ clues_referred: 3 }, { clues_referred: 2 }]);
  const linking = new OpinionCommands(database.on(today, staff));
  expect(await refusal(() => linking.linkClue({ id: input.id, clue: '430281.Clue.own' }))).toBe('BAD_INPUT');
});

test('who told it goes along when the citizen consents and the deputy who received it says so', async () => {
  await using database = await ownedDatabase('deputies', world);
  await new OpinionReferrals(database.on(today, deputy)).refer({ ...input, citizenConsents: true });
  const [message] = await database.where('deliveries', 'subject_id', input.id);
  expect(message).toMatchObject({ input: { reporter: { name: '欧阳绍棠', phone: '10000004321' } } });
});

test('what the procuratorate tells of the clue is told once and in order, by its own system, and of the clue that it registered', async () => {
  await using database = await ownedDatabase('deputies', world);
  const id = '430281.CitizenOpinion.g';
  const tell = (
    event: ReportReferredOpinionInput['event'],
    values: Partial<ReportReferredOpinionInput> = {},
    caller = procuratorateSystem,
  ) =>
    new OpinionReferrals(database.on(today, caller)).told({
      requestId: event,
      id,
      clue: '430281.Clue.k',
      event,
      on: today,
      ...values,
    });
  const before = await database.everything();
  expect(await refusal(() => tell('FILE'))).toBe('WRONG_STATE');
  expect(await refusal(() => tell('REGISTER', { clue: '430223.Clue.k' }))).toBe('BAD_INPUT');
  expect(await refusal(() => tell('REGISTER', { clue: '430281.Suggestion.k' }))).toBe('BAD_ID');
  expect(await refusal(() => tell('REGISTER', { id: '440000.CitizenOpinion.g' }))).toBe('WRONG_OWNER');
  // Of what was not referred to it, it knows nothing.
  expect(await refusal(() => tell('REGISTER', { id: input.id }))).toBe('NOT_FOUND');
  expect(await refusal(() => tell('REGISTER', {}, staff))).toBe('FORBIDDEN');
  expect(await refusal(() => tell('REGISTER', {}, callerOf({ ...prosecutorOf('430223'), roles: ['ORGAN_SYSTEM'] })))).toBe(
    'NOT_FOUND',
  );
  expect(await database.everything()).toEqual(before);
  await tell('REGISTER');
  expect(await tell('REGISTER')).toEqual({ id });
  expect(await refusal(() => tell('REGISTER', { requestId: 'again' }))).toBe('WRONG_STATE');
  expect(await refusal(() => tell('FILE', { clue: '430281.Clue.other' }))).toBe('BAD_INPUT');
  await tell('FILE');
  expect(await refusal(() => tell('DECLINE'))).toBe('WRONG_STATE');
  expect(await database.where('citizen_opinions', 'id', id)).toMatchObject([
    { state: 'ASSIGNED', clue_id: '430281.Clue.k', referral: 'FILED', referral_decided_on: today },
  ]);
});

test('a clue that a congress refers is registered once, with who reported it sealed; the congress sees where it stands, and is told, never why', async () => {
  const points = [contactPoint('procuratorate', 'p', 'CLOSED'), contactPoint('procuratorate', 'q', 'PROPOSED')];
  await using database = await ownedDatabase('litigation', { pil_contact_points: points }, '4302');
  const received: ReceiveStationClueInput = {
    requestId: 'm',
    jurisdiction: place,
    opinion: '430281.CitizenOpinion.a',
    contactPoint: '430281.PilContactPoint.p-430281',
    field: 'ECOLOGY',
    summary: '河边倾倒垃圾',
    place: '430281103',
    reporter: { name: '欧阳绍棠', phone: '10000004321' },
  };
  const receive = (values: Partial<ReceiveStationClueInput> = {}, caller = congressSystem) =>
    new StationClues(database.on(today, caller)).receive({ ...received, ...values });
  const before = await database.everything();
  expect(await refusal(() => receive({ field: 'ETHNIC_UNITY' }))).toBe('BAD_INPUT');
  expect(await refusal(() => receive({ contactPoint: '430281.PilContactPoint.q-430281' }))).toBe('BAD_INPUT');
  expect(await refusal(() => receive({ contactPoint: '430281.PilContactPoint.none' }))).toBe('BAD_INPUT');
  expect(await refusal(() => receive({ opinion: '430223.CitizenOpinion.a' }))).toBe('FORBIDDEN');
  expect(await refusal(() => receive({ jurisdiction: '44' }))).toBe('WRONG_OWNER');
  for (const caller of [staff, prosecutor, procuratorateSystem])
    expect(await refusal(() => receive({}, caller))).toBe('FORBIDDEN');
  expect(await database.everything()).toEqual(before);
  const { id } = await receive();
  expect(await receive()).toEqual({ id });
  expect(await refusal(() => receive({ summary: '另一件' }))).toBe('REQUEST_ID_REUSED');
  expect(await refusal(() => receive({ requestId: 'again' }))).toBe('WRONG_STATE');

  const document = `{ clue(id: "${id}") { state source summary field place { code } reporters { name } opinion { id } contactPoint { cluesReferred } history { event } declineReason } }`;
  const seen = async (caller: typeof staff) => (await ask(litigation, database.on(today, caller), document)).data?.clue;
  const stands = { state: 'REGISTERED', opinion: { id: received.opinion }, contactPoint: { cluesReferred: 3 } };
  const all = { source: 'STATION', summary: '河边倾倒垃圾', field: 'ECOLOGY', place: { code: '430281103' } };
  const nothing = { source: null, summary: null, field: null, place: null, reporters: [], history: [], declineReason: null };
  expect(await seen(prosecutor)).toMatchObject({
    ...stands,
    ...all,
    reporters: [{ name: '欧阳绍棠' }],
    history: [{ event: 'RECEIVE_STATION' }],
  });
  expect(await seen(staff)).toEqual({ ...stands, ...nothing });
  expect(await seen(callerOf(staffOf('430223')))).toBeNull();

  await new ClueCommands(database.on(today, prosecutor)).decline({ id, reason: '已有行政处罚' });
  expect(await seen(staff)).toEqual({ ...stands, ...nothing, state: 'DECLINED' });
  const messages = await database.where('deliveries', 'subject_id', id);
  const inOrder = messages.toSorted((a, b) => Number(a.position) - Number(b.position));
  expect(inOrder.map(({ operation, input }) => [operation, input])).toEqual([
    ['reportReferredOpinion', { id: received.opinion, clue: id, event: 'REGISTER', on: today }],
    ['reportReferredOpinion', { id: received.opinion, clue: id, event: 'DECLINE', on: today }],
  ]);
});
