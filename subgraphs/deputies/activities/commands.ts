import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { parseGlobalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, officialCode } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import { Commands, insertInto } from '../../commands.ts';
import type { Queryable } from '../../database.ts';
import { checkLength } from '../../texts.ts';
import { deputiesOf } from '../deputies-of.ts';
import { checkDay, checkNumber } from '../duties/workflow.ts';
import { onOneLine } from '../groups/workflow.ts';
import type {
  AdoptActivityOpinionsInput,
  AnswerVisitReportInput,
  CancelActivityInput,
  CancelTrainingInput,
  FileVisitReportInput,
  FollowUpActivityInput,
  ForwardVisitReportInput,
  HoldActivityInput,
  HoldTrainingInput,
  PlanActivityInput,
  PlanTrainingInput,
  RecordActivityMinutesInput,
  RecordAssistanceInput,
  WithdrawAssistanceInput,
} from '../types.ts';
import { type AssistanceRecordRow, assistanceRecordKind } from './assistance-records.ts';
import { type DeputyActivityRow, deputyActivityKind } from './deputy-activities.ts';
import { type TrainingSessionRow, trainingSessionKind } from './training-sessions.ts';
import { type VisitReportRow, visitReportKind } from './visit-reports.ts';
import { activityMachine, assistanceMachine, trainingMachine, visitReportMachine } from './workflow.ts';

/** The first day on which anything here can have happened: the first people's congresses (1954). */
const longAgo = '1954-01-01';

/**
 * What can be done to activities, their reports, training and help: by the staff of the congress that organises them, to activities also by the staff
 * of the one that runs them. All throw FORBIDDEN for others,
 * BAD_INPUT, BAD_ID, WRONG_OWNER, REQUEST_ID_REUSED; those on a record NOT_FOUND and WRONG_STATE too.
 */
export class ActivityCommands extends Commands {
  /** Plans an activity for today or later. */
  async plan(input: PlanActivityInput): Promise<{ record: DeputyActivityRow }> {
    const { jurisdiction: code, kind, title, plannedFor, place, team = null } = input;
    const id = await this.create(activityMachine, 'PLAN', input, { code }, async (db, id, state) => {
      checkLength('A title', title, 100);
      checkLength('A place', place, 100);
      checkDay('The day of a plan', plannedFor, this.day, '2100-12-31');
      const usual = team === null ? code : await hostOf(db, code, team);
      if (kind === 'TEAM_ACTIVITY' && team === null) throw refuse('BAD_INPUT', 'A group is needed for an activity of a group.');
      const host_code = input.host ?? usual;
      if (placeOf(host_code) === undefined || !onOneLine(code, host_code)) {
        throw refuse(
          'BAD_INPUT',
          `A host must be ${officialCode(code)}, above it or below it, but got: ${officialCode(host_code)}.`,
        );
      }
      const row = { id, code, kind, title, planned_for: plannedFor, place, state, team_id: team, host_code };
      await db.rows(insertInto('deputy_activities', row));
    });
    return { record: await this.result(deputyActivityKind, id) };
  }

  /** Enters that an activity was held, by whom, and what was put forward. */
  async hold(input: HoldActivityInput): Promise<{ record: DeputyActivityRow }> {
    const { heldOn, participations, opinions, leaders = 0 } = input;
    const named = input.participants ?? [];
    const id = await this.act(activityMachine, 'HOLD', input, async (db, { id, code }) => {
      checkDay('The day of an activity', heldOn, longAgo, this.day);
      checkNumber('The number of participations', participations, Math.max(1, named.length), 1_000_000);
      checkNumber('The number of leaders', leaders, 0, participations);
      checkNumber('The number of opinions', opinions, 0, 1_000_000);
      checkNumber('The number of deputies named', named.length, 0, 100);
      await deputiesOf(db, code, named);
      await db.rows(sql`
        insert into activity_participants (activity_id, position, deputy_id)
        select ${id}, position, deputy
        from unnest(${named}::text[]) with ordinality as taking_part (deputy, position)`);
      return { held_on: heldOn, participations, leaders, opinions, adopted: 0 };
    });
    return { record: await this.result(deputyActivityKind, id) };
  }

