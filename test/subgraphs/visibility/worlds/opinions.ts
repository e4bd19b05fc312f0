import { globalId, parseGlobalId } from '../../../../schema/global-id.ts';
import type { OpinionState } from '../../../../subgraphs/deputies/types.ts';
import { opinion, referred } from '../../deputies/opinions/rows.ts';
import { type World, nothing, places, sponsorOf, unitOf } from '../world.ts';

/** Opinions in every situation that the table tells apart, told to the deputy of the place, some by somebody; and one that nobody has taken up. */
export function opinions(): World {
  const world: World = {
    tables: { citizen_opinions: [], opinion_citizens: [], masked_citizens: [], earlier_answers: [], history: [] },
    records: [],
  };
  for (const code of places) {
    for (const [local, state] of [
      ['new', 'RECEIVED'],
      ['alone', 'RECEIVED'],
      ['not', 'NOT_ACCEPTED'],
      ['told', 'ANSWERED'],
      ['open', 'PUBLISHED'],
    ] satisfies [string, OpinionState][]) {
      const deputy = local === 'alone' ? null : sponsorOf(code);
      const suggestion = globalId(code, 'Suggestion', 'pending-NONE-shut');
      const row = opinion(local, state, {
        code,
        deputy_id: deputy,
        ...(local === 'new' ? { channel: 'HOTLINE_12345', ticket_number: '12345-1' } : {}),
        // Everybody sees the one that is published, so that the station shows everybody one at least.
        ...(local === 'open' ? { channel: 'STATION', station_id: globalId(code, 'ContactStation', 'home'), reopened: 1 } : {}),
        ...(local === 'told' || local === 'open' ? { suggestion_id: suggestion, ...referred(code, 'FILED', 'OPEN') } : {}),
        place: code,
      });
      const unit = row.unit === null ? null : unitOf(code);
      world.tables.citizen_opinions?.push({ ...row, unit });
      if (state === 'ANSWERED' || state === 'PUBLISHED') {
        const citizen = globalId(code, 'OpinionCitizen', local);
        const contact = { name: '王小二', phone: '13800001234', address: '某路九号' };
        world.tables.opinion_citizens?.push({ id: citizen, code, opinion_id: row.id, ...contact });
        world.tables.masked_citizens?.push({ opinion_id: row.id, name: '王**', phone: '*********34' });
        world.records.push({ ...nothing, type: 'OpinionCitizen', id: citizen, code, deputies: [sponsorOf(code)] });
      }
      if (local === 'open') {
        world.tables.earlier_answers?.push({ opinion_id: row.id, position: 1, answer: '在修', answered_on: '2026-03-05' });
      }
      const step = { event: 'RECORD', from_state: null, to_state: 'RECEIVED', at: '2026-03-02T02:00:00Z', actor: '工作人员' };
      world.tables.history?.push({ record_id: row.id, position: 1, ...step, reason: null });
      world.records.push({
        ...nothing,
        type: 'CitizenOpinion',
        id: row.id,
        code: parseGlobalId(row.id).code,
        facts: new Set(state === 'PUBLISHED' ? ['OPINION_PUBLISHED'] : []),
        deputies: deputy === null ? [] : [deputy],
        units: unit === null ? [] : [unit],
      });
    }
  }
  return world;
}
