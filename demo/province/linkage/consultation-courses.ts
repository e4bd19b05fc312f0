import { type Day, dayOf, textOf, workdayFrom } from '../days.ts';
import { figures } from '../figures.ts';
import { type JointStep, type Organ, otherOf } from './courses.ts';
import type { Random } from '../random.ts';
import { arrayOf } from '../suggestions/supervised.ts';
import type { Value } from '../tables.ts';

/** A step, with what changes of the record. */
type Step = JointStep & { changes?: Readonly<Record<string, Value>> };

/** What was agreed on. */
interface Agreed {
  text: string;
  organ: Organ;
  dueOn: Day;
  /** Null while nothing came of it. */
  settledOn: Day | null;
}

/** The whole course of a consultation, as far as it goes. */
export interface Consulted {
  kind: 'MEETING' | 'JOINT_RESEARCH';
  lead: Organ;
  topics: readonly string[];
  venue: string;
  calledOn: Day;
  meetsOn: Day;
  agreed: readonly Agreed[];
  /** In the order of their days. */
  steps: readonly Step[];
}

/** The joint meeting of a spring. */
export function meetingOf(year: number, of: Random): Consulted {
  const calledOn = workdayFrom(dayOf(`${year}-03-03`) + of.int(0, 40));
  const lead = of.chance(0.5) ? 'CONGRESS' : 'PROCURATORATE';
  const topics = [of.pick(topicsOfMeetings), '双向衔接转化工作年度安排'];
  const common = { kind: 'MEETING', lead, topics, venue: '人大常委会会议室' } as const;
  return courseOf(common, calledOn, workdayFrom(calledOn + of.int(7, 20)), of);
}

/** Joint research in an autumn. */
export function researchOf(year: number, of: Random): Consulted {
  const calledOn = workdayFrom(dayOf(`${year}-09-01`) + of.int(0, 50));
  const lead = of.chance(0.5) ? 'CONGRESS' : 'PROCURATORATE';
  const common = { kind: 'JOINT_RESEARCH', lead, topics: [of.pick(topicsOfResearch)], venue: '整改现场' } as const;
  return courseOf(common, calledOn, workdayFrom(calledOn + of.int(7, 20)), of);
}

/** 攸县's joint meeting, in which so many suggestions were screened and so many clues selected (figures.ts). */
export function statedMeeting(): Consulted {
  const { screenedSuggestions, selectedClues } = figures;
  const meetsOn = dayOf(selectedClues.date);
  const text = `从${screenedSuggestions.value}件代表建议中筛选出${selectedClues.value}条公益诉讼线索，由检察院依法办理`;
  const agreed: Agreed[] = [{ text, organ: 'PROCURATORATE', dueOn: dayOf('2025-05-30'), settledOn: dayOf('2025-05-16') }];
  return {
    kind: 'MEETING',
    lead: 'CONGRESS',
    topics: ['公益诉讼领域代表建议联合筛选'],
    venue: '人大常委会会议室',
    calledOn: dayOf('2025-03-31'),
    meetsOn,
    agreed,
    steps: [
      ...callOn(dayOf('2025-03-31')),
      accept(dayOf('2025-04-02'), 'ACCEPT'),
      hold(meetsOn, `联席会议对${screenedSuggestions.value}件代表建议逐件会商，选定${selectedClues.value}条线索。`),
      ...following('CONGRESS', agreed, dayOf('2025-06-06')),
    ],
  };
}

/** What a consultation's row has at the horizon, beyond what it was called with. */
export function joined({ agreed, steps }: Consulted, horizon: Day): Readonly<Record<(typeof changing)[number], Value>> {
  const taken = steps.filter(({ on }) => on <= horizon);
  const isHeld = taken.some(({ to }) => to === 'HELD');
  const settled = (each: Agreed): boolean => each.settledOn !== null && each.settledOn <= horizon;
  const agreements = agreed.map((each, index) => ({
    number: index + 1,
    text: each.text,
    organ: each.organ,
    dueOn: textOf(each.dueOn),
    ...(settled(each)
      ? { settledOn: textOf(each.settledOn ?? horizon), outcome: 'CARRIED_OUT', result: '已按会商共识落实。' }
      : {}),
  }));
  const [dueOn = null] = agreed.flatMap((each) => (settled(each) ? [] : [textOf(each.dueOn)])).toSorted();
  return {
    agreements: JSON.stringify(isHeld ? agreements : []),
    due_on: isHeld ? dueOn : null,
    closed_on: null,
    ...Object.assign({}, ...taken.map(({ changes }) => changes ?? {})),
  };
}

const changing = ['agreements', 'due_on', 'closed_on'] as const;

type Common = Pick<Consulted, 'kind' | 'lead' | 'topics' | 'venue'>;

/** What becomes of a call: accepted, declined, cancelled or put off; held, its agreements settled, closed. */
function courseOf(common: Common, calledOn: Day, meetsOn: Day, of: Random): Consulted {
  const answeredOn = workdayFrom(calledOn + of.int(1, 4));
  const called = { ...common, calledOn, meetsOn, agreed: [] };
  const fate = of.weighted(fates);
  if (fate === 'CANCELLED') {
    return { ...called, steps: [...callOn(calledOn), step('CANCEL', 'PARTNER_CANCEL', 'CANCELLED', answeredOn)] };
  }
  if (fate === 'DECLINED') {
    const changes = { answered_on: textOf(answeredOn), answer_reason: '该议题已列入专题会议，另行研究' };
    return { ...called, steps: [...callOn(calledOn), { ...accept(answeredOn, 'DECLINE'), to: 'DECLINED', changes }] };
  }
  const put = fate === 'PUT_OFF' ? putOff(answeredOn, meetsOn, of) : [accept(answeredOn, 'ACCEPT')];
  const heldOn = fate === 'PUT_OFF' ? workdayFrom(meetsOn + 7) : meetsOn;
  const agreed = agreedOn(heldOn, of);
  const last = Math.max(heldOn, ...agreed.map(({ settledOn }) => settledOn ?? heldOn));
  return {
    ...called,
    agreed,
    steps: [
      ...callOn(calledOn),
      ...put,
      hold(heldOn, common.kind === 'MEETING' ? minutes : report),
      ...following(common.lead, agreed, workdayFrom(last + of.int(2, 15))),
    ],
  };
}

