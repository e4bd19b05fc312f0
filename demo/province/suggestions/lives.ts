import { type Day, monthsAfter, workdayFrom, workdayUntil } from '../days.ts';
import type { Habits, Outcome } from './habits.ts';
import type { Random } from '../random.ts';

/** Where a suggestion stands. */
export type State =
  | 'SUBMITTED'
  | 'NOT_ACCEPTED'
  | 'ACCEPTED'
  | 'ASSIGNED'
  | 'IN_HANDLING'
  | 'REPLIED'
  | 'TRACKING'
  | 'REOPENED'
  | 'HEARING'
  | 'DEMOCRATIC_REVIEW'
  | 'CLOSED'
  | 'WITHDRAWN';

/** One step of a suggestion's history. */
export interface Step {
  event: string;
  from: State | null;
  to: State;
  on: Day;
  by: 'SPONSOR' | 'OFFICE' | 'UNIT';
  reason: string | null;
}

/** A promise in the ledger (B类台账). */
export interface Promised {
  enteredOn: Day;
  dueOn: Day;
  /** The days on which its progress was entered. */
  progress: Day[];
  /** The day it was found kept; null while it is open. */
  keptOn: Day | null;
}

/** How a suggestion's sponsor finds what was done, on one axis. */
export type Rating = 'SATISFIED' | 'BASICALLY_SATISFIED' | 'DISSATISFIED';

/** A suggestion's life, from its submission as far as it has come. */
export interface Life {
  state: State;
  assignedOn: Day | null;
  /** The day on which the unit named who answers for it; null where it does not. */
  responsibleOn: Day | null;
  /** The last day for the reply that is awaited, or was last. */
  dueOn: Day | null;
  repliedOn: Day | null;
  outcome: Outcome | null;
  satisfaction: Rating | null;
  /** Whether the time for the reply was extended. */
  extended: boolean;
  /** How many rounds it has had: each assignment, opening and following up begins one. */
  round: number;
  /** Whether the latest reply was rated. */
  rated: boolean;
  ratings: { round: number; on: Day; attitude: Rating; result: Rating }[];
  contacts: { phase: 'BEFORE' | 'DURING' | 'AFTER'; on: Day }[];
  reopenedOn: Day | null;
  rehandlingDueOn: Day | null;
  rehandledOn: Day | null;
  promised: Promised | null;
  assignments: { round: number; assignedOn: Day; dueOn: Day }[];
  replies: { round: number; repliedOn: Day; outcome: Outcome }[];
  steps: Step[];
}

/** What is fixed before a life begins. */
export interface Beginning {
  submittedOn: Day;
  acceptedOn: Day;
  assignedOn: Day;
  /** The last day on which something happens. */
  horizon: Day;
  /** Whether it must be accepted and assigned. */
  surelyAssigned: boolean;
  habits: Habits;
  /** The office that accepts, assigns and agrees to more time. */
  office: string;
}

/** Why suggestions are refused (各省市建议办理办法: not their congress's business, forwarded letters, judicial cases, no content). */
const refusals = [
  '涉及代表本人及其亲属的个人事项',
  '转交群众来信',
  '涉及具体司法案件',
  '没有实际内容',
  '不属于本级国家机关职权范围',
];

/**
 * A life by the law's clock: a reply within three months of assignment, or six where the office has agreed to it (代表法 2025, art. 51); the sponsor rates
 * it; dissatisfaction opens it again for a month; a promise is followed up until it is kept. The state is the last step's, and the
 * transitions are those of the suggestion's states in subgraphs/suggestions/workflow.ts.
 */
