import type { Role, duties, organKinds } from '../../schema/caller.ts';
import {
  type JurisdictionCode,
  type JurisdictionLevel,
  levels,
  officialCode,
  parseJurisdictionCode,
} from '../../schema/jurisdiction-code.ts';
import { type Place, placeOf, placesWithin } from '../../schema/places.ts';
import { figures } from '../province/figures.ts';

/** What somebody of the demo is, at each place that has one. */
interface Persona {
  role: Role;
  /** The statutory term. */
  title: string;
  organ: (typeof organKinds)[number];
  duties: readonly (typeof duties)[number][];
  /** The levels of places in Hunan at which there is one, wherever there is a congress. */
  levels: readonly JurisdictionLevel[];
  /** Whether there is one at 合肥, of which the demo knows nothing but appointments. */
  hefei: boolean;
}

const withStandingCommittee = ['PROVINCE', 'CITY', 'COUNTY'] as const;

/** Whom the demo knows: one of each at each place. */
export const personas = {
  deputy: { role: 'DEPUTY', title: '人大代表', organ: 'CONGRESS', duties: [], levels, hefei: false },
  'congress-staff': { role: 'CONGRESS_STAFF', title: '人大工作人员', organ: 'CONGRESS', duties: [], levels, hefei: true },
  'appointments-staff': {
    role: 'CONGRESS_STAFF',
    title: '人大人事任免工作人员',
    organ: 'CONGRESS',
    duties: ['APPOINTMENTS'],
    levels: withStandingCommittee,
    hefei: true,
  },
  'handling-unit': { role: 'HANDLING_UNIT', title: '承办单位', organ: 'GOVERNMENT', duties: [], levels, hefei: false },
  prosecutor: {
    role: 'PROSECUTOR',
    title: '检察官',
    organ: 'PROCURATORATE',
    duties: [],
    levels: withStandingCommittee,
    hefei: false,
  },
  'provincial-staff': {
    role: 'PROVINCIAL_STAFF',
    title: '省人大工作人员',
    organ: 'CONGRESS',
    duties: [],
    levels: ['PROVINCE'],
    hefei: false,
  },
  auditor: {
    role: 'AUDITOR',
    title: '审计人员',
    organ: 'CONGRESS',
    duties: [],
    levels: withStandingCommittee,
    hefei: false,
  },
  operator: {
    role: 'OPERATOR',
    title: '运维人员',
    organ: 'CONGRESS',
    duties: [],
    levels: withStandingCommittee,
    hefei: false,
  },
} as const satisfies Readonly<Record<string, Persona>>;

/** What somebody of the demo is, as names begin. */
export type PersonaName = keyof typeof personas;

/** A name taken apart: `congress-staff@430281`. */
export interface IdentityName {
  persona: PersonaName;
  place: Place;
}

/** The one way to write a name: with the official long code. */
export function nameOf(persona: PersonaName, code: JurisdictionCode): string {
  return `${persona}@${officialCode(code)}`;
}

/** The parts of a name. Throws an Error that says what is wrong and lists what there is instead. */
export function parseName(text: string): IdentityName {
  const [persona = '', code, ...more] = text.split('@');
  if (code === undefined || more.length > 0) {
    throw new Error(`A name is <role>@<code of the place>, like congress-staff@430281, but got: ${text}\n${listOfPersonas()}`);
  }
  if (!isPersona(persona)) throw new Error(`There is no role ${persona}.\n${listOfPersonas()}`);
  const place = placeOf(parseJurisdictionCode(code));
  if (place === undefined) throw new Error(`There is no place ${code}. ${nearest(persona, parseJurisdictionCode(code))}`);
  if (!isAt(persona, place)) {
    const lacksCongress = place.code.startsWith(province) && !place.hasCongress;
    const reason = lacksCongress ? ', which has no congress' : '';
    throw new Error(`There is no ${persona} at ${shown(place)}${reason}. ${nearest(persona, place.code)}`);
  }
  return { persona, place };
}

/** All names of a persona, by code. */
export function namesOf(persona: PersonaName): string[] {
  return placesOf(persona, '').map(({ code }) => nameOf(persona, code));
}

/** What names may begin with, a line each, with the places that have one. */
export function listOfPersonas(): string {
  const width = Math.max(...Object.keys(personas).map((name) => name.length));
  const lines = Object.entries(personas).map(([name, { title, ...where }]) => {
    return `  ${name.padEnd(width)}  ${title}: ${wordsFor(where)}`;
  });
  return `The roles:\n${lines.join('\n')}`;
}

const province = '43';

function isPersona(text: string): text is PersonaName {
  return Object.hasOwn(personas, text);
}

function isAt(persona: PersonaName, { code, level, hasCongress }: Place): boolean {
  const { levels: those, hefei }: Persona = personas[persona];
  if (code === figures.appointments.code) return hefei;
  return code.startsWith(province) && hasCongress && those.includes(level);
}

function placesOf(persona: PersonaName, within: JurisdictionCode): Place[] {
  return placesWithin(within).filter((place) => isAt(persona, place));
}

const mostListed = 20;

/** Where there is such a one: in the smallest place around that has any. */
function nearest(persona: PersonaName, code: JurisdictionCode): string {
  for (let length = code.length - 1; length >= 2; length--) {
    const around = placeOf(code.slice(0, length));
    const found = around === undefined ? [] : placesOf(persona, around.code);
    if (around !== undefined && found.length > 0) return `In ${shown(around)} there are ${listed(persona, around.code, found)}.`;
  }
  return `There are ${listed(persona, province, placesOf(persona, province))}.`;
}

/** The place's own first, then those of the level below. */
function listed(persona: PersonaName, within: JurisdictionCode, found: readonly Place[]): string {
  const near = found.filter(({ code, parent }) => code === within || parent === within);
  const some = (near.length > 0 ? near : found).slice(0, mostListed);
  const more = found.length - some.length;
  const names = some.map(({ code, name }) => `${nameOf(persona, code)} ${name}`);
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function shown({ code, name }: Place): string {
  return `${officialCode(code)} ${name}`;
}

function wordsFor({ levels: those, hefei }: Pick<Persona, 'levels' | 'hefei'>): string {
  const words =
    those.length === 1
      ? '430000 only'
      : those.length === levels.length
        ? 'Hunan, its cities and counties, towns and townships (镇, 乡)'
        : 'Hunan, its cities and counties';
  return hefei ? `${words}, and 340100 合肥市` : words;
}
