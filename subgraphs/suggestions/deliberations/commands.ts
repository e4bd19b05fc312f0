import { refuse } from '../../../schema/errors.ts';
import { parseGlobalId } from '../../../schema/global-id.ts';
import { levelOf, officialCode } from '../../../schema/jurisdiction-code.ts';
import { Commands, insertInto } from '../../commands.ts';
import { checkDay, checkTexts } from '../supervision/checks.ts';
import type {
  FeedBackDeliberationOpinionInput,
  HandleDeliberationOpinionInput,
  RateDeliberationOpinionInput,
  RecordDeliberationOpinionInput,
  RouteDeliberationOpinionInput,
} from '../types.ts';
import { type DeliberationOpinionRow, deliberationOpinionKind } from './deliberation-opinions.ts';
import { deliberationMachine } from './workflow.ts';

/** What the commands of deliberation opinions give back. */
type Result = Promise<{ deliberationOpinion: DeliberationOpinionRow }>;

/** What can be done to deliberation opinions. All throw what `Commands` throws, and BAD_INPUT. */
export class DeliberationCommands extends Commands {
  /** Records what a deputy said. At a session of the congress its own deputies speak; at the standing committee also those of others who attend (列席). */
  async record(input: RecordDeliberationOpinionInput): Result {
    const { jurisdiction: code, meeting, term, session, agendaItem, deputy, text, spokenOn } = input;
    const row = { code, deputy_id: deputy };
    const id = await this.create(deliberationMachine, 'RECORD', input, row, async (db, id, state) => {
      checkTexts({ 'The agenda item': [agendaItem, 200], 'An opinion': [text, 4_000] });
      checkDay('The day of the deliberation', spokenOn, this.day);
      if (term < 1 || term > 50 || session < 1 || session > 100) {
        throw refuse('BAD_INPUT', `A term is 1 to 50 and a session 1 to 100, but got: ${term}, ${session}.`);
      }
      if (meeting === 'STANDING_COMMITTEE' && levelOf(code) === 'TOWNSHIP') {
        throw refuse('BAD_INPUT', `${officialCode(code)} has no standing committee.`);
      }
      const of = parseGlobalId(deputy, 'Deputy').code;
      if (meeting === 'CONGRESS' && of !== code) {
        throw refuse('BAD_INPUT', `The deputy must be of ${officialCode(code)}, but got: ${deputy}.`);
      }
      await db.rows(
        insertInto('deliberation_opinions', {
          id,
          ...row,
          state,
          meeting,
          term,
          session,
          agenda_item: agendaItem,
          text,
          spoken_on: spokenOn,
        }),
      );
    });
    return this.#opinion(id);
  }

  /** Routes an opinion to a unit, or to another one. */
  async route(input: RouteDeliberationOpinionInput): Result {
    return this.#opinion(
      await this.act(deliberationMachine, 'ROUTE', input, async () => {
        const { unit, dueOn } = input;
        checkTexts({ 'A unit’s name': [unit, 100] });
        if (dueOn != null && dueOn < this.day) throw refuse('BAD_INPUT', `It is due today or later, but got: ${dueOn}.`);
        return { unit, routed_on: this.day, due_on: dueOn ?? null };
      }),
    );
  }

  /** Says what was done about an opinion. */
  async handle(input: HandleDeliberationOpinionInput): Result {
    return this.#opinion(
      await this.act(deliberationMachine, 'HANDLE', input, async () => {
        checkTexts({ 'What was done': [input.handling, 4_000] });
        return { handling: input.handling, handled_on: this.day };
      }),
    );
  }

  /** Tells the deputy what was done. */
  async feedBack(input: FeedBackDeliberationOpinionInput): Result {
    return this.#opinion(
      await this.act(deliberationMachine, 'FEED_BACK', input, async () => {
        checkTexts({ 'What the deputy is told': [input.feedback, 4_000] });
        return { feedback: input.feedback, fed_back_on: this.day };
      }),
    );
  }

  /** The deputy says whether that satisfies. */
  async rate(input: RateDeliberationOpinionInput): Result {
    return this.#opinion(await this.act(deliberationMachine, 'RATE', input, async () => ({ satisfied: input.satisfied })));
  }

  async #opinion(id: string): Result {
    return { deliberationOpinion: await this.result(deliberationOpinionKind, id) };
  }
}
