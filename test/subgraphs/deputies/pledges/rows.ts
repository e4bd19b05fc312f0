import { globalId } from '../../../../schema/global-id.ts';
import type { PledgeState } from '../../../../subgraphs/deputies/types.ts';
import { deputy } from '../rows.ts';
import { station } from '../stations/rows.ts';

/** A row of the table `deputy_pledges`. */
export interface DeputyPledgeColumns {
  id: string;
  code: string;
  deputy_id: string;
  station_id: string | null;
  pledge: string;
  pledged_on: string;
  due_on: string;
  state: PledgeState;
  fulfilled_on: string | null;
  result: string | null;
}

/** A pledge of a deputy of 醴陵市 for April 2026, kept by then if the state says so. */
export function deputyPledge(
  local: string,
  state: PledgeState = 'PLEDGED',
  values: Partial<Omit<DeputyPledgeColumns, 'id' | 'state'>> = {},
): DeputyPledgeColumns {
  const code = values.code ?? '430281';
  return {
    id: globalId(code, 'DeputyPledge', local),
    code,
    deputy_id: globalId(code, 'Deputy', 'a'),
    station_id: null,
    pledge: '推动社区增设老年活动室',
    pledged_on: '2025-05-06',
    due_on: '2026-04-30',
    state,
    fulfilled_on: state === 'FULFILLED' ? '2026-03-06' : null,
    result: state === 'FULFILLED' ? '活动室已启用' : null,
    ...values,
  };
}

/** Pledges of every level, with ties in every order. */
export const deputyPledges: readonly DeputyPledgeColumns[] = [
  deputyPledge('p1', 'PLEDGED', { code: '43', due_on: '2026-06-01' }),
  deputyPledge('m1', 'FULFILLED', { code: '4302', due_on: '2025-12-31' }),
  deputyPledge('c1'),
  deputyPledge('c2', 'FULFILLED', { station_id: station('a').id }),
  deputyPledge('c3', 'PLEDGED', { deputy_id: globalId('430281', 'Deputy', 'b'), due_on: '2025-12-31' }),
  deputyPledge('y1', 'PLEDGED', { code: '430223', due_on: '2026-06-01' }),
  deputyPledge('z1', 'FULFILLED', { code: '430405' }),
  deputyPledge('t1', 'PLEDGED', { code: '430281102', due_on: '2027-01-31' }),
];

/** What they refer to, and they. */
export const pledgeTables = {
  deputies: [deputy('b'), ...[...new Set(deputyPledges.map(({ code }) => code))].map((code) => deputy('a', { code }))],
  contact_stations: [station('a')],
  deputy_pledges: deputyPledges,
};
