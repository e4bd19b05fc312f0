import { globalId } from '../../../../schema/global-id.ts';
import { opinion } from '../../suggestions/deliberations/rows.ts';
import { type World, congressOf, nothing, places, sponsorOf, unitOf } from '../world.ts';

/** Opinions that are only recorded, and that came all the way; one of the city went to the county's congress. */
export function deliberations(): World {
  const world: World = { tables: { deliberation_opinions: [], history: [] }, records: [] };
  const { tables, records } = world;
  for (const code of places) {
    const deputy = sponsorOf(code);
    const rows = [
      opinion('recorded', 'RECORDED', { code, deputy_id: globalId(code, 'Deputy', 'j') }),
      opinion('done', 'FED_BACK', { code, deputy_id: deputy, unit: unitOf(code), satisfied: true }),
      opinion('late', 'ROUTED', { code, deputy_id: deputy, unit: code === '4302' ? congressOf('430281') : unitOf(code) }),
    ];
    for (const row of rows) {
      tables.deliberation_opinions?.push(row);
      const event = { at: '2026-01-10T02:00:00Z', actor: '人大 甲', reason: '理由', from_state: null };
      tables.history?.push({ record_id: row.id, position: 1, event: 'RECORD', to_state: 'RECORDED', ...event });
      const units = row.unit === null ? [] : [row.unit];
      records.push({ ...nothing, type: 'DeliberationOpinion', id: row.id, code, deputies: [row.deputy_id], units });
    }
  }
  return world;
}
