import type { Caller, Identity } from '../schema/caller.ts';
import type { JurisdictionCode } from '../schema/jurisdiction-code.ts';
import type { OwnedSubgraph } from '../schema/subgraphs.ts';

/** A caller who is logged in, with a purpose unless told otherwise. */
export function callerOf(identity: Identity, values: Partial<Caller> = {}): Caller {
  return { identity, purpose: '测试', requestId: 'r', operation: { name: 'Test', hash: '00' }, ...values };
}

/** On the staff of a congress. */
export function staffOf(code: JurisdictionCode, values: Partial<Identity> = {}): Identity {
  return {
    subject: `staff@${code}`,
    name: '工作人员',
    organ: { kind: 'CONGRESS', code, name: insiderUnit },
    roles: ['CONGRESS_STAFF'],
    deputies: [],
    duties: [],
    ...values,
  };
}

/** Of a procuratorate. */
export function prosecutorOf(code: JurisdictionCode): Identity {
  const organ = { kind: 'PROCURATORATE', code, name: `${code} 检察院` } as const;
  return { subject: `prosecutor@${code}`, name: '检察官', organ, roles: ['PROSECUTOR'], deputies: [], duties: [] };
}

/** Who takes part, as a unit and as a deputy, in every suggestion that tests write themselves, so that tests of other things see them all. */
export const insiderUnit = '检验';

/** A caller who sees as much of a subgraph as one can, for tests that are not about who sees what. */
export function insider(subgraph: OwnedSubgraph, deputies: readonly string[]): Caller {
  if (subgraph === 'litigation') return callerOf(prosecutorOf('43'));
  if (subgraph === 'suggestions')
    return callerOf(staffOf('430281', { roles: ['CONGRESS_STAFF', 'DEPUTY'], deputies: [insiderUnit] }));
  if (subgraph === 'deputies') return callerOf(staffOf('43', { roles: ['CONGRESS_STAFF', 'DEPUTY'], deputies: [...deputies] }));
  return callerOf(staffOf('430281', { duties: ['APPOINTMENTS'] }));
}
