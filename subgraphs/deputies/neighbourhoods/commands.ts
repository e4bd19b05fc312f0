import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { parseGlobalId } from '../../../schema/global-id.ts';
import { officialCode } from '../../../schema/jurisdiction-code.ts';
import { Commands, insertInto } from '../../commands.ts';
import { checkLength } from '../../texts.ts';
import { deputyOf, mustBeInOffice } from '../deputies-of.ts';
import { checkDay } from '../duties/workflow.ts';
import type {
  AppointNeighbourhoodRoleInput,
  BeginNeighbourhoodRoleInput,
  CloseSentryPostInput,
  DisbandSquadInput,
  EndNeighbourhoodRoleInput,
  FixHazardInput,
  FormSquadInput,
  PatrolSentryPostInput,
  PushHazardInput,
  RecordSquadTripInput,
  ReportHazardInput,
  SetUpSentryPostInput,
} from '../types.ts';
import { type HazardItemRow, hazardItemKind } from './hazard-items.ts';
import { type NeighbourhoodRoleRow, neighbourhoodRoleKind } from './neighbourhood-roles.ts';
import { type SentryPostRow, sentryPostKind } from './sentry-posts.ts';
import { type SpecialSquadRow, specialSquadKind } from './special-squads.ts';
import { hazardMachine, patrolDueAfter, postMachine, roleMachine, squadMachine } from './workflow.ts';

/**
 * What can be done to neighbourhood roles, squads, sentry posts and hazards. All throw FORBIDDEN for who may not, BAD_INPUT, BAD_ID, WRONG_OWNER,
 * REQUEST_ID_REUSED; those on a record NOT_FOUND and WRONG_STATE too.
 */
export class NeighbourhoodCommands extends Commands {
  /** Appoints a deputy in office to a neighbourhood. */
  async appoint(input: AppointNeighbourhoodRoleInput): Promise<{ record: NeighbourhoodRoleRow }> {
    const { jurisdiction, deputy, kind, place } = input;
    const row = { code: jurisdiction, deputy_id: deputy };
    const id = await this.create(roleMachine, 'APPOINT', input, row, async (db, id, state) => {
      checkLength('A place', place, 100);
      mustBeInOffice(await deputyOf(db, jurisdiction, deputy));
      await db.rows(insertInto('neighbourhood_roles', { id, ...row, kind, place, state, appointed_on: this.day }));
    });
    return { record: await this.result(neighbourhoodRoleKind, id) };
  }

  /** The deputy begins to serve. */
  async begin(input: BeginNeighbourhoodRoleInput): Promise<{ record: NeighbourhoodRoleRow }> {
    const id = await this.act(roleMachine, 'BEGIN', input, async () => ({ active_on: this.day }));
    return { record: await this.result(neighbourhoodRoleKind, id) };
  }

  /** The role ends, begun or not. */
  async end(input: EndNeighbourhoodRoleInput): Promise<{ record: NeighbourhoodRoleRow }> {
    const id = await this.act(roleMachine, 'END', input, async () => ({ ended_on: this.day }));
    return { record: await this.result(neighbourhoodRoleKind, id) };
  }

  /** Forms a squad. */
  async form(input: FormSquadInput): Promise<{ record: SpecialSquadRow }> {
    const { jurisdiction, name, field, leader = null } = input;
    const row = { code: jurisdiction, formed_on: this.day };
    const id = await this.create(squadMachine, 'FORM', input, row, async (db, id, state) => {
      checkLength('A name', name, 100);
      if (leader !== null) mustBeInOffice(await deputyOf(db, jurisdiction, leader));
      await db.rows(insertInto('special_squads', { id, ...row, name, field, leader_id: leader, state }));
    });
    return { record: await this.result(specialSquadKind, id) };
  }

  /** Enters a trip that a squad made; trips are entered in the order of their days. */
  async trip(input: RecordSquadTripInput): Promise<{ record: SpecialSquadRow }> {
    const id = await this.act(squadMachine, 'TRIP', input, async (_, { formed_on, last_trip_on, trips }) => {
      checkDay('The day of a trip', input.day, last_trip_on ?? formed_on, this.day);
      return { trips: trips + 1, last_trip_on: input.day };
    });
    return { record: await this.result(specialSquadKind, id) };
  }

