import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { RuleMaking, checkAmount, insertRule } from '../../rules/rule-making.ts';
import { isOwnProsecutor } from '../actors.ts';
import type { SetLitigationDeadlineInput, SetLitigationFieldInput } from '../types.ts';
import type { LitigationRulesRow } from './rules.ts';

/** What a procuratorate can do to its own rules. */
export class LitigationRuleCommands extends RuleMaking {
  protected readonly makers = { are: isOwnProsecutor, refusal: 'The rules of a place are made by its procuratorate.' };

  /** Throws WRONG_OWNER, FORBIDDEN for all but the place's procuratorate, BAD_INPUT, REQUEST_ID_REUSED. */
  async setField(input: SetLitigationFieldInput): Promise<{ litigationRules: LitigationRulesRow }> {
    const { jurisdiction: code, field, kinds, levels, validFrom, legalBasis } = input;
    const litigationRules = await this.make('LitigationFieldRule', input, async (db, id) => {
      if (levels.length === 0) throw refuse('BAD_INPUT', 'A field is open to procuratorates of one level at least.');
      const rule = { id, code, field, kinds, levels, valid_from: validFrom, legal_basis: legalBasis };
      await insertRule(db, 'litigation_fields', sql`field = ${field}`, rule);
    });
    return { litigationRules };
  }

  /** Throws WRONG_OWNER, FORBIDDEN for all but the place's procuratorate, BAD_INPUT, REQUEST_ID_REUSED. */
  async setDeadline(input: SetLitigationDeadlineInput): Promise<{ litigationRules: LitigationRulesRow }> {
    const { jurisdiction: code, kind, amount, unit, validFrom, legalBasis } = input;
    const litigationRules = await this.make('LitigationDeadline', input, async (db, id) => {
      checkAmount(amount);
      const rule = { id, code, kind, amount, unit, valid_from: validFrom, legal_basis: legalBasis };
      await insertRule(db, 'litigation_deadlines', sql`kind = ${kind}`, rule);
    });
    return { litigationRules };
  }
}
