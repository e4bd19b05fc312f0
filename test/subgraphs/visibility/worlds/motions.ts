import { globalId } from '../../../../schema/global-id.ts';
import { answerTo, motion } from '../../suggestions/motions/rows.ts';
import { type World, nothing, places, sponsorOf, unitOf } from '../world.ts';

/** Motions in every situation: drafts, submitted, decided; bills that went each way, an interpellation that was closed. */
export function motions(): World {
  const world: World = { tables: { motions: [], motion_sponsors: [], motion_answers: [], history: [] }, records: [] };
  const { tables, records } = world;
  for (const code of places) {
    const [lead, joint] = [sponsorOf(code), globalId(code, 'Deputy', 'j')];
    const of = { code, lead_sponsor: lead, participants: [lead, joint], sponsor_count: 2 };
    const unit = unitOf(code);
    const rows = [
      motion('draft', 'DRAFT', of),
      motion('submitted', 'SUBMITTED', of),
      motion('gone', 'WITHDRAWN', { ...of, sponsor_rule: null }),
      motion('reported', 'REPORTED', of),
      motion('adopted', 'ADOPTED', of),
      motion('converted', 'CONVERTED', { ...of, suggestion_id: globalId(code, 'Suggestion', 'linked-PUBLIC_FULL') }),
      motion('asked', 'SUBMITTED', { ...of, kind: 'INTERPELLATION', organ: unit }),
      motion('closed', 'CLOSED', { ...of, organ: unit }),
    ];
    for (const row of rows) {
      const { id } = row;
      tables.motions?.push(row);
      for (const [at, deputy_id] of [lead, joint].entries()) {
        const said = row.answer_count > 0 ? true : null;
        tables.motion_sponsors?.push({
          motion_id: id,
          position: at + 1,
          deputy_id,
          confirmed_at: '2026-01-10T02:00:00Z',
          satisfied: said,
        });
      }
      if (row.answer_count > 0) tables.motion_answers?.push(answerTo(row));
      const event = { at: '2026-01-10T02:00:00Z', actor: '人大 甲', reason: '理由', from_state: null };
      tables.history?.push({ record_id: id, position: 1, event: 'ENTER', to_state: 'SUBMITTED', ...event });
      const fact = row.sponsor_rule === null ? 'DRAFT' : row.decided_on === null ? 'NOT_DECIDED' : 'DECIDED';
      const units = row.organ === null ? [] : [unit];
      records.push({ ...nothing, type: 'Motion', id, code, facts: new Set([fact]), deputies: [lead, joint], units });
    }
  }
  return world;
}
