import { type Day, monthsAfter, workdayFrom, workdayUntil } from './days.ts';
import type { Random } from './random.ts';

/** How far a case has come. */
export interface CaseCourse {
  state: string;
  closedOn: Day | null;
  /** The procuratorial suggestion (检察建议) issued in it. */
  suggestion: { urgent: boolean; issuedOn: Day; dueOn: Day; repliedOn: Day | null } | null;
}

/**
 * An administrative case: consultation solves some, else a procuratorial suggestion is issued, to be answered in writing within two months, or
 * fifteen days if the harm is spreading (两高解释 art. 21); who does not mend is sued. Nothing happens after `horizon`.
 */
export function administrativeCourse(filedOn: Day, horizon: Day, surelySuggested: boolean, of: Random): CaseCourse {
  const course: CaseCourse = { state: 'FILED', closedOn: null, suggestion: null };
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
  if (solved) {
    steps.push([concludedOn, 'CONSULTED_AND_SOLVED'], [concludedOn + of.int(10, 40), 'CLOSED']);
  } else {
    steps.push([concludedOn, 'SUGGESTION_ISSUED']);
    if (repliedOn !== null) steps.push([repliedOn, 'FOLLOW_UP']);
    if (mends) {
      const mendedOn = repliedOn + of.int(30, 150);
      steps.push([mendedOn, 'RECTIFIED'], [mendedOn + of.int(15, 60), 'CLOSED']);
    } else if (repliedOn !== null || of.chance(0.6)) {
      steps.push(...suit(workdayFrom(Math.max(dueOn, repliedOn ?? dueOn) + of.int(30, 120)), of));
    }
    if (concludedOn <= horizon) {
      course.suggestion = {
        urgent,
        issuedOn: concludedOn,
        dueOn,
        repliedOn: repliedOn !== null && repliedOn <= horizon ? repliedOn : null,
      };
    }
  }
  return follow(course, steps, horizon);
}

/** A civil case: thirty days' notice first, then the suit if nobody else brings it (两高解释 art. 13). */
export function civilCourse(filedOn: Day, horizon: Day, of: Random): CaseCourse {
  const noticedOn = workdayFrom(filedOn + of.int(25, 60));
  const steps: [Day, string][] = [
    [filedOn + of.int(4, 14), 'INVESTIGATING'],
    [noticedOn, 'NOTICE_PUBLISHED'],
    ...suit(workdayFrom(noticedOn + of.int(32, 90)), of),
  ];
  return follow({ state: 'FILED', closedOn: null, suggestion: null }, steps, horizon);
}

function suit(suedOn: Day, of: Random): [Day, string][] {
  const judgedOn = workdayFrom(suedOn + of.int(80, 220));
  return [
    [suedOn, 'SUED'],
    [judgedOn, 'JUDGED'],
    [judgedOn + of.int(20, 90), 'CLOSED'],
  ];
}

function follow(course: CaseCourse, steps: readonly (readonly [Day, string])[], horizon: Day): CaseCourse {
  for (const [on, state] of steps) {
    if (on > horizon) break;
    course.state = state;
    if (state === 'CLOSED') course.closedOn = on;
  }
  return course;
}
