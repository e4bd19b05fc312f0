import { globalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, levelOf } from '../../../schema/jurisdiction-code.ts';
import { type Day, dayOf, instantOf, textOf, textOrNull, workdayFrom } from '../days.ts';
import { agencyOf, suggestionOffice } from './handling-units.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { type Random, random } from '../random.ts';
import type { Roster } from '../elections/roster.ts';
import { type Session, sessionsOf } from '../sessions.ts';
import type { SuggestionRows } from './suggestions.ts';
import { arrayOf, committeeOf } from './supervised.ts';
import { fill, surroundingsOf } from './surroundings.ts';
import type { Row, Rows } from '../tables.ts';
import { categoryWeights, everydayTopics } from './topics/everyday.ts';

type MotionRows = Pick<Rows<'suggestions'>, 'motions' | 'motion_sponsors' | 'motion_answers' | 'history'>;

/** How many motions a session of a congress has at full scale. */
const aSession = { PROVINCE: 14, CITY: 9, COUNTY: 4, TOWNSHIP: 0.15 } as const;

/** What becomes of motions: most bills are handled as suggestions. */
const fates = [
  ['CONVERT', 68],
  ['REFER', 14],
  ['ADOPT', 5],
  ['NOT_ADOPT', 1],
  ['WITHDRAW', 3],
  ['ASK', 9],
] as const;

/** What a congress's motions are made of. */
interface Making {
  roster: Roster;
  rows: MotionRows;
  horizon: Day;
  office: string;
  of: Random;
}

/** A motion as far as it is known before its life begins. */
interface Put {
  id: string;
  session: Session;
  sponsors: readonly string[];
  /** Drafted by deputies who confirm one by one, or handed in on paper. */
  drafted: boolean;
}

/** A step with its day and who takes it. */
type Step = readonly [event: string, to: string, on: Day, by: string];

/**
 * 议案、质询案. The motions that were put to the last two sessions of a congress, and its suggestions as they are then: those that bills became have the bills'
 * sponsors and words.
 */
export function motionsOf(
  roster: Roster,
  suggestions: SuggestionRows,
  options: GeneratorOptions,
): MotionRows & { made: SuggestionRows } {
  const { code, term } = roster;
  const rows: MotionRows = { motions: [], motion_sponsors: [], motion_answers: [], history: [] };
  const of = random(options.seed, code, 'motions');
  const making = { roster, rows, horizon: horizonOf(options), office: suggestionOffice(code), of };
  const became = new Map<unknown, { motion: Row; sponsors: readonly string[] }>();
  const sessions = sessionsOf(code, term, options);
  for (const [index, session] of sessions.entries()) {
    if (index < sessions.length - 2) continue;
    const [first, last] = [textOf(session.firstDay), textOf(session.lastDay)];
    // Those that are screened to a field of litigation have a life of their own with the procuratorate.
    const convertible = suggestions.suggestions.filter((row) => {
      const day = String(row.submitted_at).slice(0, 10);
      const inSession = row.in_session && day >= first && day <= last;
      const plain = !row.secrecy_requested && row.litigation_field === null && String(row.title).endsWith('的建议');
      return inSession && row.assigned_on !== null && plain;
    });
    const count = of.round(aSession[levelOf(code)] * options.scale);
    for (let serial = 1; serial <= count; serial++) {
      const id = globalId(code, 'Motion', `m${index + 1}${String(serial).padStart(3, '0')}`);
      const fate = of.weighted(fates);
      const kind = fate === 'ASK' ? 'INTERPELLATION' : 'BILL';
      const least = kind === 'BILL' && levelOf(code) === 'TOWNSHIP' ? 5 : 10;
      const sponsors = sponsorsFor(making, session, least);
      if (sponsors.length < least) continue;
      const put = { id, session, sponsors, drafted: of.chance(0.3) };
      const common = { id, code, kind, term: term.number, session: index + 1 };
      const suggestion = fate === 'CONVERT' ? convertible.splice(of.int(0, convertible.length - 1), 1)[0] : undefined;
      const motion =
        suggestion === undefined
          ? { ...wordsOf(making, kind), ...lifeOf(making, put, fate === 'CONVERT' ? 'REFER' : fate) }
          : converted(making, put, suggestion);
      rows.motions.push({ ...empty, ...common, ...motion, ...puttingOf(put, kind, code) });
      if (suggestion !== undefined) became.set(suggestion.id, { motion: { id, ...motion }, sponsors });
    }
  }
  return { ...rows, made: withBills(suggestions, became, making.office) };
}

