import { anonymous } from '../../../schema/caller.ts';
import { globalId } from '../../../schema/global-id.ts';
import { followUpMachine } from '../../../subgraphs/suggestions/follow-ups/workflow.ts';
import type { SuggestionState } from '../../../subgraphs/suggestions/types.ts';
import { suggestionMachine } from '../../../subgraphs/suggestions/workflow.ts';
import { callerOf, staffOf } from '../../callers.ts';
import { describeMachine } from '../machines.ts';
import { suggestion } from './rows.ts';

const lead = globalId('430281', 'Deputy', 'a');
const joint = globalId('430281', 'Deputy', 'j');
const [answering, co] = ['市水利局', '市住建局'];

const deputy = (id: string) => callerOf(staffOf('430281', { subject: id, roles: ['DEPUTY'], deputies: [id] }));
const unit = (name: string, code = '430281') =>
  callerOf(staffOf(code, { subject: name, organ: { kind: 'GOVERNMENT', code, name }, roles: ['HANDLING_UNIT'] }));

/** What a command is given: the mutation, its input beside the id, what it returns. */
const give =
  (mutation: string, input = '') =>
  (id: string) =>
    `mutation { ${mutation}(input: { id: "${id}" ${input} }) { suggestion { state } } }`;

/** What must hold of a suggestion for an event to be ready. */
const ready: Record<string, object> = {
  TRACK: { promises: true, outcome: 'PLANNED' },
  REOPEN: { rated: true, satisfaction: 'DISSATISFIED' },
  HEAR: { rated: true, satisfaction: 'DISSATISFIED', reopened_on: '2026-04-10', rehandling_due_on: '2026-05-10' },
  CLOSE: { rated: true, satisfaction: 'SATISFIED' },
};

const notAssigned = new Set(['DRAFT', 'SUBMITTED', 'RETURNED', 'NOT_ACCEPTED', 'ACCEPTED', 'WITHDRAWN']);
const replied = new Set(['REPLIED', 'TRACKING', 'REOPENED', 'HEARING', 'DEMOCRATIC_REVIEW', 'CLOSED']);

