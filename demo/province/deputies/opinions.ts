import { createHash } from 'node:crypto';
import { globalId } from '../../../schema/global-id.ts';
import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { masked } from '../../../subgraphs/deputies/opinions/masking.ts';
import type { OpinionChannel, OpinionState, OpinionTopic } from '../../../subgraphs/deputies/types.ts';
import { type Day, dayOf, instantOf, textOf, workdayFrom } from '../days.ts';
import { phoneOf } from './deputies.ts';
import { deputyOffice } from './duties.ts';
import { agencyOf } from '../suggestions/handling-units.ts';
import { nameOf } from '../people/names.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { type Random, random } from '../random.ts';
import type { Mandate, Roster } from '../elections/roster.ts';
import type { Row, Rows } from '../tables.ts';

type OpinionTable = 'citizen_opinions' | 'opinion_citizens' | 'masked_citizens' | 'earlier_answers' | 'history';
type OpinionRows = Pick<Rows<'deputies'>, OpinionTable>;

/** How many a station receives in the last 400 days, from half of the full scale on. */
const each = 8;

const channels: readonly (readonly [OpinionChannel, number])[] = [
  ['STATION', 40],
  ['QR_CODE', 28],
  ['ONLINE', 12],
  ['HOTLINE_12345', 12],
  ['VISIT', 8],
];

/** What is told of each topic, the department whose business it is, and what becomes of it. */
const matters: Readonly<Record<OpinionTopic, readonly [told: string, unit: string, done: string]>> = {
  EDUCATION_CULTURE: ['学校门口上下学时段车多人多，希望有人疏导。', '教育局', '已在上下学时段安排人员疏导'],
  HEALTH: ['村卫生室常用药不齐，老人买药要跑很远。', '卫生健康局', '已补齐常用药品目录'],
  SOCIAL_SECURITY: ['高龄津贴认证要本人到场，行动不便的老人办不了。', '民政局', '已开通上门和网上认证'],
  HOUSING: ['小区电梯经常停运，物业一直没有修。', '住房和城乡建设局', '已督促物业更换部件并通过检验'],
  TRANSPORT: ['路灯坏了几个月，晚上出行不安全。', '交通运输局', '已更换灯具并恢复照明'],
  ENVIRONMENT: ['河边有生活垃圾堆放，天热气味很大。', '生态环境局', '已清运垃圾并安装监控'],
  AGRICULTURE: ['灌溉渠道淤塞，下游的田灌不上水。', '水利局', '已组织清淤，渠道恢复通水'],
  SAFETY: ['山塘边没有护栏和警示牌，孩子常去玩。', '应急管理局', '已加装护栏和警示牌'],
  BUSINESS: ['预付卡商家停业后退款找不到人。', '市场监督管理局', '已组织调解并完成退款'],
  OTHER: ['办事大厅午休时没有窗口，希望能错峰值班。', '行政审批服务局', '已安排午间值班窗口'],
};
const topics = Object.keys(matters) as OpinionTopic[]; // the record's keys

/** 群众意见. What the stations of a congress received, each on its way to an answer by the machine in subgraphs/deputies/opinions/workflow.ts. */
export function opinionsOf(
  roster: Roster,
  stations: readonly Row[],
  suggestions: () => readonly Row[],
  options: GeneratorOptions,
): OpinionRows {
  const { code } = roster;
  const of = random(options.seed, code, 'opinions');
  const rows: OpinionRows = { citizen_opinions: [], opinion_citizens: [], masked_citizens: [], earlier_answers: [], history: [] };
  const mandates = roster.mandates.filter(({ status }) => status === 'ACTIVE');
  for (const station of stations.filter(({ state }) => state === 'OPEN')) {
    const count = of.round(each * Math.min(1, options.scale * 2));
    for (let nth = 0; nth < count; nth++) {
      const id = globalId(code, 'CitizenOpinion', `z${String(rows.citizen_opinions.length + 1).padStart(5, '0')}`);
      addOpinion(rows, { id, code, station, mandates, suggestions }, options, of);
    }
  }
  return rows;
}

interface Beginning {
  id: string;
  code: JurisdictionCode;
  station: Row;
  mandates: readonly Mandate[];
  suggestions: () => readonly Row[];
}

