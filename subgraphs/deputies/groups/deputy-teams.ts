import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byCode, byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { DeputyTeam, DeputyTeamFilter, DeputyTeamOrder } from '../types.ts';
import { deputyTeam } from './visibility.ts';

/** A deputies' group as it stands in its table, under the SDL's names. */
export type DeputyTeamRow = RowOf<DeputyTeam, 'host' | 'members' | 'history'> & {
  hostCode: string;
  leaderId: string;
  memberIds: string[];
};

const table: VisibleTable<FieldsOf<DeputyTeam>, never> = {
  name: 'deputy_teams',
  visibility: deputyTeam,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    level: 'level',
    host_code: 'host',
    kind: 'kind',
    name: 'name',
    term: 'term',
    session: 'session',
    state: 'state',
    formed_on: 'formedOn',
    dissolved_on: 'dissolvedOn',
    leader_id: 'members',
    member_ids: 'members',
  },
  elsewhere: { history: 'history' },
  facts: {},
};

/** 代表小组. Deputies' groups. */
export const deputyTeamKind: RecordKind<DeputyTeamRow, DeputyTeamFilter, DeputyTeamOrder> = {
  type: 'DeputyTeam',
  table,
  columns: sql`id, code, level, host_code as "hostCode", kind, name, term, session, state, formed_on as "formedOn", dissolved_on as "dissolvedOn",
    leader_id as "leaderId", member_ids as "memberIds", cardinality(member_ids) as "memberCount"`,
  orders: {
    JURISDICTION_ASC: byCode('code'),
    FORMED_ON_ASC: byDay('formed_on'),
    FORMED_ON_DESC: byDay('formed_on'),
  },
  usualOrder: 'JURISDICTION_ASC',
  matching: (filter) => [
    ...isOneOf('kind', filter.kind),
    ...isOneOf('level', filter.level),
    ...isOneOf('state', filter.state),
    ...equals('term', filter.term),
    ...equals('session', filter.session),
    ...equals('host_code', filter.host),
  ],
  statistics: {
    dimensions: {
      LEVEL: { field: 'level', expression: sql`level` },
      KIND: { field: 'kind', expression: sql`kind` },
      STATE: { field: 'state', expression: sql`state` },
    },
    measures: {
      count: sql`count(*)`,
      active: sql`count(*) filter (where state = 'ACTIVE')`,
      memberships: sql`coalesce(sum(cardinality(member_ids)), 0)`,
      hostedElsewhere: sql`count(*) filter (where host_code <> code)`,
    },
    ratios: {},
  },
  parts: { history: historyPart },
};
