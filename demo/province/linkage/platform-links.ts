import { globalId } from '../../../schema/global-id.ts';
import { levelOf } from '../../../schema/jurisdiction-code.ts';
import { type Day, dayOf, textOf, textOrNull, workdayFrom } from '../days.ts';
import { type Halves, type JointStep, type Linked, type Organ, courseOfHalves, otherOf } from './courses.ts';
import { type Random, random } from '../random.ts';

/** 平台联动. Of four cities in five and every other county the two organs have linked, or meant to link, their systems; as many at every scale. */
export function platformLinksIn(linked: Linked, { congress, procuratorate }: Halves): void {
  const { code, options } = linked;
  const of = random(options.seed, code, 'platform links');
  if (!of.chance(levelOf(code) === 'COUNTY' ? 0.5 : 0.8)) return;
  const lead: Organ = of.chance(0.5) ? 'CONGRESS' : 'PROCURATORATE';
  const ids = {
    CONGRESS: globalId(code, 'PlatformLink', 'n001'),
    PROCURATORATE: globalId(code, 'ProcuratoratePlatformLink', 'n001'),
  };
  const { proposedOn, steps } = planOf(of);
  const [exchanges, direction] = of.pick(agreements);
  const course = courseOfHalves(linked, lead, ids, steps);
  if (course === undefined) return;
  const { state } = course;
  const decidedOn = course.reached('ACTIVE') ?? course.reached('DECLINED');
  const isAccepted = decidedOn !== null && state !== 'DECLINED';
  const officeIf = (organ: Organ): string | null => (lead === organ || isAccepted ? offices[organ] : null);
  const lastIn = (wanted: string): Day | null => (state === wanted ? course.reached(wanted) : null);
  const row = {
    code,
    state,
    lead_organ: lead,
    partner: code,
    congress_system: '代表建议管理平台',
    procuratorate_system: '公益诉讼线索管理平台',
    exchanges,
    direction,
    since: textOf(workdayFrom(proposedOn + 30)),
    congress_office: officeIf('CONGRESS'),
    procuratorate_office: officeIf('PROCURATORATE'),
    proposed_on: textOf(proposedOn),
    decided_on: textOrNull(decidedOn),
    decline_reason: state === 'DECLINED' ? '本单位系统正在升级，待完成后再行联动' : null,
    suspended_on: textOrNull(lastIn('SUSPENDED')),
    suspension_reason: state === 'SUSPENDED' ? '系统安全等级测评期间暂停交换' : null,
    ended_on: textOrNull(lastIn('ENDED')),
    end_reason: state === 'ENDED' ? '并入全省统一平台' : null,
  };
  for (const [organ, half] of [
    ['CONGRESS', congress],
    ['PROCURATORATE', procuratorate],
  ] as const) {
    half.platform_links.push({ ...row, id: ids[organ], counterpart_id: ids[otherOf(organ)] });
    half.history.push(...course.histories[organ]);
  }
}

/** What becomes of a proposal: accepted or declined; some links are suspended, of which most are resumed, and few end. */
function planOf(of: Random): { proposedOn: Day; steps: JointStep[] } {
  const proposedOn = workdayFrom(of.int(dayOf('2024-08-15'), dayOf('2026-08-31')));
  const answeredOn = workdayFrom(proposedOn + of.int(3, 20));
  const suspendedOn = workdayFrom(answeredOn + of.int(60, 200));
  const resumedOn = workdayFrom(suspendedOn + of.int(10, 40));
  const endedOn = workdayFrom(resumedOn + of.int(30, 200));
  const steps: JointStep[] = [
    { lead: 'PROPOSE', asked: 'RECEIVE', to: 'PROPOSED', on: proposedOn },
    { lead: 'PARTNER_RECEIVE', asked: null, to: 'PROPOSED', on: proposedOn },
  ];
  if (of.chance(0.1)) {
    return { proposedOn, steps: [...steps, { lead: 'PARTNER_DECLINE', asked: 'DECLINE', to: 'DECLINED', on: answeredOn }] };
  }
  steps.push({ lead: 'PARTNER_ACCEPT', asked: 'ACCEPT', to: 'ACTIVE', on: answeredOn });
  if (!of.chance(0.3)) return { proposedOn, steps };
  steps.push({ lead: 'SUSPEND', asked: 'PARTNER_SUSPEND', to: 'SUSPENDED', on: suspendedOn });
  if (of.chance(0.7)) steps.push({ lead: 'RESUME', asked: 'PARTNER_RESUME', to: 'ACTIVE', on: resumedOn });
  if (of.chance(0.2)) steps.push({ lead: 'END', asked: 'PARTNER_END', to: 'ENDED', on: endedOn });
  return { proposedOn, steps };
}

const offices: Readonly<Record<Organ, string>> = { CONGRESS: '代表工作委员会', PROCURATORATE: '公益诉讼检察部门' };

/** What is exchanged, as PostgreSQL writes lists, and which way. */
const agreements = [
  ['{SUGGESTIONS,OUTCOMES}', 'BOTH'],
  ['{SUGGESTIONS}', 'TO_PROCURATORATE'],
  ['{SUGGESTIONS,CLUES,DOCUMENTS,OUTCOMES}', 'BOTH'],
  ['{DOCUMENTS,OUTCOMES}', 'TO_CONGRESS'],
] as const;
