import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { globalId, parseGlobalId } from '../../../schema/global-id.ts';
import { officialCode } from '../../../schema/jurisdiction-code.ts';
import { Commands, insertInto } from '../../commands.ts';
import type { Queryable } from '../../database.ts';
import { checkLength } from '../../texts.ts';
import { deputyOf } from '../deputies-of.ts';
import { checkDay, checkNumber } from '../duties/workflow.ts';
import type {
  AdoptPointsRuleInput,
  ConfirmAssessmentInput,
  ConfirmPointsEntryInput,
  EarnPointsInput,
  GroupScoreAssessmentInput,
  RejectPointsEntryInput,
  RepealPointsRuleInput,
  SelfScoreDeputyInput,
} from '../types.ts';
import { type DeputyAssessmentRow, deputyAssessmentKind } from './assessments.ts';
import { type PointsEntryRow, pointsEntryKind } from './points-entries.ts';
import { type PointsRuleRow, pointsRuleKind } from './points-rules.ts';
import { assessmentMachine, pointsEntryMachine, pointsRuleMachine } from './workflow.ts';

/** What can be done to points, their rules, and the assessment of a deputy's year. */
export class PointsCommands extends Commands {
  /** Puts a rule into force. Throws FORBIDDEN for all but the congress's staff, BAD_INPUT, WRONG_OWNER, REQUEST_ID_REUSED. */
  async adopt(input: AdoptPointsRuleInput): Promise<{ record: PointsRuleRow }> {
    const { jurisdiction, name, kind, points, mostPerYear = null, basis, validFrom } = input;
    const row = { code: jurisdiction, valid_from: validFrom };
    const id = await this.create(pointsRuleMachine, 'ADOPT', input, row, async (db, id, state) => {
      checkLength('A name', name, 100);
      checkLength('A basis', basis, 200);
      checkNumber('The points', points, 1, 1_000);
      if (mostPerYear !== null) checkNumber('The most points of a year', mostPerYear, points, 100_000);
      await db.rows(insertInto('points_rules', { id, ...row, name, kind, points, most_per_year: mostPerYear, basis, state }));
    });
    return { record: await this.result(pointsRuleKind, id) };
  }

  /** Ends a rule. Throws FORBIDDEN, BAD_INPUT, BAD_ID, WRONG_OWNER, NOT_FOUND, WRONG_STATE, REQUEST_ID_REUSED. */
  async repeal(input: RepealPointsRuleInput): Promise<{ record: PointsRuleRow }> {
    const id = await this.act(pointsRuleMachine, 'REPEAL', input, async (_, { valid_from }) => {
      checkDay('The last day of a rule', input.validTo, valid_from, '2100-12-31');
      return { valid_to: input.validTo };
    });
    return { record: await this.result(pointsRuleKind, id) };
  }

  /**
   * Enters what earned points, as many as the rule says. Throws FORBIDDEN for all but the deputy and the congress's staff, BAD_INPUT also for a rule that does not
   * hold there on the day or whose limit of the year is reached, BAD_ID, WRONG_OWNER, REQUEST_ID_REUSED.
   */
  async earn(input: EarnPointsInput): Promise<{ record: PointsEntryRow }> {
    const { jurisdiction, deputy, rule, day, evidence } = input;
    const row = { code: jurisdiction, deputy_id: deputy };
    const id = await this.create(pointsEntryMachine, 'EARN', input, row, async (db, id, state) => {
      checkLength('Evidence', evidence, 500);
      const { from } = await deputyOf(db, jurisdiction, deputy);
      checkDay('The day of what earned points', day, from, this.day);
      const { points, most } = await ruleOn(db, rule, jurisdiction, day);
      await mustBeBelow(db, { deputy, rule, day, points, most });
      await db.rows(insertInto('points_entries', { id, ...row, rule_id: rule, day, points, evidence, state }));
    });
    return { record: await this.result(pointsEntryKind, id) };
  }

  /** Confirms points, which the deputy's standing of the year then has. Throws FORBIDDEN, BAD_ID, WRONG_OWNER, NOT_FOUND, WRONG_STATE, REQUEST_ID_REUSED. */
  async confirm(input: ConfirmPointsEntryInput): Promise<{ record: PointsEntryRow }> {
    const id = await this.act(pointsEntryMachine, 'CONFIRM', input, async (db, { code, deputy_id, year, points }) => {
      const standing = globalId(code, 'PointsStanding', `${parseGlobalId(deputy_id, 'Deputy').local}-${year}`);
      await db.rows(sql`
        insert into points_standings (id, code, deputy_id, year, points, entries)
        values (${standing}, ${code}, ${deputy_id}, ${year}, ${points}, 1)
        on conflict (deputy_id, year) do update set points = points_standings.points + excluded.points, entries = points_standings.entries + 1`);
      return { decided_on: this.day };
    });
    return { record: await this.result(pointsEntryKind, id) };
  }

