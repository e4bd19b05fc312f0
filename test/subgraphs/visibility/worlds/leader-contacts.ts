import { leaderContact, leaderContactItems } from '../../deputies/leader-contacts/rows.ts';
import { type World, nothing, places } from '../world.ts';

/** A leader's contact with the deputy who asks, done, and one with another deputy, half done. */
export function leaderContacts(): World {
  const rows = places.flatMap((code) => [
    leaderContact('a', 'DONE', { code }),
    leaderContact('b', 'ASSIGNED', { code, deputy_id: `${code} nobody`, done: 1 }),
  ]);
  const history = rows.map(({ id }) => ({
    record_id: id,
    position: 1,
    event: 'ASSIGN',
    from_state: null,
    to_state: 'ASSIGNED',
    at: '2026-01-10T02:00:00.000Z',
    actor: '联工委',
    reason: '年度安排',
  }));
  return {
    tables: { leader_contacts: rows, leader_contact_items: rows.flatMap(leaderContactItems), history },
    records: rows.map(({ id, code, deputy_id }) => ({ ...nothing, type: 'LeaderContact', id, code, deputies: [deputy_id] })),
  };
}
