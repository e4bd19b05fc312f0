import { globalId } from '../../../../schema/global-id.ts';
import { deputyPledge } from '../../deputies/pledges/rows.ts';
import { type World, nothing, places } from '../world.ts';

/** A pledge of the deputy who asks, overdue, and one of another that was fulfilled, posted at a station. */
export function pledges(): World {
  const rows = places.flatMap((code) => [
    deputyPledge('a', 'PLEDGED', { code }),
    deputyPledge('b', 'FULFILLED', {
      code,
      deputy_id: globalId(code, 'Deputy', 'b'),
      station_id: globalId(code, 'ContactStation', 'home'),
    }),
  ]);
  const history = rows.map(({ id }) => ({
    record_id: id,
    position: 1,
    event: 'PLEDGE',
    from_state: null,
    to_state: 'PLEDGED',
    at: '2025-05-06T02:00:00.000Z',
    actor: '代表',
    reason: '亮身份、践承诺',
  }));
  return {
    tables: { deputy_pledges: rows, history },
    records: rows.map(({ id, code, deputy_id }) => ({ ...nothing, type: 'DeputyPledge', id, code, deputies: [deputy_id] })),
  };
}