export function lifeOf(beginning: Beginning, of: Random, more: Random): Life {
  const { submittedOn, acceptedOn, assignedOn, horizon, habits, surelyAssigned, office } = beginning;
  const life: Life = {
    state: 'SUBMITTED',
    assignedOn: null,
    responsibleOn: null,
    dueOn: null,
    repliedOn: null,
    outcome: null,
    satisfaction: null,
    extended: false,
    round: 1,
    rated: false,
    ratings: [],
    contacts: [],
    reopenedOn: null,
    rehandlingDueOn: null,
    rehandledOn: null,
    promised: null,
    assignments: [],
    replies: [],
    steps: [],
  };
  const step = (event: string, to: State, on: Day, by: Step['by'], reason: string | null = null): void => {
    life.steps.push({ event, from: event === 'SUBMIT' ? null : life.state, to, on, by, reason });
    life.state = to;
  };
  const fate = surelyAssigned ? 1 : of.next();
  const withdrawnOn = fate >= 0.01 && fate < 0.02 ? workdayFrom(submittedOn + of.int(2, 40)) : Number.POSITIVE_INFINITY;
  /** Whether the next step's day has come, and the sponsors have not withdrawn by then. */
  const reaches = (day: Day): boolean => {
    if (withdrawnOn <= day && withdrawnOn <= horizon) step('WITHDRAW', 'WITHDRAWN', withdrawnOn, 'SPONSOR', '领衔代表书面撤回');
    return life.state !== 'WITHDRAWN' && day <= horizon;
  };

  step('SUBMIT', 'SUBMITTED', submittedOn, 'SPONSOR');
  if (fate < 0.01) {
    const refusedOn = workdayFrom(submittedOn + of.int(1, 7));
    if (refusedOn <= horizon) step('REJECT', 'NOT_ACCEPTED', refusedOn, 'OFFICE', of.pick(refusals));
    return life;
  }
  if (!reaches(acceptedOn)) return life;
  step('ACCEPT', 'ACCEPTED', acceptedOn, 'OFFICE');
  if (!reaches(assignedOn)) return life;
  const extended = of.chance(0.05);
  const dueOn = monthsAfter(assignedOn, extended ? 6 : 3);
  life.assignedOn = assignedOn;
  life.dueOn = dueOn;
  life.assignments.push({ round: 1, assignedOn, dueOn });
  step('ASSIGN', 'ASSIGNED', assignedOn, 'OFFICE');

  const forgotten = of.chance(habits.late * (horizon - assignedOn < 365 ? 1 : 0.2));
  const begunOn = workdayFrom(assignedOn + of.int(2, 18));
  if ((forgotten && of.chance(0.3)) || !reaches(begunOn)) return life;
  const consent = `办理难度较大，经${office}同意，自交办之日起六个月内答复`;
  step('BEGIN_HANDLING', 'IN_HANDLING', begunOn, 'UNIT');
  if (habits.namesResponsible) {
    life.responsibleOn = begunOn;
    step('NAME_RESPONSIBLE', 'IN_HANDLING', begunOn, 'UNIT');
  }
  life.contacts.push({ phase: 'BEFORE', on: begunOn });
  if (extended) step('EXTEND', 'IN_HANDLING', begunOn, 'OFFICE', consent);
  life.extended = extended;
  const repliedOn = of.chance(habits.late)
    ? workdayFrom(dueOn + of.int(1, 70))
    : Math.max(begunOn, workdayUntil(dueOn - Math.floor(of.next() ** 1.4 * (dueOn - assignedOn - 22))));
  if (forgotten || repliedOn > horizon) return life;
  const reply = (round: number, on: Day, outcome: Outcome): void => {
    life.replies.push({ round, repliedOn: on, outcome });
    life.outcome = outcome;
    life.rated = false;
    step('REPLY', 'REPLIED', on, 'UNIT');
  };
  life.repliedOn = repliedOn;
  contactUntil(life, begunOn, repliedOn, habits, more);
  reply(1, repliedOn, of.weighted(habits.outcomes));

  const ratedOn = workdayFrom(repliedOn + of.int(4, 20));
  if (!of.chance(habits.returned) || ratedOn > horizon) return life;
  rate(life, habits, of);
  rated(ratedOn);
  step('RATE', 'REPLIED', ratedOn, 'SPONSOR', ratingOf(life));
  if (life.satisfaction !== 'DISSATISFIED') {
    conclude(ratedOn);
    return life;
  }

  const reopenedOn = workdayFrom(ratedOn + of.int(0, 4));
  if (reopenedOn > horizon) return life;
  life.dueOn = monthsAfter(reopenedOn, 1);
  life.round = 2;
  life.reopenedOn = reopenedOn;
  life.rehandlingDueOn = life.dueOn;
  life.assignments.push({ round: 2, assignedOn: reopenedOn, dueOn: life.dueOn });
  step('REOPEN', 'REOPENED', reopenedOn, 'OFFICE', '代表对答复不满意，一个月内重新办理并答复');
  const again = of.chance(habits.late) ? workdayFrom(life.dueOn + of.int(1, 20)) : workdayUntil(life.dueOn - of.int(0, 12));
  const forgottenAgain = of.chance(horizon - reopenedOn < 365 ? 0.15 : 0);
  if (forgottenAgain || again > horizon) return life;
  reply(2, again, of.weighted(secondOutcomes));
  life.rehandledOn = again;
  const ratedAgainOn = workdayFrom(again + of.int(3, 15));
  if (!of.chance(0.9) || ratedAgainOn > horizon) return life;
  if (of.chance(0.45)) life.satisfaction = 'BASICALLY_SATISFIED';
  rated(ratedAgainOn);
  step('RATE', 'REPLIED', ratedAgainOn, 'SPONSOR', ratingOf(life));
  if (life.satisfaction === 'DISSATISFIED') escalate(ratedAgainOn);
  else conclude(ratedAgainOn);
  return life;

  /** The rating of the latest reply; the units' work is found better than what came of it more often than not. */
  function rated(on: Day): void {
    life.rated = true;
    const result = life.satisfaction ?? 'SATISFIED';
    const attitude =
      result === 'SATISFIED' || more.chance(0.35) ? 'SATISFIED' : more.chance(0.8) ? 'BASICALLY_SATISFIED' : result;
    life.ratings.push({ round: life.replies.length, on, attitude, result });
  }

  /** 听证、民主评议. What a second unsatisfactory reply leads to (邵阳县). */
  function escalate(on: Day): void {
    const heardOn = workdayFrom(on + more.int(10, 40));
    if (heardOn > horizon) return;
    step('HEAR', 'HEARING', heardOn, 'OFFICE', '代表仍不满意，组织公开听证');
    const reviewedOn = workdayFrom(heardOn + more.int(5, 30));
    if (reviewedOn > horizon) return;
    step('REVIEW', 'DEMOCRATIC_REVIEW', reviewedOn, 'OFFICE', '听证后组织民主评议');
    const trackedOn = workdayFrom(reviewedOn + more.int(1, 10));
    if (trackedOn > horizon) return;
    step('TRACK', 'TRACKING', trackedOn, 'OFFICE', '组织民主评议后跟踪督办');
    promise(trackedOn, null);
  }

  /** Enters a promise in the ledger; most are looked after, some are forgotten. */
  function promise(on: Day, keptOn: Day | null): void {
    life.round++;
    const dueOn = on + more.int(150, 540);
    const progress: Day[] = [];
    if (!more.chance(0.12)) {
      for (let at = on + more.int(40, 110); at <= horizon && at < (keptOn ?? horizon); at += more.int(60, 150))
        progress.push(workdayFrom(at));
    }
    life.promised = { enteredOn: on, dueOn, progress: progress.filter((day) => day <= horizon), keptOn };
  }

  /** What was promised is followed up (B类台账), in most cases until it is done; anything else is closed. */
  function conclude(on: Day): void {
    if (life.outcome !== 'IN_PROGRESS' && life.outcome !== 'PLANNED') {
      step('CLOSE', 'CLOSED', on, 'OFFICE');
      return;
    }
    step('TRACK', 'TRACKING', on, 'OFFICE', '列入B类答复台账，跟踪督办');
    const doneOn = workdayFrom(on + of.int(120, 600));
    const isDone = doneOn <= horizon && of.chance(0.75);
    promise(on, isDone ? doneOn : null);
    if (!isDone) return;
    reply(life.replies.length + 1, doneOn, 'SOLVED');
    step('CLOSE', 'CLOSED', doneOn, 'OFFICE', '承诺事项已经办结');
  }
}

