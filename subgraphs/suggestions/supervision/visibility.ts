import type { FieldsOf, Rule, Visibility } from '../../visibility/policy.ts';
import type { JointSupervision, KeySupervision, SupervisionAssignment } from '../types.ts';

/** 督办过程. What is planned and found on the way: who supervises, those above, and the unit that handles. */
const underway: Rule[] = [
  { data: '督办方案、过程', when: 'ALWAYS', readers: { HANDLER: 'YES', OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } },
];

/** 重点督办. The list is public, with its leaders, its units and what came of it. */
export const keySupervision: Visibility<FieldsOf<KeySupervision>> = {
  records: [{ data: '重点督办清单', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    year: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    // The suggestions shown are those that the caller may read.
    suggestions: 'AS_THE_RECORD',
    suggestionCount: 'AS_THE_RECORD',
    decision: 'AS_THE_RECORD',
    decidedOn: 'AS_THE_RECORD',
    supervisingLeader: 'AS_THE_RECORD',
    handlingLeader: 'AS_THE_RECORD',
    committee: 'AS_THE_RECORD',
    unit: 'AS_THE_RECORD',
    visitCount: 'AS_THE_RECORD',
    report: 'AS_THE_RECORD',
    appraisal: 'AS_THE_RECORD',
    closedOn: 'AS_THE_RECORD',
    plan: underway,
    visits: underway,
    history: underway,
  },
  counts: 'WHAT_THEY_READ',
  purposeOf: [],
};

/** 联合督办. As key supervision: the list is public, the rounds are for the congress and those above. */
export const jointSupervision: Visibility<FieldsOf<JointSupervision>> = {
  records: [{ data: '联合督办清单', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    year: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    topic: 'AS_THE_RECORD',
    // The suggestions shown are those that the caller may read.
    suggestions: 'AS_THE_RECORD',
    suggestionCount: 'AS_THE_RECORD',
    committees: 'AS_THE_RECORD',
    startedOn: 'AS_THE_RECORD',
    roundCount: 'AS_THE_RECORD',
    result: 'AS_THE_RECORD',
    concludedOn: 'AS_THE_RECORD',
    rounds: underway,
    history: underway,
  },
  counts: 'WHAT_THEY_READ',
  purposeOf: [],
};

/** 对口督办. The congress, those above, and the unit: they see all suggestions that are counted in it. */
export const supervisionAssignment: Visibility<FieldsOf<SupervisionAssignment>> = {
  records: [{ data: '对口督办', when: 'ALWAYS', readers: { HANDLER: 'YES', OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    year: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    committee: 'AS_THE_RECORD',
    unit: 'AS_THE_RECORD',
    threshold: 'AS_THE_RECORD',
    suggestionCount: 'AS_THE_RECORD',
    overdueSuggestionCount: 'AS_THE_RECORD',
    mode: 'AS_THE_RECORD',
    dueOn: 'AS_THE_RECORD',
    overdue: 'AS_THE_RECORD',
    checkedOn: 'AS_THE_RECORD',
    checkedMode: 'AS_THE_RECORD',
    findings: 'AS_THE_RECORD',
    result: 'AS_THE_RECORD',
    history: 'AS_THE_RECORD',
  },
  counts: [{ data: '对口督办', when: 'ALWAYS', readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  purposeOf: ['UPPER_CONGRESS'],
};
