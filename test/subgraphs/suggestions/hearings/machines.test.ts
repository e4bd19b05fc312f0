import { anonymous } from '../../../../schema/caller.ts';
import { handlingReviewMachine, hearingTopicMachine } from '../../../../subgraphs/suggestions/hearings/workflow.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { describeMachine } from '../../machines.ts';
import { question, review, topic } from './rows.ts';

const actors = { STAFF: callerOf(staffOf('430281')) };
const above = callerOf(staffOf('4302'));

describeMachine('the life of a review', {
  subgraph: 'suggestions',
  machine: handlingReviewMachine,
  record: (state, local) => {
    const row = review(local, {}, state as 'PLANNED'); // one of the machine's
    return { id: row.id, tables: { handling_reviews: [row], inquiry_questions: [question(row)] } };
  },
  commands: {
    ASK: (id) =>
      `mutation { askInHandlingReview(input: { id: "${id}", unit: "市财政局", question: "资金？" }) { handlingReview { state } } }`,
    HOLD: (id) =>
      `mutation { holdHandlingReview(input: { id: "${id}", heldOn: "2026-05-01", participantCount: 40, record: "记录" }) { handlingReview { state } } }`,
    ANSWER: (id) =>
      `mutation { answerInHandlingReview(input: { id: "${id}", position: 1, answer: "答" }) { handlingReview { state } } }`,
    PUBLISH: (id) =>
      `mutation { publishHandlingReview(input: { id: "${id}", result: "满意", ballots: [{ unit: "市水利局", satisfied: 30, basicallySatisfied: 5, dissatisfied: 1 }] }) { handlingReview { state } } }`,
    RECTIFY: (id) =>
      `mutation { rectifyHandlingReview(input: { id: "${id}", rectification: "已整改" }) { handlingReview { state } } }`,
  },
  actors,
  others: { seeing: [above], blind: [] },
});

describeMachine('the life of a hearing topic', {
  subgraph: 'suggestions',
  machine: hearingTopicMachine,
  record: (state, local) => {
    const row = topic(local, {}, state as 'SCREENED'); // one of the machine's
    const followUp = { hearing_topic_id: row.id, position: 1, followed_on: '2026-05-01', note: '在建' };
    return { id: row.id, tables: { hearing_topics: [row], ...(state === 'TRACKED' ? { hearing_follow_ups: [followUp] } : {}) } };
  },
  commands: {
    VOTE: (id) =>
      `mutation { voteOnHearingTopic(input: { id: "${id}", votes: [{ delegation: "城关代表团", votes: 12 }] }) { hearingTopic { state } } }`,
    SELECT: (id) => `mutation { selectHearingTopic(input: { id: "${id}" }) { hearingTopic { state } } }`,
    DISMISS: (id) => `mutation { dismissHearingTopic(input: { id: "${id}" }) { hearingTopic { state } } }`,
    HEAR: (id) => `mutation { hearHearingTopic(input: { id: "${id}", heardOn: "2026-05-01" }) { hearingTopic { state } } }`,
    ANSWER: (id) => `mutation { answerHearingTopic(input: { id: "${id}", answer: "已列入计划" }) { hearingTopic { state } } }`,
    TRACK: (id) =>
      `mutation { trackHearingTopic(input: { id: "${id}", followedOn: "2026-05-20", note: "在建" }) { hearingTopic { state } } }`,
  },
  actors,
  others: { seeing: [above], blind: [] },
});

describeMachine('the life of a hearing topic before it is decided, which others do not see', {
  subgraph: 'suggestions',
  machine: {
    ...hearingTopicMachine,
    steps: hearingTopicMachine.steps.filter(({ event }) => event === 'SCREEN' || event === 'VOTE'),
  },
  record: (state, local) => {
    const row = topic(local, {}, state as 'SCREENED'); // one of the machine's
    return { id: row.id, tables: { hearing_topics: [row] } };
  },
  commands: {
    VOTE: (id) =>
      `mutation { voteOnHearingTopic(input: { id: "${id}", votes: [{ delegation: "城关代表团", votes: 12 }] }) { hearingTopic { state } } }`,
  },
  actors,
  others: { seeing: [above], blind: [callerOf(staffOf('430223')), anonymous('r')] },
});
