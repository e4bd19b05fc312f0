import { digest } from '../../deputies/digests/rows.ts';
import { type World, nothing, places } from '../world.ts';

/** Digests that came all the way, of which nobody but their congress reads anything. */
export function digests(): World {
  const world: World = { tables: { opinion_digests: [], history: [] }, records: [] };
  for (const code of places) {
    const row = digest('d', 'FED_BACK', { code });
    world.tables.opinion_digests?.push(row);
    world.records.push({ ...nothing, type: 'OpinionDigest', id: row.id, code });
    const step = {
      event: 'FEED_BACK',
      from_state: 'HANDLED',
      to_state: row.state,
      at: '2026-04-20T02:00:00Z',
      actor: '工作人员',
    };
    world.tables.history?.push({ record_id: row.id, position: 1, ...step, reason: '理由' });
  }
  return world;
}
