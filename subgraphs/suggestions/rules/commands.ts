import sql, { type Sql } from 'sql-template-tag';
import { addDays } from '../../../schema/calendar.ts';
import { refuse } from '../../../schema/errors.ts';
import { globalId } from '../../../schema/global-id.ts';
import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { Commands, type Request, insertInto } from '../../commands.ts';
import type { Queryable } from '../../database.ts';
import { newLocalId } from '../../local-id.ts';
import { isOwnStaff } from '../../machine.ts';
import { mustOwn } from '../../owner.ts';
import { checkLength } from '../../texts.ts';
import type { SetDeadlinePolicyInput, SetReplySchemeInput } from '../types.ts';
import type { HandlingRulesRow } from './rules.ts';

/** A rule of a place from a day on. */
interface NewRule extends Request {
  jurisdiction: JurisdictionCode;
  validFrom: string;
  legalBasis: string;
}

/** What the staff of a congress can do to its own rules: make new ones. None is changed or taken away, because records name those under which their clocks started. */
export class RuleCommands extends Commands {
  /** Throws WRONG_OWNER, FORBIDDEN for all but the staff of the place's congress, BAD_INPUT, REQUEST_ID_REUSED. */
  async setDeadline(input: SetDeadlinePolicyInput): Promise<{ handlingRules: HandlingRulesRow }> {
    const { jurisdiction: code, kind, amount, unit, validFrom, legalBasis } = input;
    return this.#make('DeadlinePolicy', input, async (db, id) => {
      if (amount < 1 || amount > 400) throw refuse('BAD_INPUT', `A deadline has 1 to 400 of its unit, but got: ${amount}.`);
      await db.rows(sql`
        update deadline_policies
        set valid_to = ${addDays(validFrom, -1)}::date
        where code = ${code} and kind = ${kind} and valid_from < ${validFrom}::date and (valid_to is null or valid_to >= ${validFrom}::date)`);
      await insertOnce(
        db,
        insertInto('deadline_policies', { id, code, kind, amount, unit, valid_from: validFrom, legal_basis: legalBasis }),
      );
    });
  }

  /** Throws WRONG_OWNER, FORBIDDEN for all but the staff of the place's congress, BAD_INPUT, REQUEST_ID_REUSED. */
  async setReplyScheme(input: SetReplySchemeInput): Promise<{ handlingRules: HandlingRulesRow }> {
    const { jurisdiction: code, validFrom, legalBasis, classes } = input;
    return this.#make('ReplyScheme', input, async (db, id) => {
      checkClasses(classes);
      await db.rows(sql`
        update reply_schemes
        set valid_to = ${addDays(validFrom, -1)}::date
        where code = ${code} and valid_from < ${validFrom}::date and (valid_to is null or valid_to >= ${validFrom}::date)`);
      await insertOnce(db, insertInto('reply_schemes', { id, code, valid_from: validFrom, legal_basis: legalBasis }));
      for (const [at, { letter, meaning, outcomes, promises }] of classes.entries()) {
        await db.rows(insertInto('reply_classes', { scheme_id: id, position: at + 1, letter, meaning, outcomes, promises }));
      }
    });
  }

  async #make(
    type: string,
    input: NewRule,
    work: (db: Queryable, id: string) => Promise<void>,
  ): Promise<{ handlingRules: HandlingRulesRow }> {
    const { jurisdiction: code, validFrom, legalBasis } = input;
    mustOwn(this.owner, code);
    if (this.identity === null || !isOwnStaff(this.identity, { code })) {
      throw refuse('FORBIDDEN', 'The rules of a place are made by the staff of its congress.');
    }
    await this.once(`${type} SET`, input, globalId(code, type, newLocalId(this.owner.now())), async (db, id) => {
      if (validFrom < this.day) throw refuse('BAD_INPUT', `A rule begins today or later, but got: ${validFrom}.`);
      checkLength('A legal basis', legalBasis, 300);
      await work(db, id);
    });
    return { handlingRules: { code, on: validFrom } };
  }
}

/** Throws BAD_INPUT where the place has a rule of that kind from that day on. */
async function insertOnce(db: Queryable, insert: Sql): Promise<void> {
  const [made] = await db.rows(sql`${insert} on conflict do nothing returning id`);
  if (made === undefined) throw refuse('BAD_INPUT', 'The place has made such a rule from that day on already.');
}

function checkClasses(classes: SetReplySchemeInput['classes']): void {
  if (classes.length < 1 || classes.length > 10) {
    throw refuse('BAD_INPUT', `A scheme has 1 to 10 classes, but got: ${classes.length}.`);
  }
  for (const { letter, meaning, outcomes } of classes) {
    checkLength('A class’s letter', letter, 20);
    checkLength('A class’s meaning', meaning, 100);
    if (outcomes.length === 0 || new Set(outcomes).size !== outcomes.length) {
      throw refuse('BAD_INPUT', `The class ${letter} needs outcomes, each once.`);
    }
  }
  if (new Set(classes.map(({ letter }) => letter)).size !== classes.length) {
    throw refuse('BAD_INPUT', 'Each letter may be used once.');
  }
}
