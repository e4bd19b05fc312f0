import sql from 'sql-template-tag';
import { refuse } from '../../schema/errors.ts';
import { parseGlobalId } from '../../schema/global-id.ts';
import { type JurisdictionCode, officialCode } from '../../schema/jurisdiction-code.ts';
import { type Changes, Commands, type Request, insertInto, mustBeInTime, notReady } from '../commands.ts';
import type { Queryable } from '../database.ts';
import { isOwnStaff } from '../machine.ts';
import { checkLength } from '../texts.ts';
import { deadlineOn, mustHaveDeadline } from '../rules/deadlines.ts';
import { type SuggestionRow, suggestionKind } from './store.ts';
import type {
  AcceptSuggestionInput,
  AssignSuggestionInput,
  ConfirmSponsorshipInput,
  DiscloseSuggestionInput,
  EditDraftInput,
  ExtendReplyInput,
  RejectSuggestionInput,
  SubmitSuggestionInput,
  SuggestionEventKind,
} from './types.ts';
import { type SuggestionColumns, checkUnits, suggestionMachine } from './workflow.ts';

/** What the commands of suggestions give back. */
export interface SuggestionResult {
  suggestion: SuggestionRow;
}

/** A step that needs nothing but, perhaps, a reason. */
export type StepInput = Request & { id: string; reason?: string | null };

/** What can be done to suggestions, from the draft to the assignment; each throws what `Commands` throws, and what it says. */
export class SuggestionCommands extends Commands {
  /** Drafts a suggestion, which its sponsors alone see. Throws BAD_INPUT. */
  async draft(input: SubmitSuggestionInput): Promise<SuggestionResult> {
    return this.#make('DRAFT', input);
  }

  /**
   * Submits a suggestion at once: the deputy who leads it and whom nobody joins, or the congress's staff to whom it was handed in on paper, signed by those who
   * join it. Throws BAD_INPUT.
   */
  async submit(input: SubmitSuggestionInput): Promise<SuggestionResult> {
    return this.#make('SUBMIT', input);
  }

