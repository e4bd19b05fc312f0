import sql, { type Sql, join, raw } from 'sql-template-tag';
import type { Identity } from '../../schema/caller.ts';
import { type JurisdictionCode, isWithin } from '../../schema/jurisdiction-code.ts';
import type { Reader } from './policy.ts';

/** Whether something holds for a row: known before any row is read, or told by SQL. */
export type Holds = boolean | Sql;

/** Whether one of several things holds. */
export function either(parts: readonly Holds[]): Holds {
  if (parts.includes(true)) return true;
  const told = parts.filter((part): part is Sql => typeof part !== 'boolean');
  return told.length === 0 ? false : told.length === 1 ? (told[0] ?? false) : sql`(${join(told, ' or ')})`;
}

/** Whether two things hold at once. */
export function both(one: Holds, other: Holds): Holds {
  if (one === false || other === false) return false;
  if (one === true) return other;
  return other === true ? one : sql`(${one} and ${other})`;
}

/**
 * Whether the caller is a reader of a kind to the rows of a table with a column `code`, kept by the organ of `keeper`. Only what
 * follows from place and role; who sponsors or handles a record is told by the record. What is the same for every row that the
 * keeper can have is told without SQL, so that the planner has nothing to look at.
 */
export function standing(reader: Reader, identity: Identity | null, keeper: JurisdictionCode): Holds {
  if (reader === 'PUBLIC') return true;
  if (identity === null) return false;
  const place = identity.organ.code;
  switch (reader) {
    case 'OWN_CONGRESS':
      return isCongressStaff(identity) && isAt(place, keeper);
    case 'NAMED_STAFF':
      return isCongressStaff(identity) && identity.duties.includes('APPOINTMENTS') && isAt(place, keeper);
    case 'UPPER_CONGRESS':
      return isCongressStaff(identity) && isBelow(place, keeper);
    case 'LOWER_CONGRESS':
      return isCongressStaff(identity) && isAbove(place, keeper);
    case 'PROCURATORATE':
      return isProsecutor(identity) && (place === keeper || isAt(place, keeper));
    case 'UPPER_PROCURATORATE':
      return isProsecutor(identity) && isBelow(place, keeper);
    case 'AUDITOR':
      return identity.roles.includes('AUDITOR') && either([isAt(place, keeper), isBelow(place, keeper)]);
    case 'DEPUTY':
    case 'HANDLER':
    case 'LINKED_CONGRESS':
    case 'PARTNER':
    case 'AUDIENCE':
    case 'SUBSCRIBER':
      return false;
  }
}

/** 人大工作人员. On the staff of a congress; the province's has a role of its own. */
export function isCongressStaff({ roles, organ }: Identity): boolean {
  if (organ.kind !== 'CONGRESS') return false;
  return roles.includes('CONGRESS_STAFF') || (roles.includes('PROVINCIAL_STAFF') && organ.code.length === 2);
}

/** 检察官. Of a procuratorate. */
export function isProsecutor({ roles, organ }: Identity): boolean {
  return organ.kind === 'PROCURATORATE' && roles.includes('PROSECUTOR');
}

/** 机关系统. An organ's own system, which tells others what concerns them. */
export function isOrganSystem({ roles }: Identity): boolean {
  return roles.includes('ORGAN_SYSTEM');
}

/**
 * Whether the caller holds one of the readers' parts for every record of a place and below it: a congress or procuratorate there or above, or the
 * procuratorate that keeps them.
 */
export function standsOver(
  readers: readonly Reader[],
  identity: Identity | null,
  place: JurisdictionCode,
  keeper: JurisdictionCode,
): boolean {
  if (readers.includes('PUBLIC')) return true;
  if (identity === null || !isWithin(place, identity.organ.code)) return false;
  const own = place === identity.organ.code;
  if (isCongressStaff(identity)) return readers.includes(own ? 'OWN_CONGRESS' : 'UPPER_CONGRESS');
  const keeps = own || keeper === identity.organ.code;
  return isProsecutor(identity) && readers.includes(keeps ? 'PROCURATORATE' : 'UPPER_PROCURATORATE');
}

/** The rows of a place: none where the keeper's rows all lie elsewhere. */
function isAt(place: JurisdictionCode, keeper: JurisdictionCode): Holds {
  return isWithin(place, keeper) && sql`code = ${place}`;
}

/** The rows below a place: all where the keeper itself lies below it. */
function isBelow(place: JurisdictionCode, keeper: JurisdictionCode): Holds {
  if (place !== keeper && isWithin(keeper, place)) return true;
  return isWithin(place, keeper) && sql`(left(code, ${length(place)}) = ${place} and code <> ${place})`;
}

/** The rows above a place. */
function isAbove(place: JurisdictionCode, keeper: JurisdictionCode): Holds {
  return isWithin(place, keeper) && place !== keeper && sql`(left(${place}, length(code)) = code and code <> ${place})`;
}

function length(code: JurisdictionCode): Sql {
  return raw(String(code.length));
}
