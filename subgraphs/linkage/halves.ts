import sql from 'sql-template-tag';
import type { Identity } from '../../schema/caller.ts';
import { refuse } from '../../schema/errors.ts';
import { type JurisdictionCode, isWithin, officialCode } from '../../schema/jurisdiction-code.ts';
import { placeOf } from '../../schema/places.ts';
import type { OwnedSubgraph, SendingSubgraph } from '../../schema/subgraphs.ts';
import { isOwnStaff } from '../machine.ts';
import type { Rule } from '../visibility/policy.ts';
import { type Holds, isCongressStaff, isOrganSystem, isProsecutor } from '../visibility/standing.ts';

/** 衔接机关. One of the two organs that a mechanism links. */
export type LinkageOrgan = 'CONGRESS' | 'PROCURATORATE';

/**
 * 一半. One of the two halves that every record of a mechanism has: the congress's is kept with suggestions, the procuratorate's with litigation. The other half
 * is told of over the road between organs.
 */
export interface Half {
  organ: LinkageOrgan;
  subgraph: SendingSubgraph;
  /** Before the names of its types. */
  prefix: '' | 'Procuratorate';
  /** The half at the other organ. */
  other: { organ: LinkageOrgan; subgraph: SendingSubgraph; prefix: '' | 'Procuratorate' };
}

const ofCongress = { organ: 'CONGRESS', subgraph: 'suggestions', prefix: '' } as const;
const ofProcuratorate = { organ: 'PROCURATORATE', subgraph: 'litigation', prefix: 'Procuratorate' } as const;

/** The half that the congress keeps. */
export const congressHalf: Half = { ...ofCongress, other: ofProcuratorate };

/** The half that the procuratorate keeps. */
export const procuratorateHalf: Half = { ...ofProcuratorate, other: ofCongress };

/** The half that is kept with a kind of data. */
export function halfOf(subgraph: OwnedSubgraph): Half {
  if (subgraph === 'suggestions') return congressHalf;
  if (subgraph === 'litigation') return procuratorateHalf;
  throw new Error(`No half is kept with ${subgraph}.`);
}

/** What is looked at of a row of a half. */
export interface HalfColumns {
  code: JurisdictionCode;
  /** The organ that asked the other, and leads. */
  lead_organ: LinkageOrgan;
  /** The place of the organ that keeps the other half. */
  partner: JurisdictionCode;
  /** The other half's id; null until it is known. */
  counterpart_id: string | null;
}

/** Who takes part: the staff of the half's own organ, and the other organ's system, each as the one that leads or the one that was asked. */
export type HalfActor = 'LEAD' | 'ASKED' | 'LEAD_SYSTEM' | 'ASKED_SYSTEM';

/** Who those are to a row of a half. */
export function actorsOf({ organ, other }: Half): Record<HalfActor, (identity: Identity, row: HalfColumns) => boolean> {
  const isOwn = (identity: Identity, { code }: HalfColumns): boolean =>
    organ === 'CONGRESS' ? isOwnStaff(identity, { code }) : isProsecutor(identity) && identity.organ.code === code;
  const isSystem = (identity: Identity, { partner }: HalfColumns): boolean =>
    isOrganSystem(identity) && identity.organ.kind === other.organ && isWithin(partner, identity.organ.code);
  return {
    LEAD: (identity, row) => row.lead_organ === organ && isOwn(identity, row),
    ASKED: (identity, row) => row.lead_organ === other.organ && isOwn(identity, row),
    LEAD_SYSTEM: (identity, row) => row.lead_organ === other.organ && isSystem(identity, row),
    ASKED_SYSTEM: (identity, row) => row.lead_organ === organ && isSystem(identity, row),
  };
}

/** 对方. The other organ's place when none is named: a township's congress turns to the procuratorate of its county. */
export function usualPartner({ organ }: Half, code: JurisdictionCode): JurisdictionCode {
  return organ === 'CONGRESS' ? code.slice(0, 6) : code;
}

/** Checks that the two places can be linked: a congress, and a procuratorate of its place or above. Throws UNKNOWN_JURISDICTION, BAD_INPUT. */
export function mustBeLinked({ organ }: Half, code: JurisdictionCode, partner: JurisdictionCode): void {
  const [congress, procuratorate] = organ === 'CONGRESS' ? [code, partner] : [partner, code];
  for (const each of [congress, procuratorate]) {
    if (placeOf(each) === undefined) throw refuse('UNKNOWN_JURISDICTION', `There is no place ${officialCode(each)}.`);
  }
  const { name = '', hasCongress = false } = placeOf(congress) ?? {};
  if (!hasCongress) throw refuse('BAD_INPUT', `${name} (${officialCode(congress)}) has no people's congress.`);
  if (procuratorate.length > 6 || !isWithin(congress, procuratorate)) {
    throw refuse(
      'BAD_INPUT',
      `A procuratorate of ${officialCode(congress)} or above is needed, but got: ${officialCode(procuratorate)}.`,
    );
  }
}

/** 对方人大. In a procuratorate's half, the staff of the congress that keeps the other. */
export function isPartner(identity: Identity): Holds {
  return isCongressStaff(identity) && sql`partner = ${identity.organ.code}`;
}

/** 对方机关. Of the organ that keeps the other half, which may be of another place. */
export function isOfPartner({ other }: Half, identity: Identity): Holds {
  const isTheirs = other.organ === 'CONGRESS' ? isCongressStaff(identity) : isProsecutor(identity);
  return isTheirs && sql`partner = ${identity.organ.code}`;
}

/** Who reads a half: the two organs, and the procuratorates above. */
export function readersOf({ organ }: Half, data: string): Rule[] {
  const procuratorates = { PROCURATORATE: 'YES', UPPER_PROCURATORATE: 'YES' } as const;
  const congress = organ === 'CONGRESS' ? ({ OWN_CONGRESS: 'YES' } as const) : ({ LINKED_CONGRESS: 'YES' } as const);
  return [{ data, when: 'ALWAYS', readers: { ...congress, ...procuratorates } }];
}

/** 统计数. Who counts halves: the congresses and procuratorates of the place and above. */
export function countersOf(data: string): Rule[] {
  return [
    {
      data,
      when: 'ALWAYS',
      readers: { OWN_CONGRESS: 'YES', UPPER_CONGRESS: 'YES', PROCURATORATE: 'YES', UPPER_PROCURATORATE: 'YES' },
    },
  ];
}

/** Who must say what for: a procuratorate that reads what a congress keeps, and any that reads from above. */
export function purposeOf({ organ }: Half): ('PROCURATORATE' | 'UPPER_PROCURATORATE')[] {
  return organ === 'CONGRESS' ? ['PROCURATORATE', 'UPPER_PROCURATORATE'] : ['UPPER_PROCURATORATE'];
}
