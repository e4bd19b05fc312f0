import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { type JurisdictionCode, officialCode } from '../../../schema/jurisdiction-code.ts';
import { Commands, insertInto } from '../../commands.ts';
import type { Queryable } from '../../database.ts';
import type {
  AssignSupervisionInput,
  CheckSupervisedUnitInput,
  CloseKeySupervisionInput,
  ConcludeJointSupervisionInput,
  OpenJointSupervisionInput,
  PlanKeySupervisionInput,
  RecordJointSupervisionRoundInput,
  ReportKeySupervisionInput,
  ReportSupervisionInput,
  SelectKeySupervisionInput,
  VisitKeySupervisionInput,
} from '../types.ts';
import { type SupervisionAssignmentRow, supervisionAssignmentKind } from './assignments.ts';
import { checkDay, checkNames, checkSuggestions, checkTexts, checkYear } from './checks.ts';
import { type JointSupervisionRow, jointSupervisionKind } from './joint-supervisions.ts';
import { type KeySupervisionRow, keySupervisionKind } from './key-supervisions.ts';
import { jointSupervisionMachine, keySupervisionMachine, modeOf, supervisionAssignmentMachine } from './workflow.ts';

/**
 * What can be done about the handling of suggestions, by the staff of the congress. All throw FORBIDDEN, BAD_ID, BAD_INPUT, WRONG_OWNER, NOT_FOUND,
 * WRONG_STATE, REQUEST_ID_REUSED.
 */
