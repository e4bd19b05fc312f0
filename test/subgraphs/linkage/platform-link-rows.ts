import type { Half, LinkageOrgan } from '../../../subgraphs/linkage/halves.ts';
import type { PlatformDirection, PlatformLinkState } from '../../../subgraphs/suggestions/types.ts';
import { type Values, halfOf } from './rows.ts';

/** A row of the table `platform_links`, of either half. */
export interface PlatformLinkColumns {
  id: string;
  code: string;
  state: PlatformLinkState;
  lead_organ: LinkageOrgan;
  partner: string;
  counterpart_id: string | null;
  congress_system: string;
  procuratorate_system: string;
  exchanges: readonly string[];
  direction: PlatformDirection;
  since: string;
  congress_office: string | null;
  procuratorate_office: string | null;
  proposed_on: string;
  decided_on: string | null;
  decline_reason: string | null;
  suspended_on: string | null;
  suspension_reason: string | null;
  ended_on: string | null;
  end_reason: string | null;
}

/** A platform link with what its state needs. */
export function platformLink(
  half: Half,
  local: string,
  state: PlatformLinkState = 'PROPOSED',
  values: Values & Partial<Omit<PlatformLinkColumns, 'id' | 'state'>> = {},
): PlatformLinkColumns {
  const common = halfOf(half, 'PlatformLink', local, values);
  const accepted = ['ACTIVE', 'SUSPENDED', 'ENDED'].includes(state);
  const has = (organ: LinkageOrgan): boolean => accepted || common.lead_organ === organ;
  return {
    ...common,
    state,
    congress_system: '代表建议管理平台',
    procuratorate_system: '公益诉讼线索平台',
    exchanges: ['SUGGESTIONS', 'OUTCOMES'],
    direction: 'BOTH',
    since: '2026-04-01',
    congress_office: has('CONGRESS') ? '代表工作委员会' : null,
    procuratorate_office: has('PROCURATORATE') ? '公益诉讼检察部门' : null,
    proposed_on: '2026-03-01',
    decided_on: accepted || state === 'DECLINED' ? '2026-03-05' : null,
    decline_reason: state === 'DECLINED' ? '系统正在升级' : null,
    suspended_on: state === 'SUSPENDED' ? '2026-05-05' : null,
    suspension_reason: state === 'SUSPENDED' ? '安全测评' : null,
    ended_on: state === 'ENDED' ? '2026-05-20' : null,
    end_reason: state === 'ENDED' ? '平台合并' : null,
    ...values,
  };
}