const empty = {
  organ: null,
  decided_on: null,
  committee: null,
  report: null,
  reported_on: null,
  deputy_count: null,
  votes_for: null,
  votes_against: null,
  votes_abstained: null,
  voted_on: null,
  suggestion_id: null,
  answer_mode: null,
  answer_due_on: null,
  answer_count: 0,
  dissatisfied_count: null,
  closed_on: null,
};

/** Who puts it, and under which rule. */
function puttingOf({ sponsors, session }: Put, kind: string, code: JurisdictionCode) {
  const township = levelOf(code) === 'TOWNSHIP' ? 'national-bill-township' : 'national-bill';
  return {
    lead_sponsor: sponsors[0] ?? '',
    participants: arrayOf(sponsors),
    sponsor_count: sponsors.length,
    sponsor_rule: kind === 'BILL' ? township : 'national-interpellation',
    proposed_on: textOf(session.firstDay),
  };
}

/** As many deputies in office as the law needs, and a few more. */
function sponsorsFor({ roster, of }: Making, { firstDay }: Session, least: number): string[] {
  const inOffice = roster.mandates.filter(({ electedOn, status }) => electedOn <= firstDay && status === 'ACTIVE');
  const from = of.int(0, Math.max(0, inOffice.length - 1));
  return [...inOffice.slice(from), ...inOffice.slice(0, from)].slice(0, least + of.int(0, 5)).map(({ id }) => id);
}

/** 案由、案据、方案. */
function wordsOf({ roster: { code }, of }: Making, kind: string) {
  const category = of.weighted(categoryWeights);
  const { title, problem, asks, unit } = of.pick(everydayTopics[category]);
  const [cause = '', grounds = '', proposal = ''] = fill([title, problem, asks.join('；')], surroundingsOf(code), of);
  const asked = kind === 'INTERPELLATION';
  return {
    title: cause.replace(/的建议$/, asked ? '的质询案' : '的议案'),
    grounds,
    proposal: asked ? null : proposal,
    organ: asked ? (levelOf(code) === 'TOWNSHIP' ? '镇人民政府' : agencyOf(code, { unit })) : null,
    committee: committeeOf(category),
  };
}

/** What happened to a motion that did not become a suggestion. */
function lifeOf(making: Making, put: Put, fate: (typeof fates)[number][0]) {
  const { roster, office, horizon, of } = making;
  const { firstDay, lastDay } = put.session;
  const decided = { decided_on: textOf(lastDay) };
  const none = { committee: null };
  if (fate === 'WITHDRAW') {
    return { ...none, state: remember(making, put, [['WITHDRAW', 'WITHDRAWN', firstDay, leadOf(put)]]) };
  }
  if (fate === 'ADOPT' || fate === 'NOT_ADOPT') {
    const state = remember(making, put, [
      ['PUT_ON_AGENDA', 'ON_AGENDA', lastDay, office],
      [fate, fate === 'ADOPT' ? 'ADOPTED' : 'NOT_ADOPTED', lastDay, office],
    ]);
    const all = roster.mandates.filter(({ status }) => status === 'ACTIVE').length;
    const votes_for = Math.floor(all * (fate === 'ADOPT' ? of.between(0.7, 0.95) : of.between(0.3, 0.49)));
    const votes_against = Math.floor((all - votes_for) / 2);
    const votes = { deputy_count: all, votes_for, votes_against, votes_abstained: 0, voted_on: textOf(lastDay) };
    return { ...none, ...decided, ...votes, state };
  }
  if (fate === 'ASK') return { ...none, ...decided, ...answered(making, put) };
  const reportedOn = workdayFrom(lastDay + of.int(30, 90));
  const state = remember(making, put, [
    ['REFER', 'REFERRED', lastDay, office],
    ['REPORT', 'REPORTED', reportedOn, office],
  ]);
  const reported = reportedOn <= horizon;
  return {
    ...decided,
    state,
    report: reported ? '经审议，建议有关部门在工作中研究采纳。' : null,
    reported_on: reported ? textOf(reportedOn) : null,
  };
}

