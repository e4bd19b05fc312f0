import { globalId } from '../../../schema/global-id.ts';
import type { Link } from './conversions.ts';
import { type Day, textOf, textOrNull, workdayFrom } from '../days.ts';
import { type Halves, type JointStep, type Linked, type Organ, courseOfHalves } from './courses.ts';
import { type Random, random } from '../random.ts';

/**
 * 联合督促. Matters of which a suggestion speaks that became a case, with the procuratorial suggestion of that case where there is one; both halves of each. About one of
 * twenty such suggestions, and one at least in most places.
 */
export function linkedSupervisionsIn(linked: Linked, { congress, procuratorate }: Halves): void {
  const { code, links, litigation, options } = linked;
  const of = random(options.seed, code, 'linked supervisions');
  const sent = links.filter(({ direction, suggestion }) => direction === 'SUGGESTION_TO_CASE' && suggestion !== null);
  const issued = new Map(litigation.procuratorial_suggestions.map((row) => [row.case_id, String(row.id)]));
  // Those with a procuratorial suggestion first: there both organs have asked for the same.
  const matters = sent.toSorted((a, b) => Number(issued.has(b.caseId)) - Number(issued.has(a.caseId)));
  const count = Math.max(of.chance(0.7) ? 1 : 0, of.round(sent.length * 0.05));
  for (const [index, link] of matters.slice(0, count).entries()) {
    const lead: Organ = of.chance(0.6) ? 'CONGRESS' : 'PROCURATORATE';
    const local = `l${String(index + 1).padStart(3, '0')}`;
    const ids = {
      CONGRESS: globalId(code, 'LinkedSupervision', local),
      PROCURATORATE: globalId(code, 'ProcuratorateLinkedSupervision', local),
    };
    const plan = planOf(link, of);
    const course = courseOfHalves(linked, lead, ids, plan.steps);
    if (course === undefined) continue;
    const rounds = plan.rounds.filter(({ on }) => on <= linked.horizon);
    const closedOn = course.reached('CLOSED');
    const decidedOn = course.reached('AGREED') ?? course.reached('DECLINED');
    const row = {
      code,
      state: course.state,
      lead_organ: lead,
      partner: code,
      matter: `${link.suggestion?.title ?? ''}所涉事项`.slice(0, 200),
      content: '代表建议与检察建议反映同一问题，对承办单位整改情况联合督促。',
      suggestion_id: link.suggestion?.id ?? null,
      procuratorial_suggestion_id: issued.get(link.caseId) ?? null,
      proposed_on: textOf(plan.proposedOn),
      decided_on: textOrNull(decidedOn),
      decline_reason: course.state === 'DECLINED' ? '承办单位已明确整改时限，先行跟踪' : null,
      rounds: JSON.stringify(rounds.map(({ on, finding }, at) => ({ number: at + 1, on: textOf(on), participants, finding }))),
      closed_on: textOrNull(closedOn),
      outcome: closedOn === null ? null : plan.outcome,
      result: closedOn === null ? null : results[plan.outcome],
    };
    congress.linked_supervisions.push({ ...row, id: ids.CONGRESS, counterpart_id: ids.PROCURATORATE });
    procuratorate.linked_supervisions.push({ ...row, id: ids.PROCURATORATE, counterpart_id: ids.CONGRESS });
    congress.history.push(...course.histories.CONGRESS);
    procuratorate.history.push(...course.histories.PROCURATORATE);
  }
}

type Outcome = 'RESOLVED' | 'SUED' | 'ESCALATED';

interface Plan {
  proposedOn: Day;
  steps: JointStep[];
  rounds: { on: Day; finding: string }[];
  outcome: Outcome;
}

/** What becomes of a matter: proposed some weeks after it was sent, agreed on or declined, one to three rounds, closed. */
function planOf({ sentOn, decidedOn }: Link, of: Random): Plan {
  const proposedOn = workdayFrom((decidedOn ?? sentOn) + of.int(20, 70));
  const answeredOn = workdayFrom(proposedOn + of.int(2, 9));
  const rounds: Plan['rounds'] = [];
  for (let left = of.int(1, 3), on = answeredOn; left > 0; left--) {
    on = workdayFrom(on + of.int(15, 50));
    rounds.push({ on, finding: of.pick(findings) });
  }
  const outcome = of.weighted(outcomes);
  const steps: JointStep[] = [
    { lead: 'PROPOSE', asked: 'RECEIVE', to: 'PROPOSED', on: proposedOn },
    { lead: 'PARTNER_RECEIVE', asked: null, to: 'PROPOSED', on: proposedOn },
  ];
  if (of.chance(0.08)) {
    steps.push({ lead: 'PARTNER_DECLINE', asked: 'DECLINE', to: 'DECLINED', on: answeredOn });
    return { proposedOn, steps, rounds: [], outcome };
  }
  steps.push({ lead: 'PARTNER_AGREE', asked: 'AGREE', to: 'AGREED', on: answeredOn });
  for (const { on } of rounds) steps.push({ lead: 'ROUND', asked: 'PARTNER_ROUND', to: 'OPEN', on });
  const closedOn = workdayFrom((rounds.at(-1)?.on ?? answeredOn) + of.int(10, 40));
  steps.push({ lead: 'CLOSE', asked: 'PARTNER_CLOSE', to: 'CLOSED', on: closedOn });
  return { proposedOn, steps, rounds, outcome };
}

const participants = ['人大常委会代表工作委员会', '人大监察和司法委员会', '检察院公益诉讼检察部门'];

const findings = [
  '承办单位已制定整改方案，部分点位尚未完成',
  '现场整改到位，长效管护责任尚未明确',
  '整改进度滞后，当场提出限期完成的意见',
  '问题点位已全部整改，群众反映良好',
];

const outcomes = [
  ['RESOLVED', 85],
  ['SUED', 8],
  ['ESCALATED', 7],
] as const;

const results: Readonly<Record<Outcome, string>> = {
  RESOLVED: '经联合督促，问题已整改到位。',
  SUED: '整改期满仍未依法履职，检察机关已提起公益诉讼。',
  ESCALATED: '转由人大常委会列入专题询问。',
};
