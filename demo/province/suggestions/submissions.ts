import { type JurisdictionCode, levelOf } from '../../../schema/jurisdiction-code.ts';
import { type Day, dayOf, textOf, workdayFrom } from '../days.ts';
import { figures } from '../figures.ts';
import type { Habits } from './habits.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { quotaOf } from '../elections/quotas.ts';
import { type Random, random } from '../random.ts';
import { type Session, sessionsOf } from '../sessions.ts';
import type { Term } from '../terms.ts';
import { fieldWeights } from './topics/public-interest.ts';
import type { LitigationField } from './topics/topic.ts';

/** When a suggestion is submitted, and what it is about in the public interest. */
export interface Submission {
  on: Day;
  /** The minute of the day in Shanghai. */
  minute: number;
  /** The session it is submitted in; null between the sessions. */
  session: Session | null;
  /** The field of public-interest litigation it is screened to, if any. */
  field: LitigationField | null;
  /** Whether it is one of those that a source speaks of, so that it was surely assigned. */
  stated?: true;
}

/** Seven in ten are submitted in session. */
const inSessionShare = 0.7;
/** One in twenty is in a field of public-interest litigation. */
const fieldShare = 0.05;
/** By this day the suggestions that a source counts were submitted, so that they were assigned before the day it speaks of. */
const screenedUntil = dayOf(figures.screenedSuggestions.date) - 48;

/** What is submitted to a congress in its term, earliest first. Nine in ten congresses have a suggestion at whatever scale. */
export function submissionsTo(code: JurisdictionCode, term: Term, habits: Habits, options: GeneratorOptions): Submission[] {
  const of = random(options.seed, code, 'submissions');
  const sessions = sessionsOf(code, term, options);
  const horizon = horizonOf(options);
  const aYear = habits.perDeputyAYear * quotaOf(code) * options.scale;
  const submissions: Submission[] = [];
  const screened = code.startsWith(figures.screenedSuggestions.code);
  const add = (on: Day, session: Session | null, field = screened ? null : fieldFor(of)): void => {
    submissions.push({ on, minute: of.int(520, 1040), session, field });
  };
  const between = (from: Day, to: Day): Day => Math.min(to, workdayFrom(of.int(from, to)));
  const within = (session: Session): Day => of.int(session.firstDay, session.lastDay);

  for (const session of sessions) {
    for (let left = of.round(aYear * inSessionShare); left > 0; left--) add(within(session), session);
  }
  const from = term.firstSessionOn + 10;
  const years = (horizon - from) / 365;
  for (let left = of.round(aYear * (1 - inSessionShare) * years); left > 0; left--) add(between(from, horizon), null);
  if (submissions.length === 0 && of.chance(0.9)) {
    const session = of.pick(sessions);
    add(within(session), session);
  }
  if (code === figures.screenedSuggestions.code) {
    const early = sessions.filter(({ lastDay }) => lastDay <= screenedUntil);
    for (let left: number = figures.screenedSuggestions.value; left > 0; left--) {
      const session = of.chance(inSessionShare) ? of.pick(early) : null;
      add(session === null ? between(from, screenedUntil) : within(session), session, of.weighted(fieldWeights));
    }
  }
  for (const { session, count } of statedOf(code, sessions)) {
    // A place has enough of them by itself unless the scale is small; those added come from a stream of their own.
    const more = random(options.seed, code, 'stated', session.firstDay);
    if (submissions.filter((each) => each.session === session).length >= 2 * count) continue;
    for (let left = count; left > 0; left--) {
      const on = more.int(session.firstDay, session.lastDay);
      submissions.push({ on, minute: more.int(520, 1040), session, field: null, stated: true });
    }
  }
  return submissions.toSorted((a, b) => a.on - b.on || a.minute - b.minute);
}

/** In which sessions sources say that there were so many suggestions at least: those under supervision, and those that a fund paid for. */
function statedOf(code: JurisdictionCode, sessions: readonly Session[]): { session: Session; count: number }[] {
  const { keySuggestionsOfCity, jointlySupervised, keySuggestionsOfCounty, fundedSuggestions } = figures;
  const stated = [keySuggestionsOfCity, jointlySupervised, keySuggestionsOfCounty, fundedSuggestions].filter(
    (figure) => figure.code === code,
  );
  return sessions.flatMap((session) => {
    const counts = stated.filter(({ date }) => textOf(session.firstDay).startsWith(date)).map(({ value }) => value);
    return counts.length === 0 ? [] : [{ session, count: Math.max(...counts) }];
  });
}

function fieldFor(of: Random): LitigationField | null {
  return of.chance(fieldShare) ? of.weighted(fieldWeights) : null;
}

/** The days on which a submission is accepted and assigned: those of a session together, the others within two weeks and a half. */
export function scheduleOf({ on, session }: Submission, of: Random): { acceptedOn: Day; assignedOn: Day } {
  if (session !== null) return { acceptedOn: workdayFrom(session.lastDay + of.int(2, 6)), assignedOn: session.handoverOn };
  const acceptedOn = workdayFrom(on + of.int(1, 5));
  return { acceptedOn, assignedOn: workdayFrom(acceptedOn + of.int(1, 10)) };
}

/** The year (Asia/Shanghai) in which it is submitted: numbers run within it. */
export function yearOf({ on }: Submission): number {
  return Number(textOf(on).slice(0, 4));
}

/** Whether a level's congresses send suggestions to a procuratorate: those that have a standing committee, which screens them. */
export function screens(code: JurisdictionCode): boolean {
  return levelOf(code) !== 'TOWNSHIP';
}
