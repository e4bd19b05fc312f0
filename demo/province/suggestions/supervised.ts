import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { type Day, dayOf, instantOf, textOf } from '../days.ts';
import { type Random, random } from '../random.ts';
import type { Rows } from '../tables.ts';

/** All rows of the subgraph. */
export type All = Rows<'suggestions'>;

/** The rows of supervision and of funds, with their history. */
export type SupervisionRows = Pick<
  All,
  | 'key_supervisions'
  | 'supervision_visits'
  | 'joint_supervisions'
  | 'joint_supervision_rounds'
  | 'supervision_assignments'
  | 'suggestion_funds'
  | 'fund_grants'
  | 'handling_reviews'
  | 'inquiry_questions'
  | 'satisfaction_ballots'
  | 'hearing_topics'
  | 'delegation_votes'
  | 'hearing_follow_ups'
  | 'history'
>;

/** No rows yet. */
export function noSupervision(): SupervisionRows {
  return {
    key_supervisions: [],
    supervision_visits: [],
    joint_supervisions: [],
    joint_supervision_rounds: [],
    supervision_assignments: [],
    suggestion_funds: [],
    fund_grants: [],
    handling_reviews: [],
    inquiry_questions: [],
    satisfaction_ballots: [],
    hearing_topics: [],
    delegation_votes: [],
    hearing_follow_ups: [],
    history: [],
  };
}

/** A suggestion that was assigned, as supervision looks at it. */
export interface Assigned {
  id: string;
  title: string;
  category: string;
  satisfaction: unknown;
  on: Day;
  unit: string;
}

/** What a place's supervision is made of. */
export interface Making {
  code: JurisdictionCode;
  rows: SupervisionRows;
  assigned: readonly Assigned[];
  horizon: Day;
  of: Random;
  office: string;
}

const committees: Readonly<Record<string, string>> = {
  INDUSTRY_TRANSPORT: '财政经济委员会',
  AGRICULTURE_WATER: '农业与农村委员会',
  URBAN_ENVIRONMENT: '环境与资源保护委员会',
  EDUCATION_HEALTH: '教育科学文化卫生委员会',
  FINANCE_TRADE: '财政经济委员会',
  LEGAL_GOVERNANCE: '监察和司法委员会',
  SOCIAL_AFFAIRS: '社会建设委员会',
  OTHER: '社会建设委员会',
};

/** The committee that a suggestion's category is the business of. */
export function committeeOf(category: string): string {
  return committees[category] ?? '社会建设委员会';
}

/** Which of a year's suggestions were assigned before the chairpersons' meeting in spring, which chooses among them. */
export function choiceIn({ assigned, code, of }: Making, year: number): Assigned[] {
  const early = assigned.filter(({ on }) => textOf(on).startsWith(String(year)) && on < dayOf(`${year}-04-20`));
  const from = early.length === 0 ? 0 : random(code, year).int(0, early.length - 1);
  return of.chance(0.5) ? [...early.slice(from), ...early.slice(0, from)] : early;
}

/** A step with its day; what comes after the last day has not happened. */
export type Step = readonly [event: string, to: string, on: Day];

/** Remembers those of the steps that have happened, and says which was the last. */
export function remember({ rows, horizon, office, of }: Making, id: string, steps: readonly Step[]): string {
  let from: string | null = null;
  let minute = 0;
  steps
    .filter(([, , on], index) => steps.slice(0, index + 1).every((each) => each[2] <= horizon) && on <= horizon)
    .forEach(([event, to, on], index) => {
      minute = index > 0 && steps[index - 1]?.[2] === on ? minute + 10 : of.int(520, 900);
      const at = instantOf(on, minute);
      rows.history.push({
        record_id: id,
        position: index + 1,
        event,
        from_state: from,
        to_state: to,
        at,
        actor: office,
        reason: null,
      });
      from = to;
    });
  return from ?? '';
}

/** Texts as PostgreSQL writes an array. */
export function arrayOf(texts: readonly string[]): string {
  return `{${texts.map((text) => `"${text}"`).join(',')}}`;
}
