import { globalId } from '../../../schema/global-id.ts';
import type { SubmitSuggestionInput, SuggestionState } from '../../../subgraphs/suggestions/types.ts';

/** A row of the table `suggestions`. */
export interface SuggestionColumns {
  id: string;
  number: string | null;
  title: string;
  text: string;
  category: string;
  code: string;
  in_session: boolean;
  state: SuggestionState;
  lead_sponsor: string;
  submitted_at: string;
  assigned_on: string | null;
  due_on: string | null;
  replied_on: string | null;
  outcome: string | null;
  satisfaction: string | null;
  litigation_field: string | null;
  rated: boolean;
  attitude: string | null;
  rating_due_on: string | null;
  reopened_on: string | null;
  rehandling_due_on: string | null;
  rehandled_on: string | null;
  contact_phases: string[];
  answering_units: string[];
}

/** A row of the table `conversions`. */
export interface ConversionColumns {
  id: string;
  code: string;
  direction: string;
  field: string;
  state: string;
  suggestion_id: string | null;
  case_id: string | null;
  receipt_id: string | null;
  procuratorate: string;
  title: string | null;
  issue: string | null;
  deputy_id: string | null;
  sponsor_id: string | null;
  sent_on: string;
  decided_on: string | null;
  decline_reason: string | null;
  documents: string;
  outcome: string | null;
  sponsor_told_on: string | null;
  due_on: string | null;
}

/** A row of the table `joint_sponsors`. */
export interface JointSponsorColumns {
  suggestion_id: string;
  position: number;
  deputy_id: string;
}

/** A suggestion to the congress of 醴陵市, submitted and nothing more. */
export function suggestion(local: string, values: Partial<Omit<SuggestionColumns, 'id'>> = {}): SuggestionColumns {
  const code = values.code ?? '430281';
  return {
    id: globalId(code, 'Suggestion', local),
    number: null,
    title: `关于${local}的建议`,
    text: '正文',
    category: 'OTHER',
    code,
    in_session: true,
    state: 'SUBMITTED',
    lead_sponsor: globalId(code, 'Deputy', '1'),
    submitted_at: '2026-01-10T02:00:00.000000Z',
    assigned_on: null,
    due_on: null,
    replied_on: null,
    outcome: null,
    satisfaction: null,
    litigation_field: null,
    rated: false,
    attitude: null,
    rating_due_on: null,
    reopened_on: null,
    rehandling_due_on: null,
    rehandled_on: null,
    contact_phases: [],
    answering_units: [],
    ...values,
  };
}

/** What assignment adds to a suggestion. */
export function assigned(on: string, due: string): Partial<SuggestionColumns> {
  return { state: 'ASSIGNED', assigned_on: on, due_on: due };
}

/** What a reply adds to a suggestion that was assigned on 2026-02-01. */
export function replied(on: string, outcome: string, satisfaction: string | null = null): Partial<SuggestionColumns> {
  return {
    ...assigned('2026-02-01', '2026-05-01'),
    state: 'REPLIED',
    replied_on: on,
    outcome,
    satisfaction,
    rated: satisfaction !== null,
  };
}

/** A conversion that 醴陵市 has sent to a procuratorate, or in the other direction has been sent. */
export function conversion(local: string, values: Partial<Omit<ConversionColumns, 'id'>> = {}): ConversionColumns {
  const code = values.code ?? '430281';
  const procuratorate = code.slice(0, 6);
  const received =
    values.direction === 'CASE_TO_SUGGESTION'
      ? {
          suggestion_id: null,
          case_id: globalId(procuratorate, 'LitigationCase', local),
          receipt_id: globalId(procuratorate, 'ConversionReceipt', local),
          title: '共性问题',
          issue: '监管没有长效机制。',
        }
      : {};
  return {
    id: globalId(code, 'Conversion', local),
    code,
    direction: 'SUGGESTION_TO_CASE',
    field: 'ECOLOGY',
    state: 'SENT',
    suggestion_id: globalId('430281', 'Suggestion', 'c1'),
    case_id: null,
    receipt_id: null,
    procuratorate,
    title: null,
    issue: null,
    deputy_id: null,
    sponsor_id: null,
    sent_on: '2026-02-01',
    decided_on: null,
    decline_reason: null,
    documents: '[]',
    outcome: null,
    sponsor_told_on: null,
    due_on: null,
    ...received,
    ...values,
  };
}

/** What a client sends to submit a suggestion to the congress of 醴陵市. */
export function submission(values: Partial<SubmitSuggestionInput> = {}): SubmitSuggestionInput {
  return {
    jurisdiction: '430281',
    title: '关于治理渌江水质的建议',
    text: '渌江入河排污口应当逐一整治。',
    category: 'URBAN_ENVIRONMENT',
    leadSponsor: '430281.Deputy.1',
    jointSponsors: ['430281.Deputy.3', '430281.Deputy.2'],
    inSession: true,
    ...values,
  };
}

