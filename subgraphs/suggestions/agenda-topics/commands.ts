import { refuse } from '../../../schema/errors.ts';
import { levelOf, officialCode } from '../../../schema/jurisdiction-code.ts';
import { Commands, insertInto } from '../../commands.ts';
import { type StepInput, mustSayWhy } from '../commands.ts';
import { checkDay, checkSuggestions, checkTexts } from '../supervision/checks.ts';
import type {
  DeliberateAgendaTopicInput,
  ListAgendaTopicInput,
  ProposeAgendaTopicInput,
  TrackAgendaTopicInput,
} from '../types.ts';
import { type AgendaTopicRow, agendaTopicKind } from './agenda-topics.ts';
import { agendaTopicMachine } from './workflow.ts';

/** What the commands of topics give back. */
type Result = Promise<{ agendaTopic: AgendaTopicRow }>;

/** What can be done to topics, by the staff of the congress. All throw what `Commands` throws, and BAD_INPUT. */
export class AgendaTopicCommands extends Commands {
  /** Proposes a matter that several of the congress's suggestions speak of. */
  async propose(input: ProposeAgendaTopicInput): Result {
    const { jurisdiction: code, title, suggestions } = input;
    const id = await this.create(agendaTopicMachine, 'PROPOSE', input, { code }, async (db, id, state) => {
      if (levelOf(code) === 'TOWNSHIP') throw refuse('BAD_INPUT', `${officialCode(code)} has no standing committee.`);
      checkTexts({ 'The title': [title, 200] });
      if (suggestions.length < 2) throw refuse('BAD_INPUT', `Several suggestions speak of it, but got: ${suggestions.length}.`);
      await checkSuggestions(db, code, suggestions);
      const row = { id, code, state, title, suggestion_ids: suggestions, proposed_on: this.day };
      await db.rows(insertInto('agenda_topics', row));
    });
    return this.#topic(id);
  }

  /** Puts a topic on the standing committee's agenda. */
  async list(input: ListAgendaTopicInput): Result {
    return this.#topic(
      await this.act(agendaTopicMachine, 'LIST', input, async () => {
        checkTexts({ 'The decision': [input.decision, 200] });
        return { decision: input.decision, listed_on: this.day };
      }),
    );
  }

  /** Does not put it there; a reason is needed. */
  async drop(input: StepInput): Result {
    return this.#topic(
      await this.act(agendaTopicMachine, 'DROP', input, async () => {
        mustSayWhy(input);
        return {};
      }),
    );
  }

  /** Enters the deliberation and its opinions. */
  async deliberate(input: DeliberateAgendaTopicInput): Result {
    return this.#topic(
      await this.act(agendaTopicMachine, 'DELIBERATE', input, async (_, { listed_on }) => {
        const { deliberatedOn, opinions, unit } = input;
        checkDay('The day of the deliberation', deliberatedOn, this.day, listed_on ?? undefined);
        checkTexts({ 'The opinions': [opinions, 5_000], 'A unit’s name': [unit, 100] });
        return { deliberated_on: deliberatedOn, opinions, unit };
      }),
    );
  }

  /** Enters a follow-up, of which there are at most 45. */
  async track(input: TrackAgendaTopicInput): Result {
    return this.#topic(
      await this.act(agendaTopicMachine, 'TRACK', input, async (db, { id, deliberated_on, follow_up_count }) => {
        checkDay('The day of the follow-up', input.followedOn, this.day, deliberated_on ?? undefined);
        checkTexts({ 'The note': [input.note, 2_000] });
        const position = follow_up_count + 1;
        if (position > 45) throw refuse('BAD_INPUT', 'There are at most 45 follow-ups of one topic.');
        const row = { agenda_topic_id: id, position, followed_on: input.followedOn, note: input.note };
        await db.rows(insertInto('agenda_topic_follow_ups', row));
        return { follow_up_count: position };
      }),
    );
  }

  async #topic(id: string): Result {
    return { agendaTopic: await this.result(agendaTopicKind, id) };
  }
}
