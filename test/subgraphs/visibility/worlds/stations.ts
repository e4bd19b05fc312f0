import { globalId } from '../../../../schema/global-id.ts';
import { type World, nothing, places } from '../world.ts';

/** Stations that are open, with what hangs on them, and merged into others; sessions that were held. */
export function stations(): World {
  const world: World = {
    tables: {
      contact_stations: [],
      station_standards: [],
      duty_rules: [],
      station_sessions: [],
      session_deputies: [],
      history: [],
    },
    records: [],
  };
  for (const code of places) {
    const station = (local: string, values: object): string => {
      const id = globalId(code, 'ContactStation', local);
      world.tables.contact_stations?.push({
        id,
        code,
        name: `${local}站`,
        place: code,
        kind: 'HOME',
        mode: 'FIXED',
        manager: '站长',
        head_id: globalId(code, 'Deputy', 'a'),
        state: 'OPEN',
        opened_on: '2020-01-06',
        ended_on: null,
        upper_id: null,
        successor_id: null,
        ...values,
      });
      world.records.push({ ...nothing, type: 'ContactStation', id, code });
      return id;
    };
    const home = station('home', {});
    const child = station('village', { upper_id: home, kind: 'VILLAGE' });
    station('old', { state: 'MERGED', ended_on: '2024-01-06', successor_id: child });
    world.tables.station_standards?.push({
      station_id: home,
      position: 1,
      programme: '九有',
      items: 9,
      met: 8,
      inspected_on: '2026-01-06',
    });
    world.tables.duty_rules?.push({ station_id: home, kind: 'MONTH_DAY_ENDING', days: [6], valid_from: '2026-01-01' });
    for (const [local, session_on, held] of [
      ['held', '2026-05-26', true],
      ['next', '2026-06-06', false],
    ] as const) {
      const id = globalId(code, 'StationSession', local);
      world.tables.station_sessions?.push({
        id,
        code,
        station_id: home,
        session_on,
        kind: 'REGULAR',
        state: held ? 'HELD' : 'SCHEDULED',
        received: held ? 3 : null,
        deputy_count: held ? 1 : null,
        demands_met: held ? 2 : null,
        disputes_mediated: held ? 1 : null,
      });
      if (held) world.tables.session_deputies?.push({ session_id: id, position: 1, deputy_id: globalId(code, 'Deputy', 'a') });
      const event = { from_state: 'SCHEDULED', to_state: 'HELD', at: '2026-05-26T10:00:00Z', actor: '工作人员', reason: null };
      world.tables.history?.push({ record_id: id, position: 1, event: 'HOLD', ...event });
      world.records.push({ ...nothing, type: 'StationSession', id, code });
    }
    const opened = { from_state: 'PLANNED', to_state: 'OPEN', at: '2020-01-06T02:00:00Z', actor: '工作人员', reason: null };
    world.tables.history?.push({ record_id: home, position: 1, event: 'OPEN', ...opened });
  }
  return world;
}
