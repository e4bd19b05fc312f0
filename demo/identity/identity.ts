import type { Role, duties, organKinds } from '../../schema/caller.ts';
import { type JurisdictionCode, levelOf, officialCode } from '../../schema/jurisdiction-code.ts';
import { placeOf } from '../../schema/places.ts';
import { type PersonaName, personas } from './names.ts';
import type { Scope } from './scopes.ts';

/** Somebody, or some organ's software, whom the demo's identity provider knows. */
export interface DemoIdentity {
  /** What tokens call them: a name like `congress-staff@430281`. */
  subject: string;
  /** What the gateway learns about them, but for the subject: schema/caller.ts reads it. */
  claims: {
    name: string;
    organ: { kind: (typeof organKinds)[number]; code: string; name: string };
    roles: Role[];
    deputies: string[];
    duties: (typeof duties)[number][];
  };
  scopes: readonly Scope[];
}

/** The organ for which somebody asks: the unit that is given, or the congress or procuratorate of the place. */
export function organOf(persona: PersonaName, code: JurisdictionCode, unit?: string): DemoIdentity['claims']['organ'] {
  const kind = personas[persona].organ;
  // A township's congress has no standing committee (地方组织法 2022, art. 46).
  const congress = `人民代表大会${levelOf(code) === 'TOWNSHIP' ? '' : '常务委员会'}`;
  const name = unit ?? `${placeOf(code)?.name ?? code}${kind === 'PROCURATORATE' ? '人民检察院' : congress}`;
  return { kind, code: officialCode(code), name };
}
