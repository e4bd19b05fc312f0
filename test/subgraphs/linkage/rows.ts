import { globalId } from '../../../schema/global-id.ts';
import { type Half, type LinkageOrgan, congressHalf } from '../../../subgraphs/linkage/halves.ts';
import type { LinkedSupervisionOutcome, LinkedSupervisionState } from '../../../subgraphs/suggestions/types.ts';

/** A row of the table `linked_supervisions`, of either half. */
export interface LinkedSupervisionColumns {
  id: string;
  code: string;
  state: LinkedSupervisionState;
  lead_organ: LinkageOrgan;
  partner: string;
  counterpart_id: string | null;
  matter: string;
  content: string;
  suggestion_id: string | null;
  procuratorial_suggestion_id: string | null;
  proposed_on: string;
  decided_on: string | null;
  decline_reason: string | null;
  rounds: string;
  closed_on: string | null;
  outcome: LinkedSupervisionOutcome | null;
  result: string | null;
}

/** The places of a half's record: 醴陵市's congress and the procuratorate beside it, when nothing else is said. */
export interface Values {
  code?: string;
  partner?: string;
  lead_organ?: LinkageOrgan;
}

/** The columns that the records of all mechanisms have in common, with what their state needs. */
export function halfOf(
  half: Half,
  kind: string,
  local: string,
  { code = '430281', partner = code.slice(0, 6), lead_organ = 'CONGRESS' }: Values,
) {
  return {
    id: globalId(code, `${half.prefix}${kind}`, local),
    code,
    lead_organ,
    partner,
    counterpart_id: globalId(partner, `${half.other.prefix}${kind}`, `${local}-${code}`),
  };
}

/** A joint supervision with what its state needs. */
export function linkedSupervision(
  half: Half,
  local: string,
  state: LinkedSupervisionState = 'PROPOSED',
  values: Values & Partial<Omit<LinkedSupervisionColumns, 'id' | 'state'>> = {},
): LinkedSupervisionColumns {
  const common = halfOf(half, 'LinkedSupervision', local, values);
  const [congress, procuratorate] = half === congressHalf ? [common.code, common.partner] : [common.partner, common.code];
  const decided = ['AGREED', 'DECLINED', 'OPEN', 'CLOSED'].includes(state);
  const closed = state === 'CLOSED';
  const round = { number: 1, on: '2026-03-20', participants: ['代表工作委员会', '公益诉讼检察部门'], finding: '排污口尚未封堵' };
  return {
    ...common,
    state,
    matter: '渌江排污口整治',
    content: '对沿线排污口整治情况联合督促',
    suggestion_id: globalId(congress, 'Suggestion', 'a'),
    procuratorial_suggestion_id: globalId(procuratorate, 'ProcuratorialSuggestion', 'a'),
    proposed_on: '2026-03-01',
    decided_on: decided ? '2026-03-05' : null,
    decline_reason: state === 'DECLINED' ? '已单独督促' : null,
    rounds: JSON.stringify(state === 'OPEN' || closed ? [round] : []),
    closed_on: closed ? '2026-05-20' : null,
    outcome: closed ? 'RESOLVED' : null,
    result: closed ? '排污口全部封堵' : null,
    ...values,
  };
}
