import type { Caller, Identity } from '../../schema/caller.ts';
import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import type { Settings } from '../database.ts';
import { isCongressStaff, isOrganSystem, isProsecutor } from './standing.ts';

/**
 * Who asks, as the row-level rules of the database know it (each migration's `readers` policies): without them a statement sees no row at
 * all. `keeper` is the owner's place; `counted` the place whose records may be
 * counted, also unread; empty for none.
 */
export function settingsOf({ identity }: Caller, keeper: JurisdictionCode, counted: JurisdictionCode = ''): Settings {
  const settings: Record<string, string> = { caller: identity?.subject ?? 'anonymous', keeper };
  if (counted !== '') settings.counted = counted;
  if (identity === null) return settings;
  const { organ, roles, duties, deputies } = identity;
  if (isCongressStaff(identity)) settings.congress = organ.code;
  if (isCongressStaff(identity) && duties.includes('APPOINTMENTS')) settings.appointments = organ.code;
  if (isProsecutor(identity)) settings.procuratorate = organ.code;
  if (roles.includes('AUDITOR')) settings.auditor = organ.code;
  if (roles.includes('DEPUTY')) settings.deputies = arrayLiteral(deputies);
  if (isOrganSystem(identity)) settings[organ.kind === 'PROCURATORATE' ? 'procuratorate_system' : 'congress_system'] = organ.code;
  const unit = unitOf(identity);
  if (unit !== null) settings.unit = unit.name;
  if (unit?.place != null) settings.unit_place = unit.place;
  return settings;
}

/**
 * 承办单位. The name under which a caller handles what is assigned. A government's unit handles what its own place's congress assigns: offices of
 * townships have the same names. A congress to which something is handed down from above is named in full.
 */
export function unitOf(identity: Identity): { name: string; place: JurisdictionCode | null } | null {
  const { name, code } = identity.organ;
  if (identity.roles.includes('HANDLING_UNIT')) return { name, place: code };
  return isCongressStaff(identity) ? { name, place: null } : null;
}

/** A text[] as PostgreSQL writes it. */
function arrayLiteral(texts: readonly string[]): string {
  return `{${texts.map((text) => `"${text.replaceAll(/(["\\])/g, '\\$1')}"`).join(',')}}`;
}
