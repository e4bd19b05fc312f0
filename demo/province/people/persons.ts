import { createHmac } from 'node:crypto';
import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { ethnicityIn } from './ethnicities.ts';
import { type Gender, nameOf } from './names.ts';
import { random } from '../random.ts';

/** Who someone is, named by the lowest congress they sit in and their number there. The same at every congress they sit in. */
export interface Identity {
  home: JurisdictionCode;
  /** From 0. The first are those who hold offices, and may rise to the congress above. */
  slot: number;
}

/** A person as the congresses' records show one. */
export interface Person {
  /** The keyed hash that ties a person's mandates: 32 hexadecimal digits. */
  person: string;
  name: string;
  gender: Gender;
  ethnicity: string;
  birthYear: number;
}

/** Below this number a person holds an office at home. */
export const officeHolders = 8;

/** No secret: behind a demo's hash there is nobody. A real owner's key stays with the owners. */
const key = 'liandong demo';

/** The person with this identity. */
export function personOf({ home, slot }: Identity, seed: number): Person {
  const of = random(seed, home, 'person', slot);
  const holdsOffice = slot < officeHolders;
  const gender = of.chance(holdsOffice ? 0.26 : 0.34) ? 'FEMALE' : 'MALE';
  const ethnicity = ethnicityIn(home, of);
  return {
    person: createHmac('sha256', key).update(`${seed}/${home}/${slot}`).digest('hex').slice(0, 32),
    name: nameOf(of, gender, ethnicity),
    gender,
    ethnicity,
    birthYear: holdsOffice ? of.int(1964, 1980) : 1955 + Math.round(of.between(0, 21) + of.between(0, 21)),
  };
}
