import { globalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, levelOf } from '../../../schema/jurisdiction-code.ts';
import { courseOf, halfOf } from './conversion-courses.ts';
import { type Day, dayOf, textOf, textOrNull, workdayFrom } from '../days.ts';
import { figures } from '../figures.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { type Random, random } from '../random.ts';
import { screens } from '../suggestions/submissions.ts';
import type { Screened } from '../suggestions/suggestions.ts';
import type { Rows } from '../tables.ts';
import { fieldWeights, publicInterestTopics } from '../suggestions/topics/public-interest.ts';
import type { LitigationField } from '../suggestions/topics/topic.ts';

/**
 * A link between a suggestion and a case (衔接转化), from which both halves are made: the congress's conversion here, the procuratorate's receipt,
 * clue and case in litigation.ts.
 */
export interface Link {
  direction: 'SUGGESTION_TO_CASE' | 'CASE_TO_SUGGESTION';
  field: LitigationField;
  state: 'SENT' | 'REGISTERED' | 'ASSESSED' | 'CONVERTED' | 'NOT_CONVERTED' | 'FED_BACK';
  suggestion: Screened | null;
  sentOn: Day;
  /** The day on which the procuratorate registered its half; null while it has none. */
  registeredOn: Day | null;
  decidedOn: Day | null;
  declineReason: string | null;
  /** Whether the procuratorate took it up as a clue. */
  hasClue: boolean;
  conversionId: string;
  receiptId: string | null;
  /** The case that it led to or came from. */
  caseId: string | null;
}

type Decision = Pick<Link, 'state' | 'registeredOn' | 'decidedOn' | 'declineReason' | 'hasClue'>;

/** Of the suggestions in a field just over half are sent to the procuratorate, one in eight of those becomes a case. */
const sentShare = 0.55;
const convertedShare = 0.12;
/** Of the others some were themselves prompted by a procuratorate. */
const reverseShare = 0.07;

/** The links of a congress with the procuratorate of its place, by id. */
export function linksOf(code: JurisdictionCode, screened: readonly Screened[], options: GeneratorOptions): Link[] {
  if (!screens(code)) return [];
  if (code === figures.screenedSuggestions.code) return statedLinks(code, screened, options);
  const of = random(options.seed, code, 'conversions');
  const links: Link[] = [];
  for (const suggestion of screened) {
    if (of.chance(sentShare))
      links.push(
        forwardLink(code, links.length, suggestion, decide(suggestion.assignedOn, of.chance(convertedShare), options, of)),
      );
    else if (of.chance(reverseShare)) links.push(reverseLink(code, links.length, suggestion, options, of));
  }
  const without = of.round(0.5 * options.scale) + (levelOf(code) === 'COUNTY' ? 0 : of.int(0, 1));
  for (let left = without; left > 0; left--) links.push(reverseLink(code, links.length, null, options, of));
  return links;
}

/** The links that a source counts: all were sent before its day and decided by it, so many of them became cases. */
function statedLinks(code: JurisdictionCode, screened: readonly Screened[], options: GeneratorOptions): Link[] {
  const of = random(options.seed, code, 'conversions');
  const selected = new Set<number>();
  while (selected.size < figures.selectedClues.value) selected.add(of.int(0, screened.length - 1));
  const latest = dayOf(figures.screenedSuggestions.date);
  return screened.map((suggestion, index) => {
    const decision = decide(suggestion.assignedOn, selected.has(index), options, of);
    const decidedOn = decision.decidedOn === null ? null : Math.min(decision.decidedOn, latest);
    return forwardLink(code, index, suggestion, { ...decision, decidedOn, hasClue: selected.has(index) });
  });
}

function forwardLink(code: JurisdictionCode, index: number, suggestion: Screened, decision: Decision): Link {
  const converted = decision.state === 'CONVERTED' || decision.state === 'FED_BACK';
  return {
    direction: 'SUGGESTION_TO_CASE',
    field: suggestion.field,
    suggestion,
    // It is sent at the same time as it is assigned, and handled on as any other (双向衔接转化办法: 同步移送).
    sentOn: suggestion.assignedOn,
    ...decision,
    ...idsOf(code, index, { receipt: decision.registeredOn !== null, case: converted }),
  };
}

/**
 * A procuratorial suggestion that a deputy is asked to take up (检察建议转代表建议): with the suggestion that came of it, or
 * without one as long as nobody has taken it up.
 */
function reverseLink(
  code: JurisdictionCode,
  index: number,
  suggestion: Screened | null,
  options: GeneratorOptions,
  of: Random,
): Link {
  const horizon = horizonOf(options);
  const sentOn = suggestion === null ? workdayFrom(horizon - of.int(30, 500)) : suggestion.submittedOn - of.int(12, 45);
  const declinedOn = suggestion === null && of.chance(0.6) ? sentOn + of.int(10, 28) : null;
  return {
    direction: 'CASE_TO_SUGGESTION',
    field: suggestion?.field ?? of.weighted(fieldWeights),
    state:
      suggestion === null ? (declinedOn === null ? 'REGISTERED' : 'NOT_CONVERTED') : of.chance(0.7) ? 'FED_BACK' : 'CONVERTED',
    suggestion,
    sentOn,
    registeredOn: sentOn,
    decidedOn: suggestion?.submittedOn ?? declinedOn,
    declineReason: declinedOn === null ? null : of.pick(reverseRefusals),
    hasClue: false,
    ...idsOf(code, index, { receipt: true, case: true }),
  };
}

