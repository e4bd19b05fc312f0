import { contactAssignment } from '../../deputies/contacts/rows.ts';
import { type World, nothing, places } from '../world.ts';

/** Each place's member contacts its deputies, with a difficulty that was solved. */
export function contacts(): World {
  const rows = places.flatMap((code) => [
    contactAssignment('a', { code, state: 'DONE', planned: 1, contacts: 1, last_contact_on: '2026-02-01', difficulties: 1 }),
    contactAssignment('b', { code, kind: 'MENTORSHIP', from_id: `${code} elsewhere`, to_id: `${code} nobody` }),
  ]);
  const contact_records = rows.flatMap(({ id, contacts }) =>
    contacts === 0
      ? []
      : [
          {
            assignment_id: id,
            position: 1,
            contacted_on: '2026-02-01',
            mode: 'VISIT',
            note: '走访',
            difficulty: '缺培训',
            solved_on: '2026-03-01',
          },
        ],
  );
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
    tables: { contact_assignments: rows, contact_records, history },
    records: rows.map(({ id, code, from_id, to_id }) => ({
      ...nothing,
      type: 'ContactAssignment',
      id,
      code,
      deputies: [from_id, to_id],
    })),
  };
}
