import { RecordStore } from '../../../subgraphs/record-store.ts';
import { deputyKind } from '../../../subgraphs/deputies/store.ts';
import { ownedDatabase, someDay } from '../owned-database.ts';
import { describePages } from '../pages.ts';
import { deputies } from './rows.ts';

describePages('the deputies at and below a place', {
  open: () => ownedDatabase('deputies', { deputies }),
  rows: deputies,
  orders: {
    JURISDICTION_ASC: ({ code }) => code,
    ELECTED_ON_ASC: ({ elected_on }) => elected_on,
    ELECTED_ON_DESC: ({ elected_on }) => elected_on,
    STATUS_SINCE_ASC: ({ status_since }) => status_since,
    STATUS_SINCE_DESC: ({ status_since }) => status_since,
    BIRTH_YEAR_ASC: ({ birth_year }) => birth_year,
    BIRTH_YEAR_DESC: ({ birth_year }) => birth_year,
  },
  seen: ['BIRTH_YEAR_ASC', 'BIRTH_YEAR_DESC'],
  page: (database, asked) => new RecordStore(database.on(someDay), deputyKind).page({ within: '43', ...asked }),
});