  /** Disbands a squad. */
  async disband(input: DisbandSquadInput): Promise<{ record: SpecialSquadRow }> {
    const id = await this.act(squadMachine, 'DISBAND', input, async () => ({ disbanded_on: this.day }));
    return { record: await this.result(specialSquadKind, id) };
  }

  /** Sets up a post for a deputy in office; the first patrol is due by the end of the month. */
  async setUp(input: SetUpSentryPostInput): Promise<{ record: SentryPostRow }> {
    const { jurisdiction, deputy, place } = input;
    const row = { code: jurisdiction, deputy_id: deputy };
    const id = await this.create(postMachine, 'SET_UP', input, row, async (db, id, state) => {
      checkLength('A place', place, 100);
      mustBeInOffice(await deputyOf(db, jurisdiction, deputy));
      const dueOn = patrolDueAfter({ setUpOn: this.day, lastPatrolOn: null });
      await db.rows(insertInto('sentry_posts', { id, ...row, place, state, set_up_on: this.day, due_on: dueOn }));
    });
    return { record: await this.result(sentryPostKind, id) };
  }

  /** Enters a patrol of a post; the next is due by the end of the following month. */
  async patrol(input: PatrolSentryPostInput): Promise<{ record: SentryPostRow }> {
    const { day } = input;
    const id = await this.act(postMachine, 'PATROL', input, async (_, { set_up_on, last_patrol_on, patrols }) => {
      checkDay('The day of a patrol', day, last_patrol_on ?? set_up_on, this.day);
      const dueOn = patrolDueAfter({ setUpOn: set_up_on, lastPatrolOn: day });
      return { patrols: patrols + 1, last_patrol_on: day, due_on: dueOn };
    });
    return { record: await this.result(sentryPostKind, id) };
  }

  /** Closes a post, of which no patrol is due any more. */
  async close(input: CloseSentryPostInput): Promise<{ record: SentryPostRow }> {
    const id = await this.act(postMachine, 'CLOSE', input, async () => ({ closed_on: this.day, due_on: null }));
    return { record: await this.result(sentryPostKind, id) };
  }

  /** Enters a hazard that was found at a post that is kept: by its deputy, or the congress's staff. */
  async report(input: ReportHazardInput): Promise<{ record: HazardItemRow }> {
    const { jurisdiction, post, deputy, summary } = input;
    const row = { code: jurisdiction, deputy_id: deputy };
    const id = await this.create(hazardMachine, 'REPORT', input, row, async (db, id, state) => {
      checkLength('A summary', summary, 1_000);
      parseGlobalId(post, 'SentryPost');
      const [kept] = await db.rows(sql`
        select id from sentry_posts
        where id = ${post} and code = ${jurisdiction} and deputy_id = ${deputy} and state = 'ACTIVE'`);
      if (kept === undefined) {
        throw refuse('BAD_INPUT', `A post of ${officialCode(jurisdiction)} that ${deputy} keeps is needed, but got: ${post}.`);
      }
      await db.rows(insertInto('hazard_items', { id, ...row, post_id: post, summary, state, found_on: this.day }));
    });
    return { record: await this.result(hazardItemKind, id) };
  }

  /** Pushes a hazard to the unit that must fix it. */
  async push(input: PushHazardInput): Promise<{ record: HazardItemRow }> {
    const id = await this.act(hazardMachine, 'PUSH', input, async () => {
      checkLength('A unit’s name', input.unit, 100);
      return { unit: input.unit, pushed_on: this.day };
    });
    return { record: await this.result(hazardItemKind, id) };
  }

  /** A hazard is fixed, as its unit or the congress's staff enters. */
  async fix(input: FixHazardInput): Promise<{ record: HazardItemRow }> {
    const id = await this.act(hazardMachine, 'FIX', input, async () => ({ fixed_on: this.day }));
    return { record: await this.result(hazardItemKind, id) };
  }
}
