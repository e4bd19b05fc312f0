import { globalId } from '../../../schema/global-id.ts';
import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { instantOf, monthsAfter, textOf, textOrNull } from '../days.ts';
import { handlingUnits, suggestionOffice } from './handling-units.ts';
import { type Habits, habitsOf } from './habits.ts';
import { type Life, lifeOf } from './lives.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { type Random, random } from '../random.ts';
import type { Mandate, Roster } from '../elections/roster.ts';
import { type Submission, scheduleOf, screens, submissionsTo, yearOf } from './submissions.ts';
import { surroundingsOf } from './surroundings.ts';
import { noTiers, tiersFrom } from './responsibility.ts';
import { ratingDays, rehandlingPolicyOf } from './rules.ts';
import type { Rows } from '../tables.ts';
import { categoryWeights, everydayTopics } from './topics/everyday.ts';
import { publicInterestTopics } from './topics/public-interest.ts';
import type { Category, LitigationField, Topic } from './topics/topic.ts';
import { replyTo, wordingOf } from './wordings.ts';

/** The rows of suggestions and of what hangs on them. */
export type SuggestionRows = Pick<
  Rows<'suggestions'>,
  | 'suggestions'
  | 'joint_sponsors'
  | 'assignments'
  | 'contacts'
  | 'replies'
  | 'ratings'
  | 'follow_ups'
  | 'follow_up_progress'
  | 'history'
  | 'number_series'
>;

/** A suggestion that was screened to a field of public-interest litigation and assigned, so that it may be sent to the procuratorate. */
export interface Screened {
  id: string;
  title: string;
  field: LitigationField;
  submittedOn: number;
  assignedOn: number;
  repliedOn: number | null;
  leadSponsor: string;
}

