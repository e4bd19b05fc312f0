import sql, { raw } from 'sql-template-tag';
import type { Identity } from '../../../schema/caller.ts';
import { unitOf } from '../../visibility/settings.ts';
import { type Holds, both } from '../../visibility/standing.ts';

/** 承办单位. Whether the caller is the unit that a column names: a government's unit at its own place, a congress by its full name. */
export function handlesAs(column: string): (identity: Identity) => Holds {
  return (identity) => {
    const unit = unitOf(identity);
    if (unit === null) return false;
    return both(sql`${raw(column)} = ${unit.name}`, unit.place === null || sql`code = ${unit.place}`);
  };
}
