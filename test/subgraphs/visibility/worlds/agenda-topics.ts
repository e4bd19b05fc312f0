import { globalId } from '../../../../schema/global-id.ts';
import { agendaTopic, followUpOf } from '../../suggestions/agenda-topics/rows.ts';
import { type World, nothing, places } from '../world.ts';

/** Topics before they are on the agenda, and one that was deliberated and is tracked; a township has none. */
export function agendaTopics(): World {
  const world: World = { tables: { agenda_topics: [], agenda_topic_follow_ups: [], history: [] }, records: [] };
  for (const code of places.filter((place) => place.length < 9)) {
    const suggestion_ids = ['linked-PUBLIC_FULL', 'plain-NONE'].map((local) => globalId(code, 'Suggestion', local));
    for (const state of ['PROPOSED', 'TRACKED'] as const) {
      const row = agendaTopic(state.toLowerCase(), state, { code, suggestion_ids });
      world.tables.agenda_topics?.push(row);
      if (state === 'TRACKED') world.tables.agenda_topic_follow_ups?.push(followUpOf(row));
      const event = { at: '2026-03-01T02:00:00Z', actor: '人大 甲', reason: '理由', from_state: null };
      world.tables.history?.push({ record_id: row.id, position: 1, event: 'PROPOSE', to_state: 'PROPOSED', ...event });
      const facts = new Set([state === 'PROPOSED' ? 'NOT_LISTED' : 'LISTED']);
      world.records.push({ ...nothing, type: 'AgendaTopic', id: row.id, code, facts });
    }
  }
  return world;
}
