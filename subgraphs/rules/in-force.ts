import sql, { type Sql, raw } from 'sql-template-tag';
import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';

/** Of which place and day rules are asked. */
export interface RulesAsked {
  code: JurisdictionCode;
  on: string;
}

/** A rule that a place made, or national law: its code is empty then. */
export type MadeAt<Rule> = Omit<Rule, 'jurisdiction'> & { code: JurisdictionCode };

/** The columns that every rule has, under the SDL's names. */
export const validity = sql`code, valid_from as "validFrom", valid_to as "validTo", legal_basis as "legalBasis"`;

/** Rules that were made at the place or above it, and are valid on the day. */
export function inForce({ code, on }: RulesAsked): Sql {
  const column = raw('code');
  return sql`starts_with(${code}, ${column}) and valid_from <= ${on}::date and (valid_to is null or valid_to >= ${on}::date)`;
}

/** The place that made a rule; null for national law. */
export const madeAt = ({ code }: { code: JurisdictionCode }): { code: JurisdictionCode } | null =>
  code === '' ? null : { code };
