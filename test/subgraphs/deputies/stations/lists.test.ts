import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { sessionKind } from '../../../../subgraphs/deputies/stations/sessions.ts';
import { stationKind } from '../../../../subgraphs/deputies/stations/stations.ts';
import type {
  ContactStationFilter,
  ContactStationOrder,
  QueryContactStationStatisticsArgs,
  QueryStationSessionStatisticsArgs,
  StationSessionFilter,
  StationSessionOrder,
} from '../../../../subgraphs/deputies/types.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { type OwnedDatabase, ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { type SessionColumns, type StationColumns, sessions, stations } from './rows.ts';

const open = (): Promise<OwnedDatabase> => ownedDatabase('deputies', { contact_stations: stations, station_sessions: sessions });
const stationsOn = (owned: OwnedDatabase) => new RecordStore(owned.on(someDay), stationKind);
const sessionsOn = (owned: OwnedDatabase) => new RecordStore(owned.on(someDay), sessionKind);

describePages<StationColumns, ContactStationOrder>('the contact stations at and below a place', {
  open,
  rows: stations,
  orders: { PLACE_ASC: ({ place }) => place, OPENED_ON_DESC: (row) => row.opened_on },
  page: (owned, asked) => stationsOn(owned).page({ within: '43', ...asked }),
});

describePages<SessionColumns, StationSessionOrder>('the sessions at and below a place', {
  open,
  rows: sessions,
  orders: { SESSION_ON_ASC: (row) => row.session_on, SESSION_ON_DESC: (row) => row.session_on },
  page: (owned, asked) => sessionsOn(owned).page({ within: '43', ...asked }),
});

describeFilters<StationColumns, ContactStationFilter>('contact stations, filtered', {
  open,
  rows: stations,
  filters: {
    place: [[{ place: '430281103' }, ({ place }) => place === '430281103']],
    kind: [[{ kind: ['HOME', 'PARK'] }, ({ kind }) => ['HOME', 'PARK'].includes(kind)]],
    mode: [[{ mode: ['MOBILE', 'CLOUD'] }, ({ mode }) => ['MOBILE', 'CLOUD'].includes(mode)]],
    state: [[{ state: ['OPEN'] }, ({ state }) => state === 'OPEN']],
  },
  page: (owned, filter) => stationsOn(owned).page({ within: '43', filter, first: 100 }),
});

describeFilters<SessionColumns, StationSessionFilter>('sessions, filtered', {
  open,
  rows: sessions,
  filters: {
    kind: [[{ kind: ['LEADERSHIP'] }, ({ kind }) => kind === 'LEADERSHIP']],
    state: [[{ state: ['HELD', 'CANCELLED'] }, ({ state }) => ['HELD', 'CANCELLED'].includes(state)]],
    from: [[{ from: '2026-06-06' }, (row) => row.session_on >= '2026-06-06']],
    to: [[{ to: '2026-05-26' }, (row) => row.session_on <= '2026-05-26']],
  },
  page: (owned, filter) => sessionsOn(owned).page({ within: '43', filter, first: 100 }),
});

describeStatistics('contact stations, counted', {
  open,
  rows: stations,
  levels: ['PROVINCE', 'CITY', 'COUNTY'],
  counting: {
    dimensions: {
      KIND: { field: 'kind', of: ({ kind }) => kind },
      MODE: { field: 'mode', of: ({ mode }) => mode },
      STATE: { field: 'state', of: ({ state }) => state },
    },
    measures: {
      count: () => 1,
      open: ({ state }) => Number(state === 'OPEN'),
      merged: ({ state }) => Number(state === 'MERGED'),
    },
    ratios: {},
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (owned, question) => stationsOn(owned).statistics(question as QueryContactStationStatisticsArgs),
});

describeStatistics('sessions, counted', {
  open,
  rows: sessions,
  levels: ['PROVINCE', 'CITY', 'COUNTY'],
  counting: {
    dimensions: { KIND: { field: 'kind', of: ({ kind }) => kind }, STATE: { field: 'state', of: ({ state }) => state } },
    measures: {
      count: () => 1,
      held: ({ state }) => Number(state === 'HELD'),
      received: ({ received }) => received ?? 0,
      attended: (row) => row.deputy_count ?? 0,
      demandsMet: (row) => row.demands_met ?? 0,
      disputesMediated: (row) => row.disputes_mediated ?? 0,
    },
    ratios: {},
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (owned, question) => sessionsOn(owned).statistics(question as QueryStationSessionStatisticsArgs),
});