function addOpinion(
  rows: OpinionRows,
  { id, code, station, mandates, suggestions }: Beginning,
  options: GeneratorOptions,
  of: Random,
): void {
  const horizon = horizonOf(options);
  const receivedOn = of.int(horizon - 400, horizon);
  const channel = of.weighted(channels);
  const topic = of.pick(topics);
  const [told, department, done] = matters[topic];
  const mandate = of.chance(0.8) ? of.pick(mandates) : undefined;
  const deputy = mandate !== undefined && mandate.termStartsOn <= receivedOn ? mandate : undefined;
  const unit = agencyOf(code, { unit: department });
  const life = lifeOf(receivedOn, horizon, channel, of);
  const { state } = life;
  const has = (...states: OpinionState[]): boolean => states.includes(state);
  const published = has('PUBLISHED');
  const answered = published || has('ANSWERED');
  const handled = answered || has('HANDLED');
  const assigned = handled || has('ASSIGNED', 'RETURN_REQUESTED');
  const last = (event: string): string | null => {
    const step = life.steps.findLast((each) => each.event === event);
    return step === undefined ? null : textOf(step.on);
  };
  const assignedOn = life.steps.findLast(({ to, event }) => to === 'ASSIGNED' && event !== 'LINK_SUGGESTION');
  let linked: string | null = null;
  if (assigned && of.chance(0.04)) linked = linkTo(life, suggestions(), of, horizon);

  rows.citizen_opinions.push({
    id,
    code,
    channel,
    ticket_number: channel === 'HOTLINE_12345' ? `${textOf(receivedOn).replaceAll('-', '')}${of.int(10_000, 99_999)}` : null,
    topic,
    text: told,
    published_text: published ? told : null,
    place: String(station.place),
    station_id: channel === 'STATION' || channel === 'QR_CODE' || of.chance(0.5) ? String(station.id) : null,
    deputy_id: deputy?.id ?? null,
    unit: assigned ? unit : null,
    state,
    received_on: textOf(receivedOn),
    assigned_on: assigned && assignedOn !== undefined ? textOf(assignedOn.on) : null,
    handling: handled ? `${done}。` : null,
    handled_on: handled ? last('HANDLE') : null,
    answer: answered ? `您反映的问题收悉。${done}，感谢您的监督。` : null,
    answered_on: answered ? last('ANSWER') : null,
    published_on: published ? last('PUBLISH') : null,
    refusal: has('NOT_ACCEPTED') ? '涉及诉讼，不属于人大代表联络站受理范围' : null,
    reopened: life.disputed.length,
    suggestion_id: linked,
    clue_id: null,
    // Referrals are noted by contact-points.ts.
    referred_on: null,
    referred_to: null,
    contact_point_id: null,
    referred_field: null,
    referral: null,
    referral_decided_on: null,
    // Nobody has the receipt numbers of generated opinions.
    receipt_hash: createHash('sha256').update(`${options.seed}/${id}`).digest('hex'),
  });
  if (channel === 'STATION' || channel === 'VISIT' || of.chance(0.6)) {
    const contact = {
      name: nameOf(of, of.chance(0.5) ? 'FEMALE' : 'MALE', '汉族'),
      phone: of.chance(0.7) ? phoneOf(of) : null,
      address: null,
    };
    rows.opinion_citizens.push({ id: id.replace('CitizenOpinion', 'OpinionCitizen'), code, opinion_id: id, ...contact });
    rows.masked_citizens.push({ opinion_id: id, ...masked(contact) });
  }
  life.disputed.forEach((answeredOn, position) => {
    rows.earlier_answers.push({
      opinion_id: id,
      position: position + 1,
      answer: '已转有关单位处理。',
      answered_on: textOf(answeredOn),
    });
  });
  const office = deputyOffice(code);
  life.steps.forEach(({ event, from, to, on, reason }, position) => {
    const actor =
      event === 'SUBMIT' || event === 'DISPUTE'
        ? '(anonymous)'
        : event === 'HANDLE' || event === 'REQUEST_RETURN'
          ? unit
          : office;
    const at = instantOf(on, 540 + position);
    rows.history.push({ record_id: id, position: position + 1, event, from_state: from, to_state: to, at, actor, reason });
  });
}

interface Life {
  state: OpinionState;
  steps: { event: string; from: OpinionState | null; to: OpinionState; on: Day; reason: string | null }[];
  /** The days of the answers that were not enough. */
  disputed: Day[];
}

/** The way of an opinion until the horizon: most are handled within four weeks, a few go to another unit first, some come back. */
function lifeOf(receivedOn: Day, horizon: Day, channel: OpinionChannel, of: Random): Life {
  const life: Life = { state: 'RECEIVED', steps: [], disputed: [] };
  /** Takes a step if its day has come. */
  const step = (event: string, to: OpinionState, on: Day, reason: string | null = null): boolean => {
    if (on > horizon) return false;
    life.steps.push({ event, from: life.steps.length === 0 ? null : life.state, to, on, reason });
    life.state = to;
    return true;
  };
  step(channel === 'QR_CODE' || channel === 'ONLINE' ? 'SUBMIT' : 'RECORD', 'RECEIVED', receivedOn);
  let day = workdayFrom(receivedOn + of.int(0, 3));
  if (of.chance(0.03)) {
    step('REFUSE', 'NOT_ACCEPTED', day, '涉及诉讼，不属于人大代表联络站受理范围');
    return life;
  }
  if (!step('ASSIGN', 'ASSIGNED', day)) return life;
  if (of.chance(0.05)) {
    if (!step('REQUEST_RETURN', 'RETURN_REQUESTED', (day = workdayFrom(day + of.int(1, 3))), '不属于本单位职责')) return life;
    if (!step('ASSIGN', 'ASSIGNED', (day = workdayFrom(day + of.int(1, 2))))) return life;
  }
  for (;;) {
    if (!step('HANDLE', 'HANDLED', (day = workdayFrom(day + of.int(3, 25))))) return life;
    if (!step('ANSWER', 'ANSWERED', (day = workdayFrom(day + of.int(1, 4))))) return life;
    if (life.disputed.length > 0 || !of.chance(0.06)) break;
    const answeredOn = day;
    if (!step('DISPUTE', 'ASSIGNED', (day += of.int(1, 6)), '问题没有解决')) return life;
    life.disputed.push(answeredOn);
  }
  if (of.chance(0.6)) step('PUBLISH', 'PUBLISHED', workdayFrom(day + of.int(3, 10)));
  return life;
}

/** The suggestion that came of an opinion: one of the congress, made after it was assigned; null when there is none. It is noted on the day it was made. */
function linkTo(life: Life, suggestions: readonly Row[], of: Random, horizon: Day): string | null {
  const end = life.steps.at(-1);
  if (end === undefined) return null;
  const since = textOf(end.on);
  const later = suggestions.filter(({ submitted_at }) => String(submitted_at).slice(0, 10) > since);
  if (later.length === 0) return null;
  const { id, submitted_at } = of.pick(later);
  const on = dayOf(String(submitted_at).slice(0, 10));
  if (on > horizon) return null;
  life.steps.push({ event: 'LINK_SUGGESTION', from: life.state, to: life.state, on, reason: null });
  return String(id);
}
