import { RecordStore } from '../../../subgraphs/record-store.ts';
import { clueKind } from '../../../subgraphs/litigation/clues/clues.ts';
import { procuratorialSuggestionKind } from '../../../subgraphs/litigation/procuratorial-suggestions/procuratorial-suggestions.ts';
import { caseKind } from '../../../subgraphs/litigation/cases/cases.ts';
import { ownedDatabase, someDay } from '../owned-database.ts';
import { describePages } from '../pages.ts';
import { cases, clues, procuratorialSuggestions, tables } from './rows.ts';

const open = () => ownedDatabase('litigation', tables);

describePages('the clues at and below a place', {
  open,
  rows: clues,
  orders: { REGISTERED_ON_ASC: (row) => row.registered_on, REGISTERED_ON_DESC: (row) => row.registered_on },
  page: (database, asked) => new RecordStore(database.on(someDay), clueKind).page({ within: '43', ...asked }),
});

describePages('the cases at and below a place', {
  open,
  rows: cases,
  orders: { FILED_ON_ASC: (row) => row.filed_on, FILED_ON_DESC: (row) => row.filed_on },
  page: (database, asked) => new RecordStore(database.on(someDay), caseKind).page({ within: '43', ...asked }),
});

describePages('the procuratorial suggestions at and below a place', {
  open,
  rows: procuratorialSuggestions,
  orders: {
    ISSUED_ON_ASC: (row) => row.issued_on,
    ISSUED_ON_DESC: (row) => row.issued_on,
    DUE_ON_ASC: (row) => row.due_on,
    DUE_ON_DESC: (row) => row.due_on,
  },
  page: (database, asked) => new RecordStore(database.on(someDay), procuratorialSuggestionKind).page({ within: '43', ...asked }),
});