/** 质询案的答复. Answered in the session, and again where half of those who put it are dissatisfied. */
function answered(making: Making, put: Put) {
  const { rows, office, horizon, of } = making;
  const { id, sponsors } = put;
  const { lastDay } = put.session;
  const again = of.chance(0.3);
  const secondOn = workdayFrom(lastDay + of.int(20, 40));
  const closedOn = workdayFrom((again ? secondOn : lastDay) + of.int(2, 12));
  const mode = of.chance(0.6) ? 'ORAL' : 'WRITTEN';
  const rate = (on: Day): Step[] => sponsors.map((who): Step => ['RATE_ANSWER', 'ANSWERED', on, `代表 ${who}`]);
  const steps: Step[] = [
    ['DEMAND_ANSWER', 'TO_ANSWER', lastDay, office],
    ['ANSWER', 'ANSWERED', lastDay, office],
    ...rate(lastDay),
    ...(again
      ? ([['DEMAND_AGAIN', 'TO_ANSWER', lastDay, office], ['ANSWER', 'ANSWERED', secondOn, office], ...rate(secondOn)] as const)
      : []),
    ['CLOSE', 'CLOSED', closedOn, office],
  ];
  const state = remember(making, put, steps);
  const answers = again && secondOn <= horizon ? [lastDay, secondOn] : [lastDay];
  for (const [at, on] of answers.entries()) {
    rows.motion_answers.push({
      motion_id: id,
      round: at + 1,
      mode: at === 0 ? mode : 'WRITTEN',
      text: '有关情况已经核实，正在整改，年内完成。',
      answered_by: '主要负责人',
      answered_on: textOf(on),
    });
  }
  // Where they were dissatisfied and wait for the second answer, half of them said so.
  const waits = again && answers.length === 1;
  const dissatisfied = waits ? Math.ceil(sponsors.length / 2) : 0;
  rows.motion_sponsors = rows.motion_sponsors.map((row) =>
    row.motion_id === id ? { ...row, satisfied: Number(row.position) > dissatisfied } : row,
  );
  return {
    state,
    answer_mode: again ? 'WRITTEN' : mode,
    answer_due_on: textOf(again ? secondOn : lastDay),
    answer_count: answers.length,
    dissatisfied_count: dissatisfied,
    closed_on: textOrNull(state === 'CLOSED' ? closedOn : null),
  };
}

/** A bill that became a suggestion: what it said is what the suggestion says. */
function converted(making: Making, put: Put, { id, title, text, submitted_at }: SuggestionRows['suggestions'][number]) {
  const decidedOn = String(submitted_at).slice(0, 10);
  const [grounds = '', proposal = ''] = String(text).split('建议：');
  return {
    state: remember(making, put, [['CONVERT', 'CONVERTED', dayOf(decidedOn), making.office]], String(submitted_at)),
    title: String(title).replace(/的建议$/, '的议案'),
    grounds,
    proposal,
    committee: null,
    decided_on: decidedOn,
    suggestion_id: id,
  };
}