/** The suggestions made to a congress in its term, with all that happened to them, and those of them that were screened. */
export function suggestionsTo(roster: Roster, options: GeneratorOptions): { rows: SuggestionRows; screened: Screened[] } {
  const { code, term, mandates } = roster;
  const of = random(options.seed, code, 'suggestions');
  const habits = habitsOf(code, options);
  const surroundings = surroundingsOf(code);
  const office = suggestionOffice(code);
  const horizon = horizonOf(options);
  const lastNumbers = new Map<number, number>();
  const screened: Screened[] = [];
  const rows: SuggestionRows = {
    suggestions: [],
    joint_sponsors: [],
    assignments: [],
    contacts: [],
    replies: [],
    ratings: [],
    follow_ups: [],
    follow_up_progress: [],
    history: [],
    number_series: [],
  };

  for (const [index, submission] of submissionsTo(code, term, habits, options).entries()) {
    const id = globalId(code, 'Suggestion', `s${String(index + 1).padStart(5, '0')}`);
    const { field } = submission;
    const { topic, category } = topicFor(field, of);
    const { title, text } = wordingOf(topic, surroundings, of);
    const [lead, ...joint] = sponsorsOf(mandates, submission, of);
    const surelyAssigned = (field !== null && screens(code)) || submission.stated === true;
    const life = lifeOf(
      { submittedOn: submission.on, ...scheduleOf(submission, of), horizon, surelyAssigned, habits, office },
      of,
      random(options.seed, code, 'handling', index),
    );
    if (lead === undefined) throw new RangeError(`${id} needs a deputy to lead it.`);
    const units = handlingUnits(code, category, topic);
    const answering = assign(rows, { id, life, units, habits }, of);
    const named = unitsOf(rows, id);
    const openness = random(options.seed, code, 'disclosure', index);
    const disclosed = life.assignedOn !== null && openness.chance(disclosedShare);
    rows.suggestions.push({
      id,
      number: numberOf(submission, life, lastNumbers),
      title,
      text,
      category,
      code,
      in_session: submission.session !== null,
      state: life.state,
      lead_sponsor: lead,
      submitted_at: instantOf(submission.on, submission.minute),
      assigned_on: textOrNull(life.assignedOn),
      due_on: textOrNull(life.dueOn),
      replied_on: textOrNull(life.repliedOn),
      outcome: life.outcome,
      satisfaction: life.satisfaction,
      litigation_field: field,
      deadline_policy: policyOf(code, life),
      disclosed,
      secrecy_requested: openness.chance(secretShare),
      participants: arrayOf([lead, ...joint, ...named]),
      disclosure: disclosed ? 'PUBLIC_FULL' : 'NONE',
      reply_disclosed: life.repliedOn !== null,
      outcome_disclosed: life.repliedOn !== null,
      round: life.round,
      answering_units: arrayOf(life.assignedOn === null ? [] : answering),
      co_units: arrayOf(life.assignedOn === null ? [] : named.filter((unit) => !answering.includes(unit))),
      rejection_ground: groundOf(life),
      contact_phases: arrayOf(life.contacts.map(({ phase }) => phase)),
      attitude: life.ratings.at(-1)?.attitude ?? null,
      rating_due_on: textOrNull(ratingDueOf(life)),
      rated: life.rated,
      promises: life.state === 'REPLIED' && promising.has(life.outcome ?? ''),
      reopened_on: textOrNull(life.reopenedOn),
      rehandling_due_on: textOrNull(life.rehandlingDueOn),
      rehandled_on: textOrNull(life.rehandledOn),
    });
    joint.forEach((deputy, position) => {
      const confirmed_at = instantOf(submission.on, submission.minute);
      rows.joint_sponsors.push({ suggestion_id: id, position: position + 1, deputy_id: deputy, confirmed_at });
    });
    reply(rows, { id, title, life, units: answering, habits }, of);
    follow(rows, { id, title, code, life, units: answering }, random(options.seed, code, 'contact', index));
    record(
      rows,
      { id, life, minute: submission.minute, actors: { SPONSOR: `代表 ${lead}`, OFFICE: office, UNIT: answering[0] ?? office } },
      of,
    );
    if (field !== null && life.assignedOn !== null) {
      screened.push({
        id,
        title,
        field,
        submittedOn: submission.on,
        assignedOn: life.assignedOn,
        repliedOn: life.repliedOn,
        leadSponsor: lead,
      });
    }
  }
  for (const [year, last] of lastNumbers) rows.number_series.push({ code, year, last });
  return { rows, screened };
}

/** Most assigned suggestions are open to everybody; few sponsors ask that their names be kept back. */
const disclosedShare = 0.8;
const secretShare = 0.03;

/** The units that a suggestion was assigned to, whose rows are the last. */
function unitsOf({ assignments }: SuggestionRows, id: string): string[] {
  const units = new Set<string>();
  for (let at = assignments.length - 1; assignments[at]?.suggestion_id === id; at--) units.add(String(assignments[at]?.unit));
  return [...units];
}

export function arrayOf(texts: readonly string[]): string {
  return `{${texts.map((text) => `"${text}"`).join(',')}}`;
}

function topicFor(field: LitigationField | null, of: Random): { topic: Topic; category: Category } {
  if (field !== null) {
    const topic = of.pick(publicInterestTopics[field]);
    return { topic, category: topic.category };
  }
  const category = of.weighted(categoryWeights);
  return { topic: of.pick(everydayTopics[category]), category };
}

const jointSponsorCounts = [
  [0, 36],
  [1, 14],
  [2, 14],
  [3, 10],
  [4, 8],
  [5, 6],
  [6, 4],
  [7, 3],
  [8, 3],
  [9, 2],
] as const;

