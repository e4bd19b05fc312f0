import { anonymous } from '../../../../schema/caller.ts';
import { type ReceiptEvent, receiptMachine } from '../../../../subgraphs/litigation/receipts/workflow.ts';
import { callerOf, prosecutorOf, staffOf } from '../../../callers.ts';
import { describeMachine } from '../../machines.ts';
import { clue, litigationCase, receipt } from '../rows.ts';

const system = (code: string) => callerOf(staffOf(code, { subject: `courier@${code}`, roles: ['ORGAN_SYSTEM'] }));
const prosecutorsSystem = callerOf({ ...prosecutorOf('4302'), subject: 'courier', roles: ['ORGAN_SYSTEM'] });

const give =
  (mutation: string, input = '') =>
  (id: string) =>
    `mutation { ${mutation}(input: { id: "${id}" ${input} }) { conversionReceipt { state } } }`;

const report = (event: string, input: string) => (id: string, local: string) =>
  `mutation { reportReceipt(input: { requestId: "${local}-${event}", id: "${id}", event: ${event},
     conversion: "430223.Conversion.${local}", on: "2026-03-01" ${input} }) { id } }`;

const ways = {
  forward: new Set<ReceiptEvent>(['ASSESS', 'CONVERT', 'DECLINE_CONVERSION', 'COPY_DOCUMENTS', 'COPY_OUTCOME']),
  reverse: new Set<ReceiptEvent>(['SEND', 'OFFER', 'DECLINE', 'TAKE_UP', 'SUBMIT', 'REPLY', 'FEED_BACK']),
};
const stepsOf = (way: ReadonlySet<ReceiptEvent>) => receiptMachine.steps.filter(({ event }) => way.has(event));
const declined = new Set(['NOT_CONVERTED', 'DECLINED']);
const others = {
  seeing: [],
  blind: [anonymous('r'), callerOf(staffOf('430281')), callerOf(prosecutorOf('430281')), prosecutorsSystem, system('430281')],
};

describeMachine('the life of a receipt of a suggestion', {
  subgraph: 'litigation',
  machine: { ...receiptMachine, steps: stepsOf(ways.forward) },
  record: (state, local, event) => {
    const filed = litigationCase(local);
    const row = receipt(local, { state, decline_reason: declined.has(state) ? '线索不具体' : null });
    // What is converted is filed, and what is declined is not.
    const decided = event === 'DECLINE_CONVERSION' ? { state: 'ASSESSING' } : { state: 'FILED', case_id: filed.id };
    const heard = clue(local, { source: 'SUGGESTION', receipt_id: row.id, ...decided });
    // Before the assessment there is no clue.
    const clues = event === 'ASSESS' ? [] : [heard];
    return { id: row.id, tables: { litigation_cases: [filed], conversion_receipts: [row], clues } };
  },
  commands: {
    ASSESS: give('assessReceipt', ', clueNumber: "1", summary: "线索"'),
    CONVERT: give('convertReceipt'),
    DECLINE_CONVERSION: give('declineReceipt', ', reason: "线索不具体"'),
    COPY_DOCUMENTS: give('copyReceiptDocuments', ', documents: [{ kind: FILING_DECISION, number: "1", on: "2026-03-01" }]'),
    COPY_OUTCOME: give('copyReceiptOutcome', ', outcome: "已整改"'),
  },
  actors: { PROCURATORATE: callerOf(prosecutorOf('4302')), CONGRESS_SYSTEM: system('430223') },
  others,
});

describeMachine('the life of a receipt of a case', {
  subgraph: 'litigation',
  machine: { ...receiptMachine, steps: stepsOf(ways.reverse) },
  record: (state, local) => {
    const filed = litigationCase(local);
    const sent = state !== 'SELECTED';
    const row = receipt(local, {
      direction: 'CASE_TO_SUGGESTION',
      state,
      case_id: filed.id,
      congress: sent ? '430223' : null,
      conversion_id: sent && state !== 'SENT' ? `430223.Conversion.${local}` : null,
      decline_reason: declined.has(state) ? '已有建议' : null,
    });
    return { id: row.id, tables: { litigation_cases: [filed], conversion_receipts: [row] } };
  },
  commands: {
    SEND: give('sendReceipt', ', congress: "430223"'),
    OFFER: report('OFFER', ''),
    DECLINE: report('DECLINE', ', reason: "已有建议"'),
    TAKE_UP: report('TAKE_UP', ''),
    SUBMIT: report('SUBMIT', ', suggestion: "430223.Suggestion.1"'),
    REPLY: report('REPLY', ', reply: "已办"'),
    FEED_BACK: give('acknowledgeReceiptReply'),
  },
  actors: { PROCURATORATE: callerOf(prosecutorOf('4302')), CONGRESS_SYSTEM: system('43') },
  isHidden: (state, who) => state === 'SELECTED' && who === 'CONGRESS_SYSTEM',
  others,
});
