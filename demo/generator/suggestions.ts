import { globalId } from '../../schema/global-id.ts';
import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import { type Day, dayOf, instantOf, monthsAfter, textOf, textOrNull } from './days.ts';
import { figures } from './figures.ts';
import { type GeneratorOptions, horizonOf } from './options.ts';
import { seatsOf } from './quotas.ts';
import { type Random, random } from './random.ts';
import { termOf } from './terms.ts';
import { deputyId } from './elections.ts';
import { type Tables, add } from './rows.ts';
import { compose, unitOf } from './titles.ts';

/** How many suggestions a congress gets over its term in a real province: 150,000 in all. */
const perTerm: Record<number, number> = { 2: 6_000, 4: 2_000, 6: 700, 9: 20 };

/** A suggestion that was screened to a field of public-interest litigation and assigned: one that can be sent to the procuratorate. */
export interface Screened {
  id: string;
  field: string;
  title: string;
  assignedOn: Day;
  unit: string;
}

interface Story {
  state: string;
  assigned: Day | null;
  due: Day | null;
  replies: { day: Day; replyClass: string; outcome: string }[];
  satisfaction: string | null;
  events: { event: string; from: string | null; to: string; day: Day; reason?: string }[];
}

/** The suggestions made to a congress, with all that became of them, and those that were screened to a field of litigation. */
export function suggest(code: JurisdictionCode, options: GeneratorOptions, tables: Tables): Screened[] {
  const stream = random(options.seed, code, 'suggestions');
  const exact = code === figures.screenedSuggestions.code ? figures.screenedSuggestions : undefined;
  const share = (perTerm[code.length] ?? 0) * options.scale;
  const count = Math.max(
    exact === undefined ? 0 : exact.value + 20,
    code.length === 9 ? stream.round(share) : Math.max(3, Math.round(share)),
  );
  const term = termOf(code, options);
  const seats = seatsOf(code, options);
  const horizon = horizonOf(options);
  // How late a place is, and how content its deputies are, differs from place to place.
  const lateness = stream.between(0.01, 0.12);
  const discontent = stream.between(0.005, 0.05);
  const days = Array.from({ length: count }, () => dayOfSubmission(stream, term.firstSessionOn, horizon)).toSorted(
    (a, b) => a - b,
  );
  const before = exact === undefined ? 0 : dayOf('2025-01-31');
  if (exact !== undefined) {
    for (let at = 0; at < exact.value; at++) days[at] = stream.int(term.firstSessionOn, before);
    days.sort((a, b) => a - b);
  }
  const serials = new Map<number, number>();
  const screened: Screened[] = [];
  for (const [at, day] of days.entries()) {
    const id = globalId(code, 'Suggestion', `s${String(at + 1).padStart(5, '0')}`);
    const { subject, title, text } = compose(code, stream);
    const isExact = exact !== undefined && at < exact.value;
    const field = isExact || (exact === undefined && stream.chance(0.05)) ? stream.pick(subject.fields) : null;
    const story = tell(day, stream, horizon, lateness, discontent, isExact);
    const year = Number(textOf(day).slice(0, 4));
    const isNumbered = story.events.some(({ event }) => event === 'ACCEPT');
    if (isNumbered) serials.set(year, (serials.get(year) ?? 0) + 1);
    const lead = stream.int(0, seats - 1);
    const reply = story.replies.at(-1);
    const submittedAt = instantOf(day, stream.int(8 * 60, 18 * 60));
    add(tables, 'suggestions', {
      id,
      number: isNumbered ? `${year}-${String(serials.get(year)).padStart(4, '0')}` : null,
      title,
      text,
      category: subject.category,
      code,
      in_session: isInSession(day),
      state: story.state,
      lead_sponsor: deputyId(code, lead),
      submitted_at: submittedAt,
      assigned_on: textOrNull(story.assigned),
      due_on: textOrNull(story.due),
      replied_on: textOrNull(story.replies[0]?.day ?? null),
      outcome: reply?.outcome ?? null,
      satisfaction: story.satisfaction,
      litigation_field: field,
      deadline_policy: story.assigned === null ? null : 'national-reply',
    });
    const joint = new Set(Array.from({ length: stream.weighted(jointCounts) }, () => stream.int(0, seats - 1)));
    joint.delete(lead);
    for (const [position, seat] of [...joint].entries()) {
      add(tables, 'joint_sponsors', { suggestion_id: id, position: position + 1, deputy_id: deputyId(code, seat) });
    }
    const unit = unitOf(code, stream.pick(subject.units));
    if (story.assigned !== null) assign(id, code, story.assigned, unit, stream, tables);
    for (const [round, { day: on, replyClass, outcome }] of story.replies.entries()) {
      const text_ = `您提出的${title.slice(0, 60)}收悉。经${unit}研究,现答复如下:${answers[outcome]}`;
      add(tables, 'replies', {
        suggestion_id: id,
        round: round + 1,
        unit,
        replied_on: textOf(on),
        reply_class: replyClass,
        outcome,
        text: text_,
      });
    }
    for (const [position, { event, from, to, day: on, reason }] of story.events.entries()) {
      add(tables, 'events', {
        suggestion_id: id,
        position: position + 1,
        event,
        from_state: from,
        to_state: to,
        at: event === 'SUBMIT' ? submittedAt : instantOf(on, 18 * 60 + position),
        actor: actors[event] ?? unit,
        reason: reason ?? null,
      });
    }
    if (field !== null && story.assigned !== null) screened.push({ id, field, title, assignedOn: story.assigned, unit });
  }
  for (const [year, last] of serials) add(tables, 'number_series', { code, year, last });
  return screened;
}