  /** Rejects points, with a reason. Throws FORBIDDEN, BAD_INPUT, BAD_ID, WRONG_OWNER, NOT_FOUND, WRONG_STATE, REQUEST_ID_REUSED. */
  async reject(input: RejectPointsEntryInput): Promise<{ record: PointsEntryRow }> {
    const id = await this.act(pointsEntryMachine, 'REJECT', input, async () => {
      if (input.reason == null) throw refuse('BAD_INPUT', 'Points are rejected with a reason, but none is given.');
      return { decided_on: this.day };
    });
    return { record: await this.result(pointsEntryKind, id) };
  }

  /** Enters a deputy's own score of a year, once. Throws FORBIDDEN for all but the deputy and the congress's staff, BAD_INPUT, BAD_ID, WRONG_OWNER, REQUEST_ID_REUSED. */
  async selfScore(input: SelfScoreDeputyInput): Promise<{ record: DeputyAssessmentRow }> {
    const { jurisdiction, deputy, year, score } = input;
    const row = { code: jurisdiction, deputy_id: deputy };
    const id = await this.create(assessmentMachine, 'SELF_SCORE', input, row, async (db, id, state) => {
      checkNumber('A score', score, 0, 100);
      const thisYear = Number(this.day.slice(0, 4));
      checkNumber('The year that is assessed', year, thisYear - 1, thisYear);
      await deputyOf(db, jurisdiction, deputy);
      const [first] = await db.rows(sql`
        insert into deputy_assessments (id, code, deputy_id, year, state, self_score)
        values (${id}, ${jurisdiction}, ${deputy}, ${year}, ${state}, ${score})
        on conflict (deputy_id, year) do nothing
        returning id`);
      if (first === undefined) throw refuse('BAD_INPUT', `The year ${year} of ${deputy} is assessed already.`);
    });
    return { record: await this.result(deputyAssessmentKind, id) };
  }

  /** Enters the score of the deputy's group. Throws FORBIDDEN, BAD_INPUT, BAD_ID, WRONG_OWNER, NOT_FOUND, WRONG_STATE, REQUEST_ID_REUSED. */
  async groupScore(input: GroupScoreAssessmentInput): Promise<{ record: DeputyAssessmentRow }> {
    const id = await this.act(assessmentMachine, 'GROUP_SCORE', input, async () => {
      checkNumber('A score', input.score, 0, 100);
      return { group_score: input.score };
    });
    return { record: await this.result(deputyAssessmentKind, id) };
  }

  /** Confirms an assessment with score and grade. Throws FORBIDDEN, BAD_INPUT, BAD_ID, WRONG_OWNER, NOT_FOUND, WRONG_STATE, REQUEST_ID_REUSED. */
  async confirmAssessment(input: ConfirmAssessmentInput): Promise<{ record: DeputyAssessmentRow }> {
    const id = await this.act(assessmentMachine, 'CONFIRM', input, async () => {
      checkNumber('A score', input.score, 0, 100);
      return { confirmed_score: input.score, grade: input.grade, confirmed_on: this.day };
    });
    return { record: await this.result(deputyAssessmentKind, id) };
  }
}

interface RuleOnDay {
  points: number;
  most: number | null;
}

/** A rule of the place's congress, or of one above it with the same owner, that holds on the day. Throws BAD_ID, BAD_INPUT. */
async function ruleOn(db: Queryable, rule: string, code: string, day: string): Promise<RuleOnDay> {
  parseGlobalId(rule, 'PointsRule');
  const [found] = await db.rows<RuleOnDay>(sql`
    select points, most_per_year as most
    from points_rules
    where id = ${rule} and starts_with(${code}, code) and valid_from <= ${day}::date and (valid_to is null or valid_to >= ${day}::date)`);
  if (found === undefined) {
    throw refuse('BAD_INPUT', `A rule that holds in ${officialCode(code)} on ${day} is needed, but got: ${rule}.`);
  }
  return found;
}

/** Checks that a rule's limit of the year leaves room; two entries of one deputy by one rule wait for each other. Throws BAD_INPUT. */
async function mustBeBelow(
  db: Queryable,
  { deputy, rule, day, points, most }: RuleOnDay & { deputy: string; rule: string; day: string },
): Promise<void> {
  if (most === null) return;
  await db.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`${deputy} ${rule}`}, 0))`);
  const [earned] = await db.rows<{ points: number }>(sql`
    select coalesce(sum(points), 0)::int as points
    from points_entries
    where deputy_id = ${deputy} and rule_id = ${rule} and year = ${Number(day.slice(0, 4))} and state <> 'REJECTED'`);
  if ((earned?.points ?? 0) + points > most) {
    throw refuse(
      'BAD_INPUT',
      `At most ${most} points of a year are earned by ${rule}, and ${deputy} has ${earned?.points ?? 0}.`,
    );
  }
}