describeMachine('the life of a suggestion', {
  subgraph: 'suggestions',
  machine: suggestionMachine,
  record: (state, local, event) => {
    const row = suggestion(local, {
      state: state as SuggestionState, // one of the machine's
      lead_sponsor: lead,
      answering_units: [answering],
      contact_phases: ['BEFORE', 'DURING', 'AFTER'],
      ...(notAssigned.has(state) ? {} : { assigned_on: '2026-05-28', due_on: '2026-08-28' }),
      ...(replied.has(state) ? { replied_on: '2026-05-29', outcome: 'SOLVED' } : {}),
    });
    const { id } = row;
    const of = { suggestion_id: id };
    return {
      id,
      tables: {
        suggestions: [
          {
            ...row,
            promises: false,
            ...(replied.has(state) ? ready[event] : {}),
            participants: [lead, joint, answering, co],
            co_units: [co],
          },
        ],
        joint_sponsors: [
          {
            ...of,
            position: 1,
            deputy_id: joint,
            confirmed_at: '2026-01-01T00:00:00Z',
            withdrawal_agreed_at: event === 'WITHDRAW' ? '2026-01-02T00:00:00Z' : null,
          },
        ],
        assignments: (notAssigned.has(state) ? [] : [answering, co]).map((name, at) => ({
          ...of,
          round: 1,
          position: at + 1,
          unit: name,
          role: at === 0 ? 'LEAD' : 'CO',
          assigned_on: '2026-05-28',
          due_on: '2026-08-28',
        })),
        contacts: [
          {
            ...of,
            position: 1,
            round: 1,
            phase: 'BEFORE',
            mode: 'VISIT',
            unit: answering,
            official: 'HEAD',
            contacted_on: '2026-05-28',
          },
        ],
        reply_drafts: [
          {
            ...of,
            unit: answering,
            reply_class: 'A',
            scheme_id: 'national-abcd',
            outcome: 'SOLVED',
            promises: false,
            text: '已解决',
            signed_by: '局长',
            reviewed: true,
          },
        ],
      },
    };
  },
  commands: {
    EDIT: give('editDraft', ', title: "标题", text: "正文", category: OTHER'),
    CONFIRM: give('confirmSponsorship', ', confirms: true'),
    SUBMIT: give('submitDraft'),
    RETURN: give('returnSuggestion', ', reason: "一事一议"'),
    REJECT: give('rejectSuggestion', ', ground: TENDER, reason: "涉及招投标"'),
    ACCEPT: give('acceptSuggestion'),
    AGREE: give('agreeToWithdrawal'),
    WITHDRAW: give('withdrawSuggestion', ', reason: "已经解决"'),
    ASSIGN: give('assignSuggestion', ', units: [{ unit: "市水利局", role: LEAD }]'),
    REQUEST_RETURN: give('requestReturn', ', reason: "不属于本单位职责"'),
    REFUSE_RETURN: give('refuseReturn', ', reason: "属于该单位职责"'),
    REASSIGN: give('reassignSuggestion', ', units: [{ unit: "市交通局", role: LEAD }]'),
    EXTEND: give('extendReply', ', dueOn: "2026-10-01", reason: "涉及面广"'),
    BEGIN_HANDLING: give('recordContact', ', phase: BEFORE, mode: VISIT, official: HEAD, on: "2026-05-30"'),
    CONTACT: give('recordContact', ', phase: DURING, mode: PHONE, official: CLERK, on: "2026-05-30"'),
    CONFIRM_CONTACT: give('confirmContact', `, unit: "${answering}", phase: BEFORE`),
    VIEW: give('giveView', ', view: "同意"'),
    NAME_RESPONSIBLE: give('nameResponsible', ', mainLeader: "局长", responsibleLeader: "分管副局长", sectionHead: "办公室主任"'),
    DRAFT_REPLY: give('draftReply', ', replyClass: "A", text: "已解决", signedBy: "局长"'),
    REVIEW_REPLY: give('reviewReply', `, unit: "${answering}", approved: true`),
    REPLY: give('sendReply'),
    DISCLOSE: give('discloseSuggestion', ', disclosure: PUBLIC_FULL'),
    RATE: give('rateSuggestion', ', attitude: SATISFIED, result: DISSATISFIED'),
    REOPEN: give('reopenSuggestion', ', dueOn: "2026-07-01"'),
    HEAR: give('holdHearing', ', reason: "听证意见"'),
    REVIEW: give('holdDemocraticReview', ', reason: "评议结果"'),
    TRACK: give('trackSuggestion', ', promise: "年底前完成", dueOn: "2026-12-31"'),
    CLOSE: give('closeSuggestion'),
  },
  onTheWay: { ASSIGN: ['ACCEPT'] },
  meant: { BEGIN_HANDLING: (state) => (state === 'ASSIGNED' ? 'BEGIN_HANDLING' : 'CONTACT') },
  actors: {
    STAFF: callerOf(staffOf('430281')),
    LEAD_SPONSOR: deputy(lead),
    JOINT_SPONSOR: deputy(joint),
    ANSWERING_UNIT: unit(answering),
    CO_UNIT: unit(co),
  },
  alsoAre: { ANSWERING_UNIT: ['UNIT'], CO_UNIT: ['UNIT'] },
  isHidden: (state, who) => state === 'DRAFT' && !['LEAD_SPONSOR', 'JOINT_SPONSOR'].includes(who),
  others: { seeing: [], blind: [anonymous('r'), callerOf(staffOf('430223')), unit(answering, '430223')] },
});

describeMachine('the life of a promise', {
  subgraph: 'suggestions',
  machine: followUpMachine,
  record: (state, local) => {
    const of = suggestion(local, {
      state: 'TRACKING',
      assigned_on: '2026-02-01',
      due_on: '2026-05-01',
      replied_on: '2026-03-01',
      outcome: 'PLANNED',
    });
    const settled = !['OPEN', 'PROGRESS'].includes(state);
    const row = {
      id: globalId('430281', 'FollowUp', local),
      code: '430281',
      suggestion_id: of.id,
      unit: answering,
      promise: '年底前完成',
      entered_on: '2026-03-02',
      due_on: '2026-12-31',
      state,
      settled_on: settled ? '2026-05-01' : null,
      met: settled ? true : null,
    };
    return { id: row.id, tables: { suggestions: [{ ...of, participants: [answering] }], follow_ups: [row] } };
  },
  commands: Object.fromEntries(
    Object.entries({
      PROGRESS: ['recordProgress', 'text: "已开工"'],
      SETTLE_MET: ['settleFollowUp', 'met: true, reason: "已验收"'],
      SETTLE_UNMET: ['settleFollowUp', 'met: false, reason: "未开工"'],
      CLOSE: ['closeFollowUp', 'reason: "销号"'],
    }).map(([event, [mutation, input]]) => [
      event,
      (id: string) => `mutation { ${mutation}(input: { id: "${id}", ${input} }) { followUp { state } } }`,
    ]),
  ),
  actors: { STAFF: callerOf(staffOf('430281')), UNIT: unit(answering) },
  others: {
    seeing: [callerOf(staffOf('43'))],
    blind: [anonymous('r'), deputy(lead), unit(co), unit(answering, '430223'), callerOf(staffOf('430223'))],
  },
});
