import { anonymous } from '../../../../schema/caller.ts';
import { type ConversionEvent, conversionMachine } from '../../../../subgraphs/suggestions/conversions/workflow.ts';
import { callerOf, prosecutorOf, staffOf } from '../../../callers.ts';
import { describeMachine } from '../../machines.ts';
import { conversion, suggestion } from '../rows.ts';

const deputyId = '430281.Deputy.1';
const deputy = callerOf(staffOf('430281', { subject: 'd1', roles: ['DEPUTY'], deputies: [deputyId] }));
const system = (code: string) => callerOf({ ...prosecutorOf(code), subject: `courier@${code}`, roles: ['ORGAN_SYSTEM'] });
const congressesSystem = callerOf(staffOf('430281', { subject: 'courier', roles: ['ORGAN_SYSTEM'] }));

const give =
  (mutation: string, input = '') =>
  (id: string) =>
    `mutation { ${mutation}(input: { id: "${id}" ${input} }) { conversion { state } } }`;

const report = (event: string, input: string) => (id: string, local: string) =>
  `mutation { reportConversion(input: { requestId: "${local}-${event}", id: "${id}", event: ${event},
     receipt: "430281.ConversionReceipt.${local}", on: "2026-03-01" ${input} }) { id } }`;

const ways = {
  forward: new Set<ConversionEvent>([
    'REGISTER',
    'ASSESS',
    'CONVERT',
    'DECLINE',
    'COPY_DOCUMENTS',
    'COPY_OUTCOME',
    'TELL_SPONSOR',
  ]),
  reverse: new Set<ConversionEvent>(['OFFER', 'REFUSE', 'TAKE_UP', 'DECLINE_OFFER', 'SUBMIT', 'REPLY', 'FEED_BACK']),
};
const stepsOf = (way: ReadonlySet<ConversionEvent>) => conversionMachine.steps.filter(({ event }) => way.has(event));
const declined = new Set(['NOT_CONVERTED', 'DECLINED']);
const others = {
  seeing: [],
  blind: [anonymous('r'), callerOf(staffOf('430223')), callerOf(staffOf('43')), congressesSystem, system('430223')],
};

describeMachine('the life of a conversion of a suggestion', {
  subgraph: 'suggestions',
  machine: { ...conversionMachine, steps: stepsOf(ways.forward) },
  record: (state, local) => {
    const made = suggestion(local);
    const row = conversion(local, {
      suggestion_id: made.id,
      sponsor_id: made.lead_sponsor,
      state,
      decline_reason: declined.has(state) ? '线索不具体' : null,
      sponsor_told_on: state === 'SPONSOR_TOLD' ? '2026-05-01' : null,
    });
    return { id: row.id, tables: { suggestions: [made], conversions: [row] } };
  },
  commands: {
    REGISTER: report('REGISTER', ''),
    ASSESS: report('ASSESS', ''),
    CONVERT: report('CONVERT', ', case: "430281.LitigationCase.1"'),
    DECLINE: report('DECLINE', ', reason: "线索不具体"'),
    COPY_DOCUMENTS: report('COPY_DOCUMENTS', ', documents: [{ kind: FILING_DECISION, number: "1", on: "2026-03-01" }]'),
    COPY_OUTCOME: report('COPY_OUTCOME', ', outcome: "已整改"'),
    TELL_SPONSOR: give('tellConversionSponsor'),
  },
  actors: { STAFF: callerOf(staffOf('430281')), PROCURATORATE_SYSTEM: system('430281') },
  others,
});

describeMachine('the life of a conversion of a case', {
  subgraph: 'suggestions',
  machine: { ...conversionMachine, steps: stepsOf(ways.reverse) },
  record: (state, local) => {
    const made = { ...suggestion(local, { lead_sponsor: deputyId }), participants: [deputyId] };
    const submitted = ['SUBMITTED', 'REPLIED', 'FED_BACK'].includes(state);
    const row = conversion(local, {
      direction: 'CASE_TO_SUGGESTION',
      suggestion_id: submitted ? made.id : null,
      deputy_id: state === 'SENT' ? null : deputyId,
      state,
      decline_reason: declined.has(state) ? '已有建议' : null,
    });
    const reply = {
      suggestion_id: made.id,
      round: 1,
      unit: '市水利局',
      replied_on: '2026-04-01',
      reply_class: 'A',
      outcome: 'SOLVED',
      text: '已办',
    };
    return { id: row.id, tables: { suggestions: [made], replies: [reply], conversions: [row] } };
  },
  commands: {
    OFFER: give('offerConversion', `, deputy: "${deputyId}"`),
    REFUSE: give('refuseConversion', ', ground: SPECIFIC_CASE'),
    TAKE_UP: give('takeUpConversion'),
    DECLINE_OFFER: give('declineConversion', ', reason: "不了解情况"'),
    SUBMIT: (id, local) => give('submitConversion', `, suggestion: "430281.Suggestion.${local}"`)(id),
    REPLY: give('replyConversion'),
    FEED_BACK: report('FEED_BACK', ''),
  },
  actors: { STAFF: callerOf(staffOf('430281')), DEPUTY: deputy, PROCURATORATE_SYSTEM: system('4302') },
  isHidden: (state, who) => state === 'SENT' && who === 'DEPUTY',
  others,
});
