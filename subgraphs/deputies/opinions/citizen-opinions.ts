import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, inYear, isOneOf, yearOf } from '../../conditions.ts';
import { type Page, byCode, byDay } from '../../page.ts';
import type { Reading } from '../../reading.ts';
import { type RecordKind, RecordStore, type RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import { unitOf } from '../../visibility/settings.ts';
import { both } from '../../visibility/standing.ts';
import type { CitizenOpinion, CitizenOpinionFilter, CitizenOpinionOrder } from '../types.ts';
import { type OpinionFact, citizenOpinion } from './visibility.ts';

/** An opinion as it stands in its table, under the SDL's names. */
export type CitizenOpinionRow = RowOf<
  CitizenOpinion,
  | 'place'
  | 'station'
  | 'deputy'
  | 'suggestion'
  | 'clue'
  | 'referredTo'
  | 'contactPoint'
  | 'citizenId'
  | 'maskedCitizen'
  | 'earlierAnswers'
  | 'history'
> & {
  place: string | null;
  stationId: string | null;
  deputyId: string | null;
  suggestionId: string | null;
  clueId: string | null;
  referredTo: string | null;
  contactPointId: string | null;
};

/** A suggestion, of which this subgraph knows the id. */
export interface SuggestionRow {
  id: string;
}

const table: VisibleTable<FieldsOf<CitizenOpinion>, OpinionFact> = {
  name: 'citizen_opinions',
  visibility: citizenOpinion,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    channel: 'channel',
    ticket_number: 'ticketNumber',
    topic: 'topic',
    text: 'text',
    published_text: 'publishedText',
    place: 'place',
    station_id: 'station',
    deputy_id: 'deputy',
    unit: 'unit',
    state: 'state',
    received_on: 'receivedOn',
    assigned_on: 'assignedOn',
    handling: 'handling',
    handled_on: 'handledOn',
    answer: 'answer',
    answered_on: 'answeredOn',
    published_on: 'publishedOn',
    refusal: 'refusal',
    reopened: 'reopened',
    suggestion_id: 'suggestion',
    clue_id: 'clue',
    referred_on: 'referredOn',
    referred_to: 'referredTo',
    contact_point_id: 'contactPoint',
    referred_field: 'referredField',
    referral: 'referral',
    referral_decided_on: 'referralDecidedOn',
  },
  elsewhere: { citizen: 'citizenId', masked: 'maskedCitizen', earlier: 'earlierAnswers', history: 'history' },
  facts: { OPINION_PUBLISHED: sql`state = 'PUBLISHED'` },
  standings: {
    DEPUTY: ({ roles, deputies }) => roles.includes('DEPUTY') && sql`deputy_id = any(${deputies}::text[])`,
    HANDLER: (identity) => {
      const unit = unitOf(identity);
      return unit !== null && both(sql`unit = ${unit.name}`, unit.place === null || sql`code = ${unit.place}`);
    },
  },
};

/** 群众意见. Opinions of citizens, who are sealed. */
export const citizenOpinionKind: RecordKind<CitizenOpinionRow, CitizenOpinionFilter, CitizenOpinionOrder> = {
  type: 'CitizenOpinion',
  table,
  columns: sql`id, code, channel, ticket_number as "ticketNumber", topic, text, published_text as "publishedText", place, station_id as "stationId",
    deputy_id as "deputyId", unit, state, received_on as "receivedOn", ${yearOf('received_on')} as year, assigned_on as "assignedOn", handling,
    handled_on as "handledOn", answer, answered_on as "answeredOn", published_on as "publishedOn", refusal, reopened, suggestion_id as "suggestionId",
    clue_id as "clueId", referred_on as "referredOn", referred_to as "referredTo", contact_point_id as "contactPointId",
    referred_field as "referredField", referral, referral_decided_on as "referralDecidedOn"`,
  orders: {
    RECEIVED_ON_DESC: byDay('received_on'),
    RECEIVED_ON_ASC: byDay('received_on'),
    JURISDICTION_ASC: byCode('code'),
  },
  usualOrder: 'RECEIVED_ON_DESC',
  matching: (filter) => [
    ...isOneOf('channel', filter.channel),
    ...isOneOf('topic', filter.topic),
    ...isOneOf('state', filter.state),
    ...inYear('received_on', filter.year),
    ...equals('station_id', filter.station),
    ...isOneOf('referral', filter.referral),
  ],
  statistics: {
    dimensions: {
      CHANNEL: { field: 'channel', expression: sql`channel` },
      TOPIC: { field: 'topic', expression: sql`topic` },
      STATE: { field: 'state', expression: sql`state` },
      YEAR: { field: 'year', expression: yearOf('received_on') },
    },
    measures: {
      count: sql`count(*)`,
      accepted: sql`count(*) filter (where state <> 'NOT_ACCEPTED')`,
      answered: sql`count(answered_on)`,
      answeredWithin30Days: sql`count(*) filter (where answered_on <= received_on + 30)`,
      published: sql`count(published_on)`,
      reopened: sql`count(*) filter (where reopened > 0)`,
      toSuggestion: sql`count(suggestion_id)`,
      toClue: sql`count(clue_id)`,
      referred: sql`count(referred_on)`,
      referredRegistered: sql`count(*) filter (where referral <> 'SENT')`,
      referredFiled: sql`count(*) filter (where referral = 'FILED')`,
      referredDeclined: sql`count(*) filter (where referral = 'DECLINED')`,
      referredMoved: sql`count(*) filter (where referral = 'MOVED')`,
    },
    ratios: { answerRate: { numerator: ['answered'], denominator: ['accepted'] } },
    smallCells: {
      cell: 'count',
      measures: [
        'count',
        'accepted',
        'answered',
        'answeredWithin30Days',
        'published',
        'reopened',
        'toSuggestion',
        'toClue',
        'referred',
        'referredRegistered',
        'referredFiled',
        'referredDeclined',
        'referredMoved',
      ],
      ratios: ['answerRate'],
    },
  },
  parts: {
    citizen: { table: 'opinion_citizens', of: 'opinion_id', columns: sql`id`, order: sql`opinion_id`, most: 1 },
    masked: { table: 'masked_citizens', of: 'opinion_id', columns: sql`name, phone`, order: sql`opinion_id`, most: 1 },
    earlier: {
      table: 'earlier_answers',
      of: 'opinion_id',
      columns: sql`answer, answered_on as "answeredOn"`,
      order: sql`position`,
      most: 10,
    },
    history: historyPart,
  },
};

/** The opinions that belong to something else, a page at a time. */
export class OpinionsOf extends RecordStore<CitizenOpinionRow, CitizenOpinionFilter, CitizenOpinionOrder> {
  constructor(reading: Reading) {
    super(reading, citizenOpinionKind);
  }

  /** Those that a station received. Throws BAD_PAGE_SIZE, BAD_CURSOR. */
  station(id: string, args: { first?: unknown; after?: string | null }): Page<CitizenOpinionRow> {
    return this.pageOf([sql`station_id = ${id}`], args);
  }

  /** Those that a suggestion came of, of those kept here. Throws BAD_PAGE_SIZE, BAD_CURSOR. */
  suggestion(id: string, args: { first?: unknown; after?: string | null }): Page<CitizenOpinionRow> {
    return this.pageOf([sql`suggestion_id = ${id}`], args);
  }
}
