import { globalId } from '../../../schema/global-id.ts';

/** A row of the table `litigation_cases`. */
export interface LitigationCaseColumns {
  id: string;
  code: string;
  case_number: string;
  kind: string;
  field: string;
  agency: string;
  state: string;
  filed_on: string;
  closed_on: string | null;
  from_suggestion: boolean;
  waiting_for: string | null;
  due_on: string | null;
}

/** A row of the table `conversion_receipts`. */
export interface ConversionReceiptColumns {
  id: string;
  code: string;
  direction: string;
  field: string;
  state: string;
  conversion_id: string | null;
  congress: string | null;
  title: string;
  content: string;
  suggestion_id: string | null;
  case_id: string | null;
  registered_on: string;
  decided_on: string | null;
  decline_reason: string | null;
  documents: string;
  outcome: string | null;
  reply: string | null;
  due_on: string | null;
}

/** A row of the table `clues`. */
export interface ClueColumns {
  id: string;
  code: string;
  number: string;
  source: string;
  field: string;
  summary: string;
  state: string;
  registered_on: string;
  assessed_on: string | null;
  receipt_id: string | null;
  case_id: string | null;
}

/** A row of the table `procuratorial_suggestions`. */
export interface ProcuratorialSuggestionColumns {
  id: string;
  code: string;
  document_number: string;
  case_id: string;
  agency: string;
  field: string;
  urgent: boolean;
  state: string;
  issued_on: string;
  due_on: string;
  deadline_policy: string;
  replied_on: string | null;
}

/** A case of the procuratorate of 株洲市 about the environment, just filed. */
export function litigationCase(local: string, values: Partial<Omit<LitigationCaseColumns, 'id'>> = {}): LitigationCaseColumns {
  const code = values.code ?? '4302';
  return {
    id: globalId(code, 'LitigationCase', local),
    code,
    case_number: `公益诉讼〔2026〕${local}号`,
    kind: 'ADMINISTRATIVE',
    field: 'ECOLOGY',
    agency: '市水利局',
    state: 'FILED',
    filed_on: '2026-03-01',
    closed_on: null,
    from_suggestion: false,
    waiting_for: null,
    due_on: null,
    ...values,
  };
}

/** A receipt of 株洲市's procuratorate for a conversion that 攸县 sent, just registered. */
export function receipt(local: string, values: Partial<Omit<ConversionReceiptColumns, 'id'>> = {}): ConversionReceiptColumns {
  const code = values.code ?? '4302';
  return {
    id: globalId(code, 'ConversionReceipt', local),
    code,
    direction: 'SUGGESTION_TO_CASE',
    field: 'ECOLOGY',
    state: 'REGISTERED',
    conversion_id: globalId('430223', 'Conversion', local),
    congress: '430223',
    title: '关于治理渌江水质的建议',
    content: '渌江入河排污口应当逐一整治。',
    suggestion_id: globalId('430223', 'Suggestion', local),
    case_id: null,
    registered_on: '2026-02-01',
    decided_on: null,
    decline_reason: null,
    documents: '[]',
    outcome: null,
    reply: null,
    due_on: null,
    ...values,
  };
}

/** A clue of 株洲市's procuratorate that a citizen reported, just registered. */
export function clue(local: string, values: Partial<Omit<ClueColumns, 'id'>> = {}): ClueColumns {
  const code = values.code ?? '4302';
  return {
    id: globalId(code, 'Clue', local),
    code,
    number: `线索${local}`,
    source: 'REPORT',
    field: 'ECOLOGY',
    summary: '河道非法采砂',
    state: 'REGISTERED',
    registered_on: '2026-02-01',
    assessed_on: null,
    receipt_id: null,
    case_id: null,
    ...values,
  };
}