const jointCounts = [
  [0, 40],
  [1, 20],
  [2, 14],
  [4, 14],
  [9, 12],
] as const;
const actors: Record<string, string> = {
  SUBMIT: '代表',
  RATE: '代表',
  WITHDRAW: '代表',
  ACCEPT: '代表工作机构',
  REJECT: '代表工作机构',
  ASSIGN: '代表工作机构',
  CLOSE: '代表工作机构',
  TRACK: '代表工作机构',
  REOPEN: '代表工作机构',
};
const answers: Record<string, string> = {
  SOLVED: '所提问题已经解决,有关措施已落实到位。',
  IN_PROGRESS: '有关工作正在推进,预计年内取得明显成效。',
  PLANNED: '已列入下一年度工作计划,将积极争取资金分步实施。',
  NOT_FEASIBLE: '受现行政策和财力限制,目前暂难实施,待条件成熟后研究。',
  REFERENCE: '所提意见留作今后工作参考。',
};

/** Congresses meet in winter, and seven of ten suggestions are made then. */
function dayOfSubmission(stream: Random, from: Day, until: Day): Day {
  const year = stream.int(2022, 2026);
  const session = dayOf(`${year}-01-05`) + stream.int(0, 45);
  const day = stream.chance(0.7) ? session : dayOf(`${year}-03-01`) + stream.int(0, 300);
  return Math.min(until, Math.max(from, day));
}

function isInSession(day: Day): boolean {
  const [, month = '', date = ''] = textOf(day).split('-');
  return month === '01' || (month === '02' && Number(date) <= 20);
}

