import type { OwnedSubgraph } from '../../../schema/subgraphs.ts';
import { congressHalf, procuratorateHalf } from '../../../subgraphs/linkage/halves.ts';
import type { World } from './world.ts';
import { activities } from './worlds/activities.ts';
import { bulletins, platformLinks } from './worlds/bulletins.ts';
import { contactPoints, procuratorateContactPoints } from './worlds/contact-points.ts';
import { deliveries } from './worlds/deliveries.ts';
import { deputies } from './worlds/deputies.ts';
import { agendaTopics } from './worlds/agenda-topics.ts';
import { appraisals } from './worlds/appraisals.ts';
import { deliberations } from './worlds/deliberations.ts';
import { digests } from './worlds/digests.ts';
import { duties } from './worlds/duties.ts';
import { contacts } from './worlds/contacts.ts';
import { groups } from './worlds/groups.ts';
import { expertLinks } from './worlds/expert-links.ts';
import { elections } from './worlds/elections.ts';
import { funds } from './worlds/funds.ts';
import { hearings } from './worlds/hearings.ts';
import { guidance } from './worlds/guidance.ts';
import { leaderContacts } from './worlds/leader-contacts.ts';
import { linkage } from './worlds/linkage.ts';
import { litigation } from './worlds/litigation.ts';
import { motions } from './worlds/motions.ts';
import { neighbourhoods } from './worlds/neighbourhoods.ts';
import { opinions } from './worlds/opinions.ts';
import { pledges } from './worlds/pledges.ts';
import { points } from './worlds/points.ts';
import { studies } from './worlds/studies.ts';
import { stationAssignments } from './worlds/station-assignments.ts';
import { stations } from './worlds/stations.ts';
import { suggestions } from './worlds/suggestions.ts';
import { supervision } from './worlds/supervision.ts';
import { webhooks } from './worlds/webhooks.ts';

/** Every place with every situation that the tables of who may read what tell apart, subject by subject. */
const subjects: Record<OwnedSubgraph, readonly (() => World)[]> = {
  deputies: [
    deputies,
    groups,
    expertLinks,
    contacts,
    leaderContacts,
    duties,
    studies,
    points,
    activities,
    digests,
    neighbourhoods,
    stations,
    stationAssignments,
    guidance,
    pledges,
    contactPoints,
    opinions,
    () => deliveries('deputies'),
  ],
  suggestions: [
    suggestions,
    supervision,
    hearings,
    funds,
    motions,
    deliberations,
    agendaTopics,
    appraisals,
    () => linkage(congressHalf),
    () => bulletins(congressHalf),
    () => platformLinks(congressHalf),
    () => deliveries('suggestions'),
    () => webhooks('suggestions'),
  ],
  elections: [elections],
  litigation: [
    procuratorateContactPoints,
    litigation,
    () => linkage(procuratorateHalf),
    () => bulletins(procuratorateHalf),
    () => platformLinks(procuratorateHalf),
    () => deliveries('litigation'),
    () => webhooks('litigation'),
  ],
};

/** The world of a subgraph: of all its subjects, tables in the order in which they can be filled. */
export function worldOf(subgraph: OwnedSubgraph): World {
  const world: World = { tables: {}, records: [] };
  for (const { tables, records } of subjects[subgraph].map((make) => make())) {
    for (const [name, rows] of Object.entries(tables)) (world.tables[name] ??= []).push(...rows);
    world.records.push(...records);
  }
  return world;
}