/** The lead sponsor, then those who join: deputies already elected on the day, with few exceptions in office still. */
function sponsorsOf(mandates: readonly Mandate[], { on }: Submission, of: Random): string[] {
  const wanted = 1 + of.weighted(jointSponsorCounts);
  const sponsors = new Set<string>();
  for (let tries = 0; sponsors.size < wanted && tries < 2 * wanted; tries++) {
    const { id, electedOn, status } = of.pick(mandates);
    if (electedOn <= on && (status === 'ACTIVE' || of.chance(0.1))) sponsors.add(id);
  }
  const first = mandates.find(({ electedOn, status }) => electedOn <= on && status === 'ACTIVE');
  return sponsors.size > 0 || first === undefined ? [...sponsors] : [first.id];
}

/** The office number: the year and a serial number within it, given on acceptance. */
function numberOf(submission: Submission, { steps }: Life, lastNumbers: Map<number, number>): string | null {
  if (!steps.some(({ event }) => event === 'ACCEPT')) return null;
  const year = yearOf(submission);
  const serial = (lastNumbers.get(year) ?? 0) + 1;
  lastNumbers.set(year, serial);
  return `${year}-${String(serial).padStart(4, '0')}`;
}

/** Assigns to one lead with co-handlers, or to several units that answer separately (主办、会办、分办: who answers). Returns those that answer. */
function assign(
  { assignments }: SuggestionRows,
  { id, life, units, habits }: { id: string; life: Life; units: readonly string[]; habits: Habits },
  of: Random,
): string[] {
  const separate = units.length > 1 && of.chance(habits.separate);
  const [lead = '', ...others] = units;
  const more = Math.min(others.length, separate ? of.int(1, 2) : of.weighted(coHandlerCounts));
  const start = of.int(0, others.length - more);
  const named = [lead, ...others.slice(start, start + more)];
  const answering = separate ? named : named.slice(0, 1);
  for (const { round, assignedOn, dueOn } of life.assignments) {
    (round === 1 ? named : answering).forEach((unit, index) => {
      const role = separate ? 'SEPARATE' : index === 0 ? 'LEAD' : 'CO';
      assignments.push({
        suggestion_id: id,
        round,
        position: index + 1,
        unit,
        role,
        assigned_on: textOf(assignedOn),
        // A co-handler gives the lead its view within a month.
        due_on: textOf(role === 'CO' ? monthsAfter(assignedOn, 1) : dueOn),
        ...(round === 1 && index === 0 && life.responsibleOn !== null ? tiersFrom(life.responsibleOn) : noTiers),
      });
    });
  }
  return answering;
}

/** Outcomes that promise something. */
const promising: ReadonlySet<string> = new Set(['IN_PROGRESS', 'PLANNED']);

/** The policy under which the clock that ran last was started. */
function policyOf(code: JurisdictionCode, { assignedOn, reopenedOn, extended }: Life): string | null {
  if (assignedOn === null) return null;
  if (reopenedOn !== null) return rehandlingPolicyOf(code);
  return extended ? 'national-reply-extended' : 'national-reply';
}

/** The last day for rating the latest reply. */
function ratingDueOf({ replies }: Life): number | null {
  const latest = replies.at(-1);
  return latest === undefined ? null : latest.repliedOn + ratingDays;
}

const grounds: Readonly<Record<string, string>> = {
  涉及代表本人及其亲属的个人事项: 'OWN_AFFAIRS',
  转交群众来信: 'FORWARDED_LETTER',
  涉及具体司法案件: 'JUDICIAL_CASE',
  没有实际内容: 'NO_CONTENT',
  不属于本级国家机关职权范围: 'NOT_THEIR_BUSINESS',
};

function groundOf({ state, steps }: Life): string | null {
  return state === 'NOT_ACCEPTED' ? (grounds[steps.at(-1)?.reason ?? ''] ?? null) : null;
}

const modes = [
  ['VISIT', 45],
  ['MEETING', 35],
  ['PHONE', 20],
] as const;
const officials = [
  ['HEAD', 12],
  ['DEPUTY_HEAD', 43],
  ['OFFICE_HEAD', 35],
  ['CLERK', 10],
] as const;

