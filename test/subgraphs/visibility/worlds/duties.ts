import { globalId } from '../../../../schema/global-id.ts';
import { dutyRecord, dutyReport } from '../../deputies/duties/rows.ts';
import { type World, nothing, places, sponsorOf } from '../world.ts';

/** Duty records that stand and that were withdrawn, and reports before and after they are published, of a deputy who asks and of another. */
export function duties(): World {
  const world: World = { tables: { duty_records: [], duty_reports: [], history: [] }, records: [] };
  const remember = (id: string, to_state: string): void => {
    const step = { event: 'MAKE', from_state: null, to_state, at: '2026-03-06T02:00:00Z', actor: '工作人员', reason: '理由' };
    world.tables.history?.push({ record_id: id, position: 1, ...step });
  };
  for (const code of places) {
    for (const deputy of [sponsorOf(code), globalId(code, 'Deputy', 'b')]) {
      const local = deputy === sponsorOf(code) ? 'a' : 'b';
      for (const state of ['RECORDED', 'WITHDRAWN'] as const) {
        const row = dutyRecord(`${local}-${state}`, { code, deputy_id: deputy, state, note: '走访选民' });
        world.tables.duty_records?.push(row);
        remember(row.id, state);
        const facts = new Set(state === 'RECORDED' ? ['DUTY_RECORDED'] : []);
        world.records.push({ ...nothing, type: 'DutyRecord', id: row.id, code, facts, deputies: [deputy] });
      }
      for (const [at, state] of (['SCHEDULED', 'RATED', 'PUBLISHED'] as const).entries()) {
        const row = dutyReport(`${local}-${state}`, state, { code, deputy_id: deputy, year: 2024 + at });
        world.tables.duty_reports?.push(row);
        remember(row.id, state);
        const facts = new Set(state === 'PUBLISHED' ? ['DUTY_REPORT_PUBLISHED'] : []);
        world.records.push({ ...nothing, type: 'DutyReport', id: row.id, code, facts, deputies: [deputy] });
      }
    }
  }
  return world;
}
