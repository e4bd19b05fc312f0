import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { globalId, parseGlobalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, officialCode } from '../../../schema/jurisdiction-code.ts';
import { type Changes, Commands, insertInto, notReady } from '../../commands.ts';
import type { Queryable } from '../../database.ts';
import { newLocalId } from '../../local-id.ts';
import type { Found } from '../../machine.ts';
import { type StepInput, mustSayWhy } from '../commands.ts';
import { checkTexts } from '../supervision/checks.ts';
import type {
  AnswerMotionInput,
  ConfirmMotionInput,
  ConvertMotionInput,
  DemandAnswerInput,
  DraftMotionInput,
  EditMotionInput,
  MotionKind,
  MotionState,
  RateMotionAnswerInput,
  ReferMotionInput,
  ReportOnMotionInput,
  SuggestionCategory,
  VoteOnMotionInput,
} from '../types.ts';
import { suggestionMachine } from '../workflow.ts';
import { type MotionRow, motionKind } from './motions.ts';
import { mustHaveSponsorRule } from './sponsor-rules.ts';
import { type MotionColumns, type MotionEvent, mayDemandAgain, motionMachine } from './workflow.ts';

/** What the commands of motions give back. */
type Result = Promise<{ motion: MotionRow }>;

type FoundMotion = Found<MotionState, MotionColumns>;

/**
 * What can be done to motions (地方组织法 art. 22–25). All throw what `Commands` throws; a step of the other kind of motion, and what breaks a rule, is refused with
 * BAD_INPUT.
 */
export class MotionCommands extends Commands {
  /** Drafts a motion, which its sponsors alone see. */
  async draft(input: DraftMotionInput): Result {
    return this.#make('DRAFT', input);
  }

  /** Enters a motion that was handed in on paper, signed by all its sponsors, of whom the rule in force needs so many. */
  async enter(input: DraftMotionInput): Result {
    return this.#make('ENTER', input);
  }

