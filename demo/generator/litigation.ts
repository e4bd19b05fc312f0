import { globalId } from '../../schema/global-id.ts';
import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import { placeOf } from '../../schema/places.ts';
import { type Day, dayOf, monthsAfter, textOf, textOrNull } from './days.ts';
import { figures } from './figures.ts';
import { type GeneratorOptions, horizonOf } from './options.ts';
import { type Random, random } from './random.ts';
import { type Tables, add } from './rows.ts';
import type { Screened } from './suggestions.ts';
import { unitOf } from './titles.ts';

/** How many clues come from elsewhere than suggestions, over the term in a real province. */
const otherClues: Record<number, number> = { 2: 60, 4: 90, 6: 45 };
const fields = ['ECOLOGY', 'ECOLOGY', 'FOOD_DRUG', 'WORK_SAFETY', 'STATE_PROPERTY', 'CULTURAL_RELICS', 'ACCESSIBILITY', 'MINORS'];
const reasons = [
  '已由行政机关整改到位,无需立案',
  '不属于公益诉讼案件范围',
  '线索不实,未发现公共利益受损',
  '正在办理同类案件,并入办理',
];

/** What has been made so far, so that each record gets a number of its own. */
interface Registry {
  code: JurisdictionCode;
  stream: Random;
  horizon: Day;
  tables: Tables;
  cases: number;
  clues: number;
  documents: number;
}

/**
 * A procuratorate's clues and cases, and both halves of the conversions of its congress's suggestions: the congress's in
 * `suggestions`, the procuratorate's in `litigation`, in agreement.
 */
export function litigate(
  code: JurisdictionCode,
  options: GeneratorOptions,
  screened: readonly Screened[],
  suggestions: Tables,
  litigation: Tables,
): void {
  const stream = random(options.seed, code, 'litigation');
  const made: Registry = { code, stream, horizon: horizonOf(options), tables: litigation, cases: 0, clues: 0, documents: 0 };
  const exact = code === figures.selectedClues.code ? figures.selectedClues.value : undefined;
  let sent = 0;
  for (const suggestion of screened) {
    if (exact === undefined && stream.chance(0.5)) continue;
    sent++;
    const decision = exact === undefined ? undefined : sent <= exact ? 'CONVERTED' : 'NOT_CONVERTED';
    convert(suggestion, sent, decision, made, suggestions);
  }
  const others = Math.max(1, Math.round((otherClues[code.length] ?? 0) * options.scale));
  for (let at = 0; at < others; at++) {
    const registered = stream.int(dayOf('2022-01-10'), made.horizon);
    const field = stream.pick(fields);
    const assessed = registered + stream.int(5, 30);
    const filed = assessed <= made.horizon && stream.chance(0.5);
    const caseId = filed ? file(field, unitOf(code, '生态环境局'), assessed, false, made) : null;
    add(litigation, 'clues', {
      ...clue(made, field, registered),
      source: stream.pick(['DEPUTY', 'REPORT', 'OWN_WORK', 'TRANSFER', 'MEDIA']),
      state: filed ? 'FILED' : assessed > made.horizon ? 'REGISTERED' : stream.pick(['DECLINED', 'DECLINED', 'MOVED']),
      assessed_on: assessed > made.horizon ? null : textOf(assessed),
      receipt_id: null,
      case_id: caseId,
    });
  }
}