/** Contacts, ratings and the promise of a suggestion. */
function follow(
  rows: SuggestionRows,
  { id, title, code, life, units }: { id: string; title: string; code: JurisdictionCode; life: Life; units: readonly string[] },
  of: Random,
): void {
  const [unit = ''] = units;
  for (const [index, { phase, on }] of life.contacts.entries()) {
    rows.contacts.push({
      suggestion_id: id,
      position: index + 1,
      round: 1,
      phase,
      mode: of.weighted(modes),
      unit,
      official: of.weighted(officials),
      contacted_on: textOf(on),
      confirmed_at: of.chance(0.7) ? instantOf(on, of.int(900, 1080)) : null,
    });
  }
  for (const { round, on, attitude, result } of life.ratings) {
    const at = instantOf(on, of.int(520, 1000));
    rows.ratings.push({ suggestion_id: id, round, axis: 'ATTITUDE', value: attitude, at });
    rows.ratings.push({ suggestion_id: id, round, axis: 'RESULT', value: result, at });
  }
  if (life.promised === null) return;
  const { enteredOn, dueOn, progress, keptOn } = life.promised;
  const entry = globalId(code, 'FollowUp', id.slice(id.lastIndexOf('.') + 1));
  rows.follow_ups.push({
    id: entry,
    code,
    suggestion_id: id,
    unit,
    promise: `${title.replace(/^关于|的建议$/g, '')}的承诺事项`,
    entered_on: textOf(enteredOn),
    due_on: textOf(dueOn),
    state: keptOn !== null ? 'CLOSED' : progress.length > 0 ? 'PROGRESS' : 'OPEN',
    last_progress_on: textOrNull(progress.at(-1) ?? null),
    settled_on: textOrNull(keptOn),
    met: keptOn === null ? null : true,
  });
  progress.forEach((on, index) => {
    rows.follow_up_progress.push({
      follow_up_id: entry,
      position: index + 1,
      recorded_on: textOf(on),
      text: of.pick(progressTexts),
    });
  });
}

const progressTexts = [
  '已列入项目库，正在办理前期手续',
  '资金已落实，正在招标',
  '已开工建设，按计划推进',
  '主体工程过半',
  '正在收尾，准备验收',
];

const coHandlerCounts = [
  [0, 60],
  [1, 27],
  [2, 13],
] as const;

function reply(
  { replies }: SuggestionRows,
  { id, title, life, units, habits }: { id: string; title: string; life: Life; units: readonly string[]; habits: Habits },
  of: Random,
): void {
  for (const { round, repliedOn, outcome } of life.replies) {
    for (const unit of units) {
      replies.push({
        suggestion_id: id,
        round,
        unit,
        replied_on: textOf(repliedOn),
        reply_class: habits.classes[outcome],
        outcome,
        text: replyTo(title, outcome, of),
        signed_by: null,
        promised_on: promising.has(outcome) ? textOf(life.promised?.dueOn ?? repliedOn + 365) : null,
        scheme_id: habits.scheme,
        without_contacts: life.contacts.length < 3 ? '部分联系未留记录' : null,
        disclosure: 'PUBLIC_FULL',
      });
    }
  }
}

/** The history, each step in working hours and after the one before. */
function record(
  { history }: SuggestionRows,
  {
    id,
    life,
    minute,
    actors,
  }: { id: string; life: Life; minute: number; actors: Readonly<Record<'SPONSOR' | 'OFFICE' | 'UNIT', string>> },
  of: Random,
): void {
  let last = { on: 0, minute: 0 };
  life.steps.forEach(({ event, from, to, on, by, reason }, index) => {
    const at = index === 0 ? minute : on === last.on ? last.minute + of.int(2, 20) : of.int(520, 1000);
    last = { on, minute: at };
    const row = { event, from_state: from, to_state: to, at: instantOf(on, at), actor: actors[by], reason };
    history.push({ record_id: id, position: index + 1, ...row });
  });
}