  /** Changes a draft: what was confirmed must be confirmed again. */
  async edit(input: EditMotionInput): Result {
    return this.#step('EDIT', input, async (db, { id, kind }) => {
      checkMotion({ ...input, kind });
      await db.rows(sql`
        update motion_sponsors
        set confirmed_at = null, declined = false
        where motion_id = ${id} and position > 1`);
      return { title: input.title, grounds: input.grounds, proposal: input.proposal ?? null, sponsor_count: 1 };
    });
  }

  /** A deputy who is named to join a draft confirms, or declines. */
  async confirm(input: ConfirmMotionInput): Result {
    return this.#step('CONFIRM', input, async (db, { id }) => {
      await db.rows(sql`
        update motion_sponsors
        set confirmed_at = ${input.confirms ? this.owner.now().toISOString() : null}, declined = ${!input.confirms}
        where motion_id = ${id} and position > 1 and deputy_id = any(${this.#deputies})`);
      return { sponsor_count: (await sponsorsOf(db, id)).filter(({ confirmed }) => confirmed).length };
    });
  }

  /** Submits a draft; those who declined do not join it. Throws NOT_READY while somebody is asked still, or too few join. */
  async submit(input: StepInput): Result {
    return this.#step('SUBMIT', input, async (db, { id, code, kind }) => {
      const sponsors = await sponsorsOf(db, id);
      const waiting = sponsors.filter(({ confirmed, declined }) => !confirmed && !declined).length;
      if (waiting > 0) throw notReady(`All who are to join must have confirmed or declined, but ${waiting} have not.`);
      const joining = sponsors.filter(({ confirmed }) => confirmed).map(({ deputy }) => deputy);
      const { rule, least } = await mustHaveSponsorRule(db, kind, code, this.day);
      if (joining.length < least) throw notReady(`A ${kind} needs ${least} deputies, but ${joining.length} put it (${rule}).`);
      return { sponsor_rule: rule, sponsor_count: joining.length, participants: joining, proposed_on: this.day };
    });
  }

  /** The lead sponsor withdraws a motion before the presidium has decided. */
  async withdraw(input: StepInput): Result {
    return this.#step('WITHDRAW', input);
  }

  /** The presidium agrees that the sponsors withdraw a motion on which it has decided. Throws BAD_INPUT without a reason. */
  async permitWithdrawal(input: StepInput): Result {
    return this.#step('PERMIT_WITHDRAWAL', input, async () => {
      mustSayWhy(input);
      return {};
    });
  }

  /** The presidium puts a bill on the agenda. */
  async putOnAgenda(input: StepInput): Result {
    return this.#decision('PUT_ON_AGENDA', 'BILL', input);
  }

  /** The presidium refers a bill to a committee. */
  async refer(input: ReferMotionInput): Result {
    return this.#decision('REFER', 'BILL', input, async () => {
      checkTexts({ 'A committee': [input.committee, 100] });
      return { committee: input.committee };
    });
  }

  /** Enters the report of the committee. */
  async report(input: ReportOnMotionInput): Result {
    return this.#step('REPORT', input, async () => {
      checkTexts({ 'A report': [input.report, 10_000] });
      return { report: input.report, reported_on: this.day };
    });
  }

  /** The presidium has a bill handled as a suggestion, which is made here and now: submitted, by the same sponsors. */
  async convert(input: ConvertMotionInput): Result {
    return this.#decision('CONVERT', 'BILL', input, async (db, found) => ({
      suggestion_id: await this.#suggest(db, found, input.category),
    }));
  }

  /** Enters the vote: more than half of all deputies adopt a bill. */
  async vote(input: VoteOnMotionInput): Result {
    const { deputyCount, votesFor, votesAgainst, votesAbstained = 0 } = input;
    const events = {
      event: 'ADOPT',
      choose: async (): Promise<MotionEvent> => (2 * votesFor > deputyCount ? 'ADOPT' : 'NOT_ADOPT'),
    } as const;
    const id = await this.act(motionMachine, events, input, async () => {
      const votes = [votesFor, votesAgainst, votesAbstained];
      const cast = votes.reduce((sum, each) => sum + each, 0);
      if (deputyCount < 1 || deputyCount > 10_000 || votes.some((each) => each < 0) || cast > deputyCount) {
        throw refuse('BAD_INPUT', `There are 0 to ${deputyCount} votes of 1 to 10,000 deputies, but got: ${votes.join(', ')}.`);
      }
      return {
        deputy_count: deputyCount,
        votes_for: votesFor,
        votes_against: votesAgainst,
        votes_abstained: votesAbstained,
        voted_on: this.day,
      };
    });
    return { motion: await this.result(motionKind, id) };
  }

  /** The presidium has the organ questioned answer. */
  async demandAnswer(input: DemandAnswerInput): Result {
    return this.#decision('DEMAND_ANSWER', 'INTERPELLATION', input, async () => this.#demanded(input));
  }

  /** The organ must answer again. Throws NOT_READY unless half or more of those who put it are dissatisfied. */
  async demandAgain(input: DemandAnswerInput): Result {
    return this.#step('DEMAND_AGAIN', input, async (_, found) => {
      if (!mayDemandAgain(found)) {
        const { dissatisfied_count, sponsor_count } = found;
        throw notReady(`Half or more must be dissatisfied, but of ${sponsor_count} only ${dissatisfied_count ?? 0} are.`);
      }
      if (found.answer_count >= 20) throw refuse('BAD_INPUT', 'An interpellation is answered at most 20 times.');
      return this.#demanded(input);
    });
  }

  /** The organ answers; what the deputies thought of an earlier answer counts no longer. */
  async answer(input: AnswerMotionInput): Result {
    return this.#step('ANSWER', input, async (db, { id, answer_count, answer_mode }) => {
      const { text, answeredBy } = input;
      checkTexts({ 'An answer': [text, 10_000], 'Who answers': [answeredBy, 100] });
      const round = answer_count + 1;
      const row = { motion_id: id, round, mode: answer_mode, text, answered_by: answeredBy, answered_on: this.day };
      await db.rows(insertInto('motion_answers', row));
      await db.rows(sql`update motion_sponsors set satisfied = null where motion_id = ${id}`);
      return { answer_count: round, dissatisfied_count: 0 };
    });
  }

  /** One of those who put an interpellation says whether the latest answer satisfies. */
  async rate(input: RateMotionAnswerInput): Result {
    return this.#step('RATE_ANSWER', input, async (db, { id }) => {
      await db.rows(sql`
        update motion_sponsors
        set satisfied = ${input.satisfied}
        where motion_id = ${id} and confirmed_at is not null and deputy_id = any(${this.#deputies})`);
      const sponsors = await sponsorsOf(db, id);
      return { dissatisfied_count: sponsors.filter(({ satisfied }) => satisfied === false).length };
    });
  }

  /** Closes an interpellation. Throws BAD_INPUT without a reason where those who put it may demand another answer. */
  async close(input: StepInput): Result {
    return this.#step('CLOSE', input, async (_, found) => {
      if (mayDemandAgain(found)) mustSayWhy(input);
      return { closed_on: this.day };
    });
  }

  get #deputies(): readonly string[] {
    return this.identity?.deputies ?? [];
  }

  async #make(event: 'DRAFT' | 'ENTER', input: DraftMotionInput): Result {
    const { jurisdiction: code, kind, term, session, leadSponsor, jointSponsors = [], organ } = input;
    const row = { code, lead_sponsor: leadSponsor };
    const id = await this.create(motionMachine, event, input, row, async (db, id, state) => {
      checkMotion(input);
      if (term < 1 || term > 50 || session < 1 || session > 20) {
        throw refuse('BAD_INPUT', `A term is 1 to 50 and a session 1 to 20, but got: ${term}, ${session}.`);
      }
      if ((kind === 'INTERPELLATION') !== (organ != null)) {
        throw refuse('BAD_INPUT', 'An INTERPELLATION names the organ questioned, a BILL none.');
      }
      if (organ != null) checkTexts({ 'The organ questioned': [organ, 100] });
      const sponsors = [leadSponsor, ...jointSponsors];
      checkSponsors(code, sponsors);
      const { rule, least } = await mustHaveSponsorRule(db, kind, code, this.day);
      const signed = event === 'ENTER';
      if (signed && sponsors.length < least) {
        throw refuse('BAD_INPUT', `A ${kind} needs ${least} deputies, but got ${sponsors.length} (${rule}).`);
      }
      await db.rows(
        insertInto('motions', {
          id,
          ...row,
          kind,
          state,
          term,
          session,
          title: input.title,
          grounds: input.grounds,
          proposal: input.proposal ?? null,
          organ: organ ?? null,
          participants: sponsors,
          sponsor_count: signed ? sponsors.length : 1,
          sponsor_rule: signed ? rule : null,
          proposed_on: this.day,
        }),
      );
      const now = this.owner.now().toISOString();
      await db.rows(sql`
        insert into motion_sponsors (motion_id, position, deputy_id, confirmed_at)
        select ${id}, position, deputy, case when position = 1 or ${signed} then ${now}::timestamptz end
        from unnest(${sponsors}::text[]) with ordinality as joining (deputy, position)`);
    });
    return { motion: await this.result(motionKind, id) };
  }

  /** A step by which the presidium decides on a motion of a kind: the first one dates its decision. */
  #decision(
    event: MotionEvent,
    kind: MotionKind,
    input: StepInput,
    work: (db: Queryable, found: FoundMotion) => Promise<Changes> = async () => ({}),
  ): Result {
    return this.#step(event, input, async (db, found) => {
      if (found.kind !== kind) throw refuse('BAD_INPUT', `${event} is of a ${kind}, but ${found.id} is a ${found.kind}.`);
      return { decided_on: found.decided_on ?? this.day, ...(await work(db, found)) };
    });
  }

  #demanded({ mode, dueOn }: DemandAnswerInput): Changes {
    if (dueOn != null && dueOn < this.day) throw refuse('BAD_INPUT', `An answer is due today or later, but got: ${dueOn}.`);
    return { answer_mode: mode, answer_due_on: dueOn ?? null };
  }

  /** 转为代表建议. The suggestion that a bill becomes: of the same congress, with its sponsors, who have signed the bill; numbered by its own machine. */
  async #suggest(db: Queryable, found: FoundMotion, category: SuggestionCategory): Promise<string> {
    const { code, title, grounds, proposal, lead_sponsor } = found;
    const id = globalId(code, 'Suggestion', newLocalId(this.owner.now()));
    const step = suggestionMachine.steps.find(({ event, from }) => event === 'SUBMIT' && from === null);
    if (step === undefined) throw new Error('A suggestion must have a first step.');
    const now = this.owner.now().toISOString();
    const sponsors = (await sponsorsOf(db, found.id)).filter(({ confirmed }) => confirmed).map(({ deputy }) => deputy);
    await db.rows(
      insertInto('suggestions', {
        id,
        code,
        title: title.replace(/的议案$/, '的建议'),
        text: `案由：${title}\n案据：${grounds}\n方案：${proposal}`,
        category,
        state: step.to,
        lead_sponsor,
        in_session: true,
        submitted_at: now,
        participants: sponsors,
      }),
    );
    await db.rows(sql`
      insert into joint_sponsors (suggestion_id, position, deputy_id, confirmed_at)
      select ${id}, position, deputy, ${now}::timestamptz
      from unnest(${sponsors.filter((each) => each !== lead_sponsor)}::text[]) with ordinality as joining (deputy, position)`);
    await this.remember(db, id, [step], `由议案转为代表建议: ${found.id}`);
    return id;
  }

  async #step(
    event: MotionEvent,
    input: StepInput,
    work: (db: Queryable, found: FoundMotion) => Promise<Changes> = async () => ({}),
  ): Result {
    const id = await this.act(motionMachine, event, input, work);
    return { motion: await this.result(motionKind, id) };
  }
}

