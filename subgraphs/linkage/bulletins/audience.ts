import sql from 'sql-template-tag';
import type { Identity } from '../../../schema/caller.ts';
import { refuse } from '../../../schema/errors.ts';
import { type JurisdictionCode, officialCode } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import type { BulletinAudienceInput, BulletinAudienceKind } from '../../suggestions/types.ts';
import { checkLength } from '../../texts.ts';
import { unitOf } from '../../visibility/settings.ts';
import { type Holds, isCongressStaff, isProsecutor } from '../../visibility/standing.ts';

/** How many organs an audience list can name. */
const most = 50;

/** One of an audience list, under the SDL's names. */
export interface Listed {
  kind: BulletinAudienceKind;
  jurisdiction: { code: JurisdictionCode };
  name: string | null;
}

/**
 * 公布范围. An audience list as the table holds it: each organ as `kind code`, an agency as `kind code name`, each once. Throws BAD_INPUT for a list too long and for an
 * agency without a name or another organ with one, UNKNOWN_JURISDICTION for a place that is not there.
 */
export function audienceOf(listed: readonly BulletinAudienceInput[]): string[] {
  if (listed.length > most)
    throw refuse('BAD_INPUT', `An audience list names at most ${most} organs, but got: ${listed.length}.`);
  const keys = listed.map(({ kind, jurisdiction, name = null }) => {
    if (placeOf(jurisdiction) === undefined) {
      throw refuse('UNKNOWN_JURISDICTION', `There is no place ${officialCode(jurisdiction)}.`);
    }
    if ((kind === 'AGENCY') !== (name !== null)) {
      throw refuse('BAD_INPUT', 'An agency is named, a congress and a procuratorate are known by their place.');
    }
    if (name === null) return `${kind} ${jurisdiction}`;
    checkLength('An agency’s name', name, 100);
    return `${kind} ${jurisdiction} ${name}`;
  });
  return [...new Set(keys)];
}

/** The organs of a list as the table holds it. */
export function listedIn(audience: readonly string[]): Listed[] {
  return audience.map((key) => {
    const [kind, code = '', ...name] = key.split(' ');
    return { kind: kind as BulletinAudienceKind, jurisdiction: { code }, name: name.length === 0 ? null : name.join(' ') }; // as it was written
  });
}

/** The bulletins on whose audience list the caller's organ is; the database knows it as `audience_of_caller()`. */
export function isInAudience(identity: Identity): Holds {
  const { code } = identity.organ;
  const unit = unitOf(identity);
  const keys = [
    ...(isCongressStaff(identity) ? [`CONGRESS ${code}`] : []),
    ...(isProsecutor(identity) ? [`PROCURATORATE ${code}`] : []),
    ...(unit?.place == null ? [] : [`AGENCY ${unit.place} ${unit.name}`]),
  ];
  return keys.length > 0 && sql`audience && ${keys}::text[]`;
}
