import { anonymous } from '../../../../schema/caller.ts';
import { caseMachine } from '../../../../subgraphs/litigation/cases/workflow.ts';
import { callerOf, prosecutorOf, staffOf } from '../../../callers.ts';
import { describeMachine } from '../../machines.ts';
import { litigationCase, procuratorialSuggestion } from '../rows.ts';

const give =
  (mutation: string, input = '') =>
  (id: string) =>
    `mutation { ${mutation}(input: { id: "${id}" ${input} }) { litigationCase { state } } }`;

const agency = callerOf(
  staffOf('4302', { roles: ['HANDLING_UNIT'], organ: { kind: 'GOVERNMENT', code: '4302', name: '市水利局' } }),
);
const others = {
  seeing: [callerOf(prosecutorOf('43')), agency],
  blind: [anonymous('r'), callerOf(staffOf('4302')), callerOf(prosecutorOf('430281'))],
};

/** What only one kind of case does. */
const ofKind = {
  ADMINISTRATIVE: new Set(['SOLVE', 'ISSUE_SUGGESTION']),
  CIVIL: new Set(['PUBLISH_NOTICE']),
};

describeMachine('the life of a case', {
  subgraph: 'litigation',
  // The reply is given to the procuratorial suggestion, and the case is replied to with it.
  machine: { ...caseMachine, steps: caseMachine.steps.filter(({ event }) => event !== 'REPLY') },
  record: (state, local, event) => {
    const kind = ofKind.CIVIL.has(event) ? 'CIVIL' : 'ADMINISTRATIVE';
    const closed = state === 'CLOSED' ? { closed_on: '2026-05-01' } : {};
    const row = litigationCase(local, { kind, state, ...closed });
    // The time for the reply is over.
    const suggestions = state === 'SUGGESTION_ISSUED' ? [procuratorialSuggestion(local, row)] : [];
    return { id: row.id, tables: { litigation_cases: [row], procuratorial_suggestions: suggestions } };
  },
  commands: {
    NOTIFY: give('notifyAgency'),
    INVESTIGATE: give('investigateCase'),
    SOLVE: give('solveCaseByConsultation'),
    ISSUE_SUGGESTION: give('issueProcuratorialSuggestion', ', documentNumber: "1", content: "依法履职"'),
    PUBLISH_NOTICE: give('publishCaseNotice'),
    FOLLOW_UP: give('followUpCase', ', finding: "已整改一半"'),
    SUSPEND: give('suspendCase', ', reason: "汛期不能施工"'),
    RECTIFY: give('rectifyCase'),
    SUE: give('sueInCase', ', court: "株洲市荷塘区人民法院"'),
    WITHDRAW_SUIT: give('withdrawSuit'),
    JUDGE: give('enterJudgment', ', judgment: "责令履职"'),
    ENFORCE: give('enforceJudgment'),
    CLOSE: give('closeCase', ', closure: OTHER, reason: "其他"'),
    DISCLOSE: give('discloseCase', ', document: "1", outcome: "生态已修复"'),
  },
  actors: { PROCURATORATE: callerOf(prosecutorOf('4302')) },
  // What is closed everybody may see: who does not see the others is tried below.
  others: { ...others, blind: [] },
});

describeMachine('the life of a case, for those who do not see it', {
  subgraph: 'litigation',
  machine: { ...caseMachine, steps: caseMachine.steps.filter(({ from, event }) => from !== 'CLOSED' && event === 'CLOSE') },
  withoutRecord: ['CLOSED'],
  record: (state, local) => {
    const row = litigationCase(local, { state });
    return { id: row.id, tables: { litigation_cases: [row] } };
  },
  commands: { CLOSE: give('closeCase', ', closure: NO_HARM, reason: "没有损害"') },
  actors: { PROCURATORATE: callerOf(prosecutorOf('4302')) },
  others,
});
