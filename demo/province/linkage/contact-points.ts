import { globalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, levelOf } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import type { OpinionTopic } from '../../../subgraphs/deputies/types.ts';
import { type Day, dayOf, instantOf, textOf, textOrNull, workdayFrom } from '../days.ts';
import { deputyOffice } from '../deputies/duties.ts';
import { hasLinkage } from './linkage.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { type Random, random } from '../random.ts';
import type { Row, Rows } from '../tables.ts';
import type { LitigationField } from '../suggestions/topics/topic.ts';

/** 醴陵市, which set up contact points at its stations. */
const liling = '430281';

type ContactPointRow = Rows<'deputies'>['pil_contact_points'][number];
type History = Rows<'deputies'>['history'];

/** An opinion that was referred by a contact point, as the procuratorate knows it. */
export interface Referral {
  opinion: string;
  /** The procuratorate's half of the contact point. */
  contactPoint: string;
  clue: string;
  field: LitigationField;
  summary: string;
  place: JurisdictionCode | null;
  registeredOn: Day;
  decidedOn: Day | null;
  decision: 'FILED' | 'DECLINED' | null;
}

/** 公益诉讼联系点. Both halves of a place's contact points, and what was referred by them. */
export interface ContactPoints {
  congress: { pil_contact_points: ContactPointRow[]; history: History };
  procuratorate: { pil_contact_points: ContactPointRow[]; history: History };
  referrals: Referral[];
}

/** What is told of these topics may harm the public interest, and in which field. */
const fields: Partial<Record<OpinionTopic, LitigationField>> = {
  ENVIRONMENT: 'ECOLOGY',
  AGRICULTURE: 'ECOLOGY',
  SAFETY: 'WORK_SAFETY',
};

/**
 * The contact points of a county at some of its stations, at all homes in 醴陵市, and the opinions told there that were referred by them: these are changed where
 * they stand in `told`.
 */
export function contactPointsOf(
  code: JurisdictionCode,
  told: Pick<Rows<'deputies'>, 'contact_stations' | 'citizen_opinions' | 'history'>,
  options: GeneratorOptions,
): ContactPoints {
  const made: ContactPoints = {
    congress: { pil_contact_points: [], history: [] },
    procuratorate: { pil_contact_points: [], history: [] },
    referrals: [],
  };
  if (levelOf(code) !== 'COUNTY' || !hasLinkage(code, options)) return made;
  const of = random(options.seed, code, 'contact points');
  for (const station of told.contact_stations.filter(({ state }) => state === 'OPEN')) {
    if (!of.chance(0.25) && !(code === liling && station.kind === 'HOME')) continue;
    const local = `p${String(made.congress.pil_contact_points.length + 1).padStart(3, '0')}`;
    const state = of.weighted(states);
    const proposedOn = workdayFrom(horizonOf(options) - of.int(430, 700));
    const point = pointOf(code, local, String(station.id), { state, proposedOn }, of);
    const referrals = state === 'OPEN' ? referredBy(point.congress, told, made.referrals.length, options, of) : [];
    made.referrals.push(...referrals);
    for (const half of ['congress', 'procuratorate'] as const) {
      made[half].pil_contact_points.push({ ...point[half], clues_referred: referrals.length });
      made[half].history.push(...point.histories[half]);
    }
  }
  return made;
}

const states = [
  ['OPEN', 80],
  ['PROPOSED', 4],
  ['DECLINED', 4],
  ['SUSPENDED', 6],
  ['CLOSED', 6],
] as const;
type State = (typeof states)[number][0];

