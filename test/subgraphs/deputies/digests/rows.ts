import { globalId } from '../../../../schema/global-id.ts';
import type { OpinionDigestState } from '../../../../subgraphs/deputies/types.ts';

/** A row of the table `opinion_digests`. */
export interface DigestColumns {
  id: string;
  code: string;
  number: string;
  title: string;
  items: string;
  edited_on: string;
  state: OpinionDigestState;
  sent_to: string | null;
  submitted_on: string | null;
  instructed_on: string | null;
  handling: string | null;
  handled_on: string | null;
  feedback: string | null;
  fed_back_on: string | null;
}

const states: readonly OpinionDigestState[] = ['EDITED', 'SUBMITTED', 'INSTRUCTED', 'HANDLED', 'FED_BACK'];

/** A digest of 醴陵市, in a state with what it needs. */
export function digest(local: string, state: OpinionDigestState, values: Partial<Omit<DigestColumns, 'id'>> = {}): DigestColumns {
  const code = values.code ?? '430281';
  const upTo = <Value>(step: OpinionDigestState, value: Value): Value | null =>
    states.indexOf(state) >= states.indexOf(step) ? value : null;
  return {
    id: globalId(code, 'OpinionDigest', local),
    code,
    number: `2026-${local}`,
    title: '老旧小区停车难',
    items: '{停车位不足,充电桩不足}',
    edited_on: '2026-03-02',
    state,
    sent_to: upTo('SUBMITTED', '市委'),
    submitted_on: upTo('SUBMITTED', '2026-03-03'),
    instructed_on: upTo('INSTRUCTED', '2026-03-10'),
    handling: upTo('HANDLED', '新建车位六十个。'),
    handled_on: upTo('HANDLED', '2026-04-10'),
    feedback: upTo('FED_BACK', '已告知有关代表和群众。'),
    fed_back_on: upTo('FED_BACK', '2026-04-20'),
    ...values,
  };
}

/** Digests of one congress, whose staff alone reads them, of every state and with ties in every order; and of others. */
export const opinionDigests: readonly DigestColumns[] = [
  digest('p1', 'EDITED', { code: '43' }),
  digest('p2', 'FED_BACK', { code: '43', edited_on: '2025-05-01' }),
  digest('m1', 'SUBMITTED', { code: '4302', edited_on: '2025-05-01' }),
  digest('c1', 'INSTRUCTED'),
  digest('c2', 'HANDLED', { edited_on: '2025-12-31' }),
  digest('y1', 'FED_BACK', { code: '430223' }),
  digest('z1', 'SUBMITTED', { code: '430405' }),
  digest('t1', 'FED_BACK', { code: '430281102' }),
];

/** Digests of the province, which its staff reads. */
export const ownDigests: readonly DigestColumns[] = [
  digest('a', 'EDITED', { code: '43' }),
  digest('b', 'SUBMITTED', { code: '43' }),
  digest('c', 'INSTRUCTED', { code: '43', edited_on: '2025-12-31' }),
  digest('d', 'HANDLED', { code: '43', edited_on: '2025-05-01' }),
  digest('e', 'FED_BACK', { code: '43' }),
];
