import { type Day, monthsAfter, workdayFrom, workdayUntil } from '../days.ts';
import type { Random } from '../random.ts';

/** One step of a case. */
export interface CaseStep {
  event: string;
  from: string | null;
  to: string;
  on: Day;
}

/** How far a case has come: the state is the last step's. */
export interface CaseCourse {
  state: string;
  steps: CaseStep[];
  /** The procuratorial suggestion (检察建议) issued in it; received by the agency on the same day. */
  suggestion: { urgent: boolean; issuedOn: Day; dueOn: Day; repliedOn: Day | null } | null;
}

/** By which event each state is reached. */
const events: Readonly<Record<string, string>> = {
  FILED: 'FILE',
  INVESTIGATING: 'INVESTIGATE',
  CONSULTED_AND_SOLVED: 'SOLVE',
  SUGGESTION_ISSUED: 'ISSUE_SUGGESTION',
  NOTICE_PUBLISHED: 'PUBLISH_NOTICE',
  REPLIED: 'REPLY',
  FOLLOW_UP: 'FOLLOW_UP',
  SUSPENDED: 'SUSPEND',
  RECTIFIED: 'RECTIFY',
  SUED: 'SUE',
  JUDGED: 'JUDGE',
  CLOSED: 'CLOSE',
};

/**
 * An administrative case: consultation solves some, else a procuratorial suggestion is issued, to be answered in writing within two months, or
 * fifteen days if the harm is spreading (两高解释 art. 21); who does not mend is sued. Nothing happens after `horizon`.
 */
export function administrativeCourse(filedOn: Day, horizon: Day, surelySuggested: boolean, of: Random): CaseCourse {
  const investigatedOn = filedOn + of.int(4, 14);
  const concludedOn = workdayFrom(filedOn + of.int(20, 60));
  const solved = of.chance(0.22) && !surelySuggested;
  const urgent = of.chance(0.07);
  const dueOn = urgent ? concludedOn + 15 : monthsAfter(concludedOn, 2);
  const chance = of.next();
  const repliedOn =
    chance < 0.92 ? workdayUntil(dueOn - of.int(0, urgent ? 8 : 30)) : chance < 0.96 ? workdayFrom(dueOn + of.int(1, 40)) : null;
  const mends = repliedOn !== null && of.chance(0.94);
  const steps: [Day, string][] = [[investigatedOn, 'INVESTIGATING']];
  let suggestion: CaseCourse['suggestion'] = null;
  if (solved) {
    steps.push([concludedOn, 'CONSULTED_AND_SOLVED'], [concludedOn + of.int(10, 40), 'CLOSED']);
  } else {
    steps.push([concludedOn, 'SUGGESTION_ISSUED']);
    if (repliedOn !== null) steps.push([repliedOn, 'REPLIED']);
    if (mends) steps.push(...mending(repliedOn, of));
    else if (repliedOn !== null || of.chance(0.6)) {
      const suedOn = workdayFrom(Math.max(dueOn, repliedOn ?? dueOn) + of.int(30, 120));
      steps.push([suedOn - 20, 'FOLLOW_UP'], ...suit(suedOn, of));
    }
    const replied = repliedOn !== null && repliedOn <= horizon ? repliedOn : null;
    if (concludedOn <= horizon) suggestion = { urgent, issuedOn: concludedOn, dueOn, repliedOn: replied };
  }
  return { ...follow(filedOn, steps, horizon), suggestion };
}

/** A civil case: thirty days' notice first, then the suit if nobody else brings it (两高解释 art. 13). */
export function civilCourse(filedOn: Day, horizon: Day, of: Random): CaseCourse {
  const noticedOn = workdayFrom(filedOn + of.int(25, 60));
  const steps: [Day, string][] = [
    [filedOn + of.int(4, 14), 'INVESTIGATING'],
    [noticedOn, 'NOTICE_PUBLISHED'],
    ...suit(workdayFrom(noticedOn + of.int(32, 90)), of),
  ];
  return { ...follow(filedOn, steps, horizon), suggestion: null };
}

/** Followed up after the reply, suspended while the work takes long, and found put right. */
function mending(repliedOn: Day, of: Random): [Day, string][] {
  const mendedOn = repliedOn + of.int(30, 150);
  const followedOn = repliedOn + 14;
  const long: [Day, string][] =
    mendedOn - followedOn > 30
      ? [
          [followedOn + 10, 'SUSPENDED'],
          [mendedOn - 3, 'FOLLOW_UP'],
        ]
      : [];
  return [[followedOn, 'FOLLOW_UP'], ...long, [mendedOn, 'RECTIFIED'], [mendedOn + of.int(15, 60), 'CLOSED']];
}

function suit(suedOn: Day, of: Random): [Day, string][] {
  const judgedOn = workdayFrom(suedOn + of.int(80, 220));
  return [
    [suedOn, 'SUED'],
    [judgedOn, 'JUDGED'],
    [judgedOn + of.int(20, 90), 'CLOSED'],
  ];
}

/** The steps up to the horizon; the agency is told of the filing on the third day. */
function follow(filedOn: Day, steps: readonly [Day, string][], horizon: Day): Omit<CaseCourse, 'suggestion'> {
  const taken: CaseStep[] = [{ event: 'FILE', from: null, to: 'FILED', on: filedOn }];
  let state = 'FILED';
  if (filedOn + 3 <= horizon) taken.push({ event: 'NOTIFY', from: state, to: state, on: filedOn + 3 });
  for (const [on, to] of steps) {
    if (on > horizon) break;
    taken.push({ event: events[to] ?? to, from: state, to, on });
    state = to;
  }
  return { state, steps: taken };
}
