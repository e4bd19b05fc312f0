import type { Identity } from '../../schema/caller.ts';
import { type JurisdictionCode, isWithin } from '../../schema/jurisdiction-code.ts';
import { isProsecutor } from '../visibility/standing.ts';

/** 本级检察官. Of the procuratorate of a record's place. */
export function isOwnProsecutor(identity: Identity, { code }: { code: JurisdictionCode }): boolean {
  return isProsecutor(identity) && identity.organ.code === code;
}

/** 行政机关. The agency that a record concerns, of the procuratorate's place or below: agencies elsewhere have the same names. */
export function isAgency({ roles, organ }: Identity, { code, agency }: { code: JurisdictionCode; agency: string }): boolean {
  return roles.includes('HANDLING_UNIT') && organ.name === agency && isWithin(organ.code, code);
}
