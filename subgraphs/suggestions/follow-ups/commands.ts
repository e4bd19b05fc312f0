import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { globalId } from '../../../schema/global-id.ts';
import { Commands, insertInto, notReady } from '../../commands.ts';
import { newLocalId } from '../../local-id.ts';
import { checkLength } from '../../texts.ts';
import type { StepInput, SuggestionResult } from '../commands.ts';
import { suggestionKind } from '../store.ts';
import type { RecordProgressInput, SettleFollowUpInput, TrackSuggestionInput } from '../types.ts';
import { suggestionMachine } from '../workflow.ts';
import { type FollowUpRow, followUpKind } from './follow-ups.ts';
import { followUpMachine } from './workflow.ts';

/** What the commands of promises give back. */
export interface FollowUpResult {
  followUp: FollowUpRow;
}

/** What is done with promises; each throws what `Commands` throws, and what it says. */
export class FollowUpCommands extends Commands {
  /**
   * Follows a suggestion up: its promise is entered in the ledger (B类台账), and the next reply belongs to a new round. Throws NOT_READY for a reply that promises nothing,
   * unless a democratic review asks for it; BAD_INPUT for a day that is not after today.
   */
  async track(input: TrackSuggestionInput): Promise<SuggestionResult> {
    const { promise, dueOn } = input;
    const done = await this.act(suggestionMachine, 'TRACK', input, async (db, found) => {
      const { id, code, state, promises, round, rated, satisfaction, answering_units } = found;
      if (state === 'REPLIED' && !promises) throw notReady('Its latest reply promises nothing.');
      if (state === 'REPLIED' && rated && satisfaction === 'DISSATISFIED') {
        throw notReady('Its sponsor is not satisfied: it is handled again.');
      }
      checkLength('A promise', promise, 1_000);
      if (dueOn <= this.day) throw refuse('BAD_INPUT', `A promise is due after today, but got: ${dueOn}.`);
      const entry = globalId(code, 'FollowUp', newLocalId(this.owner.now()));
      await db.rows(
        insertInto('follow_ups', {
          id: entry,
          code,
          suggestion_id: id,
          unit: answering_units[0] ?? '',
          promise,
          entered_on: this.day,
          due_on: dueOn,
          state: 'OPEN',
        }),
      );
      await this.remember(db, entry, followUpMachine.steps.slice(0, 1), null);
      return { round: round + 1, promises: false };
    });
    return { suggestion: await this.result(suggestionKind, done) };
  }

  /** Adds how far a promise has come. Throws BAD_INPUT. */
  async recordProgress(input: RecordProgressInput): Promise<FollowUpResult> {
    const id = await this.act(followUpMachine, 'PROGRESS', input, async (db, { id }) => {
      checkLength('A progress', input.text, 1_000);
      const [{ next } = { next: 1 }] = await db.rows<{ next: number }>(sql`
        select coalesce(max(position), 0) + 1 as next
        from follow_up_progress
        where follow_up_id = ${id}`);
      if (next > 90) throw refuse('BAD_INPUT', 'A promise has at most 90 entries.');
      await db.rows(
        insertInto('follow_up_progress', { follow_up_id: id, position: next, recorded_on: this.day, text: input.text }),
      );
      return { last_progress_on: this.day };
    });
    return { followUp: await this.result(followUpKind, id) };
  }

  /** Finds a promise kept, or not. */
  async settle(input: SettleFollowUpInput): Promise<FollowUpResult> {
    const id = await this.act(followUpMachine, input.met ? 'SETTLE_MET' : 'SETTLE_UNMET', input, async () => ({
      met: input.met,
      settled_on: this.day,
    }));
    return { followUp: await this.result(followUpKind, id) };
  }

  /** Takes a promise off the ledger. */
  async close(input: StepInput): Promise<FollowUpResult> {
    return { followUp: await this.result(followUpKind, await this.act(followUpMachine, 'CLOSE', input)) };
  }
}
