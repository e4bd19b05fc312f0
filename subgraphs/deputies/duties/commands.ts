import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { isWithin, officialCode } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import { Commands, insertInto } from '../../commands.ts';
import { checkLength } from '../../texts.ts';
import { deputyOf, mustBeInOffice } from '../deputies-of.ts';
import type {
  CancelDutyReportInput,
  FileDutyReportInput,
  PublishDutyReportInput,
  RateDutyReportInput,
  RecordDutyInput,
  ScheduleDutyReportInput,
  WithdrawDutyRecordInput,
} from '../types.ts';
import { type DutyRecordRow, dutyRecordKind } from './duty-records.ts';
import { type DutyReportRow, dutyReportKind } from './duty-reports.ts';
import { checkDay, checkNumber, dutyRecordMachine, dutyReportMachine } from './workflow.ts';

/** What can be done to duty records and reports to the voters. */
export class DutyCommands extends Commands {
  /** Records what a deputy did. Throws FORBIDDEN for all but the deputy and the staff of the congress, BAD_INPUT, BAD_ID, WRONG_OWNER, REQUEST_ID_REUSED. */
  async record(input: RecordDutyInput): Promise<{ record: DutyRecordRow }> {
    const { jurisdiction, deputy, kind, day, minutes, note = null } = input;
    const row = { code: jurisdiction, deputy_id: deputy };
    const id = await this.create(dutyRecordMachine, 'RECORD', input, row, async (db, id, state) => {
      checkNumber('The minutes', minutes, 1, 1_440);
      if (note !== null) checkLength('A note', note, 500);
      const { from } = await deputyOf(db, jurisdiction, deputy);
      checkDay('The day of a duty', day, from, this.day);
      await db.rows(insertInto('duty_records', { id, ...row, kind, day, minutes, note, state }));
    });
    return { record: await this.result(dutyRecordKind, id) };
  }

  /** Takes back a record that was made in error. Throws FORBIDDEN, BAD_ID, WRONG_OWNER, NOT_FOUND, WRONG_STATE, REQUEST_ID_REUSED. */
  async withdraw(input: WithdrawDutyRecordInput): Promise<{ record: DutyRecordRow }> {
    return { record: await this.result(dutyRecordKind, await this.act(dutyRecordMachine, 'WITHDRAW', input)) };
  }

  /** Sets a day on which a deputy reports to the voters, once on a year. Throws FORBIDDEN, BAD_INPUT, BAD_ID, WRONG_OWNER, REQUEST_ID_REUSED. */
  async schedule(input: ScheduleDutyReportInput): Promise<{ record: DutyReportRow }> {
    const { jurisdiction, deputy, year, scheduledOn, place } = input;
    const host = input.host ?? jurisdiction;
    const row = { code: jurisdiction, deputy_id: deputy };
    const id = await this.create(dutyReportMachine, 'SCHEDULE', input, row, async (db, id, state) => {
      checkLength('A place', place, 100);
      const thisYear = Number(this.day.slice(0, 4));
      checkNumber('The year that is reported on', year, thisYear - 1, thisYear);
      if (scheduledOn < this.day) {
        throw refuse('BAD_INPUT', `A report is set for today, ${this.day}, or later, but got: ${scheduledOn}.`);
      }
      if (!isWithin(host, jurisdiction) || placeOf(host)?.hasCongress !== true) {
        throw refuse(
          'BAD_INPUT',
          `A host with a congress at or below ${officialCode(jurisdiction)} is needed, but got: ${host}.`,
        );
      }
      mustBeInOffice(await deputyOf(db, jurisdiction, deputy));
      const [other] = await db.rows(sql`
        select id from duty_reports where deputy_id = ${deputy} and year = ${year} and state <> 'CANCELLED'`);
      if (other !== undefined)
        throw refuse('BAD_INPUT', `A deputy reports once on a year, and ${deputy} does on ${year} already.`);
      await db.rows(insertInto('duty_reports', { id, ...row, host_code: host, year, scheduled_on: scheduledOn, place, state }));
    });
    return { record: await this.result(dutyReportKind, id) };
  }

  /** Calls off a report that was not given yet. Throws FORBIDDEN, BAD_ID, WRONG_OWNER, NOT_FOUND, WRONG_STATE, REQUEST_ID_REUSED. */
  async cancel(input: CancelDutyReportInput): Promise<{ record: DutyReportRow }> {
    return { record: await this.result(dutyReportKind, await this.act(dutyReportMachine, 'CANCEL', input)) };
  }

  /** Puts in the report that was given. Throws FORBIDDEN, BAD_INPUT, BAD_ID, WRONG_OWNER, NOT_FOUND, WRONG_STATE, REQUEST_ID_REUSED. */
  async file(input: FileDutyReportInput): Promise<{ record: DutyReportRow }> {
    const { reportedOn, text } = input;
    const id = await this.act(dutyReportMachine, 'REPORT', input, async (db, { code, deputy_id }) => {
      checkLength('A report', text, 10_000);
      const { from } = await deputyOf(db, code, deputy_id);
      checkDay('The day of a report', reportedOn, from, this.day);
      return { reported_on: reportedOn, text };
    });
    return { record: await this.result(dutyReportKind, id) };
  }

  /** Enters how the voters rated a report, counted. Throws FORBIDDEN, BAD_INPUT, BAD_ID, WRONG_OWNER, NOT_FOUND, WRONG_STATE, REQUEST_ID_REUSED. */
  async rate(input: RateDutyReportInput): Promise<{ record: DutyReportRow }> {
    const { satisfied, basicallySatisfied, dissatisfied } = input;
    const id = await this.act(dutyReportMachine, 'RATE', input, async () => {
      for (const votes of [satisfied, basicallySatisfied, dissatisfied]) checkNumber('A number of votes', votes, 0, 1_000_000);
      checkNumber('The number of voters', satisfied + basicallySatisfied + dissatisfied, 1, 1_000_000);
      return { satisfied, basically_satisfied: basicallySatisfied, dissatisfied };
    });
    return { record: await this.result(dutyReportKind, id) };
  }

  /** Makes report and ratings public. Throws FORBIDDEN, BAD_ID, WRONG_OWNER, NOT_FOUND, WRONG_STATE, REQUEST_ID_REUSED. */
  async publish(input: PublishDutyReportInput): Promise<{ record: DutyReportRow }> {
    const id = await this.act(dutyReportMachine, 'PUBLISH', input, async () => ({ published_on: this.day }));
    return { record: await this.result(dutyReportKind, id) };
  }
}
