import { globalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, levelOf } from '../../../schema/jurisdiction-code.ts';
import { placeOf, placesWithin } from '../../../schema/places.ts';
import { type CaseFile, historyOf } from './case-files.ts';
import type { Referral } from '../linkage/contact-points.ts';
import type { Link } from '../linkage/conversions.ts';
import { type Day, dayOf, textOf, textOrNull, workdayFrom } from '../days.ts';
import { nameOf } from '../people/names.ts';
import { phoneOf } from '../deputies/deputies.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { type Random, random } from '../random.ts';
import { screens } from '../suggestions/submissions.ts';
import { type Surroundings, fill, surroundingsOf } from '../suggestions/surroundings.ts';
import type { Rows } from '../tables.ts';
import { fieldWeights, publicInterestTopics } from '../suggestions/topics/public-interest.ts';
import { numbering } from './document-numbers.ts';

/** A clue as it is registered, before it has a number. */
export type ClueRow = Omit<Rows<'litigation'>['clues'][number], 'number'> & { id: string; registered_on: string };

/** The first day on which clues are registered. */
export const from = dayOf('2022-01-04');

/** The clue that a suggestion gave, with the link's id. */
export function clueOf(code: JurisdictionCode, link: Link): ClueRow {
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
export function stationClue(
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
export function ownClue(
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
export function movedFrom(code: JurisdictionCode, options: GeneratorOptions): { clue: ClueRow; arrivedOn: Day }[] {
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
export function movedTo(code: JurisdictionCode, options: GeneratorOptions): ClueRow[] {
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
export function clueHistory(
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
export function reporterOf({ id, code, source }: ClueRow, of: Random): Rows<'litigation'>['clue_reporters'] {
  if (source !== 'REPORT') return [];
  const gender = of.chance(0.5) ? 'FEMALE' : 'MALE';
  const name = of.chance(0.7) ? nameOf(of, gender, '汉族') : null;
  return [{ clue_id: id, code, name, phone: phoneOf(of) }];
}

/** The clues with their numbers, in the order of their registration. */
export function numbered(code: JurisdictionCode, clues: readonly ClueRow[]): Rows<'litigation'>['clues'] {
  const number = numbering(code);
  return clues
    .toSorted((a, b) => (a.registered_on < b.registered_on ? -1 : a.registered_on > b.registered_on ? 1 : 0))
    .map((clue) => ({ ...clue, number: number('公益线', dayOf(clue.registered_on)) }));
}
