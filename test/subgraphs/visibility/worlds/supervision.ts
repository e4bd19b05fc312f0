import { globalId } from '../../../../schema/global-id.ts';
import type { JurisdictionCode } from '../../../../schema/jurisdiction-code.ts';
import { joint, key, supervised } from '../../suggestions/supervision/rows.ts';
import { type World, nothing, places, unitOf } from '../world.ts';

/** Key and joint supervisions that have just begun and that are over, and units checked and not. */
export function supervision(): World {
  const world: World = {
    tables: {
      key_supervisions: [],
      supervision_visits: [],
      joint_supervisions: [],
      joint_supervision_rounds: [],
      supervision_assignments: [],
      history: [],
    },
    records: [],
  };
  for (const code of places) addTo(world, code);
  return world;
}

function addTo({ tables, records }: World, code: JurisdictionCode): void {
  const suggestion_ids = [globalId(code, 'Suggestion', 'linked-PUBLIC_FULL'), globalId(code, 'Suggestion', 'plain-NONE-secret')];
  const unit = unitOf(code);
  const remember = (record_id: string): void => {
    const event = { at: '2026-03-01T02:00:00Z', actor: '人大 甲', reason: '理由', from_state: null };
    tables.history?.push({ record_id, position: 1, event: 'BEGIN', to_state: 'BEGUN', ...event });
  };
  for (const state of ['SELECTED', 'CLOSED'] as const) {
    const row = key(state.toLowerCase(), { code, unit, suggestion_ids }, state);
    tables.key_supervisions?.push(row);
    if (state === 'CLOSED') {
      const visit = { visited_on: '2026-04-01', participants: '副主任一行', findings: '进度滞后' };
      tables.supervision_visits?.push({ key_supervision_id: row.id, position: 1, ...visit });
    }
    records.push({ ...nothing, type: 'KeySupervision', id: row.id, code, units: [unit] });
    remember(row.id);
  }
  const both = joint('done', { code, suggestion_ids }, 'CONCLUDED');
  tables.joint_supervisions?.push(both);
  tables.joint_supervision_rounds?.push({ joint_supervision_id: both.id, round: 1, held_on: '2026-04-01', findings: '进度滞后' });
  records.push({ ...nothing, type: 'JointSupervision', id: both.id, code });
  remember(both.id);
  const done = supervised('done', { code, unit }, 'REPORTED');
  const open = supervised('open', { code, unit: `${code} 教育局` }, 'ASSIGNED');
  tables.supervision_assignments?.push(done, open);
  records.push({ ...nothing, type: 'SupervisionAssignment', id: done.id, code, units: [unit] });
  records.push({ ...nothing, type: 'SupervisionAssignment', id: open.id, code, units: [`${code} 教育局`] });
  remember(done.id);
}
