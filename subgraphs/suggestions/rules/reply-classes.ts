import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import type { Queryable } from '../../database.ts';
import type { ReplyOutcome } from '../types.ts';

/** What the class of a reply means at its place. */
export interface MeaningOfClass {
  scheme: string;
  outcome: ReplyOutcome;
  /** Whether it promises something that is to be followed up. */
  promises: boolean;
}

/**
 * What a class's letter means at a place on a day, by the scheme of the longest code that starts the place's. Where a class has several outcomes the reply says
 * which; the first when it does not. Throws BAD_INPUT for a letter that the scheme does not have, or an outcome that the class does not have.
 */
export async function meaningOfClass(
  db: Queryable,
  { code, day, letter, outcome }: { code: JurisdictionCode; day: string; letter: string; outcome?: ReplyOutcome | null },
): Promise<MeaningOfClass> {
  const classes = await db.rows<{ scheme: string; letter: string; outcomes: ReplyOutcome[]; promises: boolean }>(sql`
    select scheme_id as scheme, letter, outcomes, promises
    from reply_classes
    where scheme_id = (
      select id
      from reply_schemes
      where starts_with(${code}, code) and valid_from <= ${day}::date and (valid_to is null or valid_to >= ${day}::date)
      order by length(code) desc, valid_from desc
      limit 1
    )
    order by position`);
  const found = classes.find((each) => each.letter === letter);
  if (found === undefined) {
    throw refuse(
      'BAD_INPUT',
      `The class of a reply must be one of ${classes.map((each) => each.letter).join(', ')}, but got: ${letter}.`,
    );
  }
  const meant = outcome ?? found.outcomes[0];
  if (meant === undefined || !found.outcomes.includes(meant)) {
    throw refuse('BAD_INPUT', `A reply of class ${letter} comes to ${found.outcomes.join(' or ')}, but got: ${meant}.`);
  }
  return { scheme: found.scheme, outcome: meant, promises: found.promises };
}
