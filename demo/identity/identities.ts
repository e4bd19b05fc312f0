import { type JurisdictionCode, levelOf } from '../../schema/jurisdiction-code.ts';
import { placeOf } from '../../schema/places.ts';
import type { GeneratorOptions } from '../province/options.ts';
import { type DemoIdentity, organOf } from './identity.ts';
import { type PersonaName, nameOf, parseName, personas } from './names.ts';
import { handlingUnitOf, mandatesOfDeputy } from './people.ts';
import { scopesOf } from './scopes.ts';

/**
 * The person with a name like `congress-staff@430281`: always the same for the same generated data. Throws an Error that lists whom
 * there is when there is none.
 */
export function identityOf(name: string, generated: GeneratorOptions): DemoIdentity {
  const { persona, place } = parseName(name);
  const { role, duties: their } = personas[persona];
  const unit = persona === 'handling-unit' ? handlingUnitOf(place.code, generated) : undefined;
  return {
    subject: nameOf(persona, place.code),
    claims: {
      name: displayNameOf(persona, place.code, unit),
      organ: organOf(persona, place.code, unit),
      roles: [role],
      deputies: persona === 'deputy' ? mandatesOfDeputy(place.code, generated) : [],
      duties: [...their],
    },
    scopes: scopesOf[role],
  };
}

/** The words for somebody at a place; there is no real person behind them. */
const words: Readonly<Record<PersonaName, string>> = {
  deputy: '人大代表',
  'congress-staff': '工作人员',
  'appointments-staff': '人事任免工作人员',
  'handling-unit': '工作人员',
  prosecutor: '检察官',
  'provincial-staff': '全省业务工作人员',
  auditor: '审计人员',
  operator: '运维人员',
};

function displayNameOf(persona: PersonaName, code: JurisdictionCode, unit: string | undefined): string {
  const place = placeOf(code)?.name ?? code;
  if (unit !== undefined) return `${unit}${words[persona]}`;
  if (persona === 'deputy') return `${place}${words[persona]}`;
  if (persona === 'prosecutor') return `${place}人民检察院${words[persona]}`;
  return `${place}人大${levelOf(code) === 'TOWNSHIP' ? '主席团' : '常委会'}${words[persona]}`;
}
