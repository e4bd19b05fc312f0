import { globalId } from '../../schema/global-id.ts';
import { type JurisdictionCode, levelOf } from '../../schema/jurisdiction-code.ts';
import { placeOf } from '../../schema/places.ts';
import { administrativeCourse, civilCourse } from './case-courses.ts';
import { courseOf, halfOf } from './conversion-courses.ts';
import { type Link, documentsOf, issueOf, outcome, titleOf } from './conversions.ts';
import { type Day, dayOf, textOf, textOrNull, workdayFrom } from './days.ts';
import { agencyOf } from './handling-units.ts';
import { type GeneratorOptions, horizonOf } from './options.ts';
import { type Random, random } from './random.ts';
import { type Surroundings, fill, surroundingsOf } from './surroundings.ts';
import type { Rows } from './tables.ts';
import { fieldWeights, publicInterestTopics } from './topics/public-interest.ts';
import type { LitigationField } from './topics/topic.ts';

/** A case to be written down. */
interface CaseFile {
  id: string;
  field: LitigationField;
  filedOn: Day;
  fromSuggestion: boolean;
  /** Whether a procuratorial suggestion must be issued in it. */
  suggests: boolean;
}

type ClueRow = Omit<Rows<'litigation'>['clues'][number], 'number'> & { registered_on: string };

/** How many clues of its own a procuratorate registers a year. */
const cluesAYear = { PROVINCE: 8, CITY: 24, COUNTY: 36, TOWNSHIP: 0 } as const;
const from = dayOf('2022-01-04');

/**
 * The records of a place's procuratorate: its halves of the links with the congress, the clues and cases these led to, and the clues and cases from
 * other sources.
 */
