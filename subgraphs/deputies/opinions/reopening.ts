import { refuse } from '../../../schema/errors.ts';
import { type Changes, insertInto } from '../../commands.ts';
import type { Queryable } from '../../database.ts';
import type { OpinionColumns } from './workflow.ts';

/** How often an opinion goes back to its unit at most. */
const most = 10;

/** 重新办理. What changes of an answered opinion that goes back to its unit: the answer that was not enough is kept beside it. Throws BAD_INPUT. */
export function reopening(day: string): (db: Queryable, found: OpinionColumns & { id: string }) => Promise<Changes> {
  return async (db, { id, reopened, answer, answered_on }) => {
    if (reopened >= most)
      throw refuse('BAD_INPUT', `An opinion goes back to its unit at most ${most} times; tell a deputy at the station.`);
    await db.rows(insertInto('earlier_answers', { opinion_id: id, position: reopened + 1, answer, answered_on }));
    return {
      reopened: reopened + 1,
      assigned_on: day,
      handling: null,
      handled_on: null,
      answer: null,
      answered_on: null,
      published_text: null,
      published_on: null,
    };
  };
}