/** Suggestions of every level and state, with ties and missing days in every order. On 2026-06-01 some are overdue. */
export const suggestions: readonly SuggestionColumns[] = [
  suggestion('p1', { code: '43', category: 'AGRICULTURE_WATER', ...assigned('2026-02-01', '2026-05-01') }),
  suggestion('p2', {
    code: '43',
    submitted_at: '2026-01-10T02:00:00.000001Z',
    ...replied('2026-04-01', 'SOLVED', 'SATISFIED'),
    attitude: 'SATISFIED',
    contact_phases: ['BEFORE', 'DURING', 'AFTER'],
    answering_units: ['水利局'],
  }),
  suggestion('m1', { code: '4302', submitted_at: '2026-01-10T02:00:00.000002Z', ...assigned('2026-03-01', '2026-06-01') }),
  suggestion('m2', { code: '4302', in_session: false, state: 'WITHDRAWN' }),
  suggestion('c1', {
    litigation_field: 'ECOLOGY',
    ...replied('2026-04-01', 'IN_PROGRESS', 'BASICALLY_SATISFIED'),
    attitude: 'DISSATISFIED',
  }),
  suggestion('c2', {
    ...replied('2026-05-20', 'NOT_FEASIBLE', 'DISSATISFIED'),
    state: 'REOPENED',
    reopened_on: '2026-05-25',
    rehandling_due_on: '2026-06-25',
    attitude: 'BASICALLY_SATISFIED',
  }),
  suggestion('c3', { submitted_at: '2025-12-31T16:00:00.000000Z' }),
  suggestion('c4', { submitted_at: '2025-12-31T15:59:59.999999Z', state: 'NOT_ACCEPTED' }),
  suggestion('c5', { ...assigned('2026-02-01', '2026-05-01'), state: 'IN_HANDLING', litigation_field: 'MINORS' }),
  suggestion('y1', {
    code: '430223',
    category: 'AGRICULTURE_WATER',
    ...replied('2026-04-01', 'SOLVED', 'SATISFIED'),
    state: 'CLOSED',
    reopened_on: '2026-04-05',
    rehandling_due_on: '2026-05-05',
    rehandled_on: '2026-05-05',
    answering_units: ['水利局', '住建局'],
  }),
  suggestion('y2', { code: '430223', ...replied('2026-04-30', 'SOLVED'), state: 'TRACKING', rating_due_on: '2026-05-31' }),
  suggestion('y3', { code: '430223', lead_sponsor: '430223.Deputy.2', ...assigned('2025-02-01', '2025-05-01') }),
  suggestion('z1', { code: '430405', state: 'ACCEPTED', number: '2026-0001' }),
  suggestion('t1', {
    code: '430281102',
    ...replied('2026-03-01', 'REFERENCE', 'SATISFIED'),
    contact_phases: ['BEFORE', 'AFTER'],
  }),
];

/** Conversions in both directions and every state, with ties in every order. */
export const conversions: readonly ConversionColumns[] = [
  conversion('1', {
    receipt_id: '430200.ConversionReceipt.1',
    case_id: '430200.LitigationCase.1',
    state: 'SPONSOR_TOLD',
    decided_on: '2026-03-01',
    sponsor_told_on: '2026-05-20',
  }),
  conversion('2', { field: 'MINORS', state: 'NOT_CONVERTED', decided_on: '2026-02-20', decline_reason: '已有行政处罚' }),
  conversion('3', {
    suggestion_id: '430281.Suggestion.c2',
    sent_on: '2025-12-31',
    state: 'CONVERTED',
    case_id: '430200.LitigationCase.3',
    decided_on: '2026-01-15',
  }),
  conversion('4', { code: '4302', direction: 'CASE_TO_SUGGESTION', state: 'OFFERED' }),
  conversion('5', { code: '430223', suggestion_id: '430223.Suggestion.y1', sent_on: '2026-03-01', state: 'ASSESSED' }),
  conversion('6', { code: '430405', suggestion_id: '430405.Suggestion.z1', field: 'MINORS' }),
  conversion('7', { code: '430281102', suggestion_id: '430281102.Suggestion.t1', sent_on: '2025-12-31' }),
  conversion('8', { code: '43', direction: 'CASE_TO_SUGGESTION', suggestion_id: '430000.Suggestion.p1', state: 'SUBMITTED' }),
];

/** Who joins what: deputy 2 of 攸县 leads one of these suggestions and joins two. */
export const jointSponsors: readonly JointSponsorColumns[] = [
  { suggestion_id: '430223.Suggestion.y1', position: 1, deputy_id: '430223.Deputy.2' },
  { suggestion_id: '430223.Suggestion.y2', position: 2, deputy_id: '430223.Deputy.2' },
  { suggestion_id: '430223.Suggestion.y2', position: 1, deputy_id: '430223.Deputy.9' },
];

/** All of them, in an order that the foreign keys allow. */
export const tables = { suggestions, joint_sponsors: jointSponsors, conversions };
