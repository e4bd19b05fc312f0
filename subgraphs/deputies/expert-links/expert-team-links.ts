import sql from 'sql-template-tag';
import { historyPart } from '../../commands.ts';
import { equals, isOneOf } from '../../conditions.ts';
import { byCode, byDay } from '../../page.ts';
import type { RecordKind, RowOf } from '../../record-store.ts';
import type { FieldsOf } from '../../visibility/policy.ts';
import type { VisibleTable } from '../../visibility/relation.ts';
import type { ExpertTeamLink, ExpertTeamLinkFilter, ExpertTeamLinkOrder } from '../types.ts';
import { expertTeamLink } from './visibility.ts';

/** A group's link with a team of experts as it stands in its table, under the SDL's names. */
export type ExpertTeamLinkRow = RowOf<ExpertTeamLink, 'team' | 'engagements' | 'history'> & { teamId: string };

const table: VisibleTable<FieldsOf<ExpertTeamLink>, never> = {
  name: 'expert_team_links',
  visibility: expertTeamLink,
  columns: {
    id: 'id',
    code: 'jurisdiction',
    level: 'level',
    team_id: 'team',
    experts: 'experts',
    field: 'field',
    state: 'state',
    formed_on: 'formedOn',
    ended_on: 'endedOn',
    engagement_count: 'engagementCount',
  },
  elsewhere: { engagements: 'engagements', history: 'history' },
  facts: {},
};

/** 专业团队组合. Groups of deputies with the teams of experts that they work with. */
export const expertTeamLinkKind: RecordKind<ExpertTeamLinkRow, ExpertTeamLinkFilter, ExpertTeamLinkOrder> = {
  type: 'ExpertTeamLink',
  table,
  orders: { FORMED_ON_DESC: byDay('formed_on'), FORMED_ON_ASC: byDay('formed_on'), JURISDICTION_ASC: byCode('code') },
  usualOrder: 'FORMED_ON_DESC',
  matching: (filter) => [...equals('team_id', filter.team), ...isOneOf('level', filter.level), ...isOneOf('state', filter.state)],
  statistics: {
    dimensions: {
      LEVEL: { field: 'level', expression: sql`level` },
      STATE: { field: 'state', expression: sql`state` },
    },
    measures: { count: sql`count(*)`, engagements: sql`coalesce(sum(engagement_count), 0)` },
    ratios: {},
  },
  parts: {
    engagements: {
      table: 'expert_engagements',
      of: 'link_id',
      columns: sql`engaged_on as "on", subject`,
      order: sql`position desc`,
      most: 100,
    },
    history: historyPart,
  },
};
