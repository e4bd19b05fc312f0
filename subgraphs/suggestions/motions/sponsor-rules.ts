import sql from 'sql-template-tag';
import { type JurisdictionCode, levelOf } from '../../../schema/jurisdiction-code.ts';
import type { Queryable } from '../../database.ts';
import type { MotionKind } from '../types.ts';

/**
 * 联名人数. The rule for motions of a kind to a place's congress that is in force on a day: of the longest code that starts the place's, of several the latest. Throws if
 * there is none, which the law rules out.
 */
export async function mustHaveSponsorRule(
  db: Queryable,
  kind: MotionKind,
  code: JurisdictionCode,
  day: string,
): Promise<{ rule: string; least: number }> {
  const [found] = await db.rows<{ rule: string; least: number }>(sql`
    select id as rule, least
    from sponsor_rules
    where kind = ${kind} and starts_with(${code}, code) and ${levelOf(code)} = any(levels)
      and valid_from <= ${day}::date and (valid_to is null or valid_to >= ${day}::date)
    order by length(code) desc, valid_from desc
    limit 1`);
  if (found === undefined) throw new Error(`No rule says how many deputies put a ${kind} to the congress of ${code} on ${day}.`);
  return found;
}
