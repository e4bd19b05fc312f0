import { globalId } from '../../../schema/global-id.ts';
import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { placesWithin } from '../../../schema/places.ts';
import { dayOf, textOf, workdayFrom } from '../days.ts';
import { figures } from '../figures.ts';
import { agencyOf } from './handling-units.ts';
import { type Making, type Step, arrayOf, remember } from './supervised.ts';

/** A fund that is not for suggestions, with what is allocated of it. */
interface OtherFund {
  kind: 'STATION' | 'LIVELIHOOD';
  amount: number;
  criteria: readonly string[];
  projects: readonly { project: string; mode: 'DIRECT' | 'AWARD' }[];
}

const stations = (amount: number): OtherFund => ({
  kind: 'STATION',
  amount,
  criteria: ['列入年度建设计划', '经验收达标'],
  projects: [
    { project: '联络站数字化改造', mode: 'DIRECT' },
    { project: '联络站数字化改造', mode: 'AWARD' },
    { project: '联络站年度运行经费', mode: 'DIRECT' },
    { project: '星级联络站创建奖补', mode: 'AWARD' },
  ],
});

const livelihood = (amount: number): OtherFund => ({
  kind: 'LIVELIHOOD',
  amount,
  criteria: ['经人大代表票决', '当年可以建成'],
  projects: ['农村饮水安全', '农村公路安防', '村级卫生室改造', '中小学照明改造'].map((project) => ({ project, mode: 'DIRECT' })),
});

/**
 * The places of which a source tells such funds: 株洲 invests in its stations or awards what they did, 邵阳县 has all three kinds in its budget,
 * 渌口区 and 珠晖区 set money aside for livelihood projects.
 */
const told: Readonly<Record<JurisdictionCode, readonly OtherFund[]>> = {
  '4302': [stations(2_000_000)],
  '430523': [stations(800_000), livelihood(5_000_000)],
  [figures.livelihoodFund.code]: [livelihood(figures.livelihoodFund.value)],
  '430405': [livelihood(6_000_000)],
};

/** The funds of a year that are not for suggestions, where a source tells of them. */
export function otherFunds(making: Making, year: number): void {
  const { code, rows, horizon, of } = making;
  for (const { kind, amount, criteria, projects } of told[code] ?? []) {
    const letter = kind.charAt(0).toLowerCase();
    const fund = globalId(code, 'SuggestionFund', `${letter}${year}`);
    const financeUnit = agencyOf(code, { unit: '财政局' });
    const townships = placesWithin(code).filter(({ level }) => level === 'TOWNSHIP');
    let [granted, spent] = [0, 0];
    for (const [index, { project, mode }] of projects.entries()) {
      const id = globalId(code, 'FundGrant', `${letter}${year}${String(index + 1).padStart(2, '0')}`);
      const allocatedOn = workdayFrom(dayOf(`${year}-03-15`) + of.int(0, 40));
      if (allocatedOn > horizon) continue;
      const place = townships[(index * 3) % Math.max(1, townships.length)]?.name ?? '';
      const steps: Step[] = [
        ['ALLOCATE', 'GRANTED', allocatedOn],
        ['SPEND', 'SPENT', workdayFrom(dayOf(`${year}-09-01`) + of.int(0, 40))],
        ['REPORT', 'REPORTED', workdayFrom(dayOf(`${year}-11-01`) + of.int(0, 12))],
        ['AUDIT', 'AUDITED', workdayFrom(dayOf(`${year}-12-01`) + of.int(0, 10))],
      ];
      const state = remember(making, id, steps);
      const reached = steps.findIndex(([, to]) => to === state);
      const given = Math.floor((amount / projects.length / 10_000) * (0.7 + of.int(0, 3) / 10)) * 10_000;
      const used = reached >= 1 ? given - of.int(0, 3) * 500 : null;
      granted += given;
      spent += used ?? 0;
      rows.fund_grants.push({
        id,
        code,
        kind,
        year,
        state,
        fund_id: fund,
        mode,
        suggestion_id: null,
        // Both places have so many stations at every scale.
        station_id: kind === 'STATION' ? globalId(code, 'ContactStation', `z${String(index + 1).padStart(3, '0')}`) : null,
        project: kind === 'STATION' ? project : `${place}${project}`,
        unit: `${place}人民政府`,
        finance_unit: financeUnit,
        amount_applied: given,
        criteria_met: arrayOf(criteria.slice(0, mode === 'AWARD' ? 2 : 1)),
        amount_granted: given,
        amount_spent: used,
        applied_on: textOf(allocatedOn),
        granted_on: textOf(allocatedOn),
        report: reached >= 2 ? '已完成并投入使用。' : null,
        audit_note: reached >= 3 ? '资金专款专用。' : null,
      });
    }
    const auditedOn = workdayFrom(dayOf(`${year}-12-20`));
    const audited = auditedOn <= horizon;
    remember(making, fund, [
      ['BUDGET', 'BUDGETED', dayOf(`${year}-02-20`)],
      ['AUDIT', 'AUDITED', auditedOn],
    ]);
    rows.suggestion_funds.push({
      id: fund,
      code,
      kind,
      year,
      state: audited ? 'AUDITED' : 'BUDGETED',
      amount,
      granted,
      spent,
      source: '本级财政预算',
      criteria: arrayOf(criteria),
      finance_unit: financeUnit,
      audit_note: audited ? '资金使用合规。' : null,
    });
  }
}
