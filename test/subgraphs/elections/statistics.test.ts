import { RecordStore } from '../../../subgraphs/record-store.ts';
import { levelOf } from '../../../schema/jurisdiction-code.ts';
import { appointmentKind } from '../../../subgraphs/elections/appointments.ts';
import { electionTermKind } from '../../../subgraphs/elections/store.ts';
import type { QueryAppointmentStatisticsArgs, QueryElectionStatisticsArgs } from '../../../subgraphs/elections/types.ts';
import { describeStatistics } from '../groups.ts';
import { ownedDatabase, someDay } from '../owned-database.ts';
import {
  type AppointmentColumns,
  type ElectionTermColumns,
  type ElectoralDistrictColumns,
  appointments,
  districts,
  electionTerms,
} from './rows.ts';

const levels = ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'];

function inDistricts(of: (district: ElectoralDistrictColumns) => number): (term: ElectionTermColumns) => number {
  return ({ id }) => districts.filter((row) => row.election_term_id === id).reduce((all, row) => all + of(row), 0);
}

describeStatistics('elections, counted with the figures of their districts', {
  open: () => ownedDatabase('elections', { election_terms: electionTerms, electoral_districts: districts }),
  rows: electionTerms,
  levels,
  counting: {
    dimensions: {
      LEVEL: { field: 'level', of: ({ code }) => levelOf(code) },
      TERM: { field: 'term', of: ({ term }) => term },
      YEAR: { field: 'year', of: (row) => Number(row.election_day.slice(0, 4)) },
    },
    measures: {
      count: () => 1,
      districts: inDistricts(() => 1),
      seats: inDistricts(({ seats }) => seats),
      elected: inDistricts(({ elected }) => elected),
      voters: inDistricts(({ voters }) => voters),
      ballots: inDistricts(({ ballots }) => ballots),
    },
    ratios: { turnout: [['ballots'], ['voters']] },
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), electionTermKind).statistics(question as QueryElectionStatisticsArgs),
});

const passed = ({ state }: AppointmentColumns): boolean => ['VOTED_PASSED', 'ANNOUNCED', 'IN_OFFICE'].includes(state);
const appointed = (row: AppointmentColumns): boolean => passed(row) && row.kind === 'APPOINT';

describeStatistics('appointments and removals, counted', {
  open: () => ownedDatabase('elections', { appointments }),
  rows: appointments,
  levels,
  counting: {
    dimensions: {
      TERM: { field: 'term', of: ({ term }) => term },
      YEAR: { field: 'year', of: (row) => (row.result_on === null ? null : Number(row.result_on.slice(0, 4))) },
      ACT: { field: 'act', of: ({ act }) => act },
      KIND: { field: 'kind', of: ({ kind }) => kind },
      ORGAN: { field: 'organ', of: ({ organ }) => organ },
      STATE: { field: 'state', of: ({ state }) => state },
    },
    measures: {
      count: () => 1,
      passed: (row) => Number(passed(row)),
      oathMissing: (row) => Number(appointed(row) && row.oath_on === null),
      certificateMissing: (row) => Number(appointed(row) && row.certificate_number === null),
    },
    ratios: {},
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), appointmentKind).statistics(question as QueryAppointmentStatisticsArgs),
});
