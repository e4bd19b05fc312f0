import { globalId } from '../../../../schema/global-id.ts';
import { assessment, pointsEntry, pointsRule, pointsStanding } from '../../deputies/points/rows.ts';
import { type World, nothing, places, sponsorOf } from '../world.ts';

/** Rules, points, standings and assessments of a deputy who asks and of another. */
export function points(): World {
  const world: World = {
    tables: { points_rules: [], points_entries: [], points_standings: [], deputy_assessments: [], history: [] },
    records: [],
  };
  const add = (table: string, type: string, row: { id: string; code: string; state?: string }, deputies: string[]): void => {
    world.tables[table]?.push(row);
    world.records.push({ ...nothing, type, id: row.id, code: row.code, deputies });
    if (row.state === undefined) return;
    const step = { event: 'MAKE', from_state: null, to_state: row.state, at: '2026-03-06T02:00:00Z', actor: '工作人员' };
    world.tables.history?.push({ record_id: row.id, position: 1, ...step, reason: '理由' });
  };
  for (const code of places) {
    add('points_rules', 'PointsRule', pointsRule('p', { code, state: 'REPEALED', valid_to: '2026-12-31' }), []);
    for (const deputy_id of [sponsorOf(code), globalId(code, 'Deputy', 'b')]) {
      const local = deputy_id === sponsorOf(code) ? 'a' : 'b';
      add('points_entries', 'PointsEntry', pointsEntry(local, 'CONFIRMED', { code, deputy_id }), [deputy_id]);
      add('points_standings', 'PointsStanding', pointsStanding(local, 2, { code }), [deputy_id]);
      add('deputy_assessments', 'DeputyAssessment', assessment(local, 'CONFIRMED', { code, deputy_id }), [deputy_id]);
    }
  }
  return world;
}
