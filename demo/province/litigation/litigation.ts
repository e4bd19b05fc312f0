import { globalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, levelOf } from '../../../schema/jurisdiction-code.ts';
import { placeOf, placesWithin } from '../../../schema/places.ts';
import { administrativeCourse, civilCourse } from './case-courses.ts';
import { fileOfCourse, historyOf } from './case-files.ts';
import type { Referral } from '../linkage/contact-points.ts';
import { courseOf, halfOf } from '../linkage/conversion-courses.ts';
import { type Link, documentsOf, issueOf, outcome, titleOf } from '../linkage/conversions.ts';
import { type Day, dayOf, textOf, textOrNull, workdayFrom } from '../days.ts';
import { agencyOf } from '../suggestions/handling-units.ts';
import type { LinkageTable } from '../linkage/courses.ts';
import { nameOf } from '../people/names.ts';
import { phoneOf } from '../deputies/deputies.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { type Random, random } from '../random.ts';
import { screens } from '../suggestions/submissions.ts';
import { type Surroundings, fill, surroundingsOf } from '../suggestions/surroundings.ts';
import type { Rows } from '../tables.ts';
import { fieldWeights, publicInterestTopics } from '../suggestions/topics/public-interest.ts';
import type { LitigationField } from '../suggestions/topics/topic.ts';

/** A case to be written down. */
interface CaseFile {
  id: string;
  field: LitigationField;
  filedOn: Day;
  fromSuggestion: boolean;
  /** Whether a procuratorial suggestion must be issued in it. */
  suggests: boolean;
}

type ClueRow = Omit<Rows<'litigation'>['clues'][number], 'number'> & { id: string; registered_on: string };

/** How many clues of its own a procuratorate registers a year. */
const cluesAYear = { PROVINCE: 8, CITY: 24, COUNTY: 36, TOWNSHIP: 0 } as const;
const from = dayOf('2022-01-04');

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
    ...nowhere,
    decline_reason: link.state === 'NOT_CONVERTED' ? link.declineReason : null,
  };
}

/** The clue that a citizen's opinion gave, and the case that was filed on it if one was. */
function stationClue(
  code: JurisdictionCode,
  { clue, opinion, contactPoint, field, summary, place, registeredOn, decidedOn, decision }: Referral,
  file: string,
): ClueRow {
  return {
    id: clue,
    code,
    source: 'STATION',
    field,
    summary,
    state: decision ?? 'ASSESSING',
    registered_on: textOf(registeredOn),
    assessed_on: textOrNull(decidedOn),
    receipt_id: null,
    case_id: decision === 'FILED' ? file : null,
    ...nowhere,
    place,
    decline_reason: decision === 'DECLINED' ? '行政机关已依法履职，正在整改。' : null,
    opinion_id: opinion,
    congress: code,
    contact_point_id: contactPoint,
  };
}

/** What few clues tell. */
const nowhere = {
  place: null,
  unit: null,
  sent_by: null,
  decline_reason: null,
  moved_to: null,
  moved_from: null,
  opinion_id: null,
  congress: null,
  contact_point_id: null,
};

const sources = [
  ['OWN_WORK', 50],
  ['REPORT', 18],
  ['TRANSFER', 12],
  ['DEPUTY', 10],
  ['MEDIA', 10],
  ['CPPCC', 5],
  ['HOTLINE', 7],
] as const;

const leads = {
  OWN_WORK: '履职中发现',
  REPORT: '群众举报',
  TRANSFER: '有关机关移送',
  DEPUTY: '人大代表反映',
  MEDIA: '媒体报道',
  CPPCC: '政协提案反映',
  HOTLINE: '12345热线转办',
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
    ...nowhere,
    place: code,
    sent_by: source === 'TRANSFER' ? `${placeOf(code)?.name ?? ''}纪委监委机关` : null,
    decline_reason: decided === 'DECLINED' ? (declineReasons[index % declineReasons.length] ?? null) : null,
  };
  return { clue, file: decided === 'FILED' ? { id, field, filedOn: assessedOn, fromSuggestion: false, suggests: false } : null };
}

