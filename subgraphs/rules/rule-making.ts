import sql, { type Sql, raw } from 'sql-template-tag';
import { addDays } from '../../schema/calendar.ts';
import type { Identity } from '../../schema/caller.ts';
import { refuse } from '../../schema/errors.ts';
import { globalId } from '../../schema/global-id.ts';
import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import { type Changes, Commands, type Request, insertInto } from '../commands.ts';
import type { Queryable } from '../database.ts';
import { newLocalId } from '../local-id.ts';
import { mustOwn } from '../owner.ts';
import { checkLength } from '../texts.ts';
import type { RulesAsked } from './in-force.ts';

/** A rule of a place from a day on. */
export interface NewRule extends Request {
  jurisdiction: JurisdictionCode;
  validFrom: string;
  legalBasis: string;
}

/**
 * What an organ can do to the rules of its own place: make new ones. None is changed or taken away, because records name those under which their clocks
 * started.
 */
export abstract class RuleMaking extends Commands {
  /** Who makes the rules of a place, and what is said to all others. */
  protected abstract readonly makers: {
    are: (identity: Identity, place: { code: JurisdictionCode }) => boolean;
    refusal: string;
  };

  /** Throws WRONG_OWNER, FORBIDDEN for who makes no rules there, BAD_INPUT, REQUEST_ID_REUSED, and what `work` throws. */
  protected async make(type: string, input: NewRule, work: (db: Queryable, id: string) => Promise<void>): Promise<RulesAsked> {
    const { jurisdiction: code, validFrom, legalBasis } = input;
    mustOwn(this.owner, code);
    if (this.identity === null || !this.makers.are(this.identity, { code })) throw refuse('FORBIDDEN', this.makers.refusal);
    await this.once(`${type} SET`, input, globalId(code, type, newLocalId(this.owner.now())), async (db, id) => {
      if (validFrom < this.day) throw refuse('BAD_INPUT', `A rule begins today or later, but got: ${validFrom}.`);
      checkLength('A legal basis', legalBasis, 300);
      await work(db, id);
    });
    return { code, on: validFrom };
  }
}

/**
 * Writes a rule down; the place's own one that it takes the place of, which `of` tells, ends the day before. Throws BAD_INPUT where the place has such a rule
 * from that day on.
 */
export async function insertRule(
  db: Queryable,
  table: string,
  of: Sql,
  rule: Changes & { code: string; valid_from: string },
): Promise<void> {
  const { code, valid_from: validFrom } = rule;
  await db.rows(sql`
    update ${raw(table)}
    set valid_to = ${addDays(validFrom, -1)}::date
    where code = ${code} and ${of} and valid_from < ${validFrom}::date and (valid_to is null or valid_to >= ${validFrom}::date)`);
  const [made] = await db.rows(sql`${insertInto(table, rule)} on conflict do nothing returning id`);
  if (made === undefined) throw refuse('BAD_INPUT', 'The place has made such a rule from that day on already.');
}

/** Checks what a deadline says. Throws BAD_INPUT. */
export function checkAmount(amount: number): void {
  if (amount < 1 || amount > 400) throw refuse('BAD_INPUT', `A deadline has 1 to 400 of its unit, but got: ${amount}.`);
}
