import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { globalId, parseGlobalId } from '../../../schema/global-id.ts';
import { type Changes, Commands, insertInto, notReady } from '../../commands.ts';
import type { Queryable } from '../../database.ts';
import { newLocalId } from '../../local-id.ts';
import { type Found, stepsFrom } from '../../machine.ts';
import { checkLength } from '../../texts.ts';
import { tellCongress } from '../clues/telling.ts';
import { clueMachine } from '../clues/workflow.ts';
import { outcomeIsDue } from '../receipts/outcome.ts';
import { mustBeOpen } from '../rules/rules.ts';
import type {
  CaseKind,
  CaseState,
  CloseCaseInput,
  ClueSource,
  ClueState,
  DiscloseCaseInput,
  EnterJudgmentInput,
  FileCaseInput,
  FollowUpCaseInput,
  IssueProcuratorialSuggestionInput,
  LitigationCaseCommandInput,
  SueInCaseInput,
  SuspendCaseInput,
} from '../types.ts';
import { type LitigationCaseRow, caseKind } from './cases.ts';
import { notWaiting, startClock, waiting } from './clocks.ts';
import { type CaseColumns, type CaseEvent, caseMachine, closableFrom } from './workflow.ts';

/** What is answered to a command on a case. */
type Result = Promise<{ litigationCase: LitigationCaseRow }>;

type Case = Found<CaseState, CaseColumns>;

/** What is looked at of a clue on which a case is filed. */
interface FiledClue {
  id: string;
  state: ClueState;
  source: ClueSource;
  opinion_id: string | null;
  congress: string | null;
}

/** What a procuratorate can do to cases. All throw BAD_ID, WRONG_OWNER, NOT_FOUND, FORBIDDEN, WRONG_STATE, BAD_INPUT, REQUEST_ID_REUSED. */
export class CaseCommands extends Commands {
  /** Files a case on clues, which are filed with it. Throws NOT_FOUND and WRONG_STATE also for a clue. */
  async file(input: FileCaseInput): Result {
    const { jurisdiction: code, caseNumber, kind, field, agency } = input;
    const id = await this.create(caseMachine, 'FILE', input, { code }, async (db, id, state) => {
      const clues = [...new Set(input.clues)];
      if (clues.length < 1 || clues.length > 20)
        throw refuse('BAD_INPUT', `A case is filed on 1 to 20 clues, but got: ${clues.length}.`);
      checkLength('A case number', caseNumber, 100);
      checkLength('An agency', agency, 100);
      await mustBeOpen(db, field, { code, kind, on: this.day });
      const found = await this.#cluesToFile(db, clues, code);
      const fromSuggestion = found.some(({ source }) => source === 'SUGGESTION');
      const row = { id, code, case_number: caseNumber, kind, field, agency, state };
      await db.rows(insertInto('litigation_cases', { ...row, filed_on: this.day, from_suggestion: fromSuggestion }));
      for (const clue of found) {
        const steps = stepsFrom(clueMachine, clue.id, clue.state, ['FILE']);
        await db.rows(sql`
          update clues
          set state = 'FILED', case_id = ${id}, assessed_on = ${this.day}
          where id = ${clue.id}`);
        await this.remember(db, clue.id, steps, null);
        await tellCongress(db, this.owner.now(), clue, 'FILE', this.day);
      }
      const clock = await startClock(db, { id, code }, 'FILING_NOTICE', this.day);
      await db.rows(sql`
        update litigation_cases
        set waiting_for = 'FILING_NOTICE', due_on = ${clock.dueOn}
        where id = ${id}`);
    });
    return this.#result(id);
  }

