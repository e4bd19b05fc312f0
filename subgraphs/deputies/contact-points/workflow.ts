import type { Identity } from '../../../schema/caller.ts';
import { type JurisdictionCode, isWithin } from '../../../schema/jurisdiction-code.ts';
import { type Machine, type Step, isOwnStaff } from '../../machine.ts';
import { isOrganSystem } from '../../visibility/standing.ts';
import type { PilContactPointReport, PilContactPointState } from '../types.ts';

/** What is looked at of a contact point's row. */
export interface ContactPointColumns {
  code: JurisdictionCode;
  station_id: string;
  /** The place of the procuratorate that keeps the other half. */
  partner: JurisdictionCode;
  /** The other half's id; null until it is known. */
  counterpart_id: string | null;
  opened_on: string | null;
}

/** What can be done with a contact point, and what the procuratorate tells of it. */
export type ContactPointEvent =
  | 'PROPOSE'
  | 'APPOINT'
  | 'MOVE'
  | 'SUSPEND'
  | 'RESUME'
  | 'CLOSE'
  | `PARTNER_${PilContactPointReport}`;

/** Who takes part: the congress's staff, and the procuratorate's system. */
export type ContactPointActor = 'STAFF' | 'SYSTEM';

type ContactPointStep = Step<PilContactPointState, ContactPointEvent, ContactPointActor>;

const staff = ['STAFF'] as const;
const system = ['SYSTEM'] as const;
const alive = ['PROPOSED', 'OPEN', 'SUSPENDED'] as const;

/**
 * 公益诉讼联系点. The congress proposes one at a station, and the procuratorate agrees or not (醴陵市). The congress alone moves and suspends it; either organ
 * closes it, which is an end on both sides whatever crosses it on the road.
 */
export const contactPointMachine: Machine<PilContactPointState, ContactPointEvent, ContactPointActor, ContactPointColumns> = {
  type: 'PilContactPoint',
  table: 'pil_contact_points',
  steps: [
    { event: 'PROPOSE', from: null, to: 'PROPOSED', by: staff },
    ...alive.map((state): ContactPointStep => ({ event: 'APPOINT', from: state, to: state, by: staff })),
    ...alive.map((state): ContactPointStep => ({ event: 'MOVE', from: state, to: state, by: staff })),
    { event: 'SUSPEND', from: 'OPEN', to: 'SUSPENDED', by: staff },
    { event: 'RESUME', from: 'SUSPENDED', to: 'OPEN', by: staff },
    ...alive.map((from): ContactPointStep => ({ event: 'CLOSE', from, to: 'CLOSED', by: staff })),
    { event: 'PARTNER_RECEIVE', from: 'PROPOSED', to: 'PROPOSED', by: system },
    { event: 'PARTNER_AGREE', from: 'PROPOSED', to: 'OPEN', by: system },
    { event: 'PARTNER_DECLINE', from: 'PROPOSED', to: 'DECLINED', by: system },
    { event: 'PARTNER_CLOSE', from: 'OPEN', to: 'CLOSED', by: system },
    { event: 'PARTNER_CLOSE', from: 'SUSPENDED', to: 'CLOSED', by: system },
    // What crossed the congress's closing on the road.
    ...(['RECEIVE', 'AGREE', 'DECLINE', 'CLOSE'] as const).map(
      (event): ContactPointStep => ({ event: `PARTNER_${event}`, from: 'CLOSED', to: 'CLOSED', by: system }),
    ),
  ],
  actors: { STAFF: isOwnStaff, SYSTEM: isPartnersSystem },
};

/** 检察机关系统. The system of the procuratorate that keeps the other half, or of the one above that keeps its records. */
function isPartnersSystem(identity: Identity, { partner }: ContactPointColumns): boolean {
  const { kind, code } = identity.organ;
  return isOrganSystem(identity) && kind === 'PROCURATORATE' && isWithin(partner, code);
}
