import { globalId } from '../../../../schema/global-id.ts';
import { stationAssignment, stationMatch } from '../../deputies/station-assignments/rows.ts';
import { type World, nothing, places } from '../world.ts';

/** An assignment of the deputy who asks, and one of another that has ended, to the station of each place. */
export function stationAssignments(): World {
  const rows = places.flatMap((code) => {
    const station_id = globalId(code, 'ContactStation', 'home');
    return [
      stationAssignment('a', 'ASSIGNED', { code, station_id }),
      stationAssignment('b', 'ENDED', { code, station_id, deputy_id: globalId(code, 'Deputy', 'b') }),
    ];
  });
  const history = rows.map(({ id }) => ({
    record_id: id,
    position: 1,
    event: 'ASSIGN',
    from_state: null,
    to_state: 'ASSIGNED',
    at: '2026-03-06T02:00:00.000Z',
    actor: '人大 甲',
    reason: '进站',
  }));
  return {
    tables: {
      station_matches: places.map((code) => stationMatch('m', code)),
      station_assignments: rows,
      history,
    },
    records: rows.map(({ id, code, deputy_id }) => ({ ...nothing, type: 'StationAssignment', id, code, deputies: [deputy_id] })),
  };
}