const decisions = [
  ['FILED', 64],
  ['DECLINED', 36],
] as const;

const declineReasons = ['经核实公共利益未受到侵害。', '行政机关已依法履职，正在整改。', '线索不具体，经初步调查不成立。'];

/** Clues that a county's or city's procuratorate moves to the one above it, of which each has one in some years, as both sides have them. */
function movedFrom(code: JurisdictionCode, options: GeneratorOptions): { clue: ClueRow; arrivedOn: Day }[] {
  const level = levelOf(code);
  if (!screens(code) || (level !== 'COUNTY' && level !== 'CITY')) return [];
  const of = random(options.seed, code, 'moved');
  const horizon = horizonOf(options);
  return Array.from({ length: of.int(0, 2) }, (_, index) => {
    const field = of.weighted(fieldWeights);
    const registeredOn = workdayFrom(of.int(from, horizon - 40));
    const [summary = ''] = fill([`履职中发现：${of.pick(publicInterestTopics[field]).problem}。`], surroundingsOf(code), of);
    const clue: ClueRow = {
      id: globalId(code, 'Clue', `m${index + 1}`),
      code,
      source: 'OWN_WORK',
      field,
      summary,
      state: 'MOVED',
      registered_on: textOf(registeredOn),
      assessed_on: textOf(registeredOn + 10),
      receipt_id: null,
      case_id: null,
      ...nowhere,
      place: code,
      moved_to: code.slice(0, -2),
    };
    return { clue, arrivedOn: registeredOn + 10 };
  });
}

/** The clues that the procuratorates one level below have moved here. */
function movedTo(code: JurisdictionCode, options: GeneratorOptions): ClueRow[] {
  const below = placesWithin(code).filter((place) => place.code.length === code.length + 2 && code.length < 6);
  return below.flatMap((place) =>
    movedFrom(place.code, options).map(({ clue, arrivedOn }) => ({
      ...clue,
      id: globalId(code, 'Clue', `m${clue.id.replaceAll('.', '').replace('Clue', '')}`),
      code,
      source: 'PROCURATORATE',
      state: 'ASSESSING',
      registered_on: textOf(arrivedOn),
      assessed_on: null,
      place: place.code,
      moved_to: null,
      moved_from: clue.id,
    })),
  );
}

/** The history that a clue's state and days make. */
function clueHistory(
  code: JurisdictionCode,
  { id, state, source, registered_on, assessed_on }: ClueRow,
  horizon: Day,
): Rows<'litigation'>['history'] {
  const registeredOn = dayOf(registered_on);
  const decidedOn = assessed_on === null ? null : dayOf(String(assessed_on));
  const first = source === 'PROCURATORATE' ? 'RECEIVE' : source === 'STATION' ? 'RECEIVE_STATION' : 'REGISTER';
  const steps = [{ event: first, from: null as string | null, to: 'REGISTERED', on: registeredOn }];
  if (state !== 'REGISTERED') {
    steps.push({ event: 'ASSESS', from: 'REGISTERED', to: 'ASSESSING', on: Math.min(registeredOn + 1, decidedOn ?? horizon) });
  }
  const decision = { FILED: 'FILE', DECLINED: 'DECLINE', MOVED: 'MOVE' }[String(state)];
  if (decision !== undefined && decidedOn !== null) {
    steps.push({ event: decision, from: 'ASSESSING', to: String(state), on: decidedOn });
  }
  return historyOf(id, steps, `${placeOf(code)?.name ?? code}人民检察院`);
}

/** Who reported, of those clues that citizens reported: some by name, some by a telephone number alone. */
function reporterOf({ id, code, source }: ClueRow, of: Random): Rows<'litigation'>['clue_reporters'] {
  if (source !== 'REPORT') return [];
  const gender = of.chance(0.5) ? 'FEMALE' : 'MALE';
  const name = of.chance(0.7) ? nameOf(of, gender, '汉族') : null;
  return [{ clue_id: id, code, name, phone: phoneOf(of) }];
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
