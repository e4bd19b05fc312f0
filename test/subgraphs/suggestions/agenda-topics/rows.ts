import { globalId } from '../../../../schema/global-id.ts';
import type { AgendaTopicState } from '../../../../subgraphs/suggestions/types.ts';

/** A row of the table `agenda_topics`. */
export interface AgendaTopicColumns {
  id: string;
  code: string;
  state: AgendaTopicState;
  title: string;
  suggestion_ids: readonly string[];
  proposed_on: string;
  decision: string | null;
  listed_on: string | null;
  deliberated_on: string | null;
  opinions: string | null;
  unit: string | null;
  follow_up_count: number;
}

/** A topic of 醴陵市 with what its state needs. */
export function agendaTopic(
  local: string,
  state: AgendaTopicState = 'PROPOSED',
  values: Partial<Omit<AgendaTopicColumns, 'id' | 'state'>> = {},
): AgendaTopicColumns {
  const { code = '430281' } = values;
  const listed = ['LISTED', 'DELIBERATED', 'TRACKED'].includes(state);
  const deliberated = listed && state !== 'LISTED';
  return {
    id: globalId(code, 'AgendaTopic', local),
    code,
    state,
    title: '农村饮水安全',
    suggestion_ids: [globalId(code, 'Suggestion', 'c1'), globalId(code, 'Suggestion', 'c2')],
    proposed_on: '2026-03-01',
    decision: listed ? '主任会议纪要' : null,
    listed_on: listed ? '2026-03-10' : null,
    deliberated_on: deliberated ? '2026-04-20' : null,
    opinions: deliberated ? '加快管网改造' : null,
    unit: deliberated ? '市水利局' : null,
    follow_up_count: state === 'TRACKED' ? 1 : 0,
    ...values,
  };
}

/** The first follow-up of a topic that is tracked. */
export function followUpOf({ id }: AgendaTopicColumns): object {
  return { agenda_topic_id: id, position: 1, followed_on: '2026-05-01', note: '在建' };
}
