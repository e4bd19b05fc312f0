import { globalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, levelOf } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import { figuresForAudience } from '../../../subgraphs/linkage/bulletins/figures.ts';
import { bulletinFiguresOf } from './bulletin-figures.ts';
import { type Day, dayOf, textOf, workdayFrom } from '../days.ts';
import { agencyOf } from '../suggestions/handling-units.ts';
import { type Halves, type JointStep, type Linked, type Organ, courseOfHalves } from './courses.ts';
import { type Random, random } from '../random.ts';

/**
 * 定期通报. Of each place one organ issues a bulletin on each year (洪江: at the year's end), some on each half, since the province's measure of July 2024. There are as many of
 * them at every scale: each place has its own; what they count follows the scale.
 */
export function bulletinsIn(linked: Linked, halves: Halves): void {
  const { code, options, horizon } = linked;
  const of = random(options.seed, code, 'bulletins');
  const lead: Organ = of.chance(0.6) ? 'CONGRESS' : 'PROCURATORATE';
  const halfYearly = of.chance(0.25);
  const audience = audienceOf(code, of);
  const last = new Map<number, number>();
  let serial = 0;
  for (const { from, to } of periodsUntil(horizon, halfYearly)) {
    const draftedOn = workdayFrom(to + of.int(4, 14));
    const plan = planOf(draftedOn, of);
    const steps = plan.steps.filter(({ on }) => on <= horizon);
    // What has not arrived yet has no second half, and is left to those who try the demo.
    if (!steps.some(({ to: state }) => state === 'RECEIVED')) continue;
    const year = Number(textOf(to).slice(0, 4));
    const corrected = steps.some(({ to: state }) => state === 'REPLACED') ? plan.corrected : null;
    const first = ++serial;
    const idsOf = (at: number): Record<Organ, string> => ({
      CONGRESS: globalId(code, 'Bulletin', `b${String(at).padStart(3, '0')}`),
      PROCURATORATE: globalId(code, 'ProcuratorateBulletin', `b${String(at).padStart(3, '0')}`),
    });
    const add = (
      at: number,
      drafted: Day,
      course: readonly JointStep[],
      links: { replaces?: number; replacedBy?: number },
    ): void => {
      const ids = idsOf(at);
      const reached = courseOfHalves(linked, lead, ids, course);
      if (reached === undefined) return;
      last.set(year, (last.get(year) ?? 0) + 1);
      const figures = bulletinFiguresOf(linked, lead, { from, to, draftedOn: drafted });
      const remarkedOn = course.find(({ on, asked }) => asked === 'REMARK' && on <= horizon)?.on ?? null;
      const issuedOn = reached.reached('ISSUED');
      const row = {
        code,
        state: reached.state,
        lead_organ: lead,
        partner: code,
        number: `${year}-${last.get(year)}`,
        title: titleOf(code, from, to, links.replaces !== undefined),
        text: links.replaces === undefined ? text : `${text}原通报数据有误，以本通报为准。`,
        period_from: textOf(from),
        period_to: textOf(to),
        figures: JSON.stringify(figures),
        audience_figures: JSON.stringify(figuresForAudience(figures)),
        audience,
        drafted_on: textOf(drafted),
        issued_on: issuedOn === null ? null : textOf(issuedOn),
        received_on: issuedOn === null ? null : textOf(issuedOn),
        remarks: remarkedOn === null ? null : remarks,
        remarked_on: remarkedOn === null ? null : textOf(remarkedOn),
        withdrawal_reason: null,
      };
      for (const [organ, other] of [
        ['CONGRESS', 'PROCURATORATE'],
        ['PROCURATORATE', 'CONGRESS'],
      ] as const) {
        const half = organ === 'CONGRESS' ? halves.congress : halves.procuratorate;
        half.bulletins.push({
          ...row,
          id: ids[organ],
          counterpart_id: ids[other],
          replaces_id: links.replaces === undefined ? null : idsOf(links.replaces)[organ],
          replaced_by_id: links.replacedBy === undefined ? null : idsOf(links.replacedBy)[organ],
        });
        half.history.push(...reached.histories[organ]);
      }
    };
    if (corrected === null) {
      add(
        first,
        draftedOn,
        plan.steps.filter(({ to: state }) => state !== 'REPLACED'),
        {},
      );
      continue;
    }
    const second = ++serial;
    add(first, draftedOn, plan.steps, { replacedBy: second });
    add(second, corrected.draftedOn, corrected.steps, { replaces: first });
  }
  const { bulletin_series } = lead === 'CONGRESS' ? halves.congress : halves.procuratorate;
  for (const [year, number] of last) bulletin_series.push({ code, year, last: number });
}