/** What becomes of a suggestion, as far as it has come by the horizon. */
function tell(day: Day, stream: Random, horizon: Day, lateness: number, discontent: number, mustBeAssigned: boolean): Story {
  const story: Story = { state: 'SUBMITTED', assigned: null, due: null, replies: [], satisfaction: null, events: [] };
  const step = (event: string, to: string, on: Day, reason?: string): void => {
    story.events.push({ event, from: event === 'SUBMIT' ? null : story.state, to, day: on, reason });
    story.state = to;
  };
  step('SUBMIT', 'SUBMITTED', day);
  const decided = day + stream.int(2, 7);
  if (decided > horizon) return story;
  if (!mustBeAssigned && stream.chance(0.01)) {
    step('REJECT', 'NOT_ACCEPTED', decided, '属于具体司法案件');
    return story;
  }
  step('ACCEPT', 'ACCEPTED', decided);
  const assigned = decided + stream.int(1, 25);
  if (!mustBeAssigned && stream.chance(0.01) && assigned <= horizon) {
    step('WITHDRAW', 'WITHDRAWN', assigned);
    return story;
  }
  if (assigned > horizon) return story;
  const extended = stream.chance(0.05);
  step('ASSIGN', 'ASSIGNED', assigned, extended ? '涉及面广、处理难度大,经批准自交办之日起六个月内答复' : undefined);
  story.assigned = assigned;
  story.due = monthsAfter(assigned, extended ? 6 : 3);
  const contacted = assigned + stream.int(5, 25);
  const isLate = stream.chance(lateness);
  const replied = isLate ? story.due + stream.int(3, 120) : Math.min(story.due, assigned + stream.int(28, 88));
  const never = isLate && stream.chance(0.3);
  if (contacted <= horizon) step('BEGIN_HANDLING', 'IN_HANDLING', contacted);
  if (never || replied > horizon) return story;
  reply(story, step, replied, stream);
  const rated = replied + stream.int(3, 15);
  if (rated > horizon || stream.chance(0.15)) return story;
  const isDissatisfied = stream.chance(discontent);
  story.satisfaction = isDissatisfied ? 'DISSATISFIED' : stream.chance(0.08) ? 'BASICALLY_SATISFIED' : 'SATISFIED';
  step('RATE', 'REPLIED', rated);
  if (!isDissatisfied) {
    const { outcome } = story.replies[0] ?? {};
    if (outcome === 'IN_PROGRESS' || outcome === 'PLANNED') step('TRACK', 'TRACKING', rated + 1);
    else step('CLOSE', 'CLOSED', rated + 1);
    return story;
  }
  // Handled again within a month (邵阳县 and 浙江: one month).
  step('REOPEN', 'REOPENED', rated + 1);
  story.due = monthsAfter(rated + 1, 1);
  const again = rated + 1 + stream.int(10, 35);
  if (again > horizon) return story;
  reply(story, step, again, stream);
  story.satisfaction = stream.chance(0.8) ? 'BASICALLY_SATISFIED' : 'DISSATISFIED';
  if (again + 5 <= horizon) {
    step('RATE', 'REPLIED', again + 5);
    step('CLOSE', 'CLOSED', again + 5);
  }
  return story;
}

function reply(story: Story, step: (event: string, to: string, on: Day) => void, day: Day, stream: Random): void {
  const [replyClass, outcome] = stream.weighted(classes);
  story.replies.push({ day, replyClass, outcome });
  step('REPLY', 'REPLIED', day);
}

const classes: readonly (readonly [readonly [replyClass: string, outcome: string], number])[] = [
  [['A', 'SOLVED'], 56],
  [['B', 'IN_PROGRESS'], 18],
  [['B', 'PLANNED'], 12],
  [['C', 'NOT_FEASIBLE'], 10],
  [['D', 'REFERENCE'], 4],
];

/** A lead with up to two co-handlers, or, one time in twenty, two units that answer separately. */
function assign(id: string, code: JurisdictionCode, assigned: Day, unit: string, stream: Random, tables: Tables): void {
  const separate = stream.chance(0.05);
  const others = ['财政局', '发展和改革局', '自然资源局'].map((name) => unitOf(code, name)).filter((name) => name !== unit);
  const more = others.slice(
    0,
    separate
      ? 1
      : stream.weighted([
          [0, 60],
          [1, 30],
          [2, 10],
        ]),
  );
  for (const [at, name] of [unit, ...more].entries()) {
    add(tables, 'assignments', {
      suggestion_id: id,
      round: 1,
      position: at + 1,
      unit: name,
      role: separate ? 'SEPARATE' : at === 0 ? 'LEAD' : 'CO',
      assigned_on: textOf(assigned),
      due_on: textOf(monthsAfter(assigned, !separate && at > 0 ? 1 : 3)),
    });
  }
}