  /** Changes a draft: what was confirmed must be confirmed again. Throws BAD_INPUT. */
  async edit(input: EditDraftInput): Promise<SuggestionResult> {
    return this.#edited('EDIT', input, async (db, id) => {
      await db.rows(sql`
        update joint_sponsors
        set confirmed_at = null, declined = false
        where suggestion_id = ${id}`);
    });
  }

  /** Submits again what was given back, mended. Throws BAD_INPUT. */
  async resubmit(input: EditDraftInput): Promise<SuggestionResult> {
    return this.#edited('SUBMIT', input);
  }

  /** A deputy who is named to join a draft confirms, or declines. */
  async confirm(input: ConfirmSponsorshipInput): Promise<SuggestionResult> {
    return this.#step('CONFIRM', input, async (db, { id }) => {
      await db.rows(sql`
        update joint_sponsors
        set confirmed_at = ${input.confirms ? this.owner.now().toISOString() : null}, declined = ${!input.confirms}
        where suggestion_id = ${id} and deputy_id = any(${this.#deputies})`);
      return {};
    });
  }

  /** Submits a draft; those who declined do not join it. Throws NOT_READY while somebody has neither confirmed nor declined. */
  async submitDraft(input: StepInput): Promise<SuggestionResult> {
    return this.#step('SUBMIT', input, async (db, { id, participants }) => {
      const joint = await db.rows<{ deputy: string; declined: boolean; waits: boolean }>(sql`
        select deputy_id as deputy, declined, confirmed_at is null and not declined as waits
        from joint_sponsors
        where suggestion_id = ${id}`);
      const waiting = joint.filter(({ waits }) => waits).length;
      if (waiting > 0) throw notReady(`All who are to join must have confirmed or declined, but ${waiting} have not.`);
      const declined = new Set(joint.filter((each) => each.declined).map(({ deputy }) => deputy));
      return {
        submitted_at: this.owner.now().toISOString(),
        participants: participants.filter((each) => !declined.has(each)),
      };
    });
  }

  /** Accepts a suggestion, gives it its number, and screens it to a field of public-interest litigation. */
  async accept(input: AcceptSuggestionInput): Promise<SuggestionResult> {
    return this.#step('ACCEPT', input, async (db, { code, number, year }) => ({
      number: number ?? (await nextNumber(db, code, year)),
      ...(input.litigationField == null ? {} : { litigation_field: input.litigationField }),
    }));
  }

  /** Refuses a suggestion on a ground of the rules. Throws TOO_LATE where the place has a last day for that. */
  async reject(input: RejectSuggestionInput): Promise<SuggestionResult> {
    return this.#step('REJECT', input, async () => ({ rejection_ground: input.ground }));
  }

  /** Gives a suggestion back to its sponsors to be mended. Throws BAD_INPUT without a reason. */
  async giveBack(input: StepInput): Promise<SuggestionResult> {
    return this.#step('RETURN', input, async () => {
      mustSayWhy(input);
      return {};
    });
  }

  /** A deputy who joined a suggestion agrees that it be withdrawn. */
  async agree(input: StepInput): Promise<SuggestionResult> {
    return this.#step('AGREE', input, async (db, { id }) => {
      await db.rows(sql`
        update joint_sponsors
        set withdrawal_agreed_at = ${this.owner.now().toISOString()}
        where suggestion_id = ${id} and deputy_id = any(${this.#deputies})`);
      return {};
    });
  }

  /** Withdraws a suggestion. Throws NOT_READY until all who joined it agree; a draft is its lead sponsor's. */
  async withdraw(input: StepInput): Promise<SuggestionResult> {
    return this.#step('WITHDRAW', input, async (db, { id, state }) => {
      const [open] = await db.rows<{ count: number }>(sql`
        select count(*)::int as count
        from joint_sponsors
        where suggestion_id = ${id} and not declined and withdrawal_agreed_at is null`);
      if (state !== 'DRAFT' && open !== undefined && open.count > 0) {
        throw notReady(`All who joined must agree to the withdrawal, but ${open.count} have not.`);
      }
      return {};
    });
  }

  /**
   * Assigns a suggestion; a submitted one is accepted and numbered first. The reply is due by the policy in force today at the
   * suggestion's place. Throws BAD_INPUT.
   */
  async assign(input: AssignSuggestionInput): Promise<SuggestionResult> {
    return this.#step(['ACCEPT', 'ASSIGN'], input, async (db, found) => {
      const disclosed = input.disclosed ?? false;
      return {
        ...(await this.#assigned(db, found, input, 1)),
        number: found.number ?? (await nextNumber(db, found.code, found.year)),
        disclosed,
        disclosure: disclosed ? 'PUBLIC_FULL' : 'NONE',
        participants: [...found.participants, ...input.units.map(({ unit }) => unit)],
      };
    });
  }

  /** A unit asks to give back what is not its business. Throws BAD_INPUT without a reason, TOO_LATE after the place's last day for it. */
  async requestReturn(input: StepInput): Promise<SuggestionResult> {
    return this.#step('REQUEST_RETURN', input, async (db, { code, assigned_on }) => {
      mustSayWhy(input);
      const deadline = assigned_on === null ? null : await deadlineOn(db, 'RETURN_REQUEST', code, assigned_on);
      mustBeInTime('giving it back', deadline?.dueOn, this.day);
      return {};
    });
  }

  /** The unit keeps what it wanted to give back. Throws BAD_INPUT without a reason. */
  async refuseReturn(input: StepInput): Promise<SuggestionResult> {
    return this.#step('REFUSE_RETURN', input, async () => {
      mustSayWhy(input);
      return {};
    });
  }

  /**
   * Assigns to other units what was given back, or what is being followed up (二次交办): a new round, whose clock starts today. Units that gave it back see it no longer.
   * Throws BAD_INPUT.
   */
  async reassign(input: AssignSuggestionInput): Promise<SuggestionResult> {
    return this.#step('REASSIGN', input, async (db, found) => {
      const units = input.units.map(({ unit }) => unit);
      const before = new Set([...found.answering_units, ...found.co_units]);
      const kept = found.state === 'TRACKING' ? found.participants : found.participants.filter((each) => !before.has(each));
      return {
        ...(await this.#assigned(db, found, input, found.round + 1)),
        round: found.round + 1,
        participants: [...new Set([...kept, ...units])],
      };
    });
  }

  /** Agrees to a later reply. Throws BAD_INPUT for a day that is not later than the one before, or later than the rule allows. */
  async extend(input: ExtendReplyInput): Promise<SuggestionResult> {
    return this.#step('EXTEND', input, async (db, { code, assigned_on, due_on }) => {
      const latest = await mustHaveDeadline(db, 'REPLY_EXTENDED', code, assigned_on ?? this.day);
      if (input.dueOn <= (due_on ?? '') || input.dueOn > latest.dueOn) {
        throw refuse('BAD_INPUT', `The reply may be due after ${due_on} and until ${latest.dueOn}, but got: ${input.dueOn}.`);
      }
      return { due_on: input.dueOn, deadline_policy: latest.policy };
    });
  }

  /** Decides how far a suggestion is open to everybody. Throws BAD_INPUT where a summary or a reason is missing or too much. */
  async disclose(input: DiscloseSuggestionInput): Promise<SuggestionResult> {
    return this.#step('DISCLOSE', input, async () => {
      const { disclosure, summary } = input;
      if (disclosure !== 'PUBLIC_FULL') mustSayWhy(input);
      if ((disclosure === 'SUMMARY') !== (summary != null)) {
        throw refuse('BAD_INPUT', 'A summary is needed for the disclosure SUMMARY, and for it alone.');
      }
      if (summary != null) checkLength('A summary', summary, 500);
      return { disclosure, summary: summary ?? null, disclosed: disclosure === 'PUBLIC_FULL' || disclosure === 'SUMMARY' };
    });
  }

  get #deputies(): readonly string[] {
    return this.identity?.deputies ?? [];
  }

  async #make(event: 'DRAFT' | 'SUBMIT', input: SubmitSuggestionInput): Promise<SuggestionResult> {
    const { jurisdiction, title, text, category, leadSponsor, jointSponsors = [] } = input;
    const row = { code: jurisdiction, lead_sponsor: leadSponsor };
    const id = await this.create(suggestionMachine, event, input, row, async (db, id, state) => {
      checkTexts(title, text);
      checkSponsors(jurisdiction, leadSponsor, jointSponsors);
      const onPaper = this.identity !== null && isOwnStaff(this.identity, row);
      if (event === 'SUBMIT' && jointSponsors.length > 0 && !onPaper) {
        throw refuse('BAD_INPUT', 'Those who join must confirm: draft the suggestion first, and submit the draft then.');
      }
      const now = this.owner.now().toISOString();
      await db.rows(
        insertInto('suggestions', {
          id,
          ...row,
          title,
          text,
          category,
          state,
          in_session: input.inSession ?? false,
          submitted_at: now,
          secrecy_requested: input.secrecyRequested ?? false,
          participants: [leadSponsor, ...jointSponsors],
        }),
      );
      await db.rows(sql`
        insert into joint_sponsors (suggestion_id, position, deputy_id, confirmed_at)
        select ${id}, position, deputy, ${event === 'SUBMIT' ? now : null}::timestamptz
        from unnest(${jointSponsors}::text[]) with ordinality as joining (deputy, position)`);
    });
    return { suggestion: await this.result(suggestionKind, id) };
  }

  #edited(
    event: 'EDIT' | 'SUBMIT',
    input: EditDraftInput,
    more: (db: Queryable, id: string) => Promise<void> = async () => {},
  ): Promise<SuggestionResult> {
    return this.#step(event, input, async (db, { id, state }) => {
      // A draft is submitted by another command, which looks at who has confirmed.
      if (event === 'SUBMIT' && state === 'DRAFT') throw notReady('A draft is submitted as it is.');
      const { title, text, category } = input;
      checkTexts(title, text);
      await more(db, id);
      return { title, text, category };
    });
  }

  /** The rows and columns of an assignment to units. */
  async #assigned(
    db: Queryable,
    { id, code }: { id: string; code: JurisdictionCode },
    { units }: AssignSuggestionInput,
    round: number,
  ): Promise<Changes> {
    checkUnits(units);
    const { policy, dueOn } = await mustHaveDeadline(db, 'REPLY', code, this.day);
    const view = await deadlineOn(db, 'CO_VIEW', code, this.day);
    await db.rows(sql`
      insert into assignments (suggestion_id, round, position, unit, role, assigned_on, due_on)
      select ${id}, ${round}, row_number() over (order by role <> 'LEAD', position), unit, role, ${this.day}::date,
        case when role = 'CO' then ${view?.dueOn ?? dueOn}::date else ${dueOn}::date end
      from unnest(${units.map(({ unit }) => unit)}::text[], ${units.map(({ role }) => role)}::text[])
        with ordinality as assigned (unit, role, position)`);
    return {
      assigned_on: this.day,
      due_on: dueOn,
      deadline_policy: policy,
      answering_units: units.filter(({ role }) => role !== 'CO').map(({ unit }) => unit),
      co_units: units.filter(({ role }) => role === 'CO').map(({ unit }) => unit),
    };
  }

  async #step(
    event: SuggestionEventKind | readonly SuggestionEventKind[],
    input: StepInput,
    work: (db: Queryable, found: SuggestionColumns & { id: string; state: string }) => Promise<Changes>,
  ): Promise<SuggestionResult> {
    const id = await this.act(suggestionMachine, event, input, work);
    return { suggestion: await this.result(suggestionKind, id) };
  }
}

