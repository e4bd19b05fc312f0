import sql from 'sql-template-tag';
import { levelOf } from '../../../schema/jurisdiction-code.ts';
import { mustOwn, today } from '../../owner.ts';
import type { Reading } from '../../reading.ts';
import { type MadeAt, type RulesAsked, inForce, validity } from '../../rules/in-force.ts';
import type {
  DeadlinePolicy,
  Holiday,
  MetricDefinition,
  QueryHandlingRulesArgs,
  ReplyClass,
  ReplyScheme,
  SponsorRule,
} from '../types.ts';

/** Of which place and day rules are asked. */
export type HandlingRulesRow = RulesAsked;

/** A deadline, with the place that made it. */
export type DeadlinePolicyRow = MadeAt<DeadlinePolicy>;

/** A scheme of reply classes, with the place that made it. */
export type ReplySchemeRow = MadeAt<Omit<ReplyScheme, 'classes'>>;

/** A rate, with the place that made it. */
export type MetricDefinitionRow = MadeAt<MetricDefinition>;

/** A rule of how many put a motion, with the place that made it. */
export type SponsorRuleRow = MadeAt<SponsorRule>;

/** All reading of the rules that an owner keeps. They are open to everybody. */
export class Rules {
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** The rules of a place on a day, today when none is named. Throws WRONG_OWNER. */
  of({ jurisdiction, on }: QueryHandlingRulesArgs): HandlingRulesRow {
    mustOwn(this.#reading.owner, jurisdiction);
    return { code: jurisdiction, on: on ?? today(this.#reading.owner) };
  }

  /** The deadline of each kind in force. */
  deadlines(asked: HandlingRulesRow): Promise<DeadlinePolicyRow[]> {
    return this.#reading.rows(sql`
      select distinct on (kind) id as policy, kind, amount, unit, ${validity}
      from deadline_policies
      where ${inForce(asked)}
      order by kind, length(code) desc, valid_from desc`);
  }

  /** The scheme of reply classes in force. */
  async replyScheme(asked: HandlingRulesRow): Promise<ReplySchemeRow | null> {
    const [scheme] = await this.#reading.rows<ReplySchemeRow>(sql`
      select id as scheme, ${validity}
      from reply_schemes
      where ${inForce(asked)}
      order by length(code) desc, valid_from desc
      limit 1`);
    return scheme ?? null;
  }

  /** The classes of a scheme in their order. */
  classesOf(scheme: string): Promise<ReplyClass[]> {
    return this.#reading.rows(sql`
      select letter, meaning, outcomes, promises
      from reply_classes
      where scheme_id = ${scheme}
      order by position`);
  }

  /** The definitions of rates in force, by name. */
  metrics(asked: HandlingRulesRow): Promise<MetricDefinitionRow[]> {
    return this.#reading.rows(sql`
      select id as metric, name, numerator, denominator, ${validity}
      from metric_definitions
      where ${inForce(asked)}
      order by id
      limit 100`);
  }

  /** How many deputies must put a motion of each kind to the place's congress. */
  sponsorRules(asked: HandlingRulesRow): Promise<SponsorRuleRow[]> {
    return this.#reading.rows(sql`
      select distinct on (kind) id as rule, kind, levels, least, ${validity}
      from sponsor_rules
      where ${inForce(asked)} and ${levelOf(asked.code)} = any(levels)
      order by kind, length(code) desc, valid_from desc`);
  }

  /** The arrangements of the day's year. */
  holidays({ on }: HandlingRulesRow): Promise<Holiday[]> {
    const year = `${on.slice(0, 4)}-01-01`;
    return this.#reading.rows(sql`
      select day, kind, notice
      from holidays
      where day >= ${year}::date and day < ${year}::date + interval '1 year'
      order by day`);
  }
}
