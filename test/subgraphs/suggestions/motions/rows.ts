import { globalId } from '../../../../schema/global-id.ts';
import type { MotionKind, MotionState } from '../../../../subgraphs/suggestions/types.ts';

/** A row of the table `motions`. */
export interface MotionColumns {
  id: string;
  code: string;
  kind: MotionKind;
  state: MotionState;
  term: number;
  session: number;
  title: string;
  grounds: string;
  proposal: string | null;
  organ: string | null;
  lead_sponsor: string;
  participants: readonly string[];
  sponsor_count: number;
  sponsor_rule: string | null;
  proposed_on: string;
  decided_on: string | null;
  committee: string | null;
  report: string | null;
  reported_on: string | null;
  deputy_count: number | null;
  votes_for: number | null;
  votes_against: number | null;
  votes_abstained: number | null;
  voted_on: string | null;
  suggestion_id: string | null;
  answer_mode: string | null;
  answer_due_on: string | null;
  answer_count: number;
  dissatisfied_count: number | null;
  closed_on: string | null;
}

/** The deputies who put a motion to the congress of a place. */
export const sponsors = (code = '430281', count = 10): string[] =>
  Array.from({ length: count }, (_, at) => globalId(code, 'Deputy', `m${at + 1}`));

const decided = new Set<MotionState>([
  'REFERRED',
  'REPORTED',
  'ON_AGENDA',
  'ADOPTED',
  'NOT_ADOPTED',
  'CONVERTED',
  'TO_ANSWER',
  'ANSWERED',
  'CLOSED',
]);

/** A motion to the congress of 醴陵市 with what its state needs. */
export function motion(
  local: string,
  state: MotionState = 'SUBMITTED',
  values: Partial<Omit<MotionColumns, 'id' | 'state'>> = {},
): MotionColumns {
  const { code = '430281' } = values;
  const asked = ['TO_ANSWER', 'ANSWERED', 'CLOSED'].includes(state);
  const kind = values.kind ?? (asked ? 'INTERPELLATION' : 'BILL');
  const answered = state === 'ANSWERED' || state === 'CLOSED';
  const voted = state === 'ADOPTED' || state === 'NOT_ADOPTED';
  const lead = sponsors(code, 1)[0] ?? '';
  return {
    id: globalId(code, 'Motion', local),
    code,
    kind,
    state,
    term: 18,
    session: 1,
    title: `关于${local}的议案`,
    grounds: '案据',
    proposal: kind === 'BILL' ? '方案' : null,
    organ: kind === 'BILL' ? null : '市水利局',
    lead_sponsor: lead,
    participants: sponsors(code),
    sponsor_count: 10,
    sponsor_rule: state === 'DRAFT' ? null : 'national-bill',
    proposed_on: '2026-01-10',
    decided_on: decided.has(state) ? '2026-01-11' : null,
    committee: state === 'REFERRED' || state === 'REPORTED' ? '城环委' : null,
    report: state === 'REPORTED' ? '建议列入议程' : null,
    reported_on: state === 'REPORTED' ? '2026-01-12' : null,
    deputy_count: voted ? 200 : null,
    votes_for: voted ? (state === 'ADOPTED' ? 150 : 90) : null,
    votes_against: voted ? 20 : null,
    votes_abstained: voted ? 5 : null,
    voted_on: voted ? '2026-01-13' : null,
    suggestion_id: state === 'CONVERTED' ? globalId(code, 'Suggestion', local) : null,
    answer_mode: asked ? 'WRITTEN' : null,
    answer_due_on: asked ? '2026-12-31' : null,
    answer_count: answered ? 1 : 0,
    dissatisfied_count: answered ? 0 : null,
    closed_on: state === 'CLOSED' ? '2026-02-01' : null,
    ...values,
  };
}

/** The rows of those who put a motion, all of whom signed it. */
export function sponsorsOf({ id, participants }: MotionColumns): object[] {
  return participants.map((deputy_id, at) => ({
    motion_id: id,
    position: at + 1,
    deputy_id,
    confirmed_at: '2026-01-10T02:00:00Z',
    satisfied: null,
  }));
}

/** The first answer to an interpellation. */
export function answerTo({ id }: MotionColumns): object {
  return { motion_id: id, round: 1, mode: 'WRITTEN', text: '答复', answered_by: '局长', answered_on: '2026-01-20' };
}