/** A procuratorial suggestion issued in a case on 2026-03-10, due after two months. */
export function procuratorialSuggestion(
  local: string,
  litigation: LitigationCaseColumns,
  values: Partial<Omit<ProcuratorialSuggestionColumns, 'id'>> = {},
): ProcuratorialSuggestionColumns {
  return {
    id: globalId(litigation.code, 'ProcuratorialSuggestion', local),
    code: litigation.code,
    document_number: `检建〔2026〕${local}号`,
    case_id: litigation.id,
    agency: litigation.agency,
    field: litigation.field,
    urgent: false,
    state: values.replied_on == null ? 'ISSUED' : 'REPLIED',
    issued_on: '2026-03-10',
    due_on: '2026-05-10',
    deadline_policy: values.urgent === true ? 'national-reply-urgent' : 'national-reply',
    replied_on: null,
    ...values,
  };
}

const a = litigationCase('a', { state: 'SUGGESTION_ISSUED', from_suggestion: true, waiting_for: 'REPLY', due_on: '2026-06-01' });
const b = litigationCase('b', {
  kind: 'CIVIL',
  field: 'FOOD_DRUG',
  state: 'NOTICE_PUBLISHED',
  waiting_for: 'PUBLIC_NOTICE',
  due_on: '2026-05-31',
});
const c = litigationCase('c', { filed_on: '2025-06-01', state: 'CLOSED', closed_on: '2025-12-31', from_suggestion: true });
const d = litigationCase('d', { code: '43', field: 'HEROES', filed_on: '2025-06-01' });
const e = litigationCase('e', { code: '430281', field: 'WORK_SAFETY', state: 'FOLLOW_UP' });

/** Cases of every level, with ties in every order. */
export const cases: readonly LitigationCaseColumns[] = [a, b, c, d, e];

/** Receipts in both directions and every state. */
export const receipts: readonly ConversionReceiptColumns[] = [
  receipt('1', { state: 'CONVERTED', case_id: a.id, decided_on: '2026-03-01' }),
  receipt('2', { state: 'NOT_CONVERTED', decided_on: '2026-03-02', decline_reason: '不属于公益诉讼范围' }),
  receipt('3', { direction: 'CASE_TO_SUGGESTION', case_id: a.id, state: 'OFFERED', registered_on: '2026-01-01' }),
  receipt('4', { code: '430281' }),
];

/** Clues from every source, with ties in every order. */
export const clues: readonly ClueColumns[] = [
  clue('1', {
    source: 'SUGGESTION',
    receipt_id: '430200.ConversionReceipt.1',
    state: 'FILED',
    case_id: a.id,
    assessed_on: '2026-03-01',
  }),
  clue('2', { source: 'SUGGESTION', receipt_id: '430200.ConversionReceipt.2', state: 'DECLINED', assessed_on: '2026-03-02' }),
  clue('3', { state: 'FILED', case_id: a.id, registered_on: '2025-12-31', assessed_on: '2026-03-01' }),
  clue('4', { source: 'DEPUTY', field: 'FOOD_DRUG', state: 'FILED', case_id: b.id, assessed_on: '2026-03-01' }),
  clue('5', { source: 'OWN_WORK', state: 'ASSESSING' }),
  clue('6', { code: '43', source: 'TRANSFER', field: 'HEROES', registered_on: '2025-12-31' }),
  clue('7', { code: '430281', source: 'MEDIA', state: 'MOVED', registered_on: '2026-05-01', assessed_on: '2026-05-02' }),
];

/** Procuratorial suggestions that on 2026-06-01 are in every state, with ties in every order. */
export const procuratorialSuggestions: readonly ProcuratorialSuggestionColumns[] = [
  procuratorialSuggestion('1', a, { replied_on: '2026-05-09' }),
  procuratorialSuggestion('2', a, { issued_on: '2026-02-10' }),
  procuratorialSuggestion('3', b, { urgent: true, issued_on: '2026-05-17', due_on: '2026-06-01' }),
  procuratorialSuggestion('4', c, { issued_on: '2025-07-01', due_on: '2025-09-01', replied_on: '2025-10-01' }),
  procuratorialSuggestion('5', d, { issued_on: '2026-03-31', due_on: '2026-05-31' }),
  procuratorialSuggestion('6', e, { urgent: true, issued_on: '2026-05-17', due_on: '2026-06-02' }),
];

/** All of them, in an order that the foreign keys allow. */
export const tables = {
  litigation_cases: cases,
  conversion_receipts: receipts,
  clues,
  procuratorial_suggestions: procuratorialSuggestions,
};
