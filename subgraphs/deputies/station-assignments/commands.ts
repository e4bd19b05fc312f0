import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { Commands, insertInto, notReady } from '../../commands.ts';
import type { Queryable } from '../../database.ts';
import { isOwnStaff } from '../../machine.ts';
import { type RulesAsked, inForce } from '../../rules/in-force.ts';
import { RuleMaking, insertRule } from '../../rules/rule-making.ts';
import { checkLength } from '../../texts.ts';
import { deputyOf, mustBeInOffice } from '../deputies-of.ts';
import type { StationRulesRow } from '../guidance/rules.ts';
import { mustBeOpenStation } from '../stations/commands.ts';
import type {
  AssignToStationInput,
  EndStationAssignmentInput,
  SetStationMatchInput,
  StationKind,
  StationMatchBasis,
} from '../types.ts';
import { type StationAssignmentRow, stationAssignmentKind } from './station-assignments.ts';
import { stationAssignmentMachine } from './workflow.ts';

/** 进站安排规则. What the staff of a congress can do to its rules of which deputies go where. */
export class StationMatchCommands extends RuleMaking {
  protected readonly makers = { are: isOwnStaff, refusal: 'The rules of a place are made by the staff of its congress.' };

  /** Throws WRONG_OWNER, FORBIDDEN for all but the staff of the place's congress, BAD_INPUT, REQUEST_ID_REUSED. */
  async set(input: SetStationMatchInput): Promise<{ stationRules: StationRulesRow }> {
    const { jurisdiction: code, basis, criterion, stations, validFrom, legalBasis } = input;
    const stationRules = await this.make('StationMatch', input, async (db, id) => {
      checkLength('A criterion', criterion, 100);
      if (stations.length === 0 || new Set(stations).size !== stations.length) {
        throw refuse(
          'BAD_INPUT',
          `A rule names one or more kinds of stations, each once, but got: ${stations.join(', ') || 'none'}.`,
        );
      }
      const rule = { id, code, basis, criterion, stations, valid_from: validFrom, legal_basis: legalBasis };
      await insertRule(db, 'station_matches', sql`criterion = ${criterion}`, rule);
    });
    return { stationRules };
  }
}

type Result = Promise<{ stationAssignment: StationAssignmentRow }>;

/** 进站安排. What the staff of a congress can do about which deputies go to its stations. */
export class StationAssignmentCommands extends Commands {
  /** Assigns a deputy to a station by a rule. Throws FORBIDDEN, BAD_ID, BAD_INPUT, WRONG_OWNER, NOT_FOUND, WRONG_STATE, NOT_READY, REQUEST_ID_REUSED. */
  async assign(input: AssignToStationInput): Result {
    const { jurisdiction: code, deputy, station, rule, ground } = input;
    const id = await this.create(stationAssignmentMachine, 'ASSIGN', input, { code }, async (db, id, state) => {
      checkLength('A ground', ground, 500);
      mustBeInOffice(await deputyOf(db, code, deputy));
      await mustBeOpenStation(db, this.owner, station, code);
      const { basis, criterion } = await matching(db, rule, station, { code, on: this.day });
      const row = { id, code, deputy_id: deputy, station_id: station, rule_id: rule, basis, criterion, ground, state };
      const [made] = await db.rows(
        sql`${insertInto('station_assignments', { ...row, assigned_on: this.day })} on conflict do nothing returning id`,
      );
      if (made === undefined) throw refuse('BAD_INPUT', `${deputy} is assigned to ${station} already.`);
    });
    return { stationAssignment: await this.result(stationAssignmentKind, id) };
  }

  /** Ends an assignment today. Throws as every command on a record does. */
  async end(input: EndStationAssignmentInput): Result {
    const id = await this.act(stationAssignmentMachine, 'END', input, async () => ({ ended_on: this.day }));
    return { stationAssignment: await this.result(stationAssignmentKind, id) };
  }
}

/** The rule by which deputies go to a station. Throws BAD_INPUT for one that is not in force there, NOT_READY for a station of a kind that it does not name. */
async function matching(
  db: Queryable,
  rule: string,
  station: string,
  asked: RulesAsked,
): Promise<{ basis: StationMatchBasis; criterion: string }> {
  const [found] = await db.rows<{ basis: StationMatchBasis; criterion: string; stations: StationKind[] }>(sql`
    select basis, criterion, stations
    from station_matches
    where id = ${rule} and ${inForce(asked)}`);
  if (found === undefined) throw refuse('BAD_INPUT', `A rule in force here is needed, but got: ${rule}.`);
  const [{ kind } = { kind: '' }] = await db.rows<{ kind: string }>(sql`select kind from contact_stations where id = ${station}`);
  if (!found.stations.some((each) => each === kind)) {
    throw notReady(
      `Those of whom it holds that ${found.criterion} go to stations ${found.stations.join(', ')}, but ${station} is ${kind}.`,
    );
  }
  return found;
}