/** Both halves of a contact point that has come to a state, each with its history. */
function pointOf(
  code: JurisdictionCode,
  local: string,
  station: string,
  { state, proposedOn }: { state: State; proposedOn: Day },
  of: Random,
): { congress: ContactPointRow; procuratorate: ContactPointRow; histories: Record<'congress' | 'procuratorate', History> } {
  const ids = {
    congress: globalId(code, 'PilContactPoint', local),
    procuratorate: globalId(code, 'ProcuratorateContactPoint', local),
  };
  const answeredOn = workdayFrom(proposedOn + of.int(3, 14));
  const changedOn = workdayFrom(answeredOn + of.int(60, 300));
  const isOpened = state !== 'PROPOSED' && state !== 'DECLINED';
  const endedOn = state === 'DECLINED' ? answeredOn : state === 'CLOSED' ? changedOn : null;
  const row = {
    code,
    station_id: station,
    state,
    partner: code,
    liaison_id: null,
    office: isOpened ? '公益诉讼检察部门' : null,
    proposed_on: textOf(proposedOn),
    opened_on: isOpened ? textOf(answeredOn) : null,
    ended_on: textOrNull(endedOn),
    end_reason: state === 'DECLINED' ? '邻近联络站已有联系点' : state === 'CLOSED' ? '联系点布局调整' : null,
    clues_referred: 0,
  };
  const answer = state === 'DECLINED' ? 'DECLINE' : 'AGREE';
  const steps: [congress: string, procuratorate: string | null, to: string, on: Day][] = [
    ['PROPOSE', 'RECEIVE', 'PROPOSED', proposedOn],
    ['PARTNER_RECEIVE', null, 'PROPOSED', proposedOn],
  ];
  if (state !== 'PROPOSED') steps.push([`PARTNER_${answer}`, answer, isOpened ? 'OPEN' : 'DECLINED', answeredOn]);
  if (state === 'SUSPENDED') steps.push(['SUSPEND', 'PARTNER_SUSPEND', 'SUSPENDED', changedOn]);
  if (state === 'CLOSED') steps.push(['CLOSE', 'PARTNER_CLOSE', 'CLOSED', changedOn]);
  const actors = { congress: deputyOffice(code), procuratorate: `${placeOf(code)?.name ?? code}人民检察院` };
  const historyOf = (half: 'congress' | 'procuratorate'): History => {
    const taken = steps.flatMap(([congress, procuratorate, to, on], index) => {
      const event = half === 'congress' ? congress : procuratorate;
      return event === null ? [] : [{ event, to, at: instantOf(on, 540 + index) }];
    });
    const other = half === 'congress' ? 'procuratorate' : 'congress';
    return taken.map(({ event, to, at }, index) => ({
      record_id: ids[half],
      position: index + 1,
      event,
      from_state: taken[index - 1]?.to ?? null,
      to_state: to,
      at,
      // What the other organ tells is entered by its system.
      actor: event.startsWith('PARTNER_') || event === 'RECEIVE' ? `${actors[other]} 送达系统` : actors[half],
      reason: null,
    }));
  };
  return {
    congress: { ...row, id: ids.congress, counterpart_id: ids.procuratorate },
    procuratorate: { ...row, id: ids.procuratorate, counterpart_id: ids.congress },
    histories: { congress: historyOf('congress'), procuratorate: historyOf('procuratorate') },
  };
}

/** The opinions that a contact point referred, after all else that was done about them; what came of it is noted at them, as the procuratorate has told. */
function referredBy(
  { id: contactPoint, counterpart_id, code, station_id, partner }: ContactPointRow,
  told: Pick<Rows<'deputies'>, 'citizen_opinions' | 'history'>,
  before: number,
  options: GeneratorOptions,
  of: Random,
): Referral[] {
  const horizon = horizonOf(options);
  const referrals: Referral[] = [];
  for (const opinion of told.citizen_opinions) {
    const field = fields[String(opinion.topic) as OpinionTopic]; // the column's values
    if (opinion.station_id !== station_id || field === undefined || opinion.suggestion_id !== null) continue;
    if (opinion.state === 'NOT_ACCEPTED' || !of.chance(code === liling ? 0.7 : 0.4)) continue;
    const steps = told.history.filter(({ record_id }) => record_id === opinion.id);
    const referredOn = workdayFrom(dayOf(String(steps.at(-1)?.at).slice(0, 10)) + of.int(1, 10));
    const registeredOn = workdayFrom(referredOn + 1);
    const decidedOn = workdayFrom(registeredOn + of.int(4, 28));
    const decision = decidedOn > horizon ? null : of.weighted(decisions);
    if (registeredOn > horizon) continue;
    const local = `s${String(before + referrals.length + 1).padStart(3, '0')}`;
    const referral: Referral = {
      opinion: String(opinion.id),
      contactPoint: String(counterpart_id),
      clue: globalId(String(partner), 'Clue', local),
      field,
      summary: `联络站群众反映：${String(opinion.text)}`,
      place: opinion.place === null ? null : String(opinion.place),
      registeredOn,
      decidedOn: decision === null ? null : decidedOn,
      decision,
    };
    referrals.push(referral);
    const referred: Row = {
      referred_on: textOf(referredOn),
      referred_to: partner,
      contact_point_id: contactPoint,
      referred_field: field,
      referral: decision ?? 'REGISTERED',
      referral_decided_on: textOrNull(referral.decidedOn),
      clue_id: referral.clue,
    };
    Object.assign(opinion, referred);
    told.history.push(...stepsOf(referral, opinion, referredOn, steps.length));
  }
  return referrals;
}

const decisions = [
  ['FILED', 55],
  ['DECLINED', 45],
] as const;

/** The steps of a referral in the history of the opinion, whose own state they leave as it is. */
function stepsOf(
  { registeredOn, decidedOn, decision }: Referral,
  { id, code, state }: Row,
  referredOn: Day,
  before: number,
): History {
  const office = deputyOffice(String(code));
  const system = `${placeOf(String(code))?.name ?? ''}人民检察院 送达系统`;
  const steps: [event: string, on: Day, actor: string][] = [
    ['REFER', referredOn, office],
    ['CLUE_REGISTER', registeredOn, system],
  ];
  if (decidedOn !== null) steps.push([decision === 'FILED' ? 'CLUE_FILE' : 'CLUE_DECLINE', decidedOn, system]);
  return steps.map(([event, on, actor], index) => ({
    record_id: id ?? null,
    position: before + index + 1,
    event,
    from_state: state ?? null,
    to_state: state ?? null,
    at: instantOf(on, 600 + index),
    actor,
    reason: null,
  }));
}
