import sql from 'sql-template-tag';
import { refuse } from '../../schema/errors.ts';
import { parseGlobalId } from '../../schema/global-id.ts';
import { type JurisdictionCode, officialCode } from '../../schema/jurisdiction-code.ts';
import { Commands, insertInto } from '../commands.ts';
import type { Queryable } from '../database.ts';
import { checkLength } from '../texts.ts';
import { type DeputyRow, deputyKind } from './store.ts';
import type {
  ConfirmDeputyInput,
  DeputyCommandInput,
  EnterDeputyInput,
  SuspendDeputyInput,
  TerminateDeputyInput,
} from './types.ts';
import { type MandateColumns, checkChangedOn, checkElection, checkGround, mandateMachine } from './workflow.ts';

/** 代表资格. What the staff of a congress can do to the mandates of its deputies. */
export class MandateCommands extends Commands {
  /**
   * Enters who was elected. A by-election (补选) names the mandate that it follows: one that ended, of the same congress, term and district, that nobody
   * follows yet. Throws FORBIDDEN, BAD_INPUT, BAD_ID, WRONG_OWNER, NOT_FOUND, WRONG_STATE of the mandate that it follows, REQUEST_ID_REUSED.
   */
  async enter(input: EnterDeputyInput): Promise<{ deputy: DeputyRow }> {
    const { jurisdiction: code, district = null, succeeds = null, delegation } = input;
    const id = await this.create(mandateMachine, 'ENTER', input, { code }, async (db, id, status) => {
      checkElection(input, this.day);
      checkLength('A person', input.person, 100);
      checkLength('A name', input.name, 50);
      checkLength('An ethnicity', input.ethnicity, 50);
      checkLength('A delegation’s name', delegation.name, 50);
      if (input.phone != null) checkLength('A telephone number', input.phone, 40);
      if (input.address != null) checkLength('An address', input.address, 200);
      mustBeOf(code, district, 'ElectoralDistrict');
      mustBeOf(code, succeeds, 'Deputy');
      const row = {
        id,
        code,
        person: input.person,
        name: input.name,
        gender: input.gender,
        ethnicity: input.ethnicity,
        birth_year: input.birthYear,
        phone: input.phone ?? null,
        address: input.address ?? null,
        term: input.term,
        district_id: district,
        elected_on: input.electedOn,
        term_starts_on: input.termStartsOn,
        status,
        status_since: input.electedOn,
        delegation_number: delegation.number,
        delegation_name: delegation.name,
        standing_committee_member: false,
        grassroots: input.grassroots,
      };
      // First, so that of two who follow the same mandate at once the second waits and is told.
      if (succeeds !== null) await follow(db, succeeds, row);
      await db.rows(insertInto('deputies', { ...row, succeeds_id: succeeds }));
    });
    return this.#result(id);
  }

  /** Confirms that a mandate is valid, with its certificate's number. Throws as every command on a record does, and BAD_INPUT. */
  async confirm(input: ConfirmDeputyInput): Promise<{ deputy: DeputyRow }> {
    const id = await this.act(mandateMachine, 'CONFIRM', input, async (db, { code, term }) => {
      const number = input.certificateNumber;
      checkLength('A certificate’s number', number, 50);
      const [other] = await db.rows<{ id: string }>(sql`
        select id
        from deputies
        where code = ${code} and term = ${term} and certificate_number = ${number}`);
      if (other !== undefined) throw refuse('BAD_INPUT', `The certificate ${number} is that of ${other.id}.`);
      return { certificate_number: number, status_since: this.day };
    });
    return this.#result(id);
  }

  /** Puts a confirmed mandate in force, when the first day of its term has come. Throws as every command on a record does, and NOT_READY. */
  async activate(input: DeputyCommandInput): Promise<{ deputy: DeputyRow }> {
    const id = await this.act(mandateMachine, 'ACTIVATE', input, async (_, { term_starts_on }) => {
      if (this.day < term_starts_on) throw refuse('NOT_READY', `The term starts on ${term_starts_on}, and today is ${this.day}.`);
      return { status_since: this.day };
    });
    return this.#result(id);
  }

  /** Suspends a mandate. Throws as every command on a record does, and BAD_INPUT. */
  async suspend(input: SuspendDeputyInput): Promise<{ deputy: DeputyRow }> {
    return this.#change('SUSPEND', input);
  }

  /** Puts a suspended mandate in force again. Throws as every command on a record does. */
  async resume(input: DeputyCommandInput): Promise<{ deputy: DeputyRow }> {
    const id = await this.act(mandateMachine, 'RESUME', input, async () => ({ ground: null, status_since: this.day }));
    return this.#result(id);
  }

  /** Ends a mandate before its time. Throws as every command on a record does, and BAD_INPUT. */
  async terminate(input: TerminateDeputyInput): Promise<{ deputy: DeputyRow }> {
    return this.#change('TERMINATE', input);
  }

  async #change(event: 'SUSPEND' | 'TERMINATE', input: SuspendDeputyInput): Promise<{ deputy: DeputyRow }> {
    const { ground, on } = input;
    const id = await this.act(mandateMachine, event, input, async (_, { status_since }) => {
      checkGround(event, ground);
      checkChangedOn(on, status_since, this.day);
      return { ground, status_since: on };
    });
    return this.#result(id);
  }

  async #result(id: string): Promise<{ deputy: DeputyRow }> {
    return { deputy: await this.result(deputyKind, id) };
  }
}

/** Ties the mandate that ended to the one that follows it; of two by-elections for one seat the second is refused. */
async function follow(
  db: Queryable,
  id: string,
  next: { id: string; term: number; district_id: string | null; elected_on: string },
): Promise<void> {
  const [ended] = await db.rows<MandateColumns & { status: string }>(sql`select * from deputies where id = ${id} for update`);
  if (ended === undefined) throw refuse('NOT_FOUND', `There is no Deputy ${id}.`);
  const { status, term, district_id, status_since, succeeded_by_id } = ended;
  if (status !== 'TERMINATED') {
    throw refuse('WRONG_STATE', `A by-election needs a Deputy that is TERMINATED, but ${id} is ${status}.`, { state: status });
  }
  if (succeeded_by_id !== null) throw refuse('BAD_INPUT', `${id} is followed by ${succeeded_by_id} already.`);
  if (term !== next.term || district_id !== next.district_id) {
    throw refuse(
      'BAD_INPUT',
      `A by-election is for the same term and district, but ${id} is of ${term} and ${district_id ?? 'none'}.`,
    );
  }
  if (next.elected_on < status_since) throw refuse('BAD_INPUT', `${id} ended on ${status_since}, after the by-election.`);
  await db.rows(sql`update deputies set succeeded_by_id = ${next.id} where id = ${id}`);
}

/** Checks that an id is of a type and of the congress itself; none is fine. Throws BAD_ID, BAD_INPUT. */
function mustBeOf(code: JurisdictionCode, id: string | null, type: string): void {
  if (id !== null && parseGlobalId(id, type).code !== code) {
    throw refuse('BAD_INPUT', `The ${type} must be of ${officialCode(code)}, but got: ${id}.`);
  }
}
