import { anonymous } from '../../../../schema/caller.ts';
import { globalId } from '../../../../schema/global-id.ts';
import { hazardMachine, postMachine, roleMachine, squadMachine } from '../../../../subgraphs/deputies/neighbourhoods/workflow.ts';
import type { HazardState, NeighbourhoodRoleState, SentryPostState, SquadState } from '../../../../subgraphs/deputies/types.ts';
import { callerOf, staffOf } from '../../../callers.ts';
import { describeMachine } from '../../machines.ts';
import { deputy } from '../rows.ts';
import { hazard, post, role, squad } from './rows.ts';

// Each record is of a deputy of its own; this caller is all of them.
const deputyOf = (local: string): string => globalId('430281', 'Deputy', local);
const everyone = Array.from({ length: 400 }, (_, at) => deputyOf(`x${at}`));
const owner = callerOf(staffOf('430281', { subject: 'deputy', roles: ['DEPUTY'], deputies: everyone }));
const staff = callerOf(staffOf('430281'));
const organ = { kind: 'GOVERNMENT', code: '430281', name: '市应急局' } as const;
const unit = callerOf(staffOf('430281', { subject: 'unit', organ, roles: ['HANDLING_UNIT'] }));
const otherOrgan = { ...organ, code: '430223' };
const outside = [anonymous('r'), callerOf(staffOf('430223')), callerOf(staffOf('43'))];
const sameName = callerOf(staffOf('430223', { subject: 'same name', organ: otherOrgan, roles: ['HANDLING_UNIT'] }));

describeMachine('the life of a neighbourhood role', {
  subgraph: 'deputies',
  machine: roleMachine,
  record: (state, local) => {
    const row = role(local, state as NeighbourhoodRoleState, { deputy_id: deputyOf(local) }); // one of the machine's
    return { id: row.id, tables: { deputies: [deputy(local)], neighbourhood_roles: [row] } };
  },
  commands: {
    BEGIN: (id) => `mutation { beginNeighbourhoodRole(input: { id: "${id}" }) { record { activeOn } } }`,
    END: (id) => `mutation { endNeighbourhoodRole(input: { id: "${id}" }) { record { endedOn } } }`,
  },
  actors: { STAFF: staff, DEPUTY: owner },
  others: { seeing: outside, blind: [] },
});

describeMachine('the life of a squad', {
  subgraph: 'deputies',
  machine: squadMachine,
  record: (state, local) => {
    const row = squad(local, state as SquadState); // one of the machine's
    return { id: row.id, tables: { special_squads: [row] } };
  },
  commands: {
    TRIP: (id) => `mutation { recordSquadTrip(input: { id: "${id}", day: "2026-05-02" }) { record { trips } } }`,
    DISBAND: (id) => `mutation { disbandSquad(input: { id: "${id}" }) { record { disbandedOn } } }`,
  },
  actors: { STAFF: staff },
  others: { seeing: [owner, ...outside], blind: [] },
});

describeMachine('the life of a sentry post', {
  subgraph: 'deputies',
  machine: postMachine,
  record: (state, local) => {
    const row = post(local, state as SentryPostState, { deputy_id: deputyOf(local) }); // one of the machine's
    return { id: row.id, tables: { deputies: [deputy(local)], sentry_posts: [row] } };
  },
  commands: {
    PATROL: (id) => `mutation { patrolSentryPost(input: { id: "${id}", day: "2026-05-02" }) { record { dueOn overdue } } }`,
    CLOSE: (id) => `mutation { closeSentryPost(input: { id: "${id}" }) { record { closedOn } } }`,
  },
  actors: { STAFF: staff, DEPUTY: owner },
  others: { seeing: outside, blind: [] },
});

describeMachine('the life of a hazard', {
  subgraph: 'deputies',
  machine: hazardMachine,
  record: (state, local) => {
    const kept = post(local, 'ACTIVE', { deputy_id: deputyOf(local) });
    const assigned = state === 'FOUND' ? {} : { unit: organ.name };
    const row = hazard(local, state as HazardState, { post_id: kept.id, deputy_id: kept.deputy_id, ...assigned }); // one of the machine's
    return { id: row.id, tables: { deputies: [deputy(local)], sentry_posts: [kept], hazard_items: [row] } };
  },
  commands: {
    PUSH: (id) => `mutation { pushHazard(input: { id: "${id}", unit: "市应急局" }) { record { pushedOn } } }`,
    FIX: (id) => `mutation { fixHazard(input: { id: "${id}" }) { record { fixedOn } } }`,
  },
  actors: { STAFF: staff, DEPUTY: owner },
  others: { seeing: [], blind: [sameName, ...outside] },
});

describeMachine('the fixing of a hazard by its unit', {
  subgraph: 'deputies',
  machine: { ...hazardMachine, steps: hazardMachine.steps.filter(({ from }) => from === 'PUSHED') },
  record: (state, local) => {
    const kept = post(local, 'ACTIVE', { deputy_id: deputyOf(local) });
    const values = { post_id: kept.id, deputy_id: kept.deputy_id, unit: organ.name };
    const row = hazard(local, state as HazardState, values); // one of the machine's
    return { id: row.id, tables: { deputies: [deputy(local)], sentry_posts: [kept], hazard_items: [row] } };
  },
  commands: { FIX: (id) => `mutation { fixHazard(input: { id: "${id}" }) { record { fixedOn } } }` },
  actors: { UNIT: unit },
  others: { seeing: [], blind: [sameName] },
});