/** Who is named to put a motion, the lead first. */
async function sponsorsOf(
  db: Queryable,
  id: string,
): Promise<{ deputy: string; confirmed: boolean; declined: boolean; satisfied: boolean | null }[]> {
  return db.rows(sql`
    select deputy_id as deputy, confirmed_at is not null as confirmed, declined, satisfied
    from motion_sponsors
    where motion_id = ${id}
    order by position`);
}

/** 案由、案据、方案. A bill needs all three; an interpellation asks, and proposes nothing. */
function checkMotion({
  kind,
  title,
  grounds,
  proposal,
}: {
  kind: MotionKind;
  title: string;
  grounds: string;
  proposal?: string | null;
}): void {
  checkTexts({ 'A title': [title, 100], 'The grounds': [grounds, 4_000] });
  if ((kind === 'BILL') !== (proposal != null)) {
    throw refuse('BAD_INPUT', 'A BILL has a proposal, an INTERPELLATION none.');
  }
  if (proposal != null) checkTexts({ 'A proposal': [proposal, 4_000] });
}

/** Sponsors are deputies of the congress that the motion is put to, each once, at most 50 beside the lead. */
function checkSponsors(code: JurisdictionCode, sponsors: readonly string[]): void {
  if (sponsors.length > 51) throw refuse('BAD_INPUT', `At most 50 deputies may join, but got: ${sponsors.length - 1}.`);
  for (const id of sponsors) {
    if (parseGlobalId(id, 'Deputy').code !== code) {
      throw refuse('BAD_INPUT', `A sponsor must be a deputy of ${officialCode(code)}, but got: ${id}.`);
    }
  }
  if (new Set(sponsors).size !== sponsors.length) throw refuse('BAD_INPUT', 'Each sponsor may be named once.');
}
