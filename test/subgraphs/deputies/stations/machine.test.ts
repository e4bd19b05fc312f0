import { globalId } from '../../../../schema/global-id.ts';
import { anonymous } from '../../../../schema/caller.ts';
import { sessionMachine, stationMachine } from '../../../../subgraphs/deputies/stations/workflow.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { describeMachine } from '../../machines.ts';
import { session, station } from './rows.ts';

const deputy = callerOf(staffOf('430281', { subject: 'deputy', roles: ['DEPUTY'], deputies: ['430281.Deputy.a'] }));
const others = { seeing: [anonymous('r'), deputy, callerOf(staffOf('43')), callerOf(staffOf('430223'))], blind: [] };
const actors = { STAFF: callerOf(staffOf('430281')) };
const give =
  (mutation: string, record: string, input = '') =>
  (id: string) =>
    `mutation { ${mutation}(input: { id: "${id}" ${input} }) { ${record} { state } } }`;

describeMachine('the life of a contact station', {
  subgraph: 'deputies',
  machine: stationMachine,
  record: (state, local) => {
    const successor = station(`${local}s`);
    const row = station(local, {
      state,
      opened_on: state === 'PLANNED' ? null : '2020-01-06',
      ended_on: state === 'MERGED' || state === 'CLOSED' ? '2024-01-06' : null,
      successor_id: state === 'MERGED' ? successor.id : null,
    });
    return { id: row.id, tables: { contact_stations: [successor, station(`${local}p`), row] } };
  },
  commands: {
    OPEN: give('openStation', 'contactStation'),
    CLOSE: give('closeStation', 'contactStation', ', reason: "整合"'),
    RECEIVE: (id, local) =>
      `mutation { mergeStations(input: { id: "${id}", predecessors: ["${globalId('430281', 'ContactStation', `${local}p`)}"] }) { contactStation { state } } }`,
    NAME_HEAD: give('nameStationHead', 'contactStation', ', head: "430281102.Deputy.z"'),
    INSPECT: give('inspectStation', 'contactStation', ', programme: "九有", items: 9, met: 8'),
    SET_RULE: give('setDutyRule', 'contactStation', ', kind: MONTH_DAY_ENDING, days: [6], validFrom: "2026-06-01"'),
    SCHEDULE: give('scheduleSessions', 'contactStation', ', from: "2026-06-01", to: "2026-06-30"'),
  },
  actors,
  others,
});

describeMachine('the life of a session', {
  subgraph: 'deputies',
  machine: sessionMachine,
  record: (state, local) => {
    const at = station(local);
    const held = state === 'HELD';
    const row = session(local, { station_id: at.id, state, received: held ? 3 : null, deputy_count: held ? 1 : null });
    return { id: row.id, tables: { contact_stations: [at], station_sessions: [row] } };
  },
  commands: {
    HOLD: give('holdSession', 'stationSession', ', received: 3, deputies: ["430281.Deputy.a"]'),
    CANCEL: give('cancelSession', 'stationSession', ', reason: "暴雨"'),
  },
  actors,
  others,
});
