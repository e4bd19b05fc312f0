import { globalId } from '../../../../schema/global-id.ts';
import { deputyTeam } from '../../deputies/groups/rows.ts';
import { type World, nothing, places } from '../world.ts';

/** Groups of each place's deputies, at work and dissolved, with what was done about them. */
export function groups(): World {
  const rows = places.flatMap((code) => [
    deputyTeam('a', { code, host_code: code.slice(0, 4) }),
    deputyTeam('b', { code, kind: 'DELEGATION', session: 2, state: 'DISSOLVED', dissolved_on: '2024-01-01' }),
  ]);
  const history = rows.map(({ id }) => ({
    record_id: id,
    position: 1,
    event: 'FORM',
    from_state: null,
    to_state: 'FORMED',
    at: '2022-01-10T02:00:00.000Z',
    actor: '联工委',
    reason: '换届后组建',
  }));
  return {
    tables: { deputy_teams: rows, history },
    records: rows.map(({ id, code }) => ({
      ...nothing,
      type: 'DeputyTeam',
      id,
      code,
      deputies: [globalId(code, 'Deputy', 'a')],
    })),
  };
}
