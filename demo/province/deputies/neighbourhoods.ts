import { globalId } from '../../../schema/global-id.ts';
import { levelOf } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import { patrolDueAfter } from '../../../subgraphs/deputies/neighbourhoods/workflow.ts';
import { type Day, dayOf, instantOf, textOf, workdayFrom, workdayUntil } from '../days.ts';
import { deputyOffice } from './duties.ts';
import { figures } from '../figures.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { random } from '../random.ts';
import type { Roster } from '../elections/roster.ts';
import type { Rows } from '../tables.ts';

type NeighbourhoodRows = Pick<
  Rows<'deputies'>,
  'neighbourhood_roles' | 'special_squads' | 'sentry_posts' | 'hazard_items' | 'history'
>;
type Steps = readonly (readonly [event: string, from: string | null, to: string, on: Day])[];

/** Of a hundred deputies of a county one is a lane steward or head of neighbours here, and one keeps a sentry post. */
const share = 0.01;

const squads = [
  ['法治护安小分队', 'SAFETY'],
  ['法治护企小分队', 'ENTERPRISE'],
  ['法治护绿小分队', 'GREEN'],
] as const;

/** 珠晖区's squads made 24 trips (as of 2025), eight each; other counties have none, so that the sums stay theirs. */
const tripsEach = figures.squadTrips.value / squads.length;

/** The neighbourhood roles, squads and sentry posts of a county. */
export function neighbourhoodsOf({ code, mandates }: Roster, options: GeneratorOptions): NeighbourhoodRows {
  const rows: NeighbourhoodRows = {
    neighbourhood_roles: [],
    special_squads: [],
    sentry_posts: [],
    hazard_items: [],
    history: [],
  };
  if (levelOf(code) !== 'COUNTY') return rows;
  const of = random(options.seed, code, 'neighbourhoods');
  const horizon = horizonOf(options);
  const actor = deputyOffice(code);
  const place = placeOf(code)?.name ?? '';
  const remember = (record_id: string, steps: Steps): void => {
    steps.forEach(([event, from_state, to_state, on], index) => {
      const at = instantOf(on, 540 + index);
      rows.history.push({ record_id, position: index + 1, event, from_state, to_state, at, actor, reason: null });
    });
  };
  const inOffice = mandates.filter(({ status, termStartsOn }) => status === 'ACTIVE' && termStartsOn < horizon - 200);
  if (inOffice.length === 0) return rows;
  const begun = (): Day => workdayUntil(of.int(horizon - 180, horizon - 20));
  for (let left = Math.max(1, of.round(inOffice.length * share)); left > 0; left--) {
    const id = globalId(code, 'NeighbourhoodRole', `l${rows.neighbourhood_roles.length + 1}`);
    const appointedOn = begun();
    const activeOn = workdayFrom(appointedOn + 3);
    rows.neighbourhood_roles.push({
      id,
      code,
      deputy_id: of.pick(inOffice).id,
      kind: of.chance(0.5) ? 'LANE_STEWARD' : 'NEIGHBOUR_HEAD',
      place: `${place}第${of.int(1, 30)}网格`,
      state: 'ACTIVE',
      appointed_on: textOf(appointedOn),
      active_on: textOf(activeOn),
      ended_on: null,
    });
    remember(id, [
      ['APPOINT', null, 'APPOINTED', appointedOn],
      ['BEGIN', 'APPOINTED', 'ACTIVE', activeOn],
    ]);
  }
  for (let left = Math.max(1, of.round(inOffice.length * share)); left > 0; left--) {
    const id = globalId(code, 'SentryPost', `s${rows.sentry_posts.length + 1}`);
    const setUpOn = begun();
    const deputy = of.pick(inOffice).id;
    const lastPatrol = of.chance(0.8) ? workdayUntil(of.int(setUpOn + 5, horizon)) : null;
    const lastPatrolOn = lastPatrol === null ? null : textOf(lastPatrol);
    rows.sentry_posts.push({
      id,
      code,
      deputy_id: deputy,
      place: `${place}重点企业`,
      state: 'ACTIVE',
      set_up_on: textOf(setUpOn),
      closed_on: null,
      patrols: lastPatrolOn === null ? 0 : 1,
      last_patrol_on: lastPatrolOn,
      due_on: patrolDueAfter({ setUpOn: textOf(setUpOn), lastPatrolOn }),
    });
    remember(id, [
      ['SET_UP', null, 'ACTIVE', setUpOn],
      ...(lastPatrol === null ? [] : [['PATROL', 'ACTIVE', 'ACTIVE', lastPatrol] as const]),
    ]);
    if (lastPatrol === null || of.chance(0.5)) continue;
    const hazard = globalId(code, 'HazardItem', `i${rows.hazard_items.length + 1}`);
    const [pushedOn, fixedOn] = [workdayFrom(lastPatrol + 1), workdayFrom(lastPatrol + of.int(10, 30))];
    const state = fixedOn <= horizon ? 'FIXED' : pushedOn <= horizon ? 'PUSHED' : 'FOUND';
    rows.hazard_items.push({
      id: hazard,
      code,
      post_id: id,
      deputy_id: deputy,
      summary: '消防通道被占用，应当清理。',
      state,
      found_on: textOf(lastPatrol),
      unit: state === 'FOUND' ? null : `${place}应急管理局`,
      pushed_on: state === 'FOUND' ? null : textOf(pushedOn),
      fixed_on: state === 'FIXED' ? textOf(fixedOn) : null,
    });
    const steps: Steps = [
      ['REPORT', null, 'FOUND', lastPatrol],
      ['PUSH', 'FOUND', 'PUSHED', pushedOn],
      ['FIX', 'PUSHED', 'FIXED', fixedOn],
    ];
    remember(hazard, steps.slice(0, state === 'FIXED' ? 3 : state === 'PUSHED' ? 2 : 1));
  }
  if (code !== figures.squadTrips.code) return rows;
  const formedOn = workdayFrom(dayOf('2024-03-01'));
  for (const [index, [name, field]] of squads.entries()) {
    const id = globalId(code, 'SpecialSquad', `q${index + 1}`);
    const trips = Array.from({ length: tripsEach }, (_, at) => workdayUntil(formedOn + 20 + at * 50 + of.int(0, 20)));
    rows.special_squads.push({
      id,
      code,
      name,
      field,
      leader_id: inOffice[index]?.id ?? null,
      state: 'ACTIVE',
      formed_on: textOf(formedOn),
      disbanded_on: null,
      trips: trips.length,
      last_trip_on: textOf(trips.at(-1) ?? formedOn),
    });
    remember(id, [['FORM', null, 'ACTIVE', formedOn], ...trips.map((on) => ['TRIP', 'ACTIVE', 'ACTIVE', on] as const)]);
  }
  return rows;
}