  /** Enters that the agency was told of the filing; once. */
  async notify(input: LitigationCaseCommandInput): Result {
    return this.#step('NOTIFY', input, async (_, { state, notified_on }) => {
      if (notified_on !== null) throw refuse('WRONG_STATE', `The agency was told on ${notified_on}.`, { state });
      return { notified_on: this.day, ...notWaiting };
    });
  }

  /** Begins the investigation. */
  async investigate(input: LitigationCaseCommandInput): Result {
    return this.#step('INVESTIGATE', input);
  }

  /** Enters that consultation solved it. */
  async solve(input: LitigationCaseCommandInput): Result {
    return this.#step('SOLVE', input, async (_, { kind }) => {
      mustBe('ADMINISTRATIVE', kind);
      return notWaiting;
    });
  }

  /** Issues a procuratorial suggestion, which the agency is to receive within days. */
  async issueSuggestion(input: IssueProcuratorialSuggestionInput): Result {
    const { documentNumber, content, urgent } = input;
    return this.#step('ISSUE_SUGGESTION', input, async (db, { id, code, kind, agency, field }) => {
      mustBe('ADMINISTRATIVE', kind);
      checkLength('A document’s number', documentNumber, 100);
      checkLength('What it asks for', content, 10_000);
      const reply = await startClock(db, { id, code }, urgent ? 'REPLY_URGENT' : 'REPLY', this.day);
      const service = await startClock(db, { id, code }, 'SERVICE', this.day);
      const suggestion = globalId(code, 'ProcuratorialSuggestion', newLocalId(this.owner.now()));
      await db.rows(
        insertInto('procuratorial_suggestions', {
          id: suggestion,
          code,
          document_number: documentNumber,
          case_id: id,
          agency,
          field,
          urgent: urgent ?? false,
          content,
          state: 'ISSUED',
          issued_on: this.day,
          due_on: reply.dueOn,
          deadline_policy: reply.policy,
        }),
      );
      await this.remember(db, suggestion, [{ event: 'ISSUE', from: null, to: 'ISSUED', by: [] }], null);
      return waiting('SERVICE', service);
    });
  }

  /** Publishes the notice of a civil case. */
  async publishNotice(input: LitigationCaseCommandInput): Result {
    return this.#step('PUBLISH_NOTICE', input, async (db, found) => {
      if (found.kind === 'ADMINISTRATIVE') throw refuse('BAD_INPUT', 'Notices are published in civil cases.');
      return waiting('PUBLIC_NOTICE', await startClock(db, found, 'PUBLIC_NOTICE', this.day));
    });
  }

  /** Follows the agency's performance up. Throws NOT_READY while the time for its reply runs. */
  async followUp(input: FollowUpCaseInput): Result {
    return this.#step('FOLLOW_UP', input, async (db, found) => {
      const { id, state, due_on } = found;
      checkLength('A finding', input.finding, 2_000);
      if (state === 'SUGGESTION_ISSUED') await this.#mustBeOverdue(db, id);
      await db.rows(sql`
        insert into case_follow_ups (case_id, position, followed_on, finding)
        select ${id}, coalesce(max(position), 0) + 1, ${this.day}::date, ${input.finding}
        from case_follow_ups
        where case_id = ${id}`);
      await db.rows(sql`
        update procuratorial_suggestions
        set state = 'FOLLOWED_UP'
        where case_id = ${id} and state = 'REPLIED'`);
      // Of several follow-ups the first starts the time for the decision, and so does the end of a suspension.
      if (state === 'FOLLOW_UP') return { due_on };
      return waiting('SUIT_REVIEW_ADMINISTRATIVE', await startClock(db, found, 'SUIT_REVIEW_ADMINISTRATIVE', this.day));
    });
  }

  /** Suspends the review. */
  async suspend(input: SuspendCaseInput): Result {
    checkLength('A reason', input.reason, 1_000);
    return this.#step('SUSPEND', input, async () => notWaiting);
  }

  /** Enters that it was put right; a congress that sent it is to learn of it within days. */
  async rectify(input: LitigationCaseCommandInput): Result {
    return this.#step('RECTIFY', input, async (db, found) => {
      await outcomeIsDue(db, found, this.day);
      return notWaiting;
    });
  }

  /** Enters that suit was brought. Throws NOT_READY while a notice runs. */
  async sue(input: SueInCaseInput): Result {
    return this.#step('SUE', input, async (_, { state, due_on }) => {
      checkLength('A court', input.court, 100);
      if (state === 'NOTICE_PUBLISHED' && due_on !== null && this.day <= due_on) {
        throw notReady(`The notice runs until ${due_on}.`);
      }
      return { court: input.court, sued_on: this.day, ...notWaiting };
    });
  }

  /** Enters that the suit was withdrawn, all being done. */
  async withdrawSuit(input: LitigationCaseCommandInput): Result {
    return this.#step('WITHDRAW_SUIT', input);
  }

  /** Enters the judgment. */
  async judge(input: EnterJudgmentInput): Result {
    return this.#step('JUDGE', input, async () => {
      checkLength('A judgment', input.judgment, 2_000);
      return { judgment: input.judgment, judged_on: this.day };
    });
  }

  /** Enters that the judgment was carried out. */
  async enforce(input: LitigationCaseCommandInput): Result {
    return this.#step('ENFORCE', input);
  }

  /** Closes a case on a ground. Throws NOT_READY for a ground that does not fit where it stands. */
  async close(input: CloseCaseInput): Result {
    const { closure, reason } = input;
    return this.#step('CLOSE', input, async (db, found) => {
      checkLength('A reason', reason, 1_000);
      const from = closableFrom[closure];
      if (from !== undefined && !from.includes(found.state)) {
        throw notReady(`${closure} closes a case that is ${from.join(' or ')}, but ${found.id} is ${found.state}.`);
      }
      await outcomeIsDue(db, found, this.day);
      return { closed_on: this.day, closure, closure_reason: reason, ...notWaiting };
    });
  }

  /** Publishes what came of a closed case; once. */
  async disclose(input: DiscloseCaseInput): Result {
    const { document, outcome } = input;
    return this.#step('DISCLOSE', input, async (_, { state, disclosed_on }) => {
      if (disclosed_on !== null) throw refuse('WRONG_STATE', `What came of it was published on ${disclosed_on}.`, { state });
      checkLength('A document', document, 100);
      checkLength('What came of it', outcome, 4_000);
      return { outcome_document: document, outcome, disclosed_on: this.day };
    });
  }

  async #step(
    event: CaseEvent,
    input: LitigationCaseCommandInput,
    work: (db: Queryable, found: Case) => Promise<Changes> = async () => ({}),
  ): Result {
    return this.#result(await this.act(caseMachine, event, input, work));
  }

  /** The clues on which a case is filed, held until it is: of the case's own procuratorate. */
  async #cluesToFile(db: Queryable, ids: readonly string[], code: string): Promise<FiledClue[]> {
    for (const id of ids) {
      if (parseGlobalId(id, 'Clue').code !== code)
        throw refuse('BAD_INPUT', `A clue of the case’s procuratorate is needed, but got: ${id}.`);
    }
    const found = await db.rows<FiledClue>(sql`
      select id, state, source, opinion_id, congress
      from clues
      where id = any(${ids})
      order by id
      for update`);
    const missing = ids.find((id) => !found.some((clue) => clue.id === id));
    if (missing !== undefined) throw refuse('NOT_FOUND', `There is no Clue ${missing}.`);
    return found;
  }

  /** Throws NOT_READY while a procuratorial suggestion of the case may still be replied to. */
  async #mustBeOverdue(db: Queryable, id: string): Promise<void> {
    const [running] = await db.rows<{ until: string }>(sql`
      select due_on as until
      from procuratorial_suggestions
      where case_id = ${id} and state in ('ISSUED', 'RECEIVED') and due_on >= ${this.day}::date
      order by due_on desc
      limit 1`);
    if (running !== undefined) throw notReady(`The agency may reply until ${running.until}.`);
  }

  async #result(id: string): Result {
    return { litigationCase: await this.result(caseKind, id) };
  }
}

function mustBe(needed: CaseKind, kind: CaseKind): void {
  if (kind !== needed) throw refuse('BAD_INPUT', `The step is of ${needed} cases, but this one is ${kind}.`);
}
