import { equals } from '../../../subgraphs/conditions.ts';
import { RecordStore } from '../../../subgraphs/record-store.ts';
import { appointmentKind } from '../../../subgraphs/elections/appointments.ts';
import { electionTermKind, districtKind } from '../../../subgraphs/elections/store.ts';
import { ownedDatabase, someDay } from '../owned-database.ts';
import { describePages } from '../pages.ts';
import { appointments, districts, electionTerms } from './rows.ts';

describePages('the elections at and below a place', {
  open: () => ownedDatabase('elections', { election_terms: electionTerms, electoral_districts: districts }),
  rows: electionTerms,
  orders: {
    ELECTION_DAY_ASC: (row) => row.election_day,
    ELECTION_DAY_DESC: (row) => row.election_day,
    JURISDICTION_ASC: ({ code }) => code,
  },
  page: (database, asked) => new RecordStore(database.on(someDay), electionTermKind).page({ within: '43', ...asked }),
});

const liling = '430281.ElectionTerm.18';

describePages('the districts of an election', {
  open: () => ownedDatabase('elections', { election_terms: electionTerms, electoral_districts: districts }),
  rows: districts.filter((row) => row.election_term_id === liling),
  orders: { NUMBER_ASC: ({ number }) => number },
  page: (database, asked) =>
    new RecordStore(database.on(someDay), districtKind).pageOf(equals('election_term_id', liling), asked),
  short: true,
});

describePages('the appointments and removals at and below a place', {
  open: () => ownedDatabase('elections', { appointments }),
  rows: appointments,
  orders: {
    RESULT_ON_ASC: (row) => row.result_on,
    RESULT_ON_DESC: (row) => row.result_on,
    NOMINATED_ON_ASC: (row) => row.nominated_on,
    NOMINATED_ON_DESC: (row) => row.nominated_on,
  },
  page: (database, asked) => new RecordStore(database.on(someDay), appointmentKind).page({ within: '43', ...asked }),
});
