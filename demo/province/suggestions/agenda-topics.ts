import { globalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, levelOf } from '../../../schema/jurisdiction-code.ts';
import { dayOf, instantOf, textOf, textOrNull, workdayFrom } from '../days.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { random } from '../random.ts';
import { type Step, arrayOf, committeeOf } from './supervised.ts';
import { suggestionOffice } from './handling-units.ts';
import type { SuggestionRows } from './suggestions.ts';
import type { Rows } from '../tables.ts';

type TopicRows = Pick<Rows<'suggestions'>, 'agenda_topics' | 'agenda_topic_follow_ups' | 'history'>;

/** 常委会审议议题. Of last year and this one: the category of which a congress's suggestions speak most is a topic, if three or more do. Townships have no standing committee. */
export function agendaTopicsOf(
  code: JurisdictionCode,
  { suggestions, assignments }: Pick<SuggestionRows, 'suggestions' | 'assignments'>,
  options: GeneratorOptions,
): TopicRows {
  const rows: TopicRows = { agenda_topics: [], agenda_topic_follow_ups: [], history: [] };
  if (levelOf(code) === 'TOWNSHIP') return rows;
  const horizon = horizonOf(options);
  const thisYear = Number(textOf(horizon).slice(0, 4));
  for (const year of [thisYear - 1, thisYear]) {
    const of = random(options.seed, code, 'agenda topics', year);
    const proposedOn = workdayFrom(dayOf(`${year}-04-25`) + of.int(0, 20));
    const early = suggestions.filter(
      ({ assigned_on, state }) =>
        state !== 'WITHDRAWN' && String(assigned_on).startsWith(String(year)) && String(assigned_on) < textOf(proposedOn),
    );
    const byCategory = new Map<string, typeof early>();
    for (const row of early) byCategory.set(String(row.category), [...(byCategory.get(String(row.category)) ?? []), row]);
    const [most] = [...byCategory].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
    if (most === undefined || most[1].length < 3 || proposedOn > horizon) continue;
    const [category, about] = most;
    const chosen = about.slice(0, 8).map(({ id }) => String(id));
    const id = globalId(code, 'AgendaTopic', `a${year}`);
    const listed = of.chance(0.85);
    const listedOn = workdayFrom(proposedOn + of.int(5, 20));
    const deliberatedOn = workdayFrom(dayOf(`${year}-07-10`) + of.int(0, 60));
    const followedOn = [60, 150].map((after) => workdayFrom(deliberatedOn + after + of.int(0, 20)));
    const steps: Step[] = [
      ['PROPOSE', 'PROPOSED', proposedOn],
      ...(listed
        ? ([
            ['LIST', 'LISTED', listedOn],
            ['DELIBERATE', 'DELIBERATED', deliberatedOn],
            ...followedOn.map((on): Step => ['TRACK', 'TRACKED', on]),
          ] as const)
        : ([['DROP', 'NOT_LISTED', listedOn]] as const)),
    ];
    const taken = steps.filter(([, , on]) => on <= horizon);
    const state = taken.at(-1)?.[1] ?? 'PROPOSED';
    const isDeliberated = listed && deliberatedOn <= horizon;
    const tracked = isDeliberated ? followedOn.filter((on) => on <= horizon) : [];
    const isListed = listed && listedOn <= horizon;
    rows.agenda_topics.push({
      id,
      code,
      state,
      title: `${committeeOf(category).replace('委员会', '')}方面代表建议集中反映的问题`,
      suggestion_ids: arrayOf(chosen),
      proposed_on: textOf(proposedOn),
      decision: isListed ? `主任会议纪要〔${year}〕${of.int(10, 19)}号` : null,
      listed_on: isListed ? textOf(listedOn) : null,
      deliberated_on: textOrNull(isDeliberated ? deliberatedOn : null),
      opinions: isDeliberated ? '对代表反映集中的问题要制定清单，明确时限，年内见成效。' : null,
      unit: isDeliberated ? String(assignments.find(({ suggestion_id }) => suggestion_id === chosen[0])?.unit ?? '') : null,
      follow_up_count: tracked.length,
    });
    for (const [at, on] of tracked.entries()) {
      const note = of.pick(['正在落实', '取得阶段性成效', '已经落实']);
      rows.agenda_topic_follow_ups.push({ agenda_topic_id: id, position: at + 1, followed_on: textOf(on), note });
    }
    for (const [index, [event, to_state, on]] of taken.entries()) {
      const at = instantOf(on, 600 + index);
      const from_state = taken[index - 1]?.[1] ?? null;
      const reason = event === 'DROP' ? '已有专题安排' : null;
      rows.history.push({
        record_id: id,
        position: index + 1,
        event,
        from_state,
        to_state,
        at,
        actor: suggestionOffice(code),
        reason,
      });
    }
  }
  return rows;
}