/** One suggestion sent to the procuratorate at the same time as it was assigned, as far as it has come (双向衔接转化). */
function convert(suggestion: Screened, serial: number, decision: string | undefined, made: Registry, suggestions: Tables): void {
  const { code, stream, horizon, tables } = made;
  const local = `c${String(serial).padStart(4, '0')}`;
  const conversion = globalId(code, 'Conversion', local);
  const receipt = globalId(code, 'ConversionReceipt', local);
  const registered = suggestion.assignedOn + stream.int(1, 7);
  const decided = registered + stream.int(7, 40);
  const state =
    registered > horizon
      ? 'SENT'
      : decided > horizon
        ? stream.pick(['REGISTERED', 'ASSESSED'])
        : (decision ?? (stream.chance(0.12) ? 'CONVERTED' : 'NOT_CONVERTED'));
  const isDecided = state === 'CONVERTED' || state === 'NOT_CONVERTED';
  const reason = state === 'NOT_CONVERTED' ? stream.pick(reasons) : null;
  const caseId = state === 'CONVERTED' ? file(suggestion.field, suggestion.unit, decided, true, made) : null;
  const both = {
    code,
    direction: 'SUGGESTION_TO_CASE',
    field: suggestion.field,
    case_id: caseId,
    decided_on: isDecided ? textOf(decided) : null,
    decline_reason: reason,
  };
  add(suggestions, 'conversions', {
    ...both,
    id: conversion,
    state: state === 'CONVERTED' && decided + 60 < horizon ? 'FED_BACK' : state,
    suggestion_id: suggestion.id,
    receipt_id: state === 'SENT' ? null : receipt,
    sent_on: textOf(suggestion.assignedOn),
  });
  if (state === 'SENT') return;
  add(tables, 'conversion_receipts', {
    ...both,
    id: receipt,
    state,
    conversion_id: conversion,
    registered_on: textOf(registered),
  });
  add(tables, 'clues', {
    ...clue(made, suggestion.field, registered),
    source: 'SUGGESTION',
    summary: `代表建议反映:${suggestion.title}`,
    state:
      { REGISTERED: 'REGISTERED', ASSESSED: 'ASSESSING', CONVERTED: 'FILED', NOT_CONVERTED: 'DECLINED' }[state] ?? 'REGISTERED',
    assessed_on: isDecided ? textOf(decided) : null,
    receipt_id: receipt,
    case_id: caseId,
  });
}

function clue(
  made: Registry,
  field: string,
  registered: Day,
): { id: string; code: string; number: string; field: string; summary: string; registered_on: string } {
  made.clues++;
  return {
    id: globalId(made.code, 'Clue', `x${String(made.clues).padStart(5, '0')}`),
    code: made.code,
    number: `${textOf(registered).slice(0, 4)}-${String(made.clues).padStart(4, '0')}`,
    field,
    summary: `${placeOf(made.code)?.name ?? ''}辖区内有关问题可能损害公共利益`,
    registered_on: textOf(registered),
  };
}

/** Files a case and lets it run its course; an administrative one gets a procuratorial suggestion. Returns its id. */
function file(field: string, agency: string, filed: Day, fromSuggestion: boolean, made: Registry): string {
  const { code, stream, horizon, tables } = made;
  made.cases++;
  const id = globalId(code, 'LitigationCase', `k${String(made.cases).padStart(4, '0')}`);
  const isCivil = !fromSuggestion && stream.chance(0.15);
  const issued = filed + stream.int(10, 40);
  const urgent = stream.chance(0.08);
  // Two months, or fifteen days if the harm is spreading (两高解释 art. 21).
  const due = urgent ? issued + 15 : monthsAfter(issued, 2);
  const replied = stream.chance(0.9) ? Math.max(issued + 5, due - stream.int(0, 20)) : null;
  const hasReply = replied !== null && replied <= horizon;
  const closed = hasReply && replied !== null ? replied + stream.int(20, 120) : null;
  const isClosed = closed !== null && closed <= horizon && !isCivil;
  let state = 'FILED';
  if (isCivil) state = issued > horizon ? 'INVESTIGATING' : stream.pick(['NOTICE_PUBLISHED', 'SUED', 'JUDGED']);
  else if (isClosed) state = 'CLOSED';
  else if (issued <= horizon) state = hasReply ? stream.pick(['FOLLOW_UP', 'RECTIFIED']) : 'SUGGESTION_ISSUED';
  else if (filed + 5 <= horizon) state = 'INVESTIGATING';
  const year = textOf(filed).slice(0, 4);
  add(tables, 'litigation_cases', {
    id,
    code,
    case_number: `湘${placeOf(code)?.name.slice(0, 1) ?? ''}检${isCivil ? '民' : '行'}公立〔${year}〕${made.cases}号`,
    kind: isCivil ? 'CIVIL' : 'ADMINISTRATIVE',
    field,
    agency: isCivil ? '某企业' : agency,
    state,
    filed_on: textOf(filed),
    closed_on: state === 'CLOSED' ? textOrNull(closed) : null,
    from_suggestion: fromSuggestion,
  });
  if (!isCivil && issued <= horizon) {
    made.documents++;
    add(tables, 'procuratorial_suggestions', {
      id: globalId(code, 'ProcuratorialSuggestion', `p${String(made.documents).padStart(4, '0')}`),
      code,
      document_number: `湘检行公建〔${textOf(issued).slice(0, 4)}〕${made.documents}号`,
      case_id: id,
      agency,
      urgent,
      issued_on: textOf(issued),
      due_on: textOf(due),
      replied_on: hasReply ? textOrNull(replied) : null,
    });
  }
  return id;
}
