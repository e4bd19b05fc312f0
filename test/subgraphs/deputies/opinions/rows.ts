import { createHash } from 'node:crypto';
import { globalId } from '../../../../schema/global-id.ts';
import type { OpinionChannel, OpinionState, OpinionTopic, ReferralState } from '../../../../subgraphs/deputies/types.ts';

/** A row of the table `citizen_opinions`. */
export interface OpinionColumns {
  id: string;
  code: string;
  channel: OpinionChannel;
  ticket_number: string | null;
  topic: OpinionTopic;
  text: string;
  published_text: string | null;
  place: string | null;
  station_id: string | null;
  deputy_id: string | null;
  unit: string | null;
  state: OpinionState;
  received_on: string;
  assigned_on: string | null;
  handling: string | null;
  handled_on: string | null;
  answer: string | null;
  answered_on: string | null;
  published_on: string | null;
  refusal: string | null;
  reopened: number;
  suggestion_id: string | null;
  clue_id: string | null;
  referred_on: string | null;
  referred_to: string | null;
  contact_point_id: string | null;
  referred_field: string | null;
  referral: ReferralState | null;
  referral_decided_on: string | null;
  receipt_hash: string;
}

const way: readonly OpinionState[] = ['RECEIVED', 'ASSIGNED', 'HANDLED', 'ANSWERED', 'PUBLISHED'];

/** An opinion of 醴陵市, in a state with what it needs. */
export function opinion(local: string, state: OpinionState, values: Partial<Omit<OpinionColumns, 'id'>> = {}): OpinionColumns {
  const code = values.code ?? '430281';
  const id = globalId(code, 'CitizenOpinion', local);
  const at = state === 'RETURN_REQUESTED' ? 1 : way.indexOf(state);
  const upTo = <Value>(step: number, value: Value): Value | null => (at >= step ? value : null);
  return {
    id,
    code,
    channel: 'ONLINE',
    ticket_number: null,
    topic: 'TRANSPORT',
    text: '小区门口的路灯坏了三个月。',
    published_text: upTo(4, '某小区路灯损坏。'),
    place: null,
    station_id: null,
    deputy_id: null,
    unit: upTo(1, '市住房和城乡建设局'),
    state,
    received_on: '2026-03-02',
    assigned_on: upTo(1, '2026-03-03'),
    handling: upTo(2, '已更换灯具。'),
    handled_on: upTo(2, '2026-03-10'),
    answer: upTo(3, '路灯已修好。'),
    answered_on: upTo(3, '2026-03-12'),
    published_on: upTo(4, '2026-03-20'),
    refusal: state === 'NOT_ACCEPTED' ? '属于诉讼事项' : null,
    reopened: 0,
    suggestion_id: null,
    clue_id: null,
    referred_on: null,
    referred_to: null,
    contact_point_id: null,
    referred_field: null,
    referral: null,
    referral_decided_on: null,
    receipt_hash: createHash('sha256').update(id).digest('hex'),
    ...values,
  };
}

/** A deputy's row, as far as opinions need one. */
export function deputyRow(id: string, code: string, values: object = {}): object {
  return {
    id,
    code,
    person: `p-${id}`,
    name: '代表甲',
    gender: 'FEMALE',
    ethnicity: '汉族',
    birth_year: 1980,
    term: 18,
    elected_on: '2021-12-01',
    term_starts_on: '2022-01-01',
    status: 'ACTIVE',
    status_since: '2022-01-01',
    certificate_number: `c-${id}`,
    delegation_number: 1,
    delegation_name: '第一代表团',
    standing_committee_member: false,
    grassroots: true,
    ground: null,
    ...values,
  };
}

/** An open station's row. */
export function stationRow(id: string, code: string, place = code): object {
  const dates = { opened_on: '2020-01-06', ended_on: null, upper_id: null, successor_id: null };
  return { id, code, name: '代表之家', place, kind: 'HOME', mode: 'FIXED', manager: null, state: 'OPEN', ...dates };
}

/** What is known of an opinion that was referred by the contact point of `code` with the id's local part. */
export function referred(
  code: string,
  referral: ReferralState,
  local = 'p',
): Pick<
  OpinionColumns,
  'referred_on' | 'referred_to' | 'contact_point_id' | 'referred_field' | 'referral' | 'referral_decided_on' | 'clue_id'
> {
  return {
    referred_on: '2026-03-04',
    referred_to: code.slice(0, 6),
    contact_point_id: globalId(code, 'PilContactPoint', local),
    referred_field: 'ECOLOGY',
    referral,
    referral_decided_on: ['SENT', 'REGISTERED'].includes(referral) ? null : '2026-03-30',
    clue_id: referral === 'SENT' ? null : globalId(code, 'Clue', 'a'),
  };
}

/** Opinions of the province, which its staff reads, of every state and with ties in every order. */
export const ownOpinions: readonly OpinionColumns[] = [
  opinion('a', 'RECEIVED', { code: '43' }),
  opinion('b', 'NOT_ACCEPTED', { code: '43', topic: 'OTHER' }),
  opinion('c', 'ASSIGNED', { code: '43', received_on: '2025-12-31', assigned_on: '2026-01-04' }),
  opinion('d', 'RETURN_REQUESTED', { code: '43', channel: 'QR_CODE' }),
  opinion('e', 'HANDLED', { code: '43', channel: 'HOTLINE_12345', ticket_number: '1' }),
  opinion('f', 'ANSWERED', { code: '43', received_on: '2025-05-01', reopened: 1, suggestion_id: '430000.Suggestion.a' }),
  opinion('h', 'HANDLED', { code: '43', ...referred('43', 'SENT', 's') }),
  opinion('i', 'ASSIGNED', { code: '43', ...referred('43', 'FILED', 's') }),
  opinion('j', 'ASSIGNED', { code: '43', ...referred('43', 'DECLINED', 's') }),
  opinion('k', 'ASSIGNED', { code: '43', ...referred('43', 'MOVED', 's') }),
  opinion('g', 'PUBLISHED', { code: '43', clue_id: '430000.Clue.a' }),
  opinion('s', 'PUBLISHED', { code: '43', channel: 'STATION', station_id: '430000.ContactStation.s', received_on: '2025-05-01' }),
];

/** Places whose opinions are counted, each with a contact point `s`. */
export const counted = ['43', '4302', '430281', '430281102', '430223', '430405'] as const;

/** And of places below, five and more of each, so that none is too few to be told. */
export const countedOpinions: readonly OpinionColumns[] = counted.flatMap((code) =>
  ownOpinions
    .filter(({ channel }) => channel !== 'STATION')
    .map((row, at) =>
      opinion(`n${at}`, row.state, {
        code,
        channel: row.channel,
        ticket_number: row.ticket_number,
        topic: row.topic,
        received_on: row.received_on,
        reopened: row.reopened,
        suggestion_id: row.suggestion_id,
        ...(row.referral === null ? { clue_id: row.clue_id } : referred(code, row.referral, 's')),
      }),
    ),
);
