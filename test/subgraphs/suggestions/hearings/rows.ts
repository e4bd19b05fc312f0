import { globalId } from '../../../../schema/global-id.ts';
import type { HandlingReviewKind, HandlingReviewState, HearingTopicState } from '../../../../subgraphs/suggestions/types.ts';

/** A row of the table `handling_reviews`. */
export interface HandlingReviewColumns {
  id: string;
  code: string;
  year: number;
  kind: HandlingReviewKind;
  state: HandlingReviewState;
  subject: string;
  suggestion_ids: readonly string[];
  topic_id: string | null;
  units: readonly string[];
  planned_on: string;
  presider: string;
  question_count: number;
  held_on: string | null;
  participant_count: number | null;
  record: string | null;
  result: string | null;
  published_on: string | null;
  rectification: string | null;
  rectified_on: string | null;
}

const path: readonly HandlingReviewState[] = ['PLANNED', 'HELD', 'RESULT', 'RECTIFIED'];

/** A special inquiry of 醴陵市 with what its state needs; one question was put. */
export function review(
  local: string,
  values: Partial<Omit<HandlingReviewColumns, 'id' | 'state'>> = {},
  state: HandlingReviewState = 'PLANNED',
): HandlingReviewColumns {
  const code = values.code ?? '430281';
  const reached = (least: HandlingReviewState): boolean => path.indexOf(state) >= path.indexOf(least);
  return {
    id: globalId(code, 'HandlingReview', local),
    code,
    year: 2026,
    kind: 'SPECIAL_INQUIRY',
    state,
    subject: '农村饮水安全',
    suggestion_ids: [globalId('430281', 'Suggestion', 'c1')],
    topic_id: null,
    units: ['市水利局', '市财政局'],
    planned_on: '2026-04-01',
    presider: '市人大常委会副主任',
    question_count: 1,
    held_on: reached('HELD') ? '2026-04-02' : null,
    participant_count: reached('HELD') ? 40 : null,
    record: reached('HELD') ? '会议记录' : null,
    result: reached('RESULT') ? '总体满意' : null,
    published_on: reached('RESULT') ? '2026-04-02' : null,
    rectification: reached('RECTIFIED') ? '已整改' : null,
    rectified_on: reached('RECTIFIED') ? '2026-05-02' : null,
    ...values,
  };
}

/** The question that was put to a review's first unit, with what it was answered. */
export function question(of: HandlingReviewColumns, answer: string | null = null): object {
  const pledged = answer !== null;
  return {
    handling_review_id: of.id,
    position: 1,
    unit: of.units[0],
    question: '何时通水？',
    answer,
    pledge: pledged ? '年底通水' : null,
    pledged_by: pledged ? '副市长' : null,
    pledge_due_on: pledged ? '2026-12-31' : null,
  };
}

/** A row of the table `hearing_topics`. */
export interface HearingTopicColumns {
  id: string;
  code: string;
  year: number;
  state: HearingTopicState;
  title: string;
  suggestion_ids: readonly string[];
  vote_count: number;
  heard_on: string | null;
  answer: string | null;
  answered_on: string | null;
  follow_up_count: number;
}

/** A hearing topic of 醴陵市 with what its state needs. */
export function topic(
  local: string,
  values: Partial<Omit<HearingTopicColumns, 'id' | 'state'>> = {},
  state: HearingTopicState = 'SCREENED',
): HearingTopicColumns {
  const code = values.code ?? '430281';
  const answered = state === 'ANSWERED' || state === 'TRACKED';
  return {
    id: globalId(code, 'HearingTopic', local),
    code,
    year: 2026,
    state,
    title: `议题${local}`,
    suggestion_ids: [],
    vote_count: state === 'SCREENED' ? 0 : 12,
    heard_on: answered || state === 'HEARD' ? '2026-04-01' : null,
    answer: answered ? '已列入计划' : null,
    answered_on: answered ? '2026-04-20' : null,
    follow_up_count: state === 'TRACKED' ? 1 : 0,
    ...values,
  };
}
