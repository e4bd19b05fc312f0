import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { type Machine, isOwnStaff } from '../../machine.ts';
import type { HandlingReviewKind, HandlingReviewState, HearingTopicState } from '../types.ts';

/** 本级人大工作人员. Only they take steps; presiders and delegations act through them. */
const actors = { STAFF: isOwnStaff };

/** What is looked at of a review's row. */
export interface HandlingReviewColumns {
  code: JurisdictionCode;
  kind: HandlingReviewKind;
  units: string[];
  question_count: number;
  participant_count: number | null;
}

/** 办理情况评议. Before the meeting questions are gathered, in it they are answered and pledges made, after it the result is published and followed. */
export const handlingReviewMachine: Machine<
  HandlingReviewState,
  'PLAN' | 'ASK' | 'HOLD' | 'ANSWER' | 'PUBLISH' | 'RECTIFY',
  'STAFF',
  HandlingReviewColumns
> = {
  type: 'HandlingReview',
  table: 'handling_reviews',
  steps: [
    { event: 'PLAN', from: null, to: 'PLANNED', by: ['STAFF'] },
    { event: 'ASK', from: 'PLANNED', to: 'PLANNED', by: ['STAFF'] },
    { event: 'HOLD', from: 'PLANNED', to: 'HELD', by: ['STAFF'] },
    { event: 'ANSWER', from: 'HELD', to: 'HELD', by: ['STAFF'] },
    { event: 'PUBLISH', from: 'HELD', to: 'RESULT', by: ['STAFF'] },
    { event: 'RECTIFY', from: 'RESULT', to: 'RECTIFIED', by: ['STAFF'] },
  ],
  actors,
};

/** 专题询问、民主评议. The kinds that end with secret ballots, whose counts are published on the spot. */
export const kindsWithBallots: readonly HandlingReviewKind[] = ['SPECIAL_INQUIRY', 'DEMOCRATIC_REVIEW'];

/** What is looked at of a topic's row. */
export interface HearingTopicColumns {
  code: JurisdictionCode;
  heard_on: string | null;
  answered_on: string | null;
  follow_up_count: number;
}

/** 听证议题. Screened, voted on by the delegations, selected or not, heard, answered, followed up for years (宁国). */
export const hearingTopicMachine: Machine<
  HearingTopicState,
  'SCREEN' | 'VOTE' | 'SELECT' | 'DISMISS' | 'HEAR' | 'ANSWER' | 'TRACK',
  'STAFF',
  HearingTopicColumns
> = {
  type: 'HearingTopic',
  table: 'hearing_topics',
  steps: [
    { event: 'SCREEN', from: null, to: 'SCREENED', by: ['STAFF'] },
    { event: 'VOTE', from: 'SCREENED', to: 'VOTED', by: ['STAFF'] },
    { event: 'SELECT', from: 'VOTED', to: 'SELECTED', by: ['STAFF'] },
    { event: 'DISMISS', from: 'VOTED', to: 'NOT_SELECTED', by: ['STAFF'] },
    { event: 'HEAR', from: 'SELECTED', to: 'HEARD', by: ['STAFF'] },
    { event: 'ANSWER', from: 'HEARD', to: 'ANSWERED', by: ['STAFF'] },
    { event: 'TRACK', from: 'ANSWERED', to: 'TRACKED', by: ['STAFF'] },
    { event: 'TRACK', from: 'TRACKED', to: 'TRACKED', by: ['STAFF'] },
  ],
  actors,
};
