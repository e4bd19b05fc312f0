import type { Identity } from '../../../schema/caller.ts';
import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { type Machine, isOwnStaff } from '../../machine.ts';
import type { FundGrantState, FundKind, SuggestionFundState } from '../types.ts';

/** Who takes part in the spending of a fund: the congress's staff, and the government's finance unit that keeps the money. */
export type FundActor = 'STAFF' | 'FINANCE';

interface KeptByFinance {
  code: JurisdictionCode;
  finance_unit: string;
}

const actors = {
  STAFF: isOwnStaff,
  FINANCE: ({ organ, roles }: Identity, { code, finance_unit }: KeptByFinance): boolean =>
    roles.includes('HANDLING_UNIT') && organ.code === code && organ.name === finance_unit,
};

/** What is looked at of a fund's row. */
export interface SuggestionFundColumns extends KeptByFinance {
  kind: FundKind;
  year: number;
  amount: number;
  granted: number;
  spent: number;
  criteria: string[];
}

/** 建议办理专项资金. Budgeted and audited; in between its grants are made. */
export const suggestionFundMachine: Machine<SuggestionFundState, 'BUDGET' | 'AUDIT', FundActor, SuggestionFundColumns> = {
  type: 'SuggestionFund',
  table: 'suggestion_funds',
  steps: [
    { event: 'BUDGET', from: null, to: 'BUDGETED', by: ['STAFF'] },
    { event: 'AUDIT', from: 'BUDGETED', to: 'AUDITED', by: ['STAFF', 'FINANCE'] },
  ],
  actors,
};

/** What is looked at of a grant's row. */
export interface FundGrantColumns extends KeptByFinance {
  fund_id: string;
  amount_applied: number;
  amount_granted: number | null;
}

/** 专项资金项目. Applied for, looked at by the fund's criteria and granted, or allocated without an application; spent, reported, audited. */
export const fundGrantMachine: Machine<
  FundGrantState,
  'APPLY' | 'ALLOCATE' | 'ADMIT' | 'DECLINE' | 'ALLOT' | 'SPEND' | 'REPORT' | 'AUDIT',
  FundActor,
  FundGrantColumns
> = {
  type: 'FundGrant',
  table: 'fund_grants',
  steps: [
    { event: 'APPLY', from: null, to: 'APPLIED', by: ['STAFF'] },
    { event: 'ALLOCATE', from: null, to: 'GRANTED', by: ['STAFF'] },
    { event: 'ADMIT', from: 'APPLIED', to: 'ELIGIBLE', by: ['STAFF', 'FINANCE'] },
    { event: 'DECLINE', from: 'APPLIED', to: 'INELIGIBLE', by: ['STAFF', 'FINANCE'] },
    { event: 'ALLOT', from: 'ELIGIBLE', to: 'GRANTED', by: ['STAFF', 'FINANCE'] },
    { event: 'SPEND', from: 'GRANTED', to: 'SPENT', by: ['STAFF', 'FINANCE'] },
    { event: 'REPORT', from: 'SPENT', to: 'REPORTED', by: ['STAFF'] },
    { event: 'AUDIT', from: 'REPORTED', to: 'AUDITED', by: ['FINANCE', 'STAFF'] },
  ],
  actors,
};
