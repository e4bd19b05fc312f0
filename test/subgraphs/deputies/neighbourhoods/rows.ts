import { globalId } from '../../../../schema/global-id.ts';
import type {
  HazardState,
  NeighbourhoodRoleKind,
  NeighbourhoodRoleState,
  SentryPostState,
  SquadField,
  SquadState,
} from '../../../../subgraphs/deputies/types.ts';
import { rowPlaces } from '../duties/rows.ts';
import { deputy } from '../rows.ts';

const deputyOf = (code: string, local = 'a'): string => globalId(code, 'Deputy', local);

/** A row of the table `neighbourhood_roles`. */
export interface RoleColumns {
  id: string;
  code: string;
  deputy_id: string;
  kind: NeighbourhoodRoleKind;
  place: string;
  state: NeighbourhoodRoleState;
  appointed_on: string;
  active_on: string | null;
  ended_on: string | null;
}

/** A lane steward of 醴陵市, in a state with what it needs. */
export function role(local: string, state: NeighbourhoodRoleState, values: Partial<Omit<RoleColumns, 'id'>> = {}): RoleColumns {
  const code = values.code ?? '430281';
  return {
    id: globalId(code, 'NeighbourhoodRole', local),
    code,
    deputy_id: deputyOf(code),
    kind: 'LANE_STEWARD',
    place: '解放里',
    state,
    appointed_on: '2026-03-01',
    active_on: state === 'APPOINTED' ? null : '2026-03-05',
    ended_on: state === 'ENDED' ? '2026-05-01' : null,
    ...values,
  };
}

/** Roles of every level and state, with ties in every order. */
export const neighbourhoodRoles: readonly RoleColumns[] = [
  role('p1', 'APPOINTED', { code: '43' }),
  role('m1', 'ACTIVE', { code: '4302', kind: 'NEIGHBOUR_HEAD' }),
  role('c1', 'ACTIVE'),
  role('c2', 'ENDED', { deputy_id: deputyOf('430281', 'b') }),
  role('y1', 'ACTIVE', { code: '430223', appointed_on: '2026-01-01' }),
  role('z1', 'APPOINTED', { code: '430405', kind: 'NEIGHBOUR_HEAD' }),
  role('t1', 'ENDED', { code: '430281102', appointed_on: '2026-01-01' }),
];

/** A row of the table `special_squads`. */
export interface SquadColumns {
  id: string;
  code: string;
  name: string;
  field: SquadField;
  leader_id: string | null;
  state: SquadState;
  formed_on: string;
  disbanded_on: string | null;
  trips: number;
  last_trip_on: string | null;
}

/** A squad of 醴陵市 with three trips. */
export function squad(local: string, state: SquadState, values: Partial<Omit<SquadColumns, 'id'>> = {}): SquadColumns {
  const code = values.code ?? '430281';
  return {
    id: globalId(code, 'SpecialSquad', local),
    code,
    name: '法治护绿小分队',
    field: 'GREEN',
    leader_id: null,
    state,
    formed_on: '2026-01-10',
    disbanded_on: state === 'DISBANDED' ? '2026-05-01' : null,
    trips: 3,
    last_trip_on: '2026-04-10',
    ...values,
  };
}

/** Squads of every level and state, with ties in every order. */
export const specialSquads: readonly SquadColumns[] = [
  squad('p1', 'ACTIVE', { code: '43', trips: 0, last_trip_on: null }),
  squad('m1', 'ACTIVE', { code: '4302', field: 'SAFETY' }),
  squad('c1', 'ACTIVE', { trips: 9 }),
  squad('c2', 'DISBANDED', { field: 'ENTERPRISE', formed_on: '2025-01-10' }),
  squad('y1', 'DISBANDED', { code: '430223' }),
  squad('z1', 'ACTIVE', { code: '430405', formed_on: '2025-01-10' }),
  squad('t1', 'ACTIVE', { code: '430281102' }),
];

/** A row of the table `sentry_posts`. */
export interface PostColumns {
  id: string;
  code: string;
  deputy_id: string;
  place: string;
  state: SentryPostState;
  set_up_on: string;
  closed_on: string | null;
  patrols: number;
  last_patrol_on: string | null;
  due_on: string | null;
}

/** A post of 醴陵市 whose last patrol was in April 2026. */
export function post(local: string, state: SentryPostState, values: Partial<Omit<PostColumns, 'id'>> = {}): PostColumns {
  const code = values.code ?? '430281';
  return {
    id: globalId(code, 'SentryPost', local),
    code,
    deputy_id: deputyOf(code),
    place: '烟花厂',
    state,
    set_up_on: '2026-01-10',
    closed_on: state === 'CLOSED' ? '2026-05-01' : null,
    patrols: 4,
    last_patrol_on: '2026-04-10',
    due_on: state === 'CLOSED' ? null : '2026-05-31',
    ...values,
  };
}

/** Posts of every level and state, with ties in every order; some are overdue on 2026-06-01. */
export const sentryPosts: readonly PostColumns[] = [
  post('p1', 'ACTIVE', { code: '43', patrols: 0, last_patrol_on: null }),
  post('m1', 'ACTIVE', { code: '4302', due_on: '2026-06-30' }),
  post('c1', 'ACTIVE'),
  post('c2', 'CLOSED', { deputy_id: deputyOf('430281', 'b') }),
  post('y1', 'ACTIVE', { code: '430223', due_on: '2026-06-01' }),
  post('z1', 'ACTIVE', { code: '430405', due_on: '2026-06-30' }),
  post('t1', 'CLOSED', { code: '430281102' }),
];

/** Two deputies and a post of every place. */
export const parents = {
  deputies: rowPlaces.flatMap((code) => [deputy('a', { code }), deputy('b', { code })]),
  sentry_posts: rowPlaces.map((code) => post('p', 'ACTIVE', { code })),
};

/** A row of the table `hazard_items`. */
export interface HazardColumns {
  id: string;
  code: string;
  post_id: string;
  deputy_id: string;
  summary: string;
  state: HazardState;
  found_on: string;
  unit: string | null;
  pushed_on: string | null;
  fixed_on: string | null;
}

/** A hazard of 醴陵市, in a state with what it needs. */
export function hazard(local: string, state: HazardState, values: Partial<Omit<HazardColumns, 'id'>> = {}): HazardColumns {
  const code = values.code ?? '430281';
  return {
    id: globalId(code, 'HazardItem', local),
    code,
    post_id: globalId(code, 'SentryPost', 'p'),
    deputy_id: deputyOf(code),
    summary: '消防通道堵塞',
    state,
    found_on: '2026-04-10',
    unit: state === 'FOUND' ? null : `${code} 水利局`,
    pushed_on: state === 'FOUND' ? null : '2026-04-11',
    fixed_on: state === 'FIXED' ? '2026-04-30' : null,
    ...values,
  };
}

/** Hazards of every level and state, with ties in every order. */
export const hazardItems: readonly HazardColumns[] = [
  hazard('p1', 'FOUND', { code: '43' }),
  hazard('m1', 'FIXED', { code: '4302', found_on: '2026-03-10' }),
  hazard('c1', 'FIXED'),
  hazard('c2', 'PUSHED', { found_on: '2026-03-10' }),
  hazard('y1', 'FIXED', { code: '430223' }),
  hazard('z1', 'FOUND', { code: '430405' }),
  hazard('t1', 'FIXED', { code: '430281102' }),
];
