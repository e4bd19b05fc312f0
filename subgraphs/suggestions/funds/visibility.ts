import type { FieldsOf, Visibility } from '../../visibility/policy.ts';
import type { FundGrant, SuggestionFund } from '../types.ts';

/** 专项资金. Rows are for the congress, those above and the finance unit; totals are public. */
export const suggestionFund: Visibility<FieldsOf<SuggestionFund>> = {
  records: [{ data: '专项资金', when: 'ALWAYS', readers: { HANDLER: 'YES', OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    kind: 'AS_THE_RECORD',
    year: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    amount: 'AS_THE_RECORD',
    granted: 'AS_THE_RECORD',
    spent: 'AS_THE_RECORD',
    source: 'AS_THE_RECORD',
    criteria: 'AS_THE_RECORD',
    financeUnit: 'AS_THE_RECORD',
    auditNote: 'AS_THE_RECORD',
    // The grants shown are those that the caller may read.
    grants: 'AS_THE_RECORD',
    history: 'AS_THE_RECORD',
  },
  counts: [{ data: '专项资金总额', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  purposeOf: ['UPPER_CONGRESS'],
};

/** 专项资金项目. As the fund, and for the unit that spends it. */
export const fundGrant: Visibility<FieldsOf<FundGrant>> = {
  records: [{ data: '专项资金项目', when: 'ALWAYS', readers: { HANDLER: 'YES', OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES' } }],
  fields: {
    id: 'AS_THE_RECORD',
    jurisdiction: 'AS_THE_RECORD',
    kind: 'AS_THE_RECORD',
    year: 'AS_THE_RECORD',
    state: 'AS_THE_RECORD',
    mode: 'AS_THE_RECORD',
    station: 'AS_THE_RECORD',
    // Fund and suggestion are shown to those who may read them.
    fund: 'AS_THE_RECORD',
    suggestion: 'AS_THE_RECORD',
    project: 'AS_THE_RECORD',
    unit: 'AS_THE_RECORD',
    amountApplied: 'AS_THE_RECORD',
    criteriaMet: 'AS_THE_RECORD',
    amountGranted: 'AS_THE_RECORD',
    amountSpent: 'AS_THE_RECORD',
    appliedOn: 'AS_THE_RECORD',
    grantedOn: 'AS_THE_RECORD',
    report: 'AS_THE_RECORD',
    auditNote: 'AS_THE_RECORD',
    history: 'AS_THE_RECORD',
  },
  counts: [{ data: '专项资金项目数、金额', when: 'ALWAYS', readers: { PUBLIC: 'YES' } }],
  purposeOf: ['UPPER_CONGRESS'],
};