function callOn(on: Day): Step[] {
  return [step('CALL', 'RECEIVE', 'CALLED', on), step('PARTNER_RECEIVE', null, 'CALLED', on)];
}

function accept(on: Day, event: 'ACCEPT' | 'DECLINE'): Step {
  return { ...step(`PARTNER_${event}`, event, 'AGREED', on), changes: { answered_on: textOf(on) } };
}

/** Another day is proposed, and taken or called for. */
function putOff(answeredOn: Day, meetsOn: Day, of: Random): Step[] {
  const [other, on] = [textOf(workdayFrom(meetsOn + 7)), workdayFrom(answeredOn + 1)];
  const none = { proposed_day: null, answer_reason: null };
  const proposed: Step = {
    ...step('PARTNER_PROPOSE_DAY', 'PROPOSE_DAY', 'DAY_PROPOSED', answeredOn),
    changes: { answered_on: textOf(answeredOn), answer_reason: '当日召开常委会会议，建议顺延一周', proposed_day: other },
  };
  if (of.chance(0.7)) {
    return [proposed, { ...step('TAKE_DAY', 'PARTNER_TAKE_DAY', 'AGREED', on), changes: { ...none, meets_on: other } }];
  }
  const changes = { ...none, meets_on: other, answered_on: null };
  return [
    proposed,
    { ...step('RESCHEDULE', 'PARTNER_RESCHEDULE', 'CALLED', on), changes },
    accept(workdayFrom(on + 1), 'ACCEPT'),
  ];
}

function hold(on: Day, text: string): Step {
  return {
    ...step('HOLD', 'PARTNER_HOLD', 'HELD', on),
    changes: { meets_on: textOf(on), participants: arrayOf(participants), minutes: text },
  };
}

/** The agreements settled, each by the organ that is responsible; closed, if all of them are. */
function following(lead: Organ, agreed: readonly Agreed[], closedOn: Day): Step[] {
  const settling = agreed
    .flatMap(({ organ, settledOn }) => (settledOn === null ? [] : [{ organ, settledOn }]))
    .toSorted((a, b) => a.settledOn - b.settledOn)
    .map(({ organ, settledOn }) =>
      organ === lead
        ? step('SETTLE', 'PARTNER_SETTLE', 'FOLLOW_UP', settledOn)
        : step('PARTNER_SETTLE', 'SETTLE', 'FOLLOW_UP', settledOn),
    );
  if (settling.length < agreed.length) return settling;
  return [...settling, { ...step('CLOSE', 'PARTNER_CLOSE', 'CLOSED', closedOn), changes: { closed_on: textOf(closedOn) } }];
}

/** One to three agreements; most are settled in time, some late, and a few not yet. */
function agreedOn(heldOn: Day, of: Random): Agreed[] {
  const first: Organ = of.chance(0.5) ? 'CONGRESS' : 'PROCURATORATE';
  return Array.from({ length: of.int(1, 3) }, (_, index) => {
    const organ = index % 2 === 0 ? first : otherOf(first);
    const dueOn = workdayFrom(heldOn + of.int(30, 100));
    const late = of.weighted(lateness);
    const settledOn = late === 'NEVER' ? null : workdayFrom(dueOn + (late === 'LATE' ? of.int(3, 25) : -of.int(3, 20)));
    return { text: of.pick(agreements[organ]), organ, dueOn, settledOn };
  });
}

function step(lead: string | null, asked: string | null, to: string, on: Day): Step {
  return { lead, asked, to, on };
}

const fates = [
  ['HELD', 72],
  ['PUT_OFF', 18],
  ['DECLINED', 6],
  ['CANCELLED', 4],
] as const;

const lateness = [
  ['IN_TIME', 80],
  ['LATE', 14],
  ['NEVER', 6],
] as const;

const participants = ['人大常委会代表工作委员会', '人大监察和司法委员会', '检察院公益诉讼检察部门', '检察院办公室'];

const topicsOfMeetings = ['公益诉讼领域代表建议联合筛选', '代表建议与检察建议衔接转化情况通报', '整改不到位事项联合督促方案'];

const topicsOfResearch = [
  '饮用水水源地保护联合调研',
  '农村生活垃圾治理联合调研',
  '食品药品安全联合调研',
  '无障碍环境建设联合调研',
];

const minutes = '双方通报了衔接转化工作情况，会商了重点事项，形成会商共识。';
const report = '联合调研组实地察看整改点位，听取承办单位情况介绍，形成调研报告和会商共识。';

const agreements: Readonly<Record<Organ, readonly string[]>> = {
  CONGRESS: ['将代表建议办理情况同步抄送检察院', '邀请提出建议的代表参加整改现场察看', '将整改不到位事项列入重点督办'],
  PROCURATORATE: ['向代表工作委员会通报线索办理进展', '对未整改到位的点位开展回头看', '对筛选出的线索依法办理并反馈'],
};