/** The suggestions as they are when some of them were bills: with the bills' sponsors and words, entered by the congress's office. */
function withBills(
  all: SuggestionRows,
  became: ReadonlyMap<unknown, { motion: Row; sponsors: readonly string[] }>,
  office: string,
): SuggestionRows {
  if (became.size === 0) return all;
  const joined = all.joint_sponsors.filter(({ suggestion_id }) => became.has(suggestion_id));
  return {
    ...all,
    suggestions: all.suggestions.map((row) => {
      const bill = became.get(row.id);
      if (bill === undefined) return row;
      const { motion, sponsors } = bill;
      const named = [...String(row.participants).matchAll(/"([^"]*)"/g)].map(([, each = '']) => each);
      const before = new Set(joined.filter(({ suggestion_id }) => suggestion_id === row.id).map(({ deputy_id }) => deputy_id));
      const units = named.filter((each) => each !== row.lead_sponsor && !before.has(each));
      const text = `案由：${String(motion.title)}\n案据：${String(motion.grounds)}\n方案：${String(motion.proposal)}`;
      return { ...row, text, lead_sponsor: sponsors[0] ?? '', participants: arrayOf([...sponsors, ...units]) };
    }),
    joint_sponsors: [
      ...all.joint_sponsors.filter(({ suggestion_id }) => !became.has(suggestion_id)),
      ...all.suggestions.flatMap(({ id, submitted_at }) =>
        (became.get(id)?.sponsors ?? [])
          .slice(1)
          .map((deputy_id, at) => ({ suggestion_id: id, position: at + 1, deputy_id, confirmed_at: submitted_at })),
      ),
    ],
    history: all.history.map((row) => {
      const bill = became.get(row.record_id);
      if (bill === undefined) return row;
      const [lead = ''] = bill.sponsors;
      if (row.position === 1) return { ...row, actor: office, reason: `由议案转为代表建议: ${String(bill.motion.id)}` };
      return String(row.actor).startsWith('代表 ') ? { ...row, actor: `代表 ${lead}` } : row;
    }),
  };
}

function leadOf({ sponsors }: Put): string {
  return `代表 ${sponsors[0]}`;
}

/** Remembers how a motion was put and the steps after it that have happened, the last one at an instant that may be known; says which state was the last. */
function remember({ rows, horizon, office }: Making, put: Put, steps: readonly Step[], lastAt?: string): string {
  const { id, sponsors, session, drafted } = put;
  const putOn = session.firstDay;
  const draftedOn = putOn - 3;
  const putting: Step[] = drafted
    ? [
        ['DRAFT', 'DRAFT', draftedOn, leadOf(put)],
        ...sponsors.slice(1).map((who): Step => ['CONFIRM', 'DRAFT', draftedOn + 1, `代表 ${who}`]),
        ['SUBMIT', 'SUBMITTED', putOn, leadOf(put)],
      ]
    : [['ENTER', 'SUBMITTED', putOn, office]];
  let from: string | null = null;
  let [day, minute] = [0, 0];
  const taken = [...putting, ...steps].filter(([, , on]) => on <= horizon);
  taken.forEach(([event, to, on, actor], index) => {
    minute = on === day ? minute + 1 : on === putOn ? 485 : 540;
    day = on;
    const at = lastAt !== undefined && index === taken.length - 1 ? lastAt : instantOf(on, minute);
    rows.history.push({ record_id: id, position: index + 1, event, from_state: from, to_state: to, at, actor, reason: null });
    from = to;
  });
  for (const [at, deputy_id] of sponsors.entries()) {
    const confirmed_at = instantOf(
      drafted ? draftedOn + (at === 0 ? 0 : 1) : putOn,
      drafted && at > 0 ? 539 + at : drafted ? 540 : 485,
    );
    rows.motion_sponsors.push({ motion_id: id, position: at + 1, deputy_id, confirmed_at, satisfied: null });
  }
  return from ?? 'SUBMITTED';
}
