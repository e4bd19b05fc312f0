import { globalId } from '../../../../schema/global-id.ts';
import { guidanceRule, stationGuidance } from '../../deputies/guidance/rows.ts';
import { type World, nothing, places } from '../world.ts';

/** Guidance of all stations that is overdue, and of one station that was done. */
export function guidance(): World {
  const rows = places.flatMap((code) => [
    stationGuidance('a', 'DUE', { code, rule_id: guidanceRule(code).id }),
    stationGuidance('b', 'DONE', {
      code,
      kind: 'FORUM',
      station_id: globalId(code, 'ContactStation', 'home'),
      rule_id: guidanceRule(code).id,
      due_on: '2026-06-30',
      done_on: '2026-06-01',
    }),
  ]);
  const history = rows.map(({ id }) => ({
    record_id: id,
    position: 1,
    event: 'SCHEDULE',
    from_state: null,
    to_state: 'DUE',
    at: '2026-01-10T02:00:00.000Z',
    actor: '联工委',
    reason: '年度安排',
  }));
  return {
    tables: { guidance_rules: places.map((code) => guidanceRule(code)), station_guidances: rows, history },
    records: rows.map(({ id, code }) => ({ ...nothing, type: 'StationGuidance', id, code })),
  };
}