  /** Enters the minutes, in the place of earlier ones. */
  async recordMinutes(input: RecordActivityMinutesInput): Promise<{ record: DeputyActivityRow }> {
    const id = await this.act(activityMachine, 'RECORD_MINUTES', input, async () => {
      checkLength('The minutes', input.minutes, 10_000);
      return { minutes: input.minutes };
    });
    return { record: await this.result(deputyActivityKind, id) };
  }

  /** Enters how far one thing has come; at most 50 times. */
  async followUp(input: FollowUpActivityInput): Promise<{ record: DeputyActivityRow }> {
    const { followedOn, matter, quantity = null, unit = null, percent = null } = input;
    const id = await this.act(activityMachine, 'FOLLOW_UP', input, async (db, { id, held_on }) => {
      checkDay('The day of a follow-up', followedOn, held_on ?? longAgo, this.day);
      checkLength('A matter', matter, 200);
      if (quantity !== null) checkNumber('A quantity', quantity, 0, 2_000_000_000);
      if (unit !== null) checkLength('A unit', unit, 20);
      if ((quantity === null) !== (unit === null)) throw refuse('BAD_INPUT', 'A quantity and its unit are told together.');
      if (percent !== null && (percent < 0 || percent > 100))
        throw refuse('BAD_INPUT', `0 to 100 % are done, but got: ${percent}.`);
      const [{ most } = { most: 0 }] = await db.rows<{ most: number }>(sql`
        select coalesce(max(position), 0) as most from activity_follow_ups where activity_id = ${id}`);
      checkNumber('The number of follow-ups', most + 1, 1, 50);
      const row = { activity_id: id, position: most + 1, followed_on: followedOn, matter, quantity, unit, percent };
      await db.rows(insertInto('activity_follow_ups', row));
      return {};
    });
    return { record: await this.result(deputyActivityKind, id) };
  }

  /** Enters how many opinions were adopted so far: more and more, never fewer. */
  async adopt(input: AdoptActivityOpinionsInput): Promise<{ record: DeputyActivityRow }> {
    const id = await this.act(activityMachine, 'ADOPT_OPINIONS', input, async (_, { opinions, adopted }) => {
      checkNumber('The number of opinions adopted', input.adopted, adopted ?? 0, opinions ?? 0);
      return { adopted: input.adopted };
    });
    return { record: await this.result(deputyActivityKind, id) };
  }

  /** Calls off an activity that was not held. */
  async cancel(input: CancelActivityInput): Promise<{ record: DeputyActivityRow }> {
    return { record: await this.result(deputyActivityKind, await this.act(activityMachine, 'CANCEL', input)) };
  }

  /** Files what an activity of the congress found, once it was held. */
  async file(input: FileVisitReportInput): Promise<{ record: VisitReportRow }> {
    const { jurisdiction, activity, title, findings } = input;
    const row = { code: jurisdiction };
    const id = await this.create(visitReportMachine, 'FILE', input, row, async (db, id, state) => {
      checkLength('A title', title, 100);
      checkLength('A report', findings, 10_000);
      parseGlobalId(activity, 'DeputyActivity');
      const [held] = await db.rows(sql`
        select id from deputy_activities where id = ${activity} and code = ${jurisdiction} and state = 'HELD'`);
      if (held === undefined) {
        throw refuse('BAD_INPUT', `An activity of ${officialCode(jurisdiction)} that was held is needed, but got: ${activity}.`);
      }
      await db.rows(
        insertInto('visit_reports', { id, ...row, activity_id: activity, title, findings, filed_on: this.day, state }),
      );
    });
    return { record: await this.result(visitReportKind, id) };
  }

  /** Forwards a report to the unit that must act on it. */
  async forward(input: ForwardVisitReportInput): Promise<{ record: VisitReportRow }> {
    const id = await this.act(visitReportMachine, 'FORWARD', input, async () => {
      checkLength('A unit’s name', input.forwardedTo, 100);
      return { forwarded_to: input.forwardedTo, forwarded_on: this.day };
    });
    return { record: await this.result(visitReportKind, id) };
  }

  /** Enters what the unit answered, and whether everybody may read it. */
  async answer(input: AnswerVisitReportInput): Promise<{ record: VisitReportRow }> {
    const id = await this.act(visitReportMachine, 'ANSWER', input, async () => {
      checkLength('An answer', input.feedback, 10_000);
      return { feedback: input.feedback, feedback_on: this.day, published: input.published ?? false };
    });
    return { record: await this.result(visitReportKind, id) };
  }

