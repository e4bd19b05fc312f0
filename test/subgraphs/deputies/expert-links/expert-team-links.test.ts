import { expect, test } from 'vitest';
import { anonymous } from '../../../../schema/caller.ts';
import { levelOf } from '../../../../schema/jurisdiction-code.ts';
import { ExpertTeamLinkCommands } from '../../../../subgraphs/deputies/expert-links/commands.ts';
import { expertTeamLinkKind } from '../../../../subgraphs/deputies/expert-links/expert-team-links.ts';
import { expertTeamLinkMachine } from '../../../../subgraphs/deputies/expert-links/workflow.ts';
import { deputies as subgraph } from '../../../../subgraphs/deputies/index.ts';
import type {
  ExpertTeamLinkFilter,
  ExpertTeamLinkState,
  LinkExpertTeamInput,
  QueryExpertTeamLinkStatisticsArgs,
} from '../../../../subgraphs/deputies/types.ts';
import { RecordStore } from '../../../../subgraphs/record-store.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { ask } from '../../ask.ts';
import { describeFilters } from '../../filters.ts';
import { describeStatistics } from '../../groups.ts';
import { describeMachine } from '../../machines.ts';
import { ownedDatabase, someDay } from '../../owned-database.ts';
import { describePages } from '../../pages.ts';
import { refusal } from '../../refusal.ts';
import { deputyTeam } from '../groups/rows.ts';
import { type ExpertTeamLinkColumns, expertLinkTables, expertTeamLink, expertTeamLinks } from './rows.ts';

const open = () => ownedDatabase('deputies', expertLinkTables);
const staff = callerOf(staffOf('430281'));

describePages('links with experts at and below a place', {
  open,
  rows: expertTeamLinks,
  orders: {
    FORMED_ON_DESC: ({ formed_on }) => formed_on,
    FORMED_ON_ASC: ({ formed_on }) => formed_on,
    JURISDICTION_ASC: ({ code }) => code,
  },
  page: (database, asked) => new RecordStore(database.on(someDay), expertTeamLinkKind).page({ within: '43', ...asked }),
});

describeFilters<ExpertTeamLinkColumns, ExpertTeamLinkFilter>('links with experts, filtered', {
  open,
  rows: expertTeamLinks,
  filters: {
    team: [[{ team: '430281.DeputyTeam.b' }, ({ team_id }) => team_id === '430281.DeputyTeam.b']],
    level: [[{ level: ['COUNTY'] }, ({ code }) => levelOf(code) === 'COUNTY']],
    state: [[{ state: ['ENGAGED'] }, ({ state }) => state === 'ENGAGED']],
  },
  page: (database, filter) =>
    new RecordStore(database.on(someDay), expertTeamLinkKind).page({ within: '43', filter, first: 100 }),
});

describeStatistics('links with experts, counted', {
  open,
  rows: expertTeamLinks,
  levels: ['PROVINCE', 'CITY', 'COUNTY'],
  counting: {
    dimensions: {
      LEVEL: { field: 'level', of: ({ code }) => levelOf(code) },
      STATE: { field: 'state', of: ({ state }) => state },
    },
    measures: { count: () => 1, engagements: ({ engagement_count }) => engagement_count },
    ratios: {},
  },
  // The dimensions and measures are the schema's, told by their names.
  ask: (database, question) =>
    new RecordStore(database.on(someDay), expertTeamLinkKind).statistics(question as QueryExpertTeamLinkStatisticsArgs),
});

describeMachine('the life of a link with experts', {
  subgraph: 'deputies',
  machine: expertTeamLinkMachine,
  record: (state, local) => {
    const team = deputyTeam(local);
    const row = expertTeamLink(local, state as ExpertTeamLinkState, { team_id: team.id }); // one of the machine's
    const engaged = { link_id: row.id, position: 1, engaged_on: '2026-04-01', subject: '调研' };
    const expert_engagements = row.engagement_count === 0 ? [] : [engaged];
    return { id: row.id, tables: { deputy_teams: [team], expert_team_links: [row], expert_engagements } };
  },
  commands: {
    ENGAGE: (id) =>
      `mutation { engageExpertTeam(input: { id: "${id}", on: "2026-05-06", subject: "视察" }) { expertTeamLink { state } } }`,
    END: (id) => `mutation { endExpertTeamLink(input: { id: "${id}" }) { expertTeamLink { state } } }`,
  },
  actors: { STAFF: staff },
  others: { seeing: [anonymous('r'), callerOf(staffOf('430223')), callerOf(staffOf('43'))], blind: [] },
});