interface Plan {
  steps: JointStep[];
  corrected: { draftedOn: Day; steps: JointStep[] };
}

/** What becomes of a bulletin: drafted, some drafted anew, issued, received, some remarked on, few replaced by a corrected one. */
function planOf(draftedOn: Day, of: Random): Plan {
  const issuedOn = workdayFrom(draftedOn + of.int(1, 6));
  const remarkedOn = workdayFrom(issuedOn + of.int(2, 12));
  const isReplaced = of.chance(0.06);
  const correctedOn = workdayFrom(remarkedOn + of.int(1, 10));
  const drafting = (on: Day): JointStep => ({ lead: 'DRAFT', asked: null, to: 'DRAFT', on });
  const issue = (on: Day): JointStep[] => [
    { lead: 'ISSUE', asked: null, to: 'ISSUED', on },
    { lead: 'PARTNER_RECEIVE', asked: 'RECEIVE', to: 'RECEIVED', on },
  ];
  const steps = [drafting(draftedOn)];
  if (of.chance(0.3)) steps.push({ lead: 'REDRAFT', asked: null, to: 'DRAFT', on: draftedOn });
  steps.push(...issue(issuedOn));
  if (isReplaced || of.chance(0.4)) steps.push({ lead: 'PARTNER_REMARK', asked: 'REMARK', to: 'RECEIVED', on: remarkedOn });
  if (isReplaced) steps.push({ lead: 'REPLACE', asked: 'PARTNER_REPLACE', to: 'REPLACED', on: correctedOn });
  return { steps, corrected: { draftedOn: correctedOn, steps: [drafting(correctedOn), ...issue(correctedOn)] } };
}

/** The whole years, or halves of a year, that are over, since the mechanism is there. */
function periodsUntil(horizon: Day, halfYearly: boolean): { from: Day; to: Day }[] {
  const periods: { from: Day; to: Day }[] = [];
  for (let year = 2024; dayOf(`${year}-01-01`) < horizon; year++) {
    const half = { from: dayOf(`${year}-07-01`), to: dayOf(`${year}-12-31`) };
    if (halfYearly && year > 2024) periods.push({ from: dayOf(`${year}-01-01`), to: dayOf(`${year}-06-30`) });
    periods.push(halfYearly || year === 2024 ? half : { from: dayOf(`${year}-01-01`), to: half.to });
  }
  return periods.filter(({ to }) => to < horizon);
}

/** 公布范围. The organs above, as PostgreSQL writes lists; half of them name an agency too. */
function audienceOf(code: JurisdictionCode, of: Random): string {
  const above = levelOf(code) === 'PROVINCE' ? [] : [code.slice(0, -2)];
  const agency = of.chance(0.5) ? [`AGENCY ${code} ${agencyOf(code, { unit: '生态环境局' })}`] : [];
  const all = [...above.flatMap((each) => [`CONGRESS ${each}`, `PROCURATORATE ${each}`]), ...agency];
  return `{${all.map((each) => `"${each}"`).join(',')}}`;
}

function titleOf(code: JurisdictionCode, from: Day, to: Day, isCorrected: boolean): string {
  const months = `${textOf(from).slice(0, 7).replace('-', '年')}月至${textOf(to).slice(5, 7)}月`;
  return `${placeOf(code)?.name ?? ''}${months}代表建议与公益诉讼双向衔接转化情况通报${isCorrected ? '（更正）' : ''}`;
}

const text = '现将本期代表建议移送、登记、转化和办理情况通报如下，请结合实际抓好后续工作。';
const remarks = '通报收悉。对未转化事项将会同承办单位继续跟踪。';
