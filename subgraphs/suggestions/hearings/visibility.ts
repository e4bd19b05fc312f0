import type { FieldsOf, Rule, Visibility } from '../../visibility/policy.ts';
import type { HandlingReview, HearingTopic } from '../types.ts';

/** Facts about a review on which it depends who may read it. */
export type HandlingReviewFact = 'RESULT_PUBLISHED';

/** Facts about a topic on which it depends who may read it. */
export type HearingTopicFact = 'SELECTION_DECIDED';

/** 过程. Who takes part and those above. */
const history: Rule[] = [
  { data: '办理过程', when: 'ALWAYS', readers: { HANDLER: 'YES', OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } },
];

/** 办理情况评议. Its result is public with all that led to it; before, it is for those who take part. Ballots are counts only. */
export const handlingReview: Visibility<FieldsOf<HandlingReview>, HandlingReviewFact> = {
  records: [
    {
      data: '评议及结果',
      when: 'ALWAYS',
      readers: { PUBLIC: 'RESULT_PUBLISHED', HANDLER: 'YES', OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' },
    },
  ],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    year: 'AS_THE_RECORD',
    kind: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    subject: 'AS_THE_RECORD',
    // Suggestions and topic are shown to those who may read them.
    suggestions: 'AS_THE_RECORD',
    suggestionCount: 'AS_THE_RECORD',
    topic: 'AS_THE_RECORD',
    units: 'AS_THE_RECORD',
    plannedOn: 'AS_THE_RECORD',
    presider: 'AS_THE_RECORD',
    heldOn: 'AS_THE_RECORD',
    participantCount: 'AS_THE_RECORD',
    record: 'AS_THE_RECORD',
    questions: 'AS_THE_RECORD',
    ballots: 'AS_THE_RECORD',
    result: 'AS_THE_RECORD',
    publishedOn: 'AS_THE_RECORD',
    rectification: 'AS_THE_RECORD',
    rectifiedOn: 'AS_THE_RECORD',
    history,
  },
  counts: [{ data: '评议', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  purposeOf: [],
};

/** 听证议题. Public once it is decided which are heard; who voted how many is told to the congress and those above. */
export const hearingTopic: Visibility<FieldsOf<HearingTopic>, HearingTopicFact> = {
  records: [
    {
      data: '听证议题',
      when: 'ALWAYS',
      readers: { PUBLIC: 'SELECTION_DECIDED', OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' },
    },
  ],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    year: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    title: 'AS_THE_RECORD',
    // The suggestions shown are those that the caller may read.
    suggestions: 'AS_THE_RECORD',
    suggestionCount: 'AS_THE_RECORD',
    voteCount: 'AS_THE_RECORD',
    votes: history,
    heardOn: 'AS_THE_RECORD',
    answer: 'AS_THE_RECORD',
    answeredOn: 'AS_THE_RECORD',
    followUpCount: 'AS_THE_RECORD',
    followUps: 'AS_THE_RECORD',
    history,
  },
  counts: [{ data: '听证议题', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  purposeOf: [],
};
