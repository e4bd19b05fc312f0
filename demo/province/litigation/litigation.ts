import { globalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, levelOf } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import { administrativeCourse, civilCourse } from './case-courses.ts';
import { type CaseFile, fileOfCourse, historyOf } from './case-files.ts';
import type { Referral } from '../linkage/contact-points.ts';
import { courseOf, halfOf } from '../linkage/conversion-courses.ts';
import { type Link, documentsOf, issueOf, outcome, titleOf } from '../linkage/conversions.ts';
import { type Day, textOf, textOrNull } from '../days.ts';
import { agencyOf } from '../suggestions/handling-units.ts';
import type { LinkageTable } from '../linkage/courses.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { type Random, random } from '../random.ts';
import { surroundingsOf } from '../suggestions/surroundings.ts';
import type { Rows } from '../tables.ts';
import { publicInterestTopics } from '../suggestions/topics/public-interest.ts';
import type { LitigationField } from '../suggestions/topics/topic.ts';
import {
  type ClueRow,
  clueHistory,
  clueOf,
  from,
  movedFrom,
  movedTo,
  numbered,
  ownClue,
  reporterOf,
  stationClue,
} from './clues.ts';
import { numbering } from './document-numbers.ts';

/** How many clues of its own a procuratorate registers a year. */
const cluesAYear = { PROVINCE: 8, CITY: 24, COUNTY: 36, TOWNSHIP: 0 } as const;

/**
 * The records of a place's procuratorate: its halves of the links with the congress, the clues and cases these and the contact points led to, and the clues
 * and cases from other sources.
 */
export function litigationOf(
  code: JurisdictionCode,
  links: readonly Link[],
  referrals: readonly Referral[],
  options: GeneratorOptions,
): Omit<Rows<'litigation'>, LinkageTable | 'pil_contact_points'> {
  const of = random(options.seed, code, 'litigation');
  const surroundings = surroundingsOf(code);
  const files: CaseFile[] = [];
  const clues: ClueRow[] = [];
  for (const link of links) {
    if (link.caseId !== null) files.push(fileOf(link, link.caseId, of));
    if (link.hasClue) clues.push(clueOf(code, link));
  }
  for (const [index, referral] of referrals.entries()) {
    const id = globalId(code, 'LitigationCase', `cs${String(index + 1).padStart(3, '0')}`);
    const { field, decidedOn, decision } = referral;
    if (decision === 'FILED' && decidedOn !== null)
      files.push({ id, field, filedOn: decidedOn, fromSuggestion: false, suggests: false });
    clues.push(stationClue(code, referral, id));
  }
  const horizon = horizonOf(options);
  const count = Math.max(3, of.round((cluesAYear[levelOf(code)] * options.scale * (horizon - from)) / 365));
  for (let index = 1; index <= count; index++) {
    const { clue, file } = ownClue(code, index, { surroundings, horizon }, of);
    clues.push(clue);
    if (file !== null) files.push(file);
  }
  clues.push(...movedFrom(code, options).map(({ clue }) => clue), ...movedTo(code, options));
  const cases = casesOf(code, files, horizon, of);
  const receipts = receiptsOf(code, links, horizon);
  const history = clues.flatMap((clue) => clueHistory(code, clue, horizon));
  return {
    ...cases,
    ...receipts,
    clues: numbered(code, clues),
    clue_reporters: clues.flatMap((clue, index) => reporterOf(clue, random(options.seed, code, 'reporter', index))),
    history: [...cases.history, ...receipts.history, ...history],
  };
}

/** The procuratorate's halves of links, with their histories; none of those that were only sent. */
function receiptsOf(
  code: JurisdictionCode,
  links: readonly Link[],
  horizon: Day,
): Pick<Rows<'litigation'>, 'conversion_receipts' | 'history'> {
  const rows: Pick<Rows<'litigation'>, 'conversion_receipts' | 'history'> = { conversion_receipts: [], history: [] };
  for (const link of links) {
    const half = link.receiptId === null ? undefined : halfOf('procuratorate', link.receiptId, code, courseOf(link, horizon));
    if (half === undefined || link.registeredOn === null) continue;
    const forward = link.direction === 'SUGGESTION_TO_CASE';
    rows.conversion_receipts.push({
      id: link.receiptId,
      code,
      direction: link.direction,
      field: link.field,
      state: half.state,
      // The congress's half is known once the congress has told of it.
      conversion_id: forward || link.decidedOn !== null ? link.conversionId : null,
      congress: code,
      case_id: link.caseId,
      suggestion_id: forward || half.on('SUBMITTED') !== null ? (link.suggestion?.id ?? null) : null,
      title: forward ? (link.suggestion?.title ?? '') : titleOf(link),
      content: forward ? `代表建议《${link.suggestion?.title ?? ''}》，由人大常委会筛选移送。` : issueOf(link),
      registered_on: textOf(link.registeredOn),
      decided_on: textOrNull(link.decidedOn),
      decline_reason: link.declineReason,
      documents: documentsOf(half.on('DOCUMENTS_COPIED')),
      outcome: half.on('OUTCOME_COPIED') === null ? null : outcome,
      reply: half.on('REPLIED') === null ? null : '承办单位已研究采纳，并将办理情况答复代表。',
    });
    rows.history.push(...half.history);
  }
  return rows;
}