function idsOf(
  code: JurisdictionCode,
  index: number,
  has: { receipt: boolean; case: boolean },
): Pick<Link, 'conversionId' | 'receiptId' | 'caseId'> {
  const local = `v${String(index + 1).padStart(4, '0')}`;
  return {
    conversionId: globalId(code, 'Conversion', local),
    receiptId: has.receipt ? globalId(code, 'ConversionReceipt', `r${local}`) : null,
    caseId: has.case ? globalId(code, 'LitigationCase', `c${local}`) : null,
  };
}

/** How far a procuratorate has come with what was sent to it: it registers, assesses and decides by itself (检察机关依法自行决定). */
function decide(sentOn: Day, converted: boolean, options: GeneratorOptions, of: Random): Decision {
  const horizon = horizonOf(options);
  // Of those sent of late some take long, and some have not arrived.
  const pace = of.weighted(sentOn > horizon - 300 ? paces : [[1, 1]]);
  const registeredOn = workdayFrom(sentOn + of.int(1, 6) * pace);
  const assessedOn = workdayFrom(registeredOn + of.int(3, 12) * pace);
  const decidedOn = workdayFrom(assessedOn + of.int(5, 45));
  const fedBackOn = decidedOn + of.int(60, 200);
  const takenUp = of.chance(0.3);
  const reason = of.pick(refusals);
  const open = { decidedOn: null, declineReason: null };
  if (registeredOn > horizon) return { state: 'SENT', registeredOn: null, ...open, hasClue: false };
  if (assessedOn > horizon) return { state: 'REGISTERED', registeredOn, ...open, hasClue: false };
  if (decidedOn > horizon) return { state: 'ASSESSED', registeredOn, ...open, hasClue: true };
  if (!converted) return { state: 'NOT_CONVERTED', registeredOn, decidedOn, declineReason: reason, hasClue: takenUp };
  return { state: fedBackOn <= horizon ? 'FED_BACK' : 'CONVERTED', registeredOn, decidedOn, declineReason: null, hasClue: true };
}

const paces = [
  [1, 80],
  [8, 12],
  [90, 8],
] as const;

const refusals = [
  '行政机关已经依法履职，问题正在整改',
  '未发现公共利益受到侵害的事实',
  '不属于公益诉讼法定领域',
  '已由其他机关立案处理',
  '属于政策规划问题，宜由承办单位办理',
  '线索不具体，经核实不成立',
];

const reverseRefusals = ['涉及具体案件，不宜作为代表建议提出', '已有代表就同一事项提出建议', '所涉问题已在上次会议期间办理'];

/** The congress's halves as rows, with their histories. */
export function conversionsOf(
  code: JurisdictionCode,
  links: readonly Link[],
  options: GeneratorOptions,
): Pick<Rows<'suggestions'>, 'conversions' | 'history'> {
  const horizon = horizonOf(options);
  const rows: Pick<Rows<'suggestions'>, 'conversions' | 'history'> = { conversions: [], history: [] };
  for (const link of links) {
    const forward = link.direction === 'SUGGESTION_TO_CASE';
    const half = halfOf('congress', link.conversionId, code, courseOf(link, horizon));
    if (half === undefined) continue;
    rows.conversions.push({
      id: link.conversionId,
      code,
      direction: link.direction,
      field: link.field,
      state: half.state,
      suggestion_id: forward || half.on('SUBMITTED') !== null ? (link.suggestion?.id ?? null) : null,
      case_id: link.caseId,
      receipt_id: link.receiptId,
      procuratorate: code.slice(0, 6),
      title: forward ? null : titleOf(link),
      issue: forward ? null : issueOf(link),
      deputy_id: forward || half.on('OFFERED') === null ? null : (link.suggestion?.leadSponsor ?? null),
      sponsor_id: forward ? (link.suggestion?.leadSponsor ?? null) : null,
      sent_on: textOf(link.sentOn),
      decided_on: textOrNull(link.decidedOn),
      decline_reason: link.declineReason,
      documents: documentsOf(half.on('DOCUMENTS_COPIED')),
      outcome: half.on('OUTCOME_COPIED') === null ? null : outcome,
      sponsor_told_on: textOrNull(half.on('SPONSOR_TOLD')),
    });
    rows.history.push(...half.history);
  }
  return rows;
}

/** What a case has shown that many have in common. */
export function titleOf({ field }: Link): string {
  return `关于${fieldNames[field]}领域共性问题的社会治理建议`;
}

export function issueOf({ field }: Link): string {
  return `检察机关在办理${fieldNames[field]}领域案件中发现，同类问题在多处存在，${publicInterestTopics[field][0]?.asks[0] ?? '监管'}等工作尚无长效机制。`;
}

/** The documents that were copied, as the table holds them. */
export function documentsOf(on: Day | null): string {
  return on === null ? '[]' : JSON.stringify([{ kind: 'FILING_DECISION', number: '立案决定书', on: textOf(on) }]);
}

/** What came of the cases that have ended. */
export const outcome = '行政机关已按检察建议整改，经跟进监督，受损公益得到恢复。';

const fieldNames: Readonly<Record<LitigationField, string>> = {
  ECOLOGY: '生态环境和资源保护',
  FOOD_DRUG: '食品药品安全',
  STATE_PROPERTY: '国有财产保护',
  STATE_LAND: '国有土地使用权出让',
  HEROES: '英雄烈士保护',
  MINORS: '未成年人保护',
  WORK_SAFETY: '安全生产',
  PERSONAL_INFORMATION: '个人信息保护',
  FARM_PRODUCE: '农产品质量安全',
  WOMEN: '妇女权益保障',
  ACCESSIBILITY: '无障碍环境建设',
  CULTURAL_RELICS: '文物保护',
  OTHER: '其他公益',
};
