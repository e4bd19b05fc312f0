import { anonymous } from '../../../../schema/caller.ts';
import { expect } from 'vitest';
import { motionMachine } from '../../../../subgraphs/suggestions/motions/workflow.ts';
import type { MotionState } from '../../../../subgraphs/suggestions/types.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { describeMachine } from '../../machines.ts';
import { suggestion } from '../rows.ts';
import { answerTo, motion, sponsors, sponsorsOf } from './rows.ts';

const [lead = '', joint = ''] = sponsors();
const organ = '市水利局';
const deputy = (id: string) => callerOf(staffOf('430281', { subject: id, roles: ['DEPUTY'], deputies: [id] }));
const unit = (name: string, code = '430281') =>
  callerOf(staffOf(code, { subject: `${name}@${code}`, organ: { kind: 'GOVERNMENT', code, name }, roles: ['HANDLING_UNIT'] }));

const give =
  (mutation: string, input = '') =>
  (id: string) =>
    `mutation { ${mutation}(input: { id: "${id}" ${input} }) { motion { state } } }`;

const ofInterpellation = new Set(['DEMAND_ANSWER', 'ANSWER', 'RATE_ANSWER', 'DEMAND_AGAIN', 'CLOSE']);
const open = new Set(['DRAFT', 'SUBMITTED', 'WITHDRAWN']);

describeMachine('the life of a motion', {
  subgraph: 'suggestions',
  machine: motionMachine,
  record: (state, local, event) => {
    const row = motion(local, state as MotionState, {
      ...(ofInterpellation.has(event) && open.has(state) ? { kind: 'INTERPELLATION' } : {}),
      ...(event === 'DEMAND_AGAIN' && (state === 'ANSWERED' || state === 'CLOSED') ? { dissatisfied_count: 5 } : {}),
    });
    const suggestions = state === 'CONVERTED' ? [suggestion(local)] : [];
    const motion_answers = row.answer_count > 0 ? [answerTo(row)] : [];
    return { id: row.id, tables: { suggestions, motions: [row], motion_sponsors: sponsorsOf(row), motion_answers } };
  },
  commands: {
    EDIT: give('editMotion', ', title: "案由", grounds: "案据", proposal: "方案"'),
    CONFIRM: give('confirmMotion', ', confirms: true'),
    SUBMIT: give('submitMotion'),
    WITHDRAW: give('withdrawMotion'),
    PERMIT_WITHDRAWAL: give('permitMotionWithdrawal', ', reason: "主席团同意"'),
    PUT_ON_AGENDA: give('putMotionOnAgenda'),
    REFER: give('referMotion', ', committee: "城环委"'),
    REPORT: give('reportOnMotion', ', report: "审议结果报告"'),
    CONVERT: give('convertMotion', ', category: OTHER'),
    ADOPT: give('voteOnMotion', ', deputyCount: 200, votesFor: 101, votesAgainst: 20'),
    NOT_ADOPT: give('voteOnMotion', ', deputyCount: 200, votesFor: 100, votesAgainst: 20'),
    DEMAND_ANSWER: give('demandAnswer', ', mode: ORAL'),
    ANSWER: give('answerMotion', ', text: "答复", answeredBy: "局长"'),
    RATE_ANSWER: give('rateMotionAnswer', ', satisfied: false'),
    DEMAND_AGAIN: give('demandFurtherAnswer', ', mode: WRITTEN'),
    CLOSE: give('closeMotion'),
  },
  actors: { STAFF: callerOf(staffOf('430281')), LEAD_SPONSOR: deputy(lead), JOINT_SPONSOR: deputy(joint) },
  // Of these motions none was withdrawn as a draft.
  isHidden: (state, who) => state === 'DRAFT' && who === 'STAFF',
  others: { seeing: [], blind: [] },
  after: (row, { event }) => {
    if (event === 'CONVERT') expect(row.suggestion_id).toMatch(/^430281\.Suggestion\./);
  },
});

/** The states of an interpellation. */
const asked = new Set<string | null>([null, 'DRAFT', 'SUBMITTED', 'TO_ANSWER', 'ANSWERED', 'CLOSED', 'WITHDRAWN']);

describeMachine('an interpellation and the organ questioned, which does not see it before the presidium has decided', {
  subgraph: 'suggestions',
  machine: { ...motionMachine, steps: motionMachine.steps.filter(({ from, to }) => asked.has(from) && asked.has(to)) },
  record: (state, local) => {
    const row = motion(local, state as MotionState, { kind: 'INTERPELLATION' });
    const motion_answers = row.answer_count > 0 ? [answerTo(row)] : [];
    return { id: row.id, tables: { motions: [row], motion_sponsors: sponsorsOf(row), motion_answers } };
  },
  commands: {
    DEMAND_ANSWER: give('demandAnswer', ', mode: ORAL'),
    ANSWER: give('answerMotion', ', text: "答复", answeredBy: "局长"'),
    RATE_ANSWER: give('rateMotionAnswer', ', satisfied: false'),
    CLOSE: give('closeMotion'),
  },
  actors: { ORGAN: unit(organ) },
  isHidden: (state) => open.has(state),
  others: { seeing: [], blind: [] },
});

describeMachine('the life of a motion before the presidium decides, which others do not see', {
  subgraph: 'suggestions',
  machine: {
    ...motionMachine,
    steps: motionMachine.steps.filter(({ event }) => event === 'SUBMIT' || event === 'WITHDRAW' || event === 'DRAFT'),
  },
  record: (state, local) => {
    const row = motion(local, state as MotionState);
    return { id: row.id, tables: { motions: [row], motion_sponsors: sponsorsOf(row) } };
  },
  commands: { SUBMIT: give('submitMotion'), WITHDRAW: give('withdrawMotion') },
  actors: { LEAD_SPONSOR: deputy(lead) },
  others: {
    seeing: [deputy(joint)],
    blind: [anonymous('r'), callerOf(staffOf('430223')), callerOf(staffOf('43')), unit(organ, '430223')],
  },
});
