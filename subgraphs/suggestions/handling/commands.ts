import sql, { type Sql } from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { Commands, insertInto, notReady } from '../../commands.ts';
import { checkLength } from '../../texts.ts';
import { unitOf } from '../../visibility/settings.ts';
import type { SuggestionResult } from '../commands.ts';
import { suggestionKind } from '../store.ts';
import type { ConfirmContactInput, GiveViewInput, NameResponsibleInput, RecordContactInput } from '../types.ts';
import { suggestionMachine } from '../workflow.ts';

/** What units do with a suggestion until they reply, and what its sponsor says to it; each throws what `Commands` throws, and what it says. */
export class HandlingCommands extends Commands {
  /**
   * Records one of the three contacts (办前、办中、办后) of a unit with the sponsors; the first begins the handling. Throws BAD_INPUT for a day before the assignment or after
   * today.
   */
  async recordContact(input: RecordContactInput): Promise<SuggestionResult> {
    const { phase, mode, official, on } = input;
    const id = await this.act(
      suggestionMachine,
      {
        event: 'CONTACT',
        choose: async (_, { state }) => (state === 'ASSIGNED' && phase === 'BEFORE' ? 'BEGIN_HANDLING' : 'CONTACT'),
      },
      input,
      async (db, { id, round, assigned_on, contact_phases }) => {
        if (on > this.day || (assigned_on !== null && on < assigned_on)) {
          throw refuse('BAD_INPUT', `A contact takes place from ${assigned_on} to ${this.day}, but got: ${on}.`);
        }
        const [{ next } = { next: 1 }] = await db.rows<{ next: number }>(sql`
          select coalesce(max(position), 0) + 1 as next
          from contacts
          where suggestion_id = ${id}`);
        if (next > 100) throw refuse('BAD_INPUT', 'A suggestion has at most 100 contacts.');
        await db.rows(
          insertInto('contacts', {
            suggestion_id: id,
            position: next,
            round,
            phase,
            mode,
            unit: this.#unit,
            official,
            contacted_on: on,
          }),
        );
        return { contact_phases: [...new Set([...contact_phases, phase])] };
      },
    );
    return { suggestion: await this.result(suggestionKind, id) };
  }

  /** The lead sponsor confirms the contacts of a unit in a phase. Throws NOT_READY where there is none to be confirmed. */
  async confirmContact(input: ConfirmContactInput): Promise<SuggestionResult> {
    const id = await this.act(suggestionMachine, 'CONFIRM_CONTACT', input, async (db, { id }) => {
      const confirmed = await db.rows(sql`
        update contacts
        set confirmed_at = ${this.owner.now().toISOString()}
        where suggestion_id = ${id} and unit = ${input.unit} and phase = ${input.phase} and confirmed_at is null
        returning 1`);
      if (confirmed.length === 0) throw notReady(`There is no ${input.phase} contact of this unit to be confirmed.`);
      return {};
    });
    return { suggestion: await this.result(suggestionKind, id) };
  }

  /** A co-handler gives the lead its view, or gives it anew. Throws BAD_INPUT. */
  async giveView(input: GiveViewInput): Promise<SuggestionResult> {
    const id = await this.act(suggestionMachine, 'VIEW', input, async (db, { id, round }) => {
      checkLength('A view', input.view, 10_000);
      await db.rows(sql`
        update assignments
        set view = ${input.view}, viewed_on = ${this.day}::date
        where ${this.#latestOf(id, round)}`);
      return {};
    });
    return { suggestion: await this.result(suggestionKind, id) };
  }

  /** A unit names who in it answers for the suggestion, tier by tier, or names them anew. Throws BAD_INPUT. */
  async nameResponsible(input: NameResponsibleInput): Promise<SuggestionResult> {
    const { mainLeader, responsibleLeader, sectionHead, taskForce = null } = input;
    const id = await this.act(suggestionMachine, 'NAME_RESPONSIBLE', input, async (db, { id, round }) => {
      checkLength('The main leader', mainLeader, 50);
      checkLength('The responsible leader', responsibleLeader, 50);
      checkLength('The section head', sectionHead, 50);
      if (taskForce !== null) checkLength('A task force', taskForce, 100);
      await db.rows(sql`
        update assignments
        set (main_leader, responsible_leader, section_head, task_force, responsible_named_on)
          = (${mainLeader}, ${responsibleLeader}, ${sectionHead}, ${taskForce}, ${this.day}::date)
        where ${this.#latestOf(id, round)}`);
      return {};
    });
    return { suggestion: await this.result(suggestionKind, id) };
  }

  /** The unit's task in the latest round, up to this one, in which it has one. */
  #latestOf(suggestion: string, round: number): Sql {
    return sql`suggestion_id = ${suggestion} and unit = ${this.#unit} and round = (
      select max(round) from assignments where suggestion_id = ${suggestion} and unit = ${this.#unit} and round <= ${round})`;
  }

  /** The unit that the caller acts for. */
  get #unit(): string {
    const unit = this.identity === null ? null : unitOf(this.identity);
    if (unit === null) throw new Error('Only units get here.');
    return unit.name;
  }
}
