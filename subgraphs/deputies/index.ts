import { deliveriesOf } from '../deliveries/subject.ts';
import type { Subgraph } from '../subgraph.ts';
import { activities } from './activities/resolvers.ts';
import { digests } from './digests/resolvers.ts';
import { expertLinks } from './expert-links/resolvers.ts';
import { duties } from './duties/resolvers.ts';
import { opinions } from './opinions/resolvers.ts';
import { neighbourhoods } from './neighbourhoods/resolvers.ts';
import { pledges } from './pledges/resolvers.ts';
import { points } from './points/resolvers.ts';
import { contactPoints } from './contact-points/resolvers.ts';
import { contacts } from './contacts/resolvers.ts';
import { groups } from './groups/resolvers.ts';
import { leaderContacts } from './leader-contacts/resolvers.ts';
import { resolvers } from './resolvers.ts';
import { guidance } from './guidance/resolvers.ts';
import { studies } from './studies/resolvers.ts';
import { stationAssignments } from './station-assignments/resolvers.ts';
import { stations } from './stations/resolvers.ts';
import { deputyKind } from './store.ts';

/** 代表: deputies to the people's congresses, one record a mandate. */
export const deputies: Subgraph = {
  name: 'deputies',
  subjects: [
    { kinds: [deputyKind], resolvers },
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
    deliveriesOf('deputies', 'Deputy'),
  ],
};
