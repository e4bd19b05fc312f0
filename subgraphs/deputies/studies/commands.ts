import { Commands, insertInto } from '../../commands.ts';
import { checkLength } from '../../texts.ts';
import { deputyOf } from '../deputies-of.ts';
import { checkDay, checkNumber } from '../duties/workflow.ts';
import type { RecordStudyInput, WithdrawStudyRecordInput } from '../types.ts';
import { type StudyRecordRow, studyRecordKind } from './study-records.ts';
import { studyRecordMachine } from './workflow.ts';

type Result = Promise<{ studyRecord: StudyRecordRow }>;

/** 学习登记. What deputies, and the staff of their congress for them, can do to study records. */
export class StudyCommands extends Commands {
  /** Records what a deputy studied. Throws FORBIDDEN for all but the deputy and the congress's staff, BAD_INPUT, BAD_ID, WRONG_OWNER, REQUEST_ID_REUSED. */
  async record(input: RecordStudyInput): Result {
    const { jurisdiction: code, deputy, source, day, minutes, note = null } = input;
    const row = { code, deputy_id: deputy };
    const id = await this.create(studyRecordMachine, 'RECORD', input, row, async (db, id, state) => {
      checkNumber('The minutes', minutes, 1, 1_440);
      if (note !== null) checkLength('A note', note, 500);
      const { from } = await deputyOf(db, code, deputy);
      checkDay('The day of study', day, from, this.day);
      await db.rows(insertInto('study_records', { id, ...row, source, day, minutes, note, state }));
    });
    return { studyRecord: await this.result(studyRecordKind, id) };
  }

  /** Takes back a record that was made in error. Throws as every command on a record does. */
  async withdraw(input: WithdrawStudyRecordInput): Result {
    return { studyRecord: await this.result(studyRecordKind, await this.act(studyRecordMachine, 'WITHDRAW', input)) };
  }
}