test('a group is linked with a team of experts, which takes part in its work, and everybody can ask in what', async () => {
  await using owned = await ownedDatabase('deputies', { deputy_teams: [deputyTeam('a')] }, '430281');
  const commands = (day: string) => new ExpertTeamLinkCommands(owned.on(day, staff));
  const input = { requestId: 'r', jurisdiction: '430281', team: '430281.DeputyTeam.a', experts: '法律服务团队', field: '法律' };
  const { expertTeamLink: made } = await commands('2026-06-01').link(input);
  expect((await commands('2026-06-02').link(input)).expertTeamLink.id).toBe(made.id);
  const { id } = made;
  await commands('2026-06-10').engage({ id, on: '2026-06-05', subject: '物业管理调研' });
  await commands('2026-06-20').engage({ id, on: '2026-06-20', subject: '旧改视察' });
  for (const on of ['2026-05-31', '2026-06-21']) {
    expect(await refusal(() => commands('2026-06-20').engage({ id, on, subject: '视察' }))).toBe('BAD_INPUT');
  }
  const read = `{ expertTeamLinks(within: "430281", filter: { state: [ENGAGED] }) { totalCount coverage { complete }
    nodes { team { name } experts field formedOn engagementCount engagements { on subject } } } }`;
  expect(await ask(subgraph, owned.on('2026-06-20', anonymous('r')), read)).toEqual({
    data: {
      expertTeamLinks: {
        totalCount: 1,
        coverage: { complete: true },
        nodes: [
          {
            team: { name: deputyTeam('a').name },
            experts: '法律服务团队',
            field: '法律',
            formedOn: '2026-06-01',
            engagementCount: 2,
            engagements: [
              { on: '2026-06-20', subject: '旧改视察' },
              { on: '2026-06-05', subject: '物业管理调研' },
            ],
          },
        ],
      },
    },
  });
});

test('a link that breaks a rule is refused and nothing is written', async () => {
  const over = deputyTeam('over', { state: 'DISSOLVED', dissolved_on: '2024-01-01' });
  const tables = { deputy_teams: [deputyTeam('a'), over], expert_team_links: [expertTeamLink('1')] };
  await using owned = await ownedDatabase('deputies', tables, '430281');
  const before = await owned.everything();
  const input: LinkExpertTeamInput = { jurisdiction: '430281', team: '430281.DeputyTeam.a', experts: '规划团队', field: '城建' };
  const wrong: [string, Partial<LinkExpertTeamInput>, string][] = [
    ['a group that is dissolved', { team: over.id }, 'NOT_READY'],
    ['a group that is not there', { team: '430281.DeputyTeam.none' }, 'NOT_FOUND'],
    ['a group of another congress', { team: '430223.DeputyTeam.a' }, 'BAD_INPUT'],
    ['no group', { team: '430281.Deputy.a' }, 'BAD_ID'],
    ['the same experts again', { experts: expertTeamLink('1').experts }, 'BAD_INPUT'],
    ['no experts', { experts: '' }, 'BAD_INPUT'],
    ['another congress', { jurisdiction: '430223' }, 'WRONG_OWNER'],
  ];
  const commands = (who = staff) => new ExpertTeamLinkCommands(owned.on(someDay, who));
  for (const [what, values, code] of wrong)
    expect(await refusal(() => commands().link({ ...input, ...values })), what).toBe(code);
  expect(await refusal(() => commands(callerOf(staffOf('43'))).link(input))).toBe('FORBIDDEN');
  expect(await owned.everything()).toEqual(before);
});
