import { globalId } from '../../../../schema/global-id.ts';
import type { JurisdictionCode } from '../../../../schema/jurisdiction-code.ts';
import { contactPoint } from '../../contact-points/rows.ts';
import { type World, nothing, places, sponsorOf } from '../world.ts';

/** The congresses' halves: of every place one that is open at a station, and one that was closed elsewhere. */
export function contactPoints(): World {
  const world: World = { tables: { pil_contact_points: [], history: [] }, records: [] };
  for (const code of places) {
    for (const [state, local] of [
      ['OPEN', 'home'],
      ['CLOSED', 'village'],
    ] as const) {
      const row = contactPoint('congress', state, state, {
        code,
        station_id: globalId(code, 'ContactStation', local),
        liaison_id: sponsorOf(code),
        // Everything is known of both, so that what is hidden is seen to be.
        ended_on: state === 'CLOSED' ? '2026-05-20' : null,
      });
      world.tables.pil_contact_points?.push(row);
      world.tables.history?.push(begun(row.id));
      const facts = new Set(state === 'OPEN' ? ['CONTACT_POINT_OPEN'] : []);
      world.records.push({ ...nothing, type: 'PilContactPoint', id: row.id, code, facts });
    }
  }
  return world;
}

/** The procuratorates' halves: of every place one that was closed, with the congress of its place or one below. */
export function procuratorateContactPoints(): World {
  const world: World = { tables: { pil_contact_points: [], history: [] }, records: [] };
  const own = places.filter((place) => place.length < 9).map((place) => [place, place] as const);
  for (const [code, partner] of [...own, ['430281', '430281103'] as const]) {
    const row = pointOf(code, partner);
    world.tables.pil_contact_points?.push(row);
    const { record_id, position, event, at, actor, reason, from_state, to_state } = begun(row.id);
    world.tables.history?.push({ record_id, position, event, at, actor, reason, from_state, to_state });
    world.records.push({ ...nothing, type: 'ProcuratorateContactPoint', id: row.id, code, linkedTo: partner });
  }
  return world;
}

/** The procuratorate's half with a congress. */
export function pointOf(code: JurisdictionCode, partner: JurisdictionCode = code): ReturnType<typeof contactPoint> {
  return contactPoint('procuratorate', `with-${partner}`, 'CLOSED', { code, partner, liaison_id: sponsorOf(partner) });
}

/** A step, its columns in the order that the other worlds have. */
function begun(record_id: string) {
  const [at, actor, reason] = ['2026-02-01T02:00:00Z', '承办人', '理由'];
  return { record_id, position: 1, event: 'PROPOSE', from_state: null, to_state: 'PROPOSED', at, actor, reason };
}
