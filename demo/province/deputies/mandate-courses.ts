import { placeOf } from '../../../schema/places.ts';
import { type Day, instantOf } from '../days.ts';
import type { Mandate } from '../elections/roster.ts';
import type { Rows } from '../tables.ts';

type Step = [event: string, to: string, on: Day, reason: string | null];

/**
 * 代表资格变动过程. What was done about a mandate that is suspended or ended, from the election to the day `since` on which it came to stand so; nothing
 * for one in force, which was taken over as it is. Who lost the political rights was in custody before, and suspended, where there was time
 * for it (代表法 2025, art. 61–63).
 */
export function mandateHistory(
  { id, status, ground, electedOn, termStartsOn, ...mandate }: Mandate,
  since: Day,
): Rows<'deputies'>['history'] {
  if (status === 'ACTIVE') return [];
  const steps: Step[] = [
    ['ENTER', 'ELECTED', electedOn, null],
    ['CONFIRM', 'CONFIRMED', Math.floor((electedOn + termStartsOn) / 2), '代表资格审查合格'],
    ['ACTIVATE', 'ACTIVE', termStartsOn, null],
  ];
  const reason = ground === null ? null : (reasons[ground] ?? null);
  if (status === 'SUSPENDED') steps.push(['SUSPEND', 'SUSPENDED', since, reason]);
  else {
    if (ground === 'DEPRIVED_OF_POLITICAL_RIGHTS' && since - termStartsOn > 60) {
      steps.push(['SUSPEND', 'SUSPENDED', Math.floor((termStartsOn + since) / 2), reasons['IN_CUSTODY'] ?? null]);
    }
    steps.push(['TERMINATE', 'TERMINATED', since, reason]);
  }
  const actor = `${placeOf(mandate.home)?.name ?? ''}人民代表大会代表资格审查委员会`;
  return steps.map(([event, to, on, why], at) => ({
    record_id: id,
    position: at + 1,
    event,
    from_state: steps[at - 1]?.[1] ?? null,
    to_state: to,
    at: instantOf(on, 540 + at),
    actor,
    reason: why,
  }));
}

const reasons: Readonly<Record<string, string>> = {
  IN_CUSTODY: '因刑事案件被羁押，暂时停止执行代表职务',
  SERVING_SENTENCE: '正在服刑，暂时停止执行代表职务',
  RESIGNED: '接受其辞去代表职务',
  MOVED_AWAY: '调离本行政区域，代表资格终止',
  DIED: '因病去世，代表资格终止',
  RECALLED: '被原选区选民或者原选举单位罢免',
  ABSENT_TWICE: '未经批准两次不出席本级人民代表大会会议',
  DEPRIVED_OF_POLITICAL_RIGHTS: '依照法律被剥夺政治权利',
  INCAPACITATED: '丧失行为能力，代表资格终止',
};