/** The congress's next office number of a year: 2026-0124. */
async function nextNumber(db: Queryable, code: JurisdictionCode, year: number): Promise<string> {
  const [series] = await db.rows<{ last: number }>(sql`
    insert into number_series (code, year, last)
    values (${code}, ${year}, 1)
    on conflict (code, year) do update set last = number_series.last + 1
    returning last`);
  return `${year}-${String(series?.last).padStart(4, '0')}`;
}

function checkTexts(title: string, text: string): void {
  checkLength('A title', title, 100);
  checkLength('A text', text, 10_000);
}

/** Throws BAD_INPUT without a reason. */
export function mustSayWhy({ reason }: { reason?: string | null }): void {
  if (reason == null) throw refuse('BAD_INPUT', 'This step needs a reason.');
}

/** Sponsors are deputies of the congress that the suggestion is made to (代表法 2025, art. 21), each once, at most 50 besides the lead. */
function checkSponsors(code: JurisdictionCode, lead: string, joint: readonly string[]): void {
  if (joint.length > 50) throw refuse('BAD_INPUT', `At most 50 deputies may join, but got: ${joint.length}.`);
  for (const id of [lead, ...joint]) {
    if (parseGlobalId(id, 'Deputy').code !== code) {
      throw refuse('BAD_INPUT', `A sponsor must be a deputy of ${officialCode(code)}, but got: ${id}.`);
    }
  }
  if (new Set([lead, ...joint]).size !== joint.length + 1) throw refuse('BAD_INPUT', 'Each sponsor may be named once.');
}
