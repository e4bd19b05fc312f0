import { globalId } from '../../../../schema/global-id.ts';
import type {
  FundAllocationMode,
  FundGrantState,
  FundKind,
  SuggestionFundState,
} from '../../../../subgraphs/suggestions/types.ts';

/** A row of the table `suggestion_funds`. */
export interface SuggestionFundColumns {
  id: string;
  code: string;
  kind: FundKind;
  year: number;
  state: SuggestionFundState;
  amount: number;
  granted: number;
  spent: number;
  source: string;
  criteria: readonly string[];
  finance_unit: string;
  audit_note: string | null;
}

/** A fund of 醴陵市 of 5,000,000 yuan, of which nothing is granted. */
export function fund(
  local: string,
  values: Partial<Omit<SuggestionFundColumns, 'id' | 'state'>> = {},
  state: SuggestionFundState = 'BUDGETED',
): SuggestionFundColumns {
  const code = values.code ?? '430281';
  return {
    id: globalId(code, 'SuggestionFund', local),
    code,
    kind: 'SUGGESTION',
    year: 2026,
    state,
    amount: 5_000_000,
    granted: 0,
    spent: 0,
    source: '本级财政预算',
    criteria: ['无项目资金', '资金量小', '难以筹措', '急需解决'],
    finance_unit: '市财政局',
    audit_note: state === 'AUDITED' ? '资金使用合规' : null,
    ...values,
  };
}

/** A row of the table `fund_grants`. */
export interface FundGrantColumns {
  id: string;
  code: string;
  kind: FundKind;
  year: number;
  state: FundGrantState;
  fund_id: string;
  mode: FundAllocationMode | null;
  suggestion_id: string | null;
  station_id: string | null;
  project: string;
  unit: string;
  finance_unit: string;
  amount_applied: number;
  criteria_met: readonly string[];
  amount_granted: number | null;
  amount_spent: number | null;
  applied_on: string;
  granted_on: string | null;
  report: string | null;
  audit_note: string | null;
}

const path: readonly FundGrantState[] = ['APPLIED', 'ELIGIBLE', 'GRANTED', 'SPENT', 'REPORTED', 'AUDITED'];

/** A grant with what its state needs: 100,000 yuan applied for, 80,000 granted, 70,000 spent. */
export function grant(
  local: string,
  values: Partial<Omit<FundGrantColumns, 'id' | 'state'>> & { fund_id: string; suggestion_id: string | null },
  state: FundGrantState = 'APPLIED',
): FundGrantColumns {
  const code = values.code ?? '430281';
  const reached = (least: FundGrantState): boolean => path.indexOf(state) >= path.indexOf(least);
  return {
    id: globalId(code, 'FundGrant', local),
    code,
    kind: 'SUGGESTION',
    year: 2026,
    state,
    mode: null,
    station_id: null,
    project: '维修山塘',
    unit: '市水利局',
    finance_unit: '市财政局',
    amount_applied: 100_000,
    criteria_met: reached('ELIGIBLE') ? ['资金量小'] : [],
    amount_granted: reached('GRANTED') ? 80_000 : null,
    amount_spent: reached('SPENT') ? 70_000 : null,
    applied_on: '2026-03-01',
    granted_on: reached('GRANTED') ? '2026-04-01' : null,
    report: reached('REPORTED') ? '已完工' : null,
    audit_note: reached('AUDITED') ? '合规' : null,
    ...values,
  };
}
