import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import type { CaseCourse, CaseStep } from './case-courses.ts';
import { type Day, instantOf, monthsAfter, textOf, textOrNull } from '../days.ts';
import type { Rows } from '../tables.ts';
import type { LitigationField } from '../suggestions/topics/topic.ts';

type Litigation = Rows<'litigation'>;

/** What is known of a case from its course: its own columns beside those by which it is told, its clocks, what was found, and its history. */
export function fileOfCourse(
  id: string,
  code: JurisdictionCode,
  { course, civil, horizon }: { course: CaseCourse; civil: boolean; horizon: Day },
): {
  columns: Omit<
    Litigation['litigation_cases'][number],
    'id' | 'code' | 'case_number' | 'kind' | 'field' | 'agency' | 'filed_on' | 'from_suggestion'
  >;
  clocks: Litigation['case_clocks'];
  findings: Litigation['case_follow_ups'];
  history: Litigation['history'];
} {
  const { state, steps } = course;
  const on = (to: string): Day | null => steps.find((step) => step.to === to)?.on ?? null;
  const clocks = clocksOf(id, course);
  const waits = waitsFor(course);
  const clock = waits === null ? undefined : clocks.findLast(({ kind }) => kind === waits);
  const closedOn = on('CLOSED');
  const disclosedOn = closedOn !== null && closedOn % 3 === 0 && closedOn + 10 <= horizon ? closedOn + 10 : null;
  const last = steps.findLast(({ to }) => to !== 'CLOSED')?.to ?? 'FILED';
  const court = `${placeOf(code)?.name ?? ''}${civil && code.length > 2 ? '中级' : ''}人民法院`;
  return {
    columns: {
      state,
      notified_on: textOrNull(steps.find(({ event }) => event === 'NOTIFY')?.on ?? null),
      waiting_for: clock?.kind ?? null,
      due_on: clock?.due_on ?? null,
      court: on('SUED') === null ? null : court,
      sued_on: textOrNull(on('SUED')),
      judgment: on('JUDGED') === null ? null : civil ? judgments.civil : judgments.administrative,
      judged_on: textOrNull(on('JUDGED')),
      closed_on: textOrNull(closedOn),
      closure: closedOn === null ? null : (closures[last]?.[0] ?? 'OTHER'),
      closure_reason: closedOn === null ? null : (closures[last]?.[1] ?? '案件办结。'),
      outcome_document: disclosedOn === null ? null : '终结案件决定书',
      outcome: disclosedOn === null ? null : '受损公益已得到恢复，案件办结。',
      disclosed_on: textOrNull(disclosedOn),
    },
    clocks,
    findings: steps
      .filter(({ event }) => event === 'FOLLOW_UP')
      .map((step, index) => ({
        case_id: id,
        position: index + 1,
        followed_on: textOf(step.on),
        finding: index === 0 ? '现场查看，部分问题已整改，其余正在推进。' : '现场复核，检察建议所列事项均已落实。',
      })),
    history: historyOf(id, steps, `${placeOf(code)?.name ?? code}人民检察院`),
  };
}

/** The clocks that its steps started, under national law. */
function clocksOf(id: string, { steps, suggestion }: CaseCourse): Litigation['case_clocks'] {
  const clocks: [kind: string, policy: string, startedOn: Day, dueOn: Day][] = [];
  for (const { event, from, on } of steps) {
    if (event === 'FILE') clocks.push(['FILING_NOTICE', 'national-filing-notice', on, on + 7]);
    if (event === 'PUBLISH_NOTICE') clocks.push(['PUBLIC_NOTICE', 'national-public-notice', on, on + 30]);
    if (event === 'FOLLOW_UP' && from !== 'FOLLOW_UP') {
      clocks.push(['SUIT_REVIEW_ADMINISTRATIVE', 'national-suit-review-administrative', on, monthsAfter(on, 1)]);
    }
    if (event === 'ISSUE_SUGGESTION' && suggestion !== null) {
      const { urgent, dueOn } = suggestion;
      clocks.push(['SERVICE', 'national-service', on, on + 3]);
      clocks.push([urgent ? 'REPLY_URGENT' : 'REPLY', urgent ? 'national-reply-urgent' : 'national-reply', on, dueOn]);
    }
  }
  return clocks.map(([kind, policy, startedOn, dueOn], index) => ({
    case_id: id,
    position: index + 1,
    kind,
    policy,
    started_on: textOf(startedOn),
    due_on: textOf(dueOn),
  }));
}

/** Which clock runs where a case stands; null for none. */
function waitsFor({ state, steps, suggestion }: CaseCourse): string | null {
  if (state === 'FILED' && !steps.some(({ event }) => event === 'NOTIFY')) return 'FILING_NOTICE';
  if (state === 'SUGGESTION_ISSUED') return suggestion?.urgent === true ? 'REPLY_URGENT' : 'REPLY';
  if (state === 'NOTICE_PUBLISHED') return 'PUBLIC_NOTICE';
  return state === 'FOLLOW_UP' ? 'SUIT_REVIEW_ADMINISTRATIVE' : null;
}

/** The history that steps make, each at an hour of its day. */
export function historyOf(
  id: string,
  steps: readonly Pick<CaseStep, 'event' | 'from' | 'to' | 'on'>[],
  actor: string,
): Litigation['history'] {
  return steps.map(({ event, from, to, on }, index) => ({
    record_id: id,
    position: index + 1,
    event,
    from_state: from,
    to_state: to,
    at: instantOf(on, 540 + index),
    actor,
    reason: null,
  }));
}

const judgments = {
  administrative: '责令被告于判决生效后六十日内依法履行监督管理职责。',
  civil: '判令被告停止侵害、修复生态或者承担相应费用，并公开赔礼道歉。',
} as const;

/** On which ground a case is closed that stands where it does. */
const closures: Readonly<Record<string, readonly [string, string]>> = {
  CONSULTED_AND_SOLVED: ['SOLVED', '行政机关经磋商依法履职，问题已解决。'],
  RECTIFIED: ['RECTIFIED', '行政机关已按检察建议整改到位。'],
  JUDGED: ['ENFORCED', '判决已执行。'],
};

/** A case to be written down. */
export interface CaseFile {
  id: string;
  field: LitigationField;
  filedOn: Day;
  fromSuggestion: boolean;
  /** Whether a procuratorial suggestion must be issued in it. */
  suggests: boolean;
}
