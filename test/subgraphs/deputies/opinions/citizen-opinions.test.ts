import { describe, expect, test } from 'vitest';
import { officialCode } from '../../../../schema/jurisdiction-code.ts';
import { addDays } from '../../../../schema/calendar.ts';
import { deputies as subgraph } from '../../../../subgraphs/deputies/index.ts';
import { citizenOpinionKind } from '../../../../subgraphs/deputies/opinions/citizen-opinions.ts';
import type { CitizenOpinionFilter, QueryCitizenOpinionStatisticsArgs } from '../../../../subgraphs/deputies/types.ts';
import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { ask } from '../../ask.ts';
import { contactPoint } from '../../contact-points/rows.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { counted, countedOpinions, opinion, ownOpinions, stationRow } from './rows.ts';

const station = '430000.ContactStation.s';
const open = () =>
  ownedDatabase('deputies', {
    contact_stations: [stationRow(station, '43')],
    pil_contact_points: [contactPoint('congress', 's', 'OPEN', { code: '43' })],
    citizen_opinions: ownOpinions,
  });

describePages('citizens’ opinions at and below a place', {
  open,
  rows: ownOpinions,
  orders: {
    RECEIVED_ON_DESC: (row) => row.received_on,
    RECEIVED_ON_ASC: (row) => row.received_on,
    JURISDICTION_ASC: (row) => row.code,
  },
  page: (database, asked) => new RecordStore(database.on(someDay), citizenOpinionKind).page({ within: '43', ...asked }),
});

describeFilters<(typeof ownOpinions)[number], CitizenOpinionFilter>('citizens’ opinions, filtered', {
  open,
  rows: ownOpinions,
  filters: {
    channel: [[{ channel: ['QR_CODE', 'STATION'] }, ({ channel }) => ['QR_CODE', 'STATION'].includes(channel)]],
    topic: [[{ topic: ['OTHER'] }, ({ topic }) => topic === 'OTHER']],
    state: [[{ state: ['ASSIGNED', 'PUBLISHED'] }, ({ state }) => ['ASSIGNED', 'PUBLISHED'].includes(state)]],
    year: [[{ year: 2025 }, (row) => row.received_on.startsWith('2025')]],
    station: [[{ station }, (row) => row.station_id === station]],
    referral: [[{ referral: ['FILED', 'SENT'] }, ({ referral }) => referral === 'FILED' || referral === 'SENT']],
  },
  page: (database, filter) =>
    new RecordStore(database.on(someDay), citizenOpinionKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('citizens’ opinions, counted', {
  open: () =>
    ownedDatabase('deputies', {
      contact_stations: counted.map((code) => stationRow(`${officialCode(code)}.ContactStation.s`, code)),
      pil_contact_points: counted.map((code) => contactPoint('congress', 's', 'OPEN', { code })),
      citizen_opinions: countedOpinions,
    }),
  rows: countedOpinions,
  levels: ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'],
  counting: {
    dimensions: {
      CHANNEL: { field: 'channel', of: (row) => row.channel },
      TOPIC: { field: 'topic', of: (row) => row.topic },
      STATE: { field: 'state', of: (row) => row.state },
      YEAR: { field: 'year', of: (row) => Number(row.received_on.slice(0, 4)) },
    },
    measures: {
      count: () => 1,
      accepted: (row) => Number(row.state !== 'NOT_ACCEPTED'),
      answered: (row) => Number(row.answered_on !== null),
      answeredWithin30Days: (row) => Number(row.answered_on !== null && row.answered_on <= addDays(row.received_on, 30)),
      published: (row) => Number(row.published_on !== null),
      reopened: (row) => Number(row.reopened > 0),
      toSuggestion: (row) => Number(row.suggestion_id !== null),
      toClue: (row) => Number(row.clue_id !== null),
      referred: (row) => Number(row.referral !== null),
      referredRegistered: (row) => Number(row.referral !== null && row.referral !== 'SENT'),
      referredFiled: (row) => Number(row.referral === 'FILED'),
      referredDeclined: (row) => Number(row.referral === 'DECLINED'),
      referredMoved: (row) => Number(row.referral === 'MOVED'),
      withheld: () => 0,
    },
    ratios: { answerRate: [['answered'], ['accepted']] },
  },
  // The congress of the place itself, from which nothing is withheld.
  ask: (database, question) =>
    new RecordStore(database.on(someDay, callerOf(staffOf(question.within))), citizenOpinionKind).statistics(
      question as QueryCitizenOpinionStatisticsArgs,
    ),
});

describe('figures of few opinions', () => {
  const five = Array.from({ length: 5 }, (_, at) => opinion(`h${at}`, 'RECEIVED', { topic: 'HOUSING' }));
  const rows = [...five, opinion('e', 'ANSWERED', { topic: 'ENVIRONMENT' })];
  const document = `{ it: citizenOpinionStatistics(within: "430281", groupBy: [TOPIC]) {
    groups { topic count answered answerRate { value } withheld } total { count withheld } } }`;

  test('are withheld from those above, with one more so that the total does not give them away; the congress itself is told', async () => {
    await using database = await ownedDatabase('deputies', { citizen_opinions: rows }, '43');
    const asked = async (code: string) => (await ask(subgraph, database.on(someDay, callerOf(staffOf(code))), document)).data?.it;
    expect(await asked('430281')).toMatchObject({
      groups: [
        { topic: 'ENVIRONMENT', count: 1, answered: 1, answerRate: { value: 1 }, withheld: 0 },
        { topic: 'HOUSING', count: 5, answered: 0, answerRate: { value: 0 }, withheld: 0 },
      ],
      total: { count: 6, withheld: 0 },
    });
    const hidden = { count: null, answered: null, answerRate: null, withheld: 1 };
    expect(await asked('43')).toMatchObject({
      groups: [
        { topic: 'ENVIRONMENT', ...hidden },
        { topic: 'HOUSING', ...hidden },
      ],
      total: { count: 6, withheld: 0 },
    });
  });
});
