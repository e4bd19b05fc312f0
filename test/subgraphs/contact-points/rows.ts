import { globalId } from '../../../schema/global-id.ts';
import type { PilContactPointState } from '../../../subgraphs/deputies/types.ts';

/** A row of the table `pil_contact_points`, of either half. */
export interface ContactPointColumns {
  id: string;
  code: string;
  station_id: string;
  state: PilContactPointState;
  partner: string;
  counterpart_id: string;
  liaison_id: string | null;
  office: string | null;
  proposed_on: string;
  opened_on: string | null;
  ended_on: string | null;
  end_reason: string | null;
  clues_referred: number;
}

/** The types of the two halves. */
const types = { congress: 'PilContactPoint', procuratorate: 'ProcuratorateContactPoint' } as const;

/** A half of a contact point at a station of 醴陵市, in a state with what it needs. */
export function contactPoint(
  half: 'congress' | 'procuratorate',
  local: string,
  state: PilContactPointState = 'OPEN',
  values: Partial<Omit<ContactPointColumns, 'id' | 'state'>> = {},
): ContactPointColumns {
  const { code = '430281', partner = code.slice(0, 6) } = values;
  const other = half === 'congress' ? 'procuratorate' : 'congress';
  const opened = ['OPEN', 'SUSPENDED', 'CLOSED'].includes(state);
  const ended = ['DECLINED', 'CLOSED'].includes(state);
  return {
    id: globalId(code, types[half], local),
    code,
    station_id: globalId(half === 'congress' ? code : partner, 'ContactStation', local),
    state,
    partner,
    counterpart_id: globalId(partner, types[other], `${local}-${code}`),
    liaison_id: null,
    office: opened ? '第五检察部' : null,
    proposed_on: '2026-02-01',
    opened_on: opened ? '2026-02-10' : null,
    ended_on: ended ? '2026-05-20' : null,
    end_reason: ended ? '职能调整' : null,
    clues_referred: opened ? 2 : 0,
    ...values,
  };
}
