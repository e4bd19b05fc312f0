import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { insertInto } from '../../commands.ts';
import { isOwnStaff } from '../../machine.ts';
import { RuleMaking, checkAmount, insertRule } from '../../rules/rule-making.ts';
import { checkLength } from '../../texts.ts';
import type { SetDeadlinePolicyInput, SetReplySchemeInput } from '../types.ts';
import type { HandlingRulesRow } from './rules.ts';

/** What the staff of a congress can do to its own rules. */
export class RuleCommands extends RuleMaking {
  protected readonly makers = { are: isOwnStaff, refusal: 'The rules of a place are made by the staff of its congress.' };

  /** Throws WRONG_OWNER, FORBIDDEN for all but the staff of the place's congress, BAD_INPUT, REQUEST_ID_REUSED. */
  async setDeadline(input: SetDeadlinePolicyInput): Promise<{ handlingRules: HandlingRulesRow }> {
    const { jurisdiction: code, kind, amount, unit, validFrom, legalBasis } = input;
    const handlingRules = await this.make('DeadlinePolicy', input, async (db, id) => {
      checkAmount(amount);
      const rule = { id, code, kind, amount, unit, valid_from: validFrom, legal_basis: legalBasis };
      await insertRule(db, 'deadline_policies', sql`kind = ${kind}`, rule);
    });
    return { handlingRules };
  }

  /** Throws WRONG_OWNER, FORBIDDEN for all but the staff of the place's congress, BAD_INPUT, REQUEST_ID_REUSED. */
  async setReplyScheme(input: SetReplySchemeInput): Promise<{ handlingRules: HandlingRulesRow }> {
    const { jurisdiction: code, validFrom, legalBasis, classes } = input;
    const handlingRules = await this.make('ReplyScheme', input, async (db, id) => {
      checkClasses(classes);
      await insertRule(db, 'reply_schemes', sql`true`, { id, code, valid_from: validFrom, legal_basis: legalBasis });
      for (const [at, { letter, meaning, outcomes, promises }] of classes.entries()) {
        await db.rows(insertInto('reply_classes', { scheme_id: id, position: at + 1, letter, meaning, outcomes, promises }));
      }
    });
    return { handlingRules };
  }
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
