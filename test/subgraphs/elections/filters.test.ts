import { RecordStore } from '../../../subgraphs/record-store.ts';
import { levelOf } from '../../../schema/jurisdiction-code.ts';
import { appointmentKind } from '../../../subgraphs/elections/appointments.ts';
import { electionTermKind } from '../../../subgraphs/elections/store.ts';
import type { AppointmentFilter, ElectionTermFilter } from '../../../subgraphs/elections/types.ts';
import { describeFilters } from '../filters.ts';
import { ownedDatabase, someDay } from '../owned-database.ts';
import { type AppointmentColumns, type ElectionTermColumns, appointments, electionTerms } from './rows.ts';

describeFilters<ElectionTermColumns, ElectionTermFilter>('elections, filtered', {
  open: () => ownedDatabase('elections', { election_terms: electionTerms }),
  rows: electionTerms,
  filters: {
    level: [
      [{ level: ['COUNTY'] }, ({ code }) => levelOf(code) === 'COUNTY'],
      [{ level: ['PROVINCE', 'TOWNSHIP'] }, ({ code }) => ['PROVINCE', 'TOWNSHIP'].includes(levelOf(code))],
    ],
    term: [[{ term: 18 }, ({ term }) => term === 18]],
    state: [[{ state: ['PREPARED', 'RESULT'] }, ({ state }) => state !== 'CONFIRMED']],
    year: [
      [{ year: 2021 }, (row) => row.election_day.startsWith('2021')],
      [{ year: -1 }, () => false],
    ],
  },
  page: (database, filter) => new RecordStore(database.on(someDay), electionTermKind).page({ within: '43', filter, first: 100 }),
});

describeFilters<AppointmentColumns, AppointmentFilter>('appointments and removals, filtered', {
  open: () => ownedDatabase('elections', { appointments }),
  rows: appointments,
  filters: {
    level: [[{ level: ['CITY', 'TOWNSHIP'] }, ({ code }) => ['CITY', 'TOWNSHIP'].includes(levelOf(code))]],
    term: [[{ term: 16 }, ({ term }) => term === 16]],
    act: [[{ act: ['ELECTION', 'APPROVAL'] }, ({ act }) => ['ELECTION', 'APPROVAL'].includes(act)]],
    kind: [[{ kind: 'REMOVE' }, ({ kind }) => kind === 'REMOVE']],
    organ: [[{ organ: ['PROCURATORATE', 'SUPERVISION'] }, ({ organ }) => ['PROCURATORATE', 'SUPERVISION'].includes(organ)]],
    state: [[{ state: ['NOMINATED', 'ON_AGENDA'] }, (row) => row.result_on === null]],
    year: [
      [{ year: 2026 }, (row) => row.result_on?.startsWith('2026') ?? false],
      [{ year: 2025 }, (row) => row.result_on?.startsWith('2025') ?? false],
    ],
  },
  page: (database, filter) => new RecordStore(database.on(someDay), appointmentKind).page({ within: '43', filter, first: 100 }),
});
