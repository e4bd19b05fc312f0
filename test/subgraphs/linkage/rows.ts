import { globalId } from '../../../schema/global-id.ts';
import { type Half, type LinkageOrgan, congressHalf } from '../../../subgraphs/linkage/halves.ts';
import type {
  ConsultationKind,
  ConsultationState,
  LiaisonState,
  LinkedSupervisionOutcome,
  LinkedSupervisionState,
} from '../../../subgraphs/suggestions/types.ts';

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

/** A row of the table `consultations`, of either half. */
export interface ConsultationColumns {
  id: string;
  code: string;
  kind: ConsultationKind;
  state: ConsultationState;
  lead_organ: LinkageOrgan;
  partner: string;
  counterpart_id: string | null;
  topics: string[];
  suggestion_ids: string[];
  procuratorial_suggestion_ids: string[];
  linked_supervision_id: string | null;
  called_on: string;
  meets_on: string;
  venue: string;
  answered_on: string | null;
  proposed_day: string | null;
  answer_reason: string | null;
  participants: string[];
  minutes: string | null;
  agreements: string;
  due_on: string | null;
  closed_on: string | null;
}

/** What two organs agreed on: one agreement for each, of which the first `settled` are settled. */
export function agreements(settled: number): Pick<ConsultationColumns, 'agreements' | 'due_on'> {
  const done = { settledOn: '2026-04-10', outcome: 'CARRIED_OUT', result: '已落实' };
  const all = [
    { number: 1, text: '移送线索', organ: 'CONGRESS', dueOn: '2026-04-30' },
    { number: 2, text: '通报办理情况', organ: 'PROCURATORATE', dueOn: '2026-05-31' },
  ];
  const entered = all.map((each, index) => (index < settled ? { ...each, ...done } : each));
  return { agreements: JSON.stringify(entered), due_on: all[settled]?.dueOn ?? null };
}

/** A consultation with what its state needs. */
export function consultation(
  half: Half,
  local: string,
  state: ConsultationState = 'CALLED',
  values: Values & Partial<Omit<ConsultationColumns, 'id' | 'state'>> = {},
): ConsultationColumns {
  const common = halfOf(half, 'Consultation', local, values);
  const [congress, procuratorate] = half === congressHalf ? [common.code, common.partner] : [common.partner, common.code];
  const isHeld = ['HELD', 'FOLLOW_UP', 'CLOSED'].includes(state);
  return {
    ...common,
    kind: 'MEETING',
    state,
    topics: ['渌江排污口整治'],
    suggestion_ids: [globalId(congress, 'Suggestion', 'a')],
    procuratorial_suggestion_ids: [globalId(procuratorate, 'ProcuratorialSuggestion', 'a')],
    linked_supervision_id: null,
    called_on: '2026-03-01',
    meets_on: '2026-03-20',
    venue: '县人大常委会会议室',
    answered_on: ['CALLED', 'CANCELLED'].includes(state) ? null : '2026-03-05',
    proposed_day: state === 'DAY_PROPOSED' ? '2026-03-25' : null,
    answer_reason: ['DAY_PROPOSED', 'DECLINED'].includes(state) ? '当日有常委会会议' : null,
    participants: isHeld ? ['代表工作委员会', '公益诉讼检察部门'] : [],
    minutes: isHeld ? '会商纪要' : null,
    ...(isHeld ? agreements({ HELD: 0, FOLLOW_UP: 1, CLOSED: 2 }[state as 'HELD']) : { agreements: '[]', due_on: null }), // one of the three
    closed_on: state === 'CLOSED' ? '2026-05-20' : null,
    ...values,
  };
}

/** A row of the table `liaisons`, of either half. */
export interface LiaisonColumns {
  id: string;
  code: string;
  state: LiaisonState;
  lead_organ: LinkageOrgan;
  partner: string;
  counterpart_id: string | null;
  office: string;
  post: string;
  name: string;
  phone: string;
  valid_from: string;
  valid_to: string | null;
}

/** A liaison post with what its state needs. */
export function liaison(
  half: Half,
  local: string,
  state: LiaisonState = 'NAMED',
  values: Values & Partial<Omit<LiaisonColumns, 'id' | 'state'>> = {},
): LiaisonColumns {
  return {
    ...halfOf(half, 'Liaison', local, values),
    state,
    office: '代表工作委员会',
    post: '主任科员',
    name: '联络员(代表工作委员会)',
    phone: '0731-2300000',
    valid_from: '2026-01-05',
    valid_to: state === 'ENDED' ? '2026-06-30' : null,
    ...values,
  };
}