function fileOf({ direction, field, sentOn, decidedOn }: Link, id: string, of: Random): CaseFile {
  const forward = direction === 'SUGGESTION_TO_CASE';
  return {
    id,
    field,
    filedOn: forward ? (decidedOn ?? sentOn) : sentOn - of.int(75, 130),
    fromSuggestion: forward,
    suggests: !forward,
  };
}

/** In these fields some cases are civil. */
const civilFields: ReadonlySet<LitigationField> = new Set(['ECOLOGY', 'FOOD_DRUG', 'PERSONAL_INFORMATION']);
const defendants = ['某建材有限公司', '某养殖专业合作社', '某食品经营部', '某矿业有限公司', '某再生资源回收部'];

type CaseTable = 'litigation_cases' | 'case_clocks' | 'case_follow_ups' | 'procuratorial_suggestions' | 'history';

function casesOf(
  code: JurisdictionCode,
  files: readonly CaseFile[],
  horizon: Day,
  of: Random,
): Pick<Rows<'litigation'>, CaseTable> {
  const rows: Pick<Rows<'litigation'>, CaseTable> = {
    litigation_cases: [],
    case_clocks: [],
    case_follow_ups: [],
    procuratorial_suggestions: [],
    history: [],
  };
  const caseNumber = numbering(code);
  const documentNumber = numbering(code);
  for (const { id, field, filedOn, fromSuggestion, suggests } of files.toSorted((a, b) => a.filedOn - b.filedOn)) {
    const civil = !suggests && civilFields.has(field) && of.chance(0.14);
    const course = civil ? civilCourse(filedOn, horizon, of) : administrativeCourse(filedOn, horizon, suggests, of);
    const topic = civil ? undefined : of.pick(publicInterestTopics[field]);
    const agency = topic === undefined ? `${placeOf(code)?.name ?? ''}${of.pick(defendants)}` : agencyOf(code, topic);
    const { columns, clocks, findings, history } = fileOfCourse(id, code, { course, civil, horizon });
    rows.litigation_cases.push({
      id,
      code,
      case_number: caseNumber(civil ? '民公立' : '行公立', filedOn),
      kind: civil ? 'CIVIL' : 'ADMINISTRATIVE',
      field,
      agency,
      filed_on: textOf(filedOn),
      from_suggestion: fromSuggestion,
      ...columns,
    });
    rows.case_clocks.push(...clocks);
    rows.case_follow_ups.push(...findings);
    rows.history.push(...history);
    if (course.suggestion === null) continue;
    const { urgent, issuedOn, dueOn, repliedOn } = course.suggestion;
    const suggestion = id.replace('.LitigationCase.c', '.ProcuratorialSuggestion.p');
    const isFollowedUp = repliedOn !== null && course.steps.some(({ event }) => event === 'FOLLOW_UP');
    rows.procuratorial_suggestions.push({
      id: suggestion,
      code,
      document_number: documentNumber('行公建', issuedOn),
      case_id: id,
      agency,
      field,
      urgent,
      state: repliedOn === null ? 'RECEIVED' : isFollowedUp ? 'FOLLOWED_UP' : 'REPLIED',
      content: topic === undefined ? null : `建议依法履行监管职责：${topic.asks.join('；')}。`,
      issued_on: textOf(issuedOn),
      received_on: textOf(issuedOn),
      due_on: textOf(dueOn),
      deadline_policy: urgent ? 'national-reply-urgent' : 'national-reply',
      replied_on: textOrNull(repliedOn),
      reply: repliedOn === null ? null : '收到检察建议后立即研究部署，现将整改情况回复如下：问题已逐项落实责任和时限。',
    });
    const steps = [
      { event: 'ISSUE', from: null, to: 'ISSUED', on: issuedOn },
      { event: 'SERVE', from: 'ISSUED', to: 'RECEIVED', on: issuedOn },
      ...(repliedOn === null ? [] : [{ event: 'REPLY', from: 'RECEIVED', to: 'REPLIED', on: repliedOn }]),
    ];
    rows.history.push(...historyOf(suggestion, steps, `${placeOf(code)?.name ?? code}人民检察院`));
  }
  return rows;
}
