import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { type JurisdictionCode, levelOf } from '../../../schema/jurisdiction-code.ts';
import type { Queryable } from '../../database.ts';
import { mustOwn, today } from '../../owner.ts';
import type { Reading } from '../../reading.ts';
import { type MadeAt, type RulesAsked, inForce, validity } from '../../rules/in-force.ts';
import type { CaseKind, LitigationDeadline, LitigationField, LitigationFieldRule, QueryLitigationRulesArgs } from '../types.ts';

/** Of which place and day rules are asked. */
export type LitigationRulesRow = RulesAsked;

/** A field, with the place that opened it. */
export type LitigationFieldRuleRow = MadeAt<LitigationFieldRule>;

/** A deadline, with the place that made it. */
export type LitigationDeadlineRow = MadeAt<LitigationDeadline>;

/** All reading of the rules that a procuratorate keeps. They are open to everybody. */
export class LitigationRules {
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** The rules of a place on a day, today when none is named. Throws WRONG_OWNER. */
  of({ jurisdiction, on }: QueryLitigationRulesArgs): LitigationRulesRow {
    mustOwn(this.#reading.owner, jurisdiction);
    return { code: jurisdiction, on: on ?? today(this.#reading.owner) };
  }

  /** The rule of each field in force. */
  fields(asked: LitigationRulesRow): Promise<LitigationFieldRuleRow[]> {
    return this.#reading.rows(sql`
      select distinct on (field) id as rule, field, kinds, levels, ${validity}
      from litigation_fields
      where ${inForce(asked)}
      order by field, length(code) desc, valid_from desc`);
  }

  /** The deadline of each kind in force. */
  deadlines(asked: LitigationRulesRow): Promise<LitigationDeadlineRow[]> {
    return this.#reading.rows(sql`
      select distinct on (kind) id as policy, kind, amount, unit, ${validity}
      from litigation_deadlines
      where ${inForce(asked)}
      order by kind, length(code) desc, valid_from desc`);
  }
}

/**
 * Checks that a field is open at a place on a day: to clues, or to cases of a kind and the place's level (行政诉讼法 art. 25, 民事诉讼法 art. 58 and the laws that
 * the rules name). Throws BAD_INPUT.
 */
export async function mustBeOpen(
  db: Queryable,
  field: LitigationField,
  { code, on, kind }: { code: JurisdictionCode; on: string; kind?: CaseKind },
): Promise<void> {
  const [rule] = await db.rows<{ kinds: string[]; levels: string[]; basis: string }>(sql`
    select kinds, levels, legal_basis as basis
    from litigation_fields
    where field = ${field} and ${inForce({ code, on })}
    order by length(code) desc, valid_from desc
    limit 1`);
  if (rule === undefined) throw refuse('BAD_INPUT', `No law opens the field ${field} on ${on}.`);
  if (kind === undefined) return;
  if (!rule.kinds.includes(kind) || !rule.levels.includes(levelOf(code))) {
    throw refuse('BAD_INPUT', `The field ${field} is not open to ${kind} cases of a procuratorate of this level: ${rule.basis}.`);
  }
}