export class SupervisionCommands extends Commands {
  /** Puts suggestions under key supervision; each at most once a year, also when two clerks select at once. */
  async selectKey(input: SelectKeySupervisionInput): Promise<{ keySupervision: KeySupervisionRow }> {
    const { jurisdiction: code, year, suggestions } = input;
    const id = await this.create(keySupervisionMachine, 'SELECT', input, { code }, async (db, id, state) => {
      checkYear(year, this.day);
      checkDay('The day of the decision', input.decidedOn, this.day);
      checkTexts({
        // By law the chairpersons' meeting decides (代表法 2025, art. 52): without its decision there is no key supervision.
        'The decision': [input.decision, 200],
        'The supervising leader': [input.supervisingLeader, 100],
        'The handling leader': [input.handlingLeader, 100],
        'The committee': [input.committee, 100],
        'The unit': [input.unit, 100],
      });
      await checkSuggestions(db, code, suggestions);
      await db.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`key supervision ${code} ${year}`}, 0))`);
      const [taken] = await db.rows<{ id: string }>(sql`
        select id
        from key_supervisions
        where code = ${code} and year = ${year} and suggestion_ids && ${suggestions}::text[]
        limit 1`);
      if (taken !== undefined)
        throw refuse('BAD_INPUT', `One of the suggestions is under key supervision in ${year}: ${taken.id}.`);
      await db.rows(
        insertInto('key_supervisions', {
          id,
          code,
          year,
          state,
          suggestion_ids: suggestions,
          decision: input.decision,
          decided_on: input.decidedOn,
          supervising_leader: input.supervisingLeader,
          handling_leader: input.handlingLeader,
          committee: input.committee,
          unit: input.unit,
        }),
      );
    });
    return this.#key(id);
  }

  /** Records the plan of a key supervision. */
  async planKey(input: PlanKeySupervisionInput): Promise<{ keySupervision: KeySupervisionRow }> {
    return this.#key(
      await this.act(keySupervisionMachine, 'PLAN', input, async () => {
        checkTexts({ 'The plan': [input.plan, 5_000] });
        return { plan: input.plan };
      }),
    );
  }

  /** Records a visit, of which there are at most 100. */
  async visitKey(input: VisitKeySupervisionInput): Promise<{ keySupervision: KeySupervisionRow }> {
    return this.#key(
      await this.act(keySupervisionMachine, 'VISIT', input, async (db, { id, decided_on, visit_count }) => {
        checkDay('The day of the visit', input.visitedOn, this.day, decided_on);
        checkTexts({ 'The participants': [input.participants, 500], 'The findings': [input.findings, 5_000] });
        const position = visit_count + 1;
        mustBeFew('visits', position);
        const { visitedOn, participants, findings } = input;
        const row = { key_supervision_id: id, position, visited_on: visitedOn, participants, findings };
        await db.rows(insertInto('supervision_visits', row));
        return { visit_count: position };
      }),
    );
  }

  /** Records the report of a key supervision. */
  async reportKey(input: ReportKeySupervisionInput): Promise<{ keySupervision: KeySupervisionRow }> {
    return this.#key(
      await this.act(keySupervisionMachine, 'REPORT', input, async () => {
        checkTexts({ 'The report': [input.report, 10_000] });
        return { report: input.report };
      }),
    );
  }

  /** Closes a key supervision with praise or criticism of the unit. */
  async closeKey(input: CloseKeySupervisionInput): Promise<{ keySupervision: KeySupervisionRow }> {
    return this.#key(
      await this.act(keySupervisionMachine, 'CLOSE', input, async () => ({ appraisal: input.appraisal, closed_on: this.day })),
    );
  }

  /** Opens a joint supervision by two to ten committees. */
  async openJoint(input: OpenJointSupervisionInput): Promise<{ jointSupervision: JointSupervisionRow }> {
    const { jurisdiction: code, year, topic, suggestions, committees, startedOn } = input;
    const id = await this.create(jointSupervisionMachine, 'OPEN', input, { code }, async (db, id, state) => {
      checkYear(year, this.day);
      checkDay('The day of the start', startedOn, this.day);
      checkTexts({ 'The topic': [topic, 200] });
      checkNames('committees', committees, 2, 10);
      await checkSuggestions(db, code, suggestions);
      const row = { id, code, year, state, topic, suggestion_ids: suggestions, committees, started_on: startedOn };
      await db.rows(insertInto('joint_supervisions', row));
    });
    return this.#joint(id);
  }

  /** Records a round of a joint supervision, of which there are at most 100. */
  async recordRound(input: RecordJointSupervisionRoundInput): Promise<{ jointSupervision: JointSupervisionRow }> {
    return this.#joint(
      await this.act(jointSupervisionMachine, 'ROUND', input, async (db, { id, started_on, round_count }) => {
        checkDay('The day of the round', input.heldOn, this.day, started_on);
        checkTexts({ 'The findings': [input.findings, 5_000] });
        const round = round_count + 1;
        mustBeFew('rounds', round);
        const row = { joint_supervision_id: id, round, held_on: input.heldOn, findings: input.findings };
        await db.rows(insertInto('joint_supervision_rounds', row));
        return { round_count: round };
      }),
    );
  }

  /** Concludes a joint supervision that has had a round. */
  async concludeJoint(input: ConcludeJointSupervisionInput): Promise<{ jointSupervision: JointSupervisionRow }> {
    return this.#joint(
      await this.act(jointSupervisionMachine, 'CONCLUDE', input, async (_, { round_count }) => {
        if (round_count === 0)
          throw refuse('BAD_INPUT', 'A joint supervision needs a round before it is concluded, but has none.');
        checkTexts({ 'The result': [input.result, 5_000] });
        return { result: input.result, concluded_on: this.day };
      }),
    );
  }

  /** Gives a unit to a committee for a year; a unit has one committee a year, also when two clerks assign at once. */
  async assign(input: AssignSupervisionInput): Promise<{ supervisionAssignment: SupervisionAssignmentRow }> {
    const { jurisdiction: code, year, committee, unit, dueOn } = input;
    const id = await this.create(supervisionAssignmentMachine, 'ASSIGN', input, { code }, async (db, id, state) => {
      checkYear(year, this.day);
      checkTexts({ 'The committee': [committee, 100], 'The unit': [unit, 100] });
      if (dueOn < this.day) throw refuse('BAD_INPUT', `The last day for the check must not be past, but is ${dueOn}.`);
      const policy = await policyOn(db, code, this.day);
      const row = { id, code, year, state, committee, unit, policy: policy.id, threshold: policy.threshold, due_on: dueOn };
      const [made] = await db.rows(
        sql`${insertInto('supervision_assignments', row)} on conflict (code, year, unit) do nothing returning id`,
      );
      if (made === undefined) throw refuse('BAD_INPUT', `${unit} has a committee in ${year} already.`);
    });
    return this.#assignment(id);
  }

  /** Records how a unit was checked: one that must be visited is not checked at the desk. */
  async check(input: CheckSupervisedUnitInput): Promise<{ supervisionAssignment: SupervisionAssignmentRow }> {
    return this.#assignment(
      await this.act(supervisionAssignmentMachine, 'CHECK', input, async (db, { code, year, unit, threshold }) => {
        checkDay('The day of the check', input.checkedOn, this.day);
        checkTexts({ 'The findings': [input.findings, 5_000] });
        const [handled] = await db.rows<{ count: number }>(sql`
          select count(distinct suggestion_id)::int as count
          from assignments
          join suggestions on suggestions.id = suggestion_id
          where assignments.unit = ${unit} and code = ${code}
            and assignments.assigned_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`);
        const count = handled?.count ?? 0;
        if (input.mode === 'DESK_REVIEW' && modeOf(count, threshold) === 'FIELD_VISIT') {
          throw refuse('BAD_INPUT', `A unit with ${threshold} suggestions and more must be visited, but ${unit} has ${count}.`);
        }
        return { checked_on: input.checkedOn, checked_mode: input.mode, findings: input.findings };
      }),
    );
  }

  /** Records what came of the supervision of a unit. */
  async report(input: ReportSupervisionInput): Promise<{ supervisionAssignment: SupervisionAssignmentRow }> {
    return this.#assignment(
      await this.act(supervisionAssignmentMachine, 'REPORT', input, async () => {
        checkTexts({ 'The result': [input.result, 5_000] });
        return { result: input.result };
      }),
    );
  }

  async #key(id: string): Promise<{ keySupervision: KeySupervisionRow }> {
    return { keySupervision: await this.result(keySupervisionKind, id) };
  }

  async #joint(id: string): Promise<{ jointSupervision: JointSupervisionRow }> {
    return { jointSupervision: await this.result(jointSupervisionKind, id) };
  }

  async #assignment(id: string): Promise<{ supervisionAssignment: SupervisionAssignmentRow }> {
    return { supervisionAssignment: await this.result(supervisionAssignmentKind, id) };
  }
}

/** The policy of the longest code that starts the place's, in force on the day. */
async function policyOn(db: Queryable, code: JurisdictionCode, day: string): Promise<{ id: string; threshold: number }> {
  const [policy] = await db.rows<{ id: string; threshold: number }>(sql`
    select id, threshold
    from supervision_policies
    where starts_with(${code}, code) and valid_from <= ${day}::date and (valid_to is null or valid_to >= ${day}::date)
    order by length(code) desc, valid_from desc
    limit 1`);
  if (policy === undefined) throw new Error(`No supervision policy is in force for ${officialCode(code)} on ${day}.`);
  return policy;
}

/** A history has at most 100 steps, and what hangs on a record no more. */
function mustBeFew(what: string, count: number): void {
  if (count > 90) throw refuse('BAD_INPUT', `There are at most 90 ${what} of one record.`);
}
