import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { type Changes, Commands, mustBeInTime, notReady } from '../../commands.ts';
import type { Queryable } from '../../database.ts';
import { checkLength } from '../../texts.ts';
import { unitOf } from '../../visibility/settings.ts';
import { type StepInput, type SuggestionResult, mustSayWhy } from '../commands.ts';
import { deadlineOn } from '../../rules/deadlines.ts';
import { meaningOfClass } from '../rules/reply-classes.ts';
import { suggestionKind } from '../store.ts';
import type {
  DraftReplyInput,
  PublishReplyInput,
  RateSuggestionInput,
  ReopenSuggestionInput,
  ReplyOutcome,
  ReviewReplyInput,
} from '../types.ts';
import { type SuggestionColumns, suggestionMachine } from '../workflow.ts';

/** A draft of a reply as it stands in its table. */
interface Draft {
  reply_class: string;
  scheme_id: string;
  outcome: ReplyOutcome;
  promises: boolean;
  text: string;
  signed_by: string;
  promised_on: string | null;
  without_contacts: string | null;
  reviewed: boolean;
}

type Found = SuggestionColumns & { id: string; state: string };

/** What is replied, and what the sponsor and the congress make of it; each throws what `Commands` throws, and what it says. */
export class ReplyCommands extends Commands {
  /** The unit drafts its reply, or drafts it anew: it must be reviewed then. Throws BAD_INPUT, also for a letter that the place's scheme does not have. */
  async draft(input: DraftReplyInput): Promise<SuggestionResult> {
    const { replyClass, outcome, text, signedBy, promisedOn = null, withoutContacts = null } = input;
    return this.#step('DRAFT_REPLY', input, async (db, { id, code }) => {
      checkLength('A reply', text, 10_000);
      checkLength('A signature', signedBy, 50);
      if (withoutContacts !== null) checkLength('A reason', withoutContacts, 500);
      const meaning = await meaningOfClass(db, { code, day: this.day, letter: replyClass, outcome });
      if (meaning.promises !== (promisedOn !== null) || (promisedOn !== null && promisedOn <= this.day)) {
        throw refuse(
          'BAD_INPUT',
          `A reply of class ${replyClass} says ${meaning.promises ? 'by when after today' : 'no day'} it will be done.`,
        );
      }
      await db.rows(sql`
        insert into reply_drafts (suggestion_id, unit, reply_class, scheme_id, outcome, promises, text, signed_by, promised_on, without_contacts)
        values (${id}, ${this.#unit}, ${replyClass}, ${meaning.scheme}, ${meaning.outcome}, ${meaning.promises}, ${text}, ${signedBy},
          ${promisedOn}, ${withoutContacts})
        on conflict (suggestion_id, unit) do update
        set (reply_class, scheme_id, outcome, promises, text, signed_by, promised_on, without_contacts, reviewed)
          = (excluded.reply_class, excluded.scheme_id, excluded.outcome, excluded.promises, excluded.text, excluded.signed_by,
            excluded.promised_on, excluded.without_contacts, false)`);
      return {};
    });
  }

  /** The congress reviews a draft (审核把关). Throws NOT_READY where the unit has none, BAD_INPUT for a draft that may not be sent without a reason. */
  async review(input: ReviewReplyInput): Promise<SuggestionResult> {
    return this.#step('REVIEW_REPLY', input, async (db, { id }) => {
      if (!input.approved) mustSayWhy(input);
      const reviewed = await db.rows(sql`
        update reply_drafts
        set reviewed = ${input.approved}
        where suggestion_id = ${id} and unit = ${input.unit}
        returning 1`);
      if (reviewed.length === 0) throw notReady(`${input.unit} has no draft of a reply.`);
      return {};
    });
  }

  /**
   * Sends the caller's reviewed draft. Of several units that answer separately the last makes it replied to. The clock of the rating starts. Throws NOT_READY without a
   * reviewed draft, and without the three contacts unless the draft says why.
   */
  async send(input: StepInput): Promise<SuggestionResult> {
    const id = await this.act(
      suggestionMachine,
      { event: 'REPLY', choose: async (db, found) => ((await this.#others(db, found)) > 0 ? 'REPLY_PART' : 'REPLY') },
      input,
      async (db, found, steps) => {
        const { id, code, contact_phases } = found;
        const [draft] = await db.rows<Draft>(sql`
          delete from reply_drafts
          where suggestion_id = ${id} and unit = ${this.#unit} and reviewed
          returning reply_class, scheme_id, outcome, promises, text, signed_by, promised_on, without_contacts`);
        if (draft === undefined) throw notReady('A reply is sent when its draft is reviewed.');
        if (contact_phases.length < 3 && draft.without_contacts === null) {
          throw notReady(
            `A reply needs the three contacts, or a reason, but there were: ${contact_phases.join(', ') || 'none'}.`,
          );
        }
        const { round } = found;
        await db.rows(sql`
          insert into replies (suggestion_id, round, unit, replied_on, reply_class, outcome, text, signed_by, promised_on, scheme_id, without_contacts)
          values (${id}, ${round}, ${this.#unit}, ${this.day}, ${draft.reply_class}, ${draft.outcome}, ${draft.text}, ${draft.signed_by},
            ${draft.promised_on}, ${draft.scheme_id}, ${draft.without_contacts})`);
        const isWhole = steps.at(-1)?.event === 'REPLY';
        const rating = isWhole ? await deadlineOn(db, 'RATING', code, this.day) : null;
        // With separate replies one that promises is enough to be followed up.
        const [{ promises } = { promises: draft.promises }] = await db.rows<{ promises: boolean }>(sql`
          select bool_or(promised_on is not null) as promises
          from replies
          where suggestion_id = ${id} and round = ${round}`);
        return {
          outcome: draft.outcome,
          replied_on: found.replied_on ?? this.day,
          promises,
          reply_disclosed: true,
          outcome_disclosed: true,
          ...(isWhole ? { rated: false, rating_due_on: rating?.dueOn ?? null } : {}),
          ...(isWhole && found.reopened_on !== null && found.rehandled_on === null ? { rehandled_on: this.day } : {}),
        };
      },
    );
    return { suggestion: await this.result(suggestionKind, id) };
  }

  /** Decides how far a reply is open to everybody. Throws BAD_INPUT for SUMMARY and without a reason, NOT_READY for a reply that is not there. */
  async publish(input: PublishReplyInput): Promise<SuggestionResult> {
    const { round, unit, disclosure } = input;
    return this.#step('DISCLOSE', input, async (db, { id }) => {
      if (disclosure === 'SUMMARY') throw refuse('BAD_INPUT', 'A reply is open as a whole, on request, or not.');
      if (disclosure !== 'PUBLIC_FULL') mustSayWhy(input);
      const changed = await db.rows(sql`
        update replies
        set disclosure = ${disclosure}
        where suggestion_id = ${id} and round = ${round} and unit = ${unit}
        returning 1`);
      if (changed.length === 0) throw notReady(`There is no reply of ${unit} in round ${round}.`);
      const [open] = await db.rows<{ some: boolean; latest: boolean }>(sql`
        select bool_or(disclosure = 'PUBLIC_FULL') as some,
          bool_and(disclosure = 'PUBLIC_FULL') filter (where round = (select max(round) from replies where suggestion_id = ${id})) as latest
        from replies
        where suggestion_id = ${id}`);
      return { reply_disclosed: open?.some ?? false, outcome_disclosed: open?.latest ?? false };
    });
  }

  /** The lead sponsor rates the latest reply on two axes. Throws TOO_LATE after the last day for it, NOT_READY when it is rated already. */
  async rate(input: RateSuggestionInput): Promise<SuggestionResult> {
    const { attitude, result, comment = null } = input;
    return this.#step('RATE', input, async (db, { id, round, rated, rating_due_on }) => {
      if (comment !== null) checkLength('A comment', comment, 1_000);
      if (rated) throw notReady('The latest reply is rated already.');
      mustBeInTime('the rating', rating_due_on, this.day);
      await db.rows(sql`
        insert into ratings (suggestion_id, round, axis, value, at)
        select ${id}, ${round}, axis, value, ${this.owner.now().toISOString()}::timestamptz
        from unnest(array['ATTITUDE', 'RESULT'], array[${attitude}, ${result}]) as given (axis, value)`);
      return { rated: true, attitude, satisfaction: result, rating_comment: comment };
    });
  }

  /**
   * Opens again what was rated dissatisfied: a new round for the same units, due by the rule of the place. Throws NOT_READY for anything else, BAD_INPUT for a day where there
   * is a rule, and for none or one that is over where there is not.
   */
  async reopen(input: ReopenSuggestionInput): Promise<SuggestionResult> {
    return this.#step('REOPEN', input, async (db, found) => {
      const { id, code, round, answering_units, reopened_on } = found;
      mustBeDissatisfied(found);
      const rule = await deadlineOn(db, 'REHANDLING', code, this.day);
      if ((rule === null) !== (input.dueOn != null)) {
        throw refuse(
          'BAD_INPUT',
          rule === null ? 'The place has no rule: say by when.' : `By the rule of the place it is due on ${rule.dueOn}.`,
        );
      }
      const dueOn = rule?.dueOn ?? input.dueOn ?? '';
      if (dueOn <= this.day) throw refuse('BAD_INPUT', `The next reply is due after today, but got: ${dueOn}.`);
      await db.rows(sql`
        insert into assignments (suggestion_id, round, position, unit, role, assigned_on, due_on)
        select ${id}, ${round + 1}, row_number() over (order by position), unit, role, ${this.day}::date, ${dueOn}::date
        from assignments
        where suggestion_id = ${id} and unit = any(${answering_units}) and role <> 'CO' and round = (
          select max(round) from assignments where suggestion_id = ${id})`);
      return {
        round: round + 1,
        due_on: dueOn,
        ...(rule === null ? {} : { deadline_policy: rule.policy }),
        ...(reopened_on === null ? { reopened_on: this.day, rehandling_due_on: dueOn } : {}),
      };
    });
  }

  /** A hearing on what was rated dissatisfied again. Throws NOT_READY otherwise, BAD_INPUT without what came of it. */
  async hear(input: StepInput): Promise<SuggestionResult> {
    return this.#step('HEAR', input, async (_, found) => {
      mustBeDissatisfied(found);
      if (found.reopened_on === null) throw notReady('It is handled again first.');
      mustSayWhy(input);
      return {};
    });
  }

  /** The democratic review after the hearing. Throws BAD_INPUT without what came of it. */
  async holdReview(input: StepInput): Promise<SuggestionResult> {
    return this.#step('REVIEW', input, async () => {
      mustSayWhy(input);
      return {};
    });
  }

  /** Closes a suggestion. Throws NOT_READY while a promise of it is open or not entered, while it is rated dissatisfied, and while a rating is awaited. */
  async close(input: StepInput): Promise<SuggestionResult> {
    return this.#step('CLOSE', input, async (db, { id, promises, satisfaction, rated, rating_due_on }) => {
      const [{ open } = { open: 0 }] = await db.rows<{ open: number }>(sql`
        select count(*)::int as open
        from follow_ups
        where suggestion_id = ${id} and state in ('OPEN', 'PROGRESS')`);
      if (open > 0) throw notReady(`It has ${open} open promises.`);
      if (promises) throw notReady('Its latest reply promises something, which is followed up first.');
      if (rated && satisfaction === 'DISSATISFIED') throw notReady('Its sponsor is not satisfied: it is handled again.');
      if (!rated && (rating_due_on === null || this.day <= rating_due_on)) throw notReady('Its sponsor has not rated it yet.');
      return {};
    });
  }

  /** How many other units have still to reply in this round. */
  async #others(db: Queryable, found: Found): Promise<number> {
    const [row] = await db.rows<{ count: number }>(sql`
      select count(*)::int as count
      from unnest(${found.answering_units}::text[]) as answering (unit)
      where unit <> ${this.#unit} and not exists (
        select from replies
        where suggestion_id = ${found.id} and round = ${found.round} and replies.unit = answering.unit)`);
    return row?.count ?? 0;
  }

  /** The unit that the caller acts for. */
  get #unit(): string {
    const unit = this.identity === null ? null : unitOf(this.identity);
    if (unit === null) throw new Error('Only units get here.');
    return unit.name;
  }

  async #step(
    event: 'DRAFT_REPLY' | 'REVIEW_REPLY' | 'DISCLOSE' | 'RATE' | 'REOPEN' | 'HEAR' | 'REVIEW' | 'CLOSE',
    input: StepInput,
    work: (db: Queryable, found: Found) => Promise<Changes>,
  ): Promise<SuggestionResult> {
    const id = await this.act(suggestionMachine, event, input, work);
    return { suggestion: await this.result(suggestionKind, id) };
  }
}

/** Throws NOT_READY unless the latest reply was rated, and the result dissatisfied. */
function mustBeDissatisfied({ rated, satisfaction }: Found): void {
  if (!rated || satisfaction !== 'DISSATISFIED') throw notReady('Its sponsor has not rated the latest reply dissatisfied.');
}
