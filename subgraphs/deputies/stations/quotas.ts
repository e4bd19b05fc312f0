import sql from 'sql-template-tag';
import { type JurisdictionCode, officialCode } from '../../../schema/jurisdiction-code.ts';
import { notReady } from '../../commands.ts';
import type { Queryable } from '../../database.ts';
import { inForce } from '../../rules/in-force.ts';

/**
 * Checks that one more station may be opened in a township on a day (邵阳县: “小乡”设2至3个站、“中心镇”设3至5个站, 高新区设1个站): by the rule of the longest code that names the
 * township, and only if that rule is binding. Two openings in one township wait for each other. Throws NOT_READY: one there is to be merged or closed first.
 */
export async function mustHaveRoom(
  db: Queryable,
  { code, place, on }: { code: JurisdictionCode; place: JurisdictionCode; on: string },
): Promise<void> {
  const [quota] = await db.rows<{ code: string; most: number; binding: boolean; basis: string }>(sql`
    select code, most, binding, legal_basis as basis
    from station_quotas
    where ${inForce({ code, on })} and ${place} = any(places)
    order by length(code) desc, valid_from desc
    limit 1`);
  if (quota === undefined || !quota.binding) return;
  await db.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`stations ${place}`}, 0))`);
  const [found] = await db.rows<{ open: number }>(sql`
    select count(*)::int as open
    from contact_stations
    where place = ${place} and state = 'OPEN' and starts_with(code, ${quota.code})`);
  const open = found?.open ?? 0;
  if (open >= quota.most) {
    throw notReady(`${officialCode(place)} has ${open} open stations of at most ${quota.most}: ${quota.basis}.`);
  }
}
