import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import { placeOf } from '../../schema/places.ts';
import type { OwnedSubgraph } from '../../schema/subgraphs.ts';
import { activitiesOf } from './deputies/activities.ts';
import { agendaTopicsOf } from './suggestions/agenda-topics.ts';
import { appraisalsOf } from './suggestions/appraisals.ts';
import { appointmentsOf, statedAppointments } from './elections/appointments.ts';
import { contactPointsOf } from './linkage/contact-points.ts';
import { conversionsOf, linksOf } from './linkage/conversions.ts';
import { contactsOf } from './deputies/contacts.ts';
import { deliberationsOf } from './suggestions/deliberations.ts';
import { deputiesOf } from './deputies/deputies.ts';
import { digestsOf } from './deputies/digests.ts';
import { dutiesOf } from './deputies/duties.ts';
import { electionOf } from './elections/elections.ts';
import { figures } from './figures.ts';
import { statedHearings } from './suggestions/hearings.ts';
import { expertLinksOf } from './deputies/expert-links.ts';
import { guidanceOf } from './deputies/guidance.ts';
import { groupsOf, sessionDelegationsOf } from './deputies/groups.ts';
import { leaderContactsOf } from './deputies/leader-contacts.ts';
import { linkageOf } from './linkage/linkage.ts';
import { litigationOf } from './litigation/litigation.ts';
import { motionsOf } from './suggestions/motions.ts';
import { neighbourhoodsOf } from './deputies/neighbourhoods.ts';
import { opinionsOf } from './deputies/opinions.ts';
import type { GeneratorOptions } from './options.ts';
import { personOf } from './people/persons.ts';
import { pledgesOf } from './deputies/pledges.ts';
import { pointsOf } from './deputies/points.ts';
import { rosterOf } from './elections/roster.ts';
import { studiesOf } from './deputies/studies.ts';
import { stationAssignmentsOf } from './deputies/station-assignments.ts';
import { stationsOf } from './deputies/stations.ts';
import { screens } from './suggestions/submissions.ts';
import { suggestionsTo } from './suggestions/suggestions.ts';
import { supervisionOf } from './suggestions/supervision.ts';
import { type Row, type Rows, tables } from './tables.ts';

/** All records of one place, as the rows of each subgraph's tables. */
export type PlaceRecords = { readonly [Subgraph in OwnedSubgraph]: Rows<Subgraph> };

/** The province that records are generated for. */
const province = '43';

/**
 * The records of one place: of its congress, and of its procuratorate if it has one (province, city, county). They depend on
 * nothing but the place and the options, whoever owns the place. A place without a congress has none; of Anhui only 合肥's
 * appointments and 宁国's hearings are generated. Each subgraph's rows are made when they are asked for. Throws RangeError for a day too early.
 */
export function recordsOf(code: JurisdictionCode, options: GeneratorOptions): PlaceRecords {
  if (code === figures.appointments.code) {
    return { ...nothing(), elections: { ...noRows('elections'), appointments: statedAppointments(options) } };
  }
  if (code === figures.hearingCandidates.code) {
    return { ...nothing(), suggestions: { ...noRows('suggestions'), ...statedHearings(options) } };
  }
  if (!code.startsWith(province) || placeOf(code)?.hasCongress !== true) return nothing();
  const roster = once(() => rosterOf(code, options));
  const people = once(() => roster().mandates.map((mandate) => personOf(mandate, options.seed)));
  const suggestions = once(() => suggestionsTo(roster(), options));
  const links = once(() => linksOf(code, suggestions().screened, options));
  const told = once(() => {
    const { rows, lastVisits } = stationsOf(roster(), options);
    const opinions = opinionsOf(roster(), rows.contact_stations, () => suggestions().rows.suggestions, options);
    const points = contactPointsOf(code, { ...rows, ...opinions }, options);
    return { rows, lastVisits, opinions, points };
  });
  const deputies = once(() => {
    const { rows, lastVisits, opinions, points } = told();
    const groups = groupsOf(roster(), options);
    return together('deputies', [
      deputiesOf(roster(), people(), options, lastVisits),
      dutiesOf(roster(), options),
      studiesOf(roster(), options),
      pointsOf(roster(), options),
      activitiesOf(roster(), groups.deputy_teams, options),
      digestsOf(roster(), options),
      neighbourhoodsOf(roster(), options),
      groups,
      expertLinksOf(code, groups.deputy_teams, options),
      sessionDelegationsOf(roster(), options),
      contactsOf(roster(), options),
      leaderContactsOf(roster(), options),
      guidanceOf(code, options),
      pledgesOf(roster(), rows.contact_stations, options),
      rows,
      stationAssignmentsOf(roster(), rows.contact_stations, options),
      points.congress,
      opinions,
    ]);
  });
  const elections = once(() => ({
    ...electionOf(roster(), people(), options),
    appointments: appointmentsOf(code, roster().term, options),
  }));
  const litigation = once(() =>
    screens(code) ? litigationOf(code, links(), told().points.referrals, options) : noRows('litigation'),
  );
  const linkage = once(() => linkageOf(code, links(), litigation(), options));
  const withConversions = once(() => {
    const supervised = supervisionOf(code, suggestions().rows, options);
    const { made, ...motions } = motionsOf(roster(), suggestions().rows, options);
    const deliberations = deliberationsOf(roster(), options);
    const topics = agendaTopicsOf(code, made, options);
    const appraised = appraisalsOf(code, made, options);
    const converted = conversionsOf(code, links(), options);
    return {
      ...noRows('suggestions'),
      ...made,
      ...supervised,
      ...motions,
      ...deliberations,
      ...topics,
      ...appraised,
      conversions: converted.conversions,
      ...linkage().congress,
      history: [made, supervised, motions, deliberations, topics, appraised, converted, linkage().congress].flatMap(
        ({ history }) => history,
      ),
    };
  });
  return {
    get deputies() {
      return deputies();
    },
    get suggestions() {
      return withConversions();
    },
    get elections() {
      return elections();
    },
    get litigation() {
      return together('litigation', [litigation(), told().points.procuratorate, linkage().procuratorate]);
    },
  };
}

function nothing(): PlaceRecords {
  return {
    deputies: noRows('deputies'),
    suggestions: noRows('suggestions'),
    elections: noRows('elections'),
    litigation: noRows('litigation'),
  };
}

/** Every table of a subgraph without a row. */
function noRows<Subgraph extends OwnedSubgraph>(subgraph: Subgraph): Rows<Subgraph> {
  return Object.fromEntries(Object.keys(tables[subgraph]).map((table) => [table, []])) as unknown as Rows<Subgraph>; // by construction
}

/** The rows of a subgraph's subjects, table by table. */
function together<Subgraph extends OwnedSubgraph>(
  subgraph: Subgraph,
  subjects: readonly Partial<Rows<Subgraph>>[],
): Rows<Subgraph> {
  const all: Record<string, Row[]> = noRows(subgraph);
  for (const subject of subjects as readonly Record<string, Row[]>[]) {
    for (const [table, rows] of Object.entries(subject)) all[table] = [...(all[table] ?? []), ...rows];
  }
  return all as Rows<Subgraph>; // of its tables, by construction
}

function once<Result>(make: () => Result): () => Result {
  let made: { result: Result } | undefined;
  return () => (made ??= { result: make() }).result;
}
