import { globalId } from '../../../schema/global-id.ts';
import { levelOf } from '../../../schema/jurisdiction-code.ts';
import { type Day, instantOf, monthsAfter, textOf, textOrNull, workdayFrom } from '../days.ts';
import { deputyOffice } from './duties.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { random } from '../random.ts';
import type { Roster } from '../elections/roster.ts';
import type { Rows } from '../tables.ts';

type PledgeRows = Pick<Rows<'deputies'>, 'deputy_pledges' | 'history'>;

/** One of twenty deputies of a county has pledged something in the last year. */
const pledgingShare = 0.05;

const pledges = [
  ['为村里解决一段断头路', '道路已硬化通车'],
  ['结对帮扶三户困难家庭', '三户均已稳定增收'],
  ['推动社区增设老年活动室', '活动室已启用'],
  ['每月走访选民一次', '全年走访并形成台账'],
  ['领办一件群众急难愁盼实事', '实事已办结，群众反映良好'],
] as const;

/** 代表承诺. What deputies of counties pledged at their stations in the last year, most of it fulfilled. */
export function pledgesOf(
  { code, mandates }: Roster,
  stations: Rows<'deputies'>['contact_stations'],
  options: GeneratorOptions,
): PledgeRows {
  const rows: PledgeRows = { deputy_pledges: [], history: [] };
  if (levelOf(code) !== 'COUNTY') return rows;
  const of = random(options.seed, code, 'pledges');
  const horizon = horizonOf(options);
  const open = stations.filter(({ state }) => state === 'OPEN');
  const able = mandates.filter(({ status, termStartsOn }) => status === 'ACTIVE' && termStartsOn < horizon - 400);
  for (const { id: deputy_id } of able.filter(() => of.chance(pledgingShare))) {
    const [pledge, result] = of.pick(pledges);
    const pledgedOn = workdayFrom(horizon - of.int(30, 365));
    const dueOn = monthsAfter(pledgedOn, of.pick([3, 6, 12]));
    const on = workdayFrom(dueOn - of.int(0, 60));
    const fulfilledOn = on > pledgedOn && on <= horizon && of.chance(0.85) ? on : null;
    const id = globalId(code, 'DeputyPledge', `p${String(rows.deputy_pledges.length + 1).padStart(3, '0')}`);
    rows.deputy_pledges.push({
      id,
      code,
      deputy_id,
      station_id: open.length === 0 ? null : (of.pick(open).id ?? null),
      pledge,
      pledged_on: textOf(pledgedOn),
      due_on: textOf(dueOn),
      state: fulfilledOn === null ? 'PLEDGED' : 'FULFILLED',
      fulfilled_on: textOrNull(fulfilledOn),
      result: fulfilledOn === null ? null : result,
    });
    const steps: [event: string, from: string | null, to: string, on: Day][] = [['PLEDGE', null, 'PLEDGED', pledgedOn]];
    if (fulfilledOn !== null) steps.push(['FULFIL', 'PLEDGED', 'FULFILLED', fulfilledOn]);
    steps.forEach(([event, from, to, day], at) => {
      rows.history.push({
        record_id: id,
        position: at + 1,
        event,
        from_state: from,
        to_state: to,
        at: instantOf(day, 540 + at),
        actor: deputyOffice(code),
        reason: null,
      });
    });
  }
  return rows;
}
