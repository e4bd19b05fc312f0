import { globalId } from '../../../schema/global-id.ts';
import { levelOf } from '../../../schema/jurisdiction-code.ts';
import { type Day, instantOf, textOf, textOrNull, workdayFrom } from '../days.ts';
import { handlingUnits, suggestionOffice } from './handling-units.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { random } from '../random.ts';
import type { Roster } from '../elections/roster.ts';
import { sessionsOf } from '../sessions.ts';
import { fill, surroundingsOf } from './surroundings.ts';
import type { Rows } from '../tables.ts';
import { categoryWeights, everydayTopics } from './topics/everyday.ts';

type DeliberationRows = Pick<Rows<'suggestions'>, 'deliberation_opinions' | 'history'>;

/** How many opinions a session of a congress leaves on record at full scale. */
const aSession = { PROVINCE: 20, CITY: 14, COUNTY: 6, TOWNSHIP: 0.2 } as const;

const agenda = [
  '政府工作报告',
  '计划草案和计划执行情况的报告',
  '预算草案和预算执行情况的报告',
  '人大常委会工作报告',
  '法院、检察院工作报告',
] as const;
const townAgenda = ['镇人民政府工作报告', '人大主席团工作报告', '预算草案和预算执行情况的报告'] as const;

/** 审议发言意见. What deputies said in the last two sessions of their congress, and what was done about it; few units forget. */
export function deliberationsOf({ code, term, mandates }: Roster, options: GeneratorOptions): DeliberationRows {
  const rows: DeliberationRows = { deliberation_opinions: [], history: [] };
  const of = random(options.seed, code, 'deliberations');
  const horizon = horizonOf(options);
  const office = suggestionOffice(code);
  const sessions = sessionsOf(code, term, options);
  for (const [index, { firstDay, lastDay }] of sessions.entries()) {
    const speakers = mandates.filter(({ electedOn, status }) => electedOn <= firstDay && status === 'ACTIVE');
    if (index < sessions.length - 2 || speakers.length === 0) continue;
    const count = of.round(aSession[levelOf(code)] * options.scale);
    for (let serial = 1; serial <= count; serial++) {
      const id = globalId(code, 'DeliberationOpinion', `o${index + 1}${String(serial).padStart(3, '0')}`);
      const { id: deputy } = of.pick(speakers);
      const category = of.weighted(categoryWeights);
      const topic = of.pick(everydayTopics[category]);
      const [text = ''] = fill([`${topic.problem}。建议${topic.asks[0]}。`], surroundingsOf(code), of);
      const spokenOn = of.int(firstDay, lastDay);
      const routedOn = workdayFrom(lastDay + of.int(5, 20));
      const handledOn = of.chance(0.08) ? Number.POSITIVE_INFINITY : workdayFrom(routedOn + of.int(20, 85));
      const fedBackOn = workdayFrom(handledOn + of.int(2, 10));
      const ratedOn = of.chance(0.7) ? workdayFrom(fedBackOn + of.int(1, 10)) : Number.POSITIVE_INFINITY;
      const [unit = ''] = handlingUnits(code, category, topic);
      const steps: readonly (readonly [event: string, to: string, on: Day, by: string])[] = [
        ['RECORD', 'RECORDED', spokenOn, office],
        ['ROUTE', 'ROUTED', routedOn, office],
        ['HANDLE', 'HANDLED', handledOn, unit],
        ['FEED_BACK', 'FED_BACK', fedBackOn, office],
        ['RATE', 'FED_BACK', ratedOn, `代表 ${deputy}`],
      ];
      const taken = steps.filter(([, , on]) => on <= horizon);
      const on = (day: Day): string | null => textOrNull(day <= horizon ? day : null);
      rows.deliberation_opinions.push({
        id,
        code,
        state: taken.at(-1)?.[1] ?? 'RECORDED',
        meeting: 'CONGRESS',
        term: term.number,
        session: index + 1,
        agenda_item: of.pick(levelOf(code) === 'TOWNSHIP' ? townAgenda : agenda),
        deputy_id: deputy,
        text,
        spoken_on: textOf(spokenOn),
        unit: routedOn <= horizon ? unit : null,
        routed_on: on(routedOn),
        due_on: on(routedOn) === null ? null : textOf(routedOn + 90),
        handling: on(handledOn) === null ? null : '已会同有关单位研究，纳入年度工作安排。',
        handled_on: on(handledOn),
        feedback: on(fedBackOn) === null ? null : '办理情况已书面告知发言代表。',
        fed_back_on: on(fedBackOn),
        satisfied: ratedOn <= horizon ? of.chance(0.9) : null,
      });
      taken.forEach(([event, to_state, day, actor], position) => {
        const from_state = taken[position - 1]?.[1] ?? null;
        const at = instantOf(day, 600 + position);
        rows.history.push({ record_id: id, position: position + 1, event, from_state, to_state, at, actor, reason: null });
      });
    }
  }
  return rows;
}
