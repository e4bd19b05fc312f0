import { globalId } from '../../../../schema/global-id.ts';
import { suggestionAward, unitAppraisal } from '../../suggestions/appraisals/rows.ts';
import { type World, nothing, places, sponsorOf, unitOf } from '../world.ts';

/** Scores of the unit that asks and of another one, announced and not, and awards that are public and not. */
export function appraisals(): World {
  const world: World = { tables: { unit_appraisals: [], suggestion_awards: [], history: [] }, records: [] };
  const add = (table: string, type: string, row: { id: string; code: string; state: string }, values = {}): void => {
    world.tables[table]?.push(row);
    world.records.push({ ...nothing, type, id: row.id, code: row.code, ...values });
    const event = { at: '2026-01-20T02:00:00Z', actor: '人大 甲', reason: '理由', from_state: null };
    world.tables.history?.push({ record_id: row.id, position: 1, event: 'MAKE', to_state: row.state, ...event });
  };
  for (const code of places) {
    for (const state of ['SCORED', 'ANNOUNCED'] as const) {
      for (const unit of [unitOf(code), '别的局']) {
        const year = state === 'SCORED' ? 2025 : 2024;
        const row = unitAppraisal(`${state.toLowerCase()}${unit.length}`, state, { code, unit, year });
        const facts = new Set(state === 'ANNOUNCED' ? ['APPRAISAL_ANNOUNCED'] : []);
        add('unit_appraisals', 'UnitAppraisal', row, { units: [unit], facts });
      }
    }
    for (const state of ['NOMINATED', 'PUBLISHED'] as const) {
      const suggestion_id = globalId(code, 'Suggestion', state === 'PUBLISHED' ? 'linked-PUBLIC_FULL' : 'plain-NONE');
      const row = suggestionAward(state.toLowerCase(), state, { code, suggestion_id, lead_sponsor: sponsorOf(code) });
      const facts = new Set(state === 'PUBLISHED' ? ['AWARD_PUBLISHED'] : []);
      add('suggestion_awards', 'SuggestionAward', row, { deputies: [sponsorOf(code)], facts });
    }
  }
  return world;
}
