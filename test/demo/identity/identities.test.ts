import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { identityOf } from '../../../demo/identity/identities.ts';
import { machinesOf } from '../../../demo/identity/machines.ts';
import { type PersonaName, namesOf, parseName, personas } from '../../../demo/identity/names.ts';
import { scopes, scopesOf } from '../../../demo/identity/scopes.ts';
import { type PlaceRecords, recordsOf } from '../../../demo/province/records.ts';
import { asOf, seed } from '../../../demo/seed.ts';
import { demoSystems } from '../../../demo/systems.ts';
import { parseIdentity, roles } from '../../../schema/caller.ts';
import { officialCode, parseJurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { placeOf, placesWithin } from '../../../schema/places.ts';
import { supergraphFile } from '../../../schema/subgraphs.ts';

const small = { seed, scale: 0.01, asOf };
const personaNames = Object.keys(personas) as PersonaName[];

/** Every province, city and county of Hunan with a congress, and one township in twelve. */
const somePlaces = placesWithin('43')
  .filter(({ hasCongress }) => hasCongress)
  .filter(({ level }, index) => level !== 'TOWNSHIP' || index % 12 === 0)
  .map(({ code }) => code);

/** Records by place, made once. */
function remembered(scale: number): (code: string) => PlaceRecords {
  const made = new Map<string, PlaceRecords>();
  return (code) => {
    const records = made.get(code) ?? recordsOf(code, { ...small, scale });
    made.set(code, records);
    return records;
  };
}

describe('names', () => {
  it('are one for each role and place: congresses of every level, procuratorates down to the counties, the province’s own staff once', () => {
    expect(Object.fromEntries(personaNames.map((persona) => [persona, namesOf(persona).length]))).toEqual({
      deputy: 1 + 14 + 122 + 1522,
      'congress-staff': 1 + 14 + 122 + 1522 + 1,
      'appointments-staff': 1 + 14 + 122 + 1,
      'handling-unit': 1 + 14 + 122 + 1522,
      prosecutor: 1 + 14 + 122,
      'provincial-staff': 1,
      auditor: 1 + 14 + 122,
      operator: 1 + 14 + 122,
    });
  });

  it('take a place’s code in any form, and come out in the official one', () => {
    for (const name of ['congress-staff@43', 'congress-staff@4300', 'congress-staff@430000']) {
      expect(identityOf(name, small).subject).toBe('congress-staff@430000');
    }
  });

  it.each([
    ['congress-staff', /^A name is <role>@<code of the place>.*\nThe roles:\n {2}deputy /],
    ['a@b@c', /^A name is <role>@<code/],
    ['mayor@430281', /^There is no role mayor\.\nThe roles:\n {2}deputy [^]*operator /],
    ['constructor@430281', /^There is no role constructor\./],
    ['deputy@醴陵', /^A place code must be a string of 2, 4, 6 or 9 digits/],
    ['deputy@430299', /^There is no place 430299\. In 430200 株洲市 there are deputy@430200 株洲市, deputy@430202 荷塘区, /],
    ['deputy@430102001', /430102001 .*, which has no congress\. In 430102 芙蓉区 there are deputy@430102 /],
    ['prosecutor@430281103', /^There is no prosecutor at 430281103 .*\. In 430281 醴陵市 there are prosecutor@430281 醴陵市\.$/],
    ['provincial-staff@430281', /^There is no provincial-staff at 430281 醴陵市\. .*provincial-staff@430000 湖南省/],
    [
      'deputy@340100',
      /^There is no deputy at 340100 合肥市\. There are deputy@430000 湖南省, deputy@430100 长沙市, .* and \d+ more\.$/,
    ],
    [
      'congress-staff@340200',
      /^There is no congress-staff at 340200 芜湖市\. In 340000 安徽省 there are congress-staff@340100 合肥市\.$/,
    ],
  ])('that are nobody’s are refused with what there is: %s', (name, words) => {
    expect(() => parseName(name)).toThrow(words);
  });
});

describe('identities', () => {
  it('of every role at every place of the demo’s systems are what the gateway understands', () => {
    const all = new Set(personaNames.flatMap(namesOf));
    const codes = new Set(demoSystems().map(({ code }) => officialCode(code)));
    const names = [...codes]
      .flatMap((code) => personaNames.map((persona) => `${persona}@${code}`))
      .filter((name) => all.has(name));
    expect(new Set(names.map((name) => name.split('@')[0]))).toEqual(new Set(personaNames));
    for (const name of names) {
      const { subject, claims } = identityOf(name, small);
      const { persona, place } = parseName(name);
      expect(subject).toBe(name);
      const { organ, ...identity } = parseIdentity({ subject, ...claims });
      expect(organ).toEqual({ kind: personas[persona].organ, code: place.code, name: organ.name });
      expect(identity.roles).toEqual([personas[persona].role]);
      expect(identity.duties).toEqual(personas[persona].duties);
      expect(identity.deputies.length > 0).toBe(persona === 'deputy');
    }
  });

  it('are named for what they do, not like people', () => {
    const names = [
      'congress-staff@430281',
      'congress-staff@430281103',
      'appointments-staff@430281',
      'deputy@430281',
      'prosecutor@430200',
      'provincial-staff@430000',
    ];
    expect(names.map((name) => identityOf(name, small).claims).map(({ name, organ }) => [name, organ.name])).toEqual([
      ['醴陵市人大常委会工作人员', '醴陵市人民代表大会常务委员会'],
      [`${placeOf('430281103')?.name}人大主席团工作人员`, `${placeOf('430281103')?.name}人民代表大会`],
      ['醴陵市人大常委会人事任免工作人员', '醴陵市人民代表大会常务委员会'],
      ['醴陵市人大代表', '醴陵市人民代表大会常务委员会'],
      ['株洲市人民检察院检察官', '株洲市人民检察院'],
      ['湖南省人大常委会全省业务工作人员', '湖南省人民代表大会常务委员会'],
    ]);
  });

  it('of machines are two for each system, one that asks and one that carries messages, and not the people who use it', () => {
    const machines = machinesOf(demoSystems());
    expect(machines).toHaveLength(2 * demoSystems().length);
    expect(new Set(machines.map(({ subject }) => subject)).size).toBe(machines.length);
    expect(machines.find(({ subject }) => subject === 'prosecutor-system@430200')).toEqual({
      subject: 'prosecutor-system@430200',
      claims: {
        name: '株洲市人民检察院业务系统',
        organ: { kind: 'PROCURATORATE', code: '430200', name: '株洲市人民检察院' },
        roles: ['PROSECUTOR'],
        deputies: [],
        duties: [],
      },
      scopes: ['litigation:read', 'litigation:write', 'access-log:read'],
    });
    for (const { subject, claims } of machines) expect(() => parseIdentity({ subject, ...claims })).not.toThrow();
  });

  it('have scopes that the schema asks for, and the schema asks for no others', () => {
    const asked = readFileSync(supergraphFile, 'utf8').matchAll(/requiresScopes\(scopes: \[\["([^"]+)"\]\]\)/g);
    expect(new Set([...asked].map(([, scope]) => scope))).toEqual(new Set(scopes));
    expect(new Set(roles.flatMap((role) => scopesOf[role]))).toEqual(new Set(scopes));
  });
});

describe.each([0.01, 0.05])('at scale %d', (scale) => {
  const records = remembered(scale);

  it('a deputy is one of the generated, in office and with a suggestion of their own wherever that can be', () => {
    let leading = 0;
    for (const code of somePlaces) {
      const [own = '', ...others] = identityOf(`deputy@${officialCode(code)}`, { ...small, scale }).claims.deputies;
      const { deputies, suggestions } = records(code);
      const row = deputies.deputies.find(({ id }) => id === own);
      expect(row).toBeDefined();
      const leads = new Set(suggestions.suggestions.map(({ lead_sponsor }) => lead_sponsor));
      expect(leads.has(own)).toBe(leads.size > 0);
      if (leads.size > 0) leading++;
      const couldBeInOffice = deputies.deputies.some(
        ({ id, status }) => status === 'ACTIVE' && (leads.size === 0 || leads.has(id)),
      );
      if (couldBeInOffice) expect(row?.status).toBe('ACTIVE');
      const persons = others.map((id) => {
        const at = parseJurisdictionCode(id.split('.')[0]);
        return records(at).deputies.deputies.find((each) => each.id === id)?.person;
      });
      expect(persons).toEqual(others.map(() => row?.person));
    }
    expect(leading / somePlaces.length).toBeGreaterThan(0.85);
  });

  it('a deputy’s mandates are all that this person has', () => {
    for (const code of ['43', '4302', '430281', '430281103']) {
      const { deputies } = identityOf(`deputy@${officialCode(code)}`, { ...small, scale }).claims;
      const all = placesWithin('43').flatMap((place) =>
        code.startsWith(place.code) || place.code.startsWith(code) ? records(place.code).deputies.deputies : [],
      );
      const person = all.find(({ id }) => id === deputies[0])?.person;
      expect(new Set(deputies)).toEqual(new Set(all.filter((row) => row.person === person).map(({ id }) => id)));
    }
  }, 180_000);

  it('a handling unit is one that suggestions are assigned to, and that cases concern wherever there is such a one', () => {
    let concerned = 0;
    for (const code of somePlaces) {
      const unit = identityOf(`handling-unit@${officialCode(code)}`, { ...small, scale }).claims.organ.name;
      const { suggestions, litigation } = records(code);
      const units = new Set(suggestions.assignments.map((row) => String(row.unit)));
      if (units.size > 0) expect(units).toContain(unit);
      const agencies = new Set(litigation.litigation_cases.map(({ agency }) => agency));
      const some = [...units].some((each) => agencies.has(each));
      expect(agencies.has(unit) || !some).toBe(true);
      if (some) concerned++;
    }
    expect(concerned).toBeGreaterThan(20);
  });
});
