import { globalId } from '../../../schema/global-id.ts';
import { figuresForAudience } from '../../../subgraphs/linkage/bulletins/figures.ts';
import type { Half, LinkageOrgan } from '../../../subgraphs/linkage/halves.ts';
import type { BulletinFigure, BulletinFigures, BulletinState } from '../../../subgraphs/suggestions/types.ts';
import { type Values, halfOf } from './rows.ts';

/** A row of the table `bulletins`, of either half. */
export interface BulletinColumns {
  id: string;
  code: string;
  state: BulletinState;
  lead_organ: LinkageOrgan;
  partner: string;
  counterpart_id: string | null;
  number: string | null;
  title: string;
  text: string;
  period_from: string;
  period_to: string;
  figures: string;
  audience_figures: string;
  audience: readonly string[];
  drafted_on: string;
  issued_on: string | null;
  received_on: string | null;
  remarks: string | null;
  remarked_on: string | null;
  replaces_id: string | null;
  replaced_by_id: string | null;
  withdrawal_reason: string | null;
}

/** One field's figures, none of them counted but those given. */
export function figure(values: Partial<BulletinFigure> = {}): BulletinFigure {
  return {
    field: null,
    transferred: null,
    registered: null,
    converted: null,
    declined: null,
    reversed: null,
    cases: null,
    casesFromSuggestions: null,
    sued: null,
    closed: null,
    procuratorialSuggestions: null,
    replied: null,
    overdue: null,
    withheld: 0,
    ...values,
  };
}

/** Of a congress: twelve sent, two of them in a field of few. */
export const someFigures: BulletinFigures = {
  total: figure({ transferred: 12, registered: 11, converted: 3, declined: 6, reversed: 0 }),
  byField: [
    figure({ field: 'ECOLOGY', transferred: 10, registered: 9, converted: 3, declined: 5, reversed: 0 }),
    figure({ field: 'FOOD_DRUG', transferred: 2, registered: 2, converted: 0, declined: 1, reversed: 0 }),
  ],
};

/** A bulletin with what its state needs; those that are replaced need the id of another. */
export function bulletin(
  half: Half,
  local: string,
  state: BulletinState = 'RECEIVED',
  values: Values & Partial<Omit<BulletinColumns, 'id' | 'state'>> = {},
): BulletinColumns {
  const common = halfOf(half, 'Bulletin', local, values);
  const arrived = !['DRAFT', 'ISSUED'].includes(state);
  return {
    ...common,
    counterpart_id: arrived ? common.counterpart_id : null,
    state,
    number: state === 'DRAFT' ? null : `2025-${local}`,
    title: '2025年度双向衔接转化工作情况通报',
    text: '现将2025年度有关情况通报如下。',
    period_from: '2025-01-01',
    period_to: '2025-12-31',
    figures: JSON.stringify(someFigures),
    audience_figures: JSON.stringify(figuresForAudience(someFigures)),
    audience: [],
    drafted_on: '2026-01-05',
    issued_on: state === 'DRAFT' ? null : '2026-01-12',
    received_on: arrived ? '2026-01-12' : null,
    remarks: null,
    remarked_on: null,
    replaces_id: null,
    replaced_by_id: state === 'REPLACED' ? globalId(common.code, `${half.prefix}Bulletin`, `${local}-corrected`) : null,
    withdrawal_reason: state === 'WITHDRAWN' ? '数据有误' : null,
    ...values,
  };
}
