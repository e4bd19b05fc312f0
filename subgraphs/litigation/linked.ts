import sql, { type Sql } from 'sql-template-tag';
import type { Identity } from '../../schema/caller.ts';
import { officialCode } from '../../schema/jurisdiction-code.ts';
import { type Holds, isCongressStaff } from '../visibility/standing.ts';

/** 衔接的人大. What belongs to a conversion of the caller's congress: the place is in the conversion's id. */
export function linkedTo(identity: Identity, rows: (sent: Sql) => Sql): Holds {
  return isCongressStaff(identity) && rows(sql`starts_with(conversion_id, ${`${officialCode(identity.organ.code)}.`})`);
}

/** 移送的人大. A clue that came of an opinion of the caller's congress: the place is in the opinion's id. */
export function referredBy(identity: Identity): Holds {
  return isCongressStaff(identity) && sql`starts_with(opinion_id, ${`${officialCode(identity.organ.code)}.`})`;
}

/** 行政机关. What concerns the caller's agency: by its name, and of its own place or one above it, because agencies elsewhere have the same names. */
export function concerns({ roles, organ }: Identity): Holds {
  return roles.includes('HANDLING_UNIT') && sql`(agency = ${organ.name} and starts_with(${organ.code}, code))`;
}