export function litigationOf(code: JurisdictionCode, links: readonly Link[], options: GeneratorOptions): Rows<'litigation'> {
  const of = random(options.seed, code, 'litigation');
  const surroundings = surroundingsOf(code);
  const files: CaseFile[] = [];
  const clues: ClueRow[] = [];
  for (const link of links) {
    if (link.caseId !== null) files.push(fileOf(link, link.caseId, of));
    if (link.hasClue) clues.push(clueOf(code, link));
  }
  const horizon = horizonOf(options);
  const count = Math.max(3, of.round((cluesAYear[levelOf(code)] * options.scale * (horizon - from)) / 365));
  for (let index = 1; index <= count; index++) {
    const { clue, file } = ownClue(code, index, { surroundings, horizon }, of);
    clues.push(clue);
    if (file !== null) files.push(file);
  }
  return {
    ...casesOf(code, files, horizon, of),
    ...receiptsOf(code, links, horizon),
    clues: numbered(code, clues),
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

/** The clue that a suggestion gave, with the link's id. */
function clueOf(code: JurisdictionCode, link: Link): ClueRow {
  const filed = link.state === 'CONVERTED' || link.state === 'FED_BACK';
  return {
    id: link.conversionId.replace('.Conversion.', '.Clue.k'),
    code,
    source: 'SUGGESTION',
    field: link.field,
    summary: `代表建议《${link.suggestion?.title ?? ''}》反映的情况，经人大常委会筛选移送。`,
    state: filed ? 'FILED' : link.state === 'NOT_CONVERTED' ? 'DECLINED' : 'ASSESSING',
    registered_on: textOf(link.registeredOn ?? link.sentOn),
    assessed_on: textOrNull(link.decidedOn),
    receipt_id: link.receiptId,
    case_id: filed ? link.caseId : null,
  };
}

const sources = [
  ['OWN_WORK', 50],
  ['REPORT', 18],
  ['TRANSFER', 12],
  ['DEPUTY', 10],
  ['MEDIA', 10],
] as const;

const leads = {
  OWN_WORK: '履职中发现',
  REPORT: '群众举报',
  TRANSFER: '有关机关移送',
  DEPUTY: '人大代表反映',
  MEDIA: '媒体报道',
} as const;

/** A clue from another source than a suggestion, and the case filed on it, if any. */
function ownClue(
  code: JurisdictionCode,
  index: number,
  { surroundings, horizon }: { surroundings: Surroundings; horizon: Day },
  of: Random,
): { clue: ClueRow; file: CaseFile | null } {
  const local = String(index).padStart(5, '0');
  const source = of.weighted(sources);
  const field = of.weighted(fieldWeights);
  const registeredOn = Math.min(horizon, workdayFrom(of.int(from, horizon)));
  const assessedOn = workdayFrom(registeredOn + of.int(4, 28));
  const decided = assessedOn <= horizon ? of.weighted(decisions) : null;
  const id = globalId(code, 'LitigationCase', `c${local}`);
  const [summary = ''] = fill([`${leads[source]}：${of.pick(publicInterestTopics[field]).problem}。`], surroundings, of);
  const clue: ClueRow = {
    id: globalId(code, 'Clue', `k${local}`),
    code,
    source,
    field,
    summary,
    state: decided ?? (registeredOn + 4 > horizon ? 'REGISTERED' : 'ASSESSING'),
    registered_on: textOf(registeredOn),
    assessed_on: decided === null ? null : textOf(assessedOn),
    receipt_id: null,
    case_id: decided === 'FILED' ? id : null,
  };
  return { clue, file: decided === 'FILED' ? { id, field, filedOn: assessedOn, fromSuggestion: false, suggests: false } : null };
}

const decisions = [
  ['FILED', 64],
  ['DECLINED', 28],
  ['MOVED', 8],
] as const;

/** In these fields some cases are civil. */
const civilFields: ReadonlySet<LitigationField> = new Set(['ECOLOGY', 'FOOD_DRUG', 'PERSONAL_INFORMATION']);
const defendants = ['某建材有限公司', '某养殖专业合作社', '某食品经营部', '某矿业有限公司', '某再生资源回收部'];

function casesOf(
  code: JurisdictionCode,
  files: readonly CaseFile[],
  horizon: Day,
  of: Random,
): Pick<Rows<'litigation'>, 'litigation_cases' | 'procuratorial_suggestions'> {
  const rows: Pick<Rows<'litigation'>, 'litigation_cases' | 'procuratorial_suggestions'> = {
    litigation_cases: [],
    procuratorial_suggestions: [],
  };
  const caseNumber = numbering(code);
  const documentNumber = numbering(code);
  for (const { id, field, filedOn, fromSuggestion, suggests } of files.toSorted((a, b) => a.filedOn - b.filedOn)) {
    const civil = !suggests && civilFields.has(field) && of.chance(0.14);
    const course = civil ? civilCourse(filedOn, horizon, of) : administrativeCourse(filedOn, horizon, suggests, of);
    const agency = civil
      ? `${placeOf(code)?.name ?? ''}${of.pick(defendants)}`
      : agencyOf(code, of.pick(publicInterestTopics[field]));
    rows.litigation_cases.push({
      id,
      code,
      case_number: caseNumber(civil ? '民公立' : '行公立', filedOn),
      kind: civil ? 'CIVIL' : 'ADMINISTRATIVE',
      field,
      agency,
      state: course.state,
      filed_on: textOf(filedOn),
      closed_on: textOrNull(course.closedOn),
      from_suggestion: fromSuggestion,
    });
    if (course.suggestion === null) continue;
    const { urgent, issuedOn, dueOn, repliedOn } = course.suggestion;
    rows.procuratorial_suggestions.push({
      id: id.replace('.LitigationCase.c', '.ProcuratorialSuggestion.p'),
      code,
      document_number: documentNumber('行公建', issuedOn),
      case_id: id,
      agency,
      urgent,
      issued_on: textOf(issuedOn),
      due_on: textOf(dueOn),
      replied_on: textOrNull(repliedOn),
    });
  }
  return rows;
}

function numbered(code: JurisdictionCode, clues: readonly ClueRow[]): Rows<'litigation'>['clues'] {
  const number = numbering(code);
  return clues
    .toSorted((a, b) => (a.registered_on < b.registered_on ? -1 : a.registered_on > b.registered_on ? 1 : 0))
    .map((clue) => ({ ...clue, number: number('公益线', dayOf(clue.registered_on)) }));
}

/** Numbers that run within a year and a kind of document: 攸检行公立〔2025〕12号. */
function numbering(code: JurisdictionCode): (kind: string, on: Day) => string {
  const name = (placeOf(code)?.name ?? '').replace(/(土家族|苗族|侗族|瑶族)*(自治县|自治州|省|市|县|区)$/, '');
  const short = levelOf(code) === 'PROVINCE' ? '湘' : name;
  const last = new Map<string, number>();
  return (kind, on) => {
    const key = `${kind}〔${textOf(on).slice(0, 4)}〕`;
    const serial = (last.get(key) ?? 0) + 1;
    last.set(key, serial);
    return `${short}检${key}${serial}号`;
  };
}
