import { globalId } from '../../../../schema/global-id.ts';
import type { LeaderContactState } from '../../../../subgraphs/deputies/types.ts';

/** A row of the table `leader_contacts`. */
export interface LeaderContactColumns {
  id: string;
  code: string;
  leader: string;
  organ: string;
  deputy_id: string;
  year: number;
  programme: string | null;
  state: LeaderContactState;
  planned: number;
  done: number;
}

/** The secretary of 醴陵市 is in contact with a deputy in 2026: two things to do, none done unless the state says so. */
export function leaderContact(
  local: string,
  state: LeaderContactState = 'ASSIGNED',
  values: Partial<Omit<LeaderContactColumns, 'id' | 'state'>> = {},
): LeaderContactColumns {
  const code = values.code ?? '430281';
  const planned = values.planned ?? 2;
  return {
    id: globalId(code, 'LeaderContact', local),
    code,
    leader: '市委书记',
    organ: '中共醴陵市委',
    deputy_id: globalId(code, 'Deputy', 'a'),
    year: 2026,
    programme: '四个一',
    state,
    planned,
    done: state === 'DONE' ? planned : 0,
    ...values,
  };
}

/** Contacts of every level, with ties in every order. */
export const leaderContacts: readonly LeaderContactColumns[] = [
  leaderContact('p1', 'DONE', { code: '43', planned: 1 }),
  leaderContact('m1', 'ASSIGNED', { code: '4302', year: 2025, programme: null }),
  leaderContact('c1', 'DONE', { year: 2025 }),
  leaderContact('c2', 'ASSIGNED', { done: 1 }),
  leaderContact('c3', 'ASSIGNED', { deputy_id: '430000.Deputy.b', planned: 4, done: 3 }),
  leaderContact('y1', 'ASSIGNED', { code: '430223', done: 2 }),
  leaderContact('z1', 'ASSIGNED', { code: '430405', planned: 5 }),
  leaderContact('t1', 'DONE', { code: '430281102', year: 2025 }),
];

/** The things to do of a contact: a visit, and then the others, the first of them done. */
export function leaderContactItems({ id, planned, done }: LeaderContactColumns): object[] {
  return ['VISIT', 'GROUP_ACTIVITY', 'INVITATION', 'GOOD_DEED', 'WORK_BRIEFING'].slice(0, planned).map((kind, at) => ({
    contact_id: id,
    position: at + 1,
    kind,
    done_on: at < done ? '2026-03-05' : null,
    note: at < done ? '到村走访' : null,
  }));
}
