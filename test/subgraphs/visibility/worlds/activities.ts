import { globalId } from '../../../../schema/global-id.ts';
import { activity, assistance, training, visitReport } from '../../deputies/activities/rows.ts';
import { type World, congressOf, nothing, places, sponsorOf } from '../world.ts';

/** Activities that are planned and held, reports that are public and not, sessions, and help that stands and that was withdrawn. */
export function activities(): World {
  const world: World = {
    tables: {
      deputy_activities: [],
      activity_participants: [],
      activity_follow_ups: [],
      visit_reports: [],
      training_sessions: [],
      training_attendees: [],
      assistance_records: [],
      history: [],
    },
    records: [],
  };
  const add = (
    table: string,
    type: string,
    row: { id: string; code: string; state: string },
    facts: string[] = [],
    units: string[] = [],
  ): void => {
    world.tables[table]?.push(row);
    world.records.push({ ...nothing, type, id: row.id, code: row.code, facts: new Set(facts), units });
    const step = { event: 'MAKE', from_state: null, to_state: row.state, at: '2026-03-06T02:00:00Z', actor: '工作人员' };
    world.tables.history?.push({ record_id: row.id, position: 1, ...step, reason: '理由' });
  };
  for (const code of places) {
    const held = activity('p', 'HELD', { code, kind: 'TEAM_ACTIVITY', team_id: globalId(code, 'DeputyTeam', 'a') });
    const session = training('h', 'HELD', { code });
    // Held by the congress itself, and to be run by that of another place.
    add('deputy_activities', 'DeputyActivity', held, ['ACTIVITY_HELD'], [congressOf(code)]);
    const entrusted = activity('x', 'PLANNED', { code, host_code: hosts[code] ?? code });
    add('deputy_activities', 'DeputyActivity', entrusted, [], [congressOf(entrusted.host_code)]);
    const percent = { quantity: 166, unit: '座', percent: 83 };
    const followUp = { activity_id: held.id, position: 1, followed_on: '2026-05-01', matter: '公厕改造', ...percent };
    world.tables.activity_follow_ups?.push(followUp);
    add('visit_reports', 'VisitReport', visitReport('o', 'FEEDBACK', { code, published: true }), ['VISIT_REPORT_PUBLISHED']);
    add('visit_reports', 'VisitReport', visitReport('n', 'FEEDBACK', { code }));
    add('training_sessions', 'TrainingSession', session);
    add('assistance_records', 'AssistanceRecord', assistance('r', { code }), ['ASSISTANCE_RECORDED']);
    add('assistance_records', 'AssistanceRecord', assistance('w', { code, state: 'WITHDRAWN' }));
    for (const [at, deputy_id] of [sponsorOf(code), globalId(code, 'Deputy', 'b')].entries()) {
      world.tables.activity_participants?.push({ activity_id: held.id, position: at + 1, deputy_id });
      world.tables.training_attendees?.push({ session_id: session.id, position: at + 1, deputy_id });
    }
  }
  return world;
}

/** Who runs an activity of a place where it is not the place itself. */
const hosts: Readonly<Record<string, string>> = { '43': '4302', '430281': '430281103' };