  /** Plans a training session for today or later. */
  async planTraining(input: PlanTrainingInput): Promise<{ record: TrainingSessionRow }> {
    const { jurisdiction, topic, plannedFor, place, outside } = input;
    const row = { code: jurisdiction };
    const id = await this.create(trainingMachine, 'PLAN', input, row, async (db, id, state) => {
      checkLength('A topic', topic, 100);
      checkLength('A place', place, 100);
      checkDay('The day of a plan', plannedFor, this.day, '2100-12-31');
      await db.rows(
        insertInto('training_sessions', { id, ...row, topic, planned_for: plannedFor, place, outside: outside ?? false, state }),
      );
    });
    return { record: await this.result(trainingSessionKind, id) };
  }

  /** Enters that a session was held and who attended. */
  async holdTraining(input: HoldTrainingInput): Promise<{ record: TrainingSessionRow }> {
    const { heldOn, attendance } = input;
    const named = input.attendees ?? [];
    const trained = input.deputiesTrained ?? named.length;
    const id = await this.act(trainingMachine, 'HOLD', input, async (db, { id, code }) => {
      checkDay('The day of a session', heldOn, longAgo, this.day);
      checkNumber('The attendance', attendance, Math.max(1, named.length), 1_000_000);
      checkNumber('The number of deputies trained', trained, 0, attendance);
      checkNumber('The number of deputies named', named.length, 0, 500);
      await deputiesOf(db, code, named);
      await db.rows(sql`
        insert into training_attendees (session_id, position, deputy_id)
        select ${id}, position, deputy
        from unnest(${named}::text[]) with ordinality as attending (deputy, position)`);
      return { held_on: heldOn, attendance, deputies_trained: trained };
    });
    return { record: await this.result(trainingSessionKind, id) };
  }

  /** Calls off a session that was not held. */
  async cancelTraining(input: CancelTrainingInput): Promise<{ record: TrainingSessionRow }> {
    return { record: await this.result(trainingSessionKind, await this.act(trainingMachine, 'CANCEL', input)) };
  }

  /** Records what a round of help came to. */
  async recordAssistance(input: RecordAssistanceInput): Promise<{ record: AssistanceRecordRow }> {
    const { jurisdiction, title, day } = input;
    const row = { code: jurisdiction };
    const id = await this.create(assistanceMachine, 'RECORD', input, row, async (db, id, state) => {
      checkLength('A title', title, 100);
      checkDay('The day of help', day, longAgo, this.day);
      checkNumber('The number of deputies', input.deputiesTakingPart, 1, 1_000_000);
      const { peopleContacted, peopleHelped, problemsSolved, funds, projects } = input;
      for (const number of [peopleContacted, peopleHelped, problemsSolved, funds, projects]) {
        checkNumber('A number of people, problems, yuan or projects', number, 0, 2_000_000_000);
      }
      await db.rows(
        insertInto('assistance_records', {
          id,
          ...row,
          title,
          day,
          deputies_taking_part: input.deputiesTakingPart,
          people_contacted: peopleContacted,
          people_helped: peopleHelped,
          problems_solved: problemsSolved,
          funds,
          projects,
          state,
        }),
      );
    });
    return { record: await this.result(assistanceRecordKind, id) };
  }

  /** Takes back a record of help that was made in error. */
  async withdrawAssistance(input: WithdrawAssistanceInput): Promise<{ record: AssistanceRecordRow }> {
    return { record: await this.result(assistanceRecordKind, await this.act(assistanceMachine, 'WITHDRAW', input)) };
  }
}

/** The host of a group of the congress that is not dissolved. Throws BAD_ID, BAD_INPUT. */
async function hostOf(db: Queryable, code: JurisdictionCode, team: string): Promise<JurisdictionCode> {
  parseGlobalId(team, 'DeputyTeam');
  const [found] = await db.rows<{ host_code: JurisdictionCode }>(sql`
    select host_code from deputy_teams where id = ${team} and code = ${code} and state <> 'DISSOLVED'`);
  if (found === undefined) throw refuse('BAD_INPUT', `A group of ${officialCode(code)} at work is needed, but got: ${team}.`);
  return found.host_code;
}