const secondOutcomes = [
  ['SOLVED', 45],
  ['IN_PROGRESS', 30],
  ['PLANNED', 15],
  ['NOT_FEASIBLE', 10],
] as const;

/** 办中、办后. The contacts that follow the first, as far as the unit makes them. */
function contactUntil(life: Life, begunOn: Day, repliedOn: Day, { contacts }: Habits, of: Random): void {
  if (of.chance(contacts))
    life.contacts.push({ phase: 'DURING', on: workdayUntil(begunOn + Math.floor((repliedOn - begunOn) * of.between(0.3, 0.8))) });
  if (of.chance(contacts)) life.contacts.push({ phase: 'AFTER', on: repliedOn });
  for (const contact of life.contacts) contact.on = Math.max(contact.on, begunOn);
}

/** The worse the outcome, the likelier dissatisfaction. */
const dissatisfactionBy: Readonly<Record<Outcome, number>> = {
  SOLVED: 0.6,
  IN_PROGRESS: 1.3,
  PLANNED: 1.6,
  NOT_FEASIBLE: 3,
  REFERENCE: 2.4,
  REPORTED_UP: 2,
};

function rate(life: Life, { dissatisfied, basicallySatisfied }: Habits, of: Random): void {
  const chance = of.next();
  const no = dissatisfied * (life.outcome === null ? 1 : dissatisfactionBy[life.outcome]);
  life.satisfaction = chance < no ? 'DISSATISFIED' : chance < no + basicallySatisfied ? 'BASICALLY_SATISFIED' : 'SATISFIED';
}

const ratingWords = { SATISFIED: '满意', BASICALLY_SATISFIED: '基本满意', DISSATISFIED: '不满意' } as const;

function ratingOf({ satisfaction }: Life): string | null {
  return satisfaction === null ? null : `测评：${ratingWords[satisfaction]}`;
}
