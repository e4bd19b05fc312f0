import { RecordStore } from '../../../subgraphs/record-store.ts';
import { expect, test } from 'vitest';
import { levelOf } from '../../../schema/jurisdiction-code.ts';
import { deputyKind } from '../../../subgraphs/deputies/store.ts';
import type { DeputyFilter } from '../../../subgraphs/deputies/types.ts';
import { describeFilters } from '../filters.ts';
import { ownedDatabase, someDay } from '../owned-database.ts';
import { refusal } from '../refusal.ts';
import { type DeputyColumns, deputies } from './rows.ts';

describeFilters<DeputyColumns, DeputyFilter>('deputies, filtered', {
  open: () => ownedDatabase('deputies', { deputies }),
  rows: deputies,
  filters: {
    person: [[{ person: 'person-c1' }, ({ person }) => person === 'person-c1']],
    name: [
      [{ name: '同名' }, ({ name }) => name === '同名'],
      [{ name: '同' }, () => false],
    ],
    level: [
      [{ level: ['COUNTY'] }, ({ code }) => levelOf(code) === 'COUNTY'],
      [{ level: ['PROVINCE', 'TOWNSHIP'] }, ({ code }) => ['PROVINCE', 'TOWNSHIP'].includes(levelOf(code))],
    ],
    term: [[{ term: 17 }, ({ term }) => term === 17]],
    status: [
      [{ status: ['ACTIVE'] }, ({ status }) => status === 'ACTIVE'],
      [{ status: ['SUSPENDED', 'TERMINATED'] }, ({ status }) => status !== 'ACTIVE'],
    ],
    gender: [[{ gender: 'FEMALE' }, ({ gender }) => gender === 'FEMALE']],
    standingCommitteeMember: [
      [{ standingCommitteeMember: true }, (row) => row.standing_committee_member],
      [{ standingCommitteeMember: false }, (row) => !row.standing_committee_member],
    ],
    seatVacant: [
      [{ seatVacant: true }, (row) => row.status === 'TERMINATED' && row.succeeded_by_id === null],
      [{ seatVacant: false }, (row) => row.status !== 'TERMINATED' || row.succeeded_by_id !== null],
    ],
    statusSinceFrom: [[{ statusSinceFrom: '2022-03-01' }, ({ status_since }) => status_since >= '2022-03-01']],
    statusSinceTo: [[{ statusSinceTo: '2021-12-20' }, ({ status_since }) => status_since <= '2021-12-20']],
  },
  page: (database, filter) => new RecordStore(database.on(someDay), deputyKind).page({ within: '43', filter, first: 100 }),
});

test('a name with U+0000, which no deputy can have, is refused and not an error of the database', async () => {
  await using database = await ownedDatabase('deputies', { deputies });
  const store = new RecordStore(database.on(someDay), deputyKind);
  expect(await refusal(() => store.page({ within: '43', filter: { name: '\0' }, first: 1 }).nodes())).toBe('BAD_INPUT');
});
