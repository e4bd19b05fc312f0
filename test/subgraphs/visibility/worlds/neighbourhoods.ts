import { globalId } from '../../../../schema/global-id.ts';
import { hazard, post, role, squad } from '../../deputies/neighbourhoods/rows.ts';
import { type World, nothing, places, sponsorOf, unitOf } from '../world.ts';

/** Roles, squads and posts, which everybody sees, and hazards of a unit and a deputy who ask, and of others. */
export function neighbourhoods(): World {
  const world: World = {
    tables: { neighbourhood_roles: [], special_squads: [], sentry_posts: [], hazard_items: [], history: [] },
    records: [],
  };
  const add = (table: string, type: string, row: { id: string; code: string; state: string }, who = {}): void => {
    world.tables[table]?.push(row);
    world.records.push({ ...nothing, type, id: row.id, code: row.code, ...who });
    const step = { event: 'MAKE', from_state: null, to_state: row.state, at: '2026-03-06T02:00:00Z', actor: '工作人员' };
    world.tables.history?.push({ record_id: row.id, position: 1, ...step, reason: '理由' });
  };
  for (const code of places) {
    add('neighbourhood_roles', 'NeighbourhoodRole', role('r', 'ENDED', { code }), { deputies: [sponsorOf(code)] });
    add('special_squads', 'SpecialSquad', squad('s', 'DISBANDED', { code, leader_id: sponsorOf(code) }));
    add('sentry_posts', 'SentryPost', post('p', 'ACTIVE', { code }), { deputies: [sponsorOf(code)] });
    add('sentry_posts', 'SentryPost', post('c', 'CLOSED', { code }), { deputies: [sponsorOf(code)] });
    for (const deputy_id of [sponsorOf(code), globalId(code, 'Deputy', 'b')]) {
      for (const unit of [unitOf(code), '别的局']) {
        const local = `${deputy_id === sponsorOf(code) ? 'a' : 'b'}${unit === unitOf(code) ? 'u' : 'o'}`;
        const row = hazard(local, 'FIXED', { code, deputy_id, unit });
        add('hazard_items', 'HazardItem', row, { deputies: [deputy_id], units: [unit] });
      }
    }
  }
  return world;
}
