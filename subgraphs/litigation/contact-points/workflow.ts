import type { Identity } from '../../../schema/caller.ts';
import { type JurisdictionCode, isWithin } from '../../../schema/jurisdiction-code.ts';
import type { Machine, Step } from '../../machine.ts';
import { isOrganSystem } from '../../visibility/standing.ts';
import { isOwnProsecutor } from '../actors.ts';
import type { PilContactPointState, ProcuratorateContactPointReport } from '../types.ts';

/** What is looked at of a contact point's row. */
export interface ContactPointColumns {
  code: JurisdictionCode;
  /** The place of the congress that keeps the other half. */
  partner: JurisdictionCode;
  counterpart_id: string;
  office: string | null;
}

/** What can be done with a contact point, and what the congress tells of it. */
export type ContactPointEvent = 'RECEIVE' | 'AGREE' | 'DECLINE' | 'CLOSE' | `PARTNER_${ProcuratorateContactPointReport}`;

/** Who takes part: the procuratorate, and the congress's system. */
export type ContactPointActor = 'PROCURATORATE' | 'CONGRESS_SYSTEM';

type ContactPointStep = Step<PilContactPointState, ContactPointEvent, ContactPointActor>;

const own = ['PROCURATORATE'] as const;
const system = ['CONGRESS_SYSTEM'] as const;
const states = ['PROPOSED', 'DECLINED', 'OPEN', 'SUSPENDED', 'CLOSED'] as const;

/**
 * 公益诉讼联系点. The procuratorate agrees or not to what the congress proposes, and may close it. Where it is and who sees to it are the congress's to say in any state, so
 * that the halves are alike whatever crossed on the road; the congress's closing is the last word.
 */
export const contactPointMachine: Machine<PilContactPointState, ContactPointEvent, ContactPointActor, ContactPointColumns> = {
  type: 'ProcuratorateContactPoint',
  table: 'pil_contact_points',
  steps: [
    { event: 'RECEIVE', from: null, to: 'PROPOSED', by: system },
    { event: 'AGREE', from: 'PROPOSED', to: 'OPEN', by: own },
    { event: 'DECLINE', from: 'PROPOSED', to: 'DECLINED', by: own },
    { event: 'CLOSE', from: 'OPEN', to: 'CLOSED', by: own },
    { event: 'CLOSE', from: 'SUSPENDED', to: 'CLOSED', by: own },
    ...states.map((state): ContactPointStep => ({ event: 'PARTNER_APPOINT', from: state, to: state, by: system })),
    ...states.map((state): ContactPointStep => ({ event: 'PARTNER_MOVE', from: state, to: state, by: system })),
    { event: 'PARTNER_SUSPEND', from: 'OPEN', to: 'SUSPENDED', by: system },
    { event: 'PARTNER_SUSPEND', from: 'CLOSED', to: 'CLOSED', by: system },
    { event: 'PARTNER_RESUME', from: 'SUSPENDED', to: 'OPEN', by: system },
    { event: 'PARTNER_RESUME', from: 'CLOSED', to: 'CLOSED', by: system },
    ...states.map((from): ContactPointStep => ({ event: 'PARTNER_CLOSE', from, to: 'CLOSED', by: system })),
  ],
  actors: { PROCURATORATE: isOwnProsecutor, CONGRESS_SYSTEM: isPartnersSystem },
};

/** 人大系统. The system of the congress that keeps the other half, or of the one above that keeps its records. */
function isPartnersSystem(identity: Identity, { partner }: ContactPointColumns): boolean {
  const { kind, code } = identity.organ;
  return isOrganSystem(identity) && kind === 'CONGRESS' && isWithin(partner, code);
}
