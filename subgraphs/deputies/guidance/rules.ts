import sql from 'sql-template-tag';
import { mustOwn, today } from '../../owner.ts';
import type { Reading } from '../../reading.ts';
import { type MadeAt, type RulesAsked, inForce, validity } from '../../rules/in-force.ts';
import type { GuidanceRule, QueryStationRulesArgs, StationMatch, StationQuota, StationQuotaPlace } from '../types.ts';

/** Of which place and day rules are asked. */
export type StationRulesRow = RulesAsked;

/** A rule of how often stations are guided, with the place that made it. */
export type GuidanceRuleRow = MadeAt<GuidanceRule>;

/** A rule of how many stations there are to be, with the place that made it and its townships. */
export type StationQuotaRow = MadeAt<Omit<StationQuota, 'places'>> & { placeCodes: string[] };

/** A rule of which deputies go to which stations, with the place that made it. */
export type StationMatchRow = MadeAt<StationMatch>;

/** A township under such a rule. */
export type StationQuotaPlaceRow = Omit<StationQuotaPlace, 'place'> & { placeCode: string };

/** All reading of the rules of stations that an owner keeps. They are open to everybody. */
export class StationRules {
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** The rules of a place on a day, today when none is named. Throws WRONG_OWNER. */
  of({ jurisdiction, on }: QueryStationRulesArgs): StationRulesRow {
    mustOwn(this.#reading.owner, jurisdiction);
    return { code: jurisdiction, on: on ?? today(this.#reading.owner) };
  }

  /** The rule of each way of guidance in force. */
  guidance(asked: StationRulesRow): Promise<GuidanceRuleRow[]> {
    return this.#reading.rows(sql`
      select distinct on (kind) id as rule, kind, cadence, programme, ${validity}
      from guidance_rules
      where ${inForce(asked)}
      order by kind, length(code) desc, valid_from desc`);
  }

  /** The rule of how many stations there are to be of each class in force. */
  quotas(asked: StationRulesRow): Promise<StationQuotaRow[]> {
    return this.#reading.rows(sql`
      select distinct on (class) id as rule, class, least, most, binding, places as "placeCodes", ${validity}
      from station_quotas
      where ${inForce(asked)}
      order by class, length(code) desc, valid_from desc`);
  }

  /** The rules in force of which deputies go to which stations. */
  matches(asked: StationRulesRow): Promise<StationMatchRow[]> {
    return this.#reading.rows(sql`
      select distinct on (criterion) id as rule, basis, criterion, stations, ${validity}
      from station_matches
      where ${inForce(asked)}
      order by criterion, length(code) desc, valid_from desc`);
  }

  /** The townships of a rule, with the stations that are open there today. */
  async placesOf({ code, placeCodes, least, most }: StationQuotaRow): Promise<StationQuotaPlaceRow[]> {
    const found = await this.#reading.rows<{ placeCode: string; open: number }>(sql`
      select place as "placeCode", count(station.id)::int as open
      from unnest(${placeCodes}::text[] collate "C") with ordinality as wanted (place, position)
      left join lateral (
        select id
        from contact_stations
        where contact_stations.place = wanted.place and state = 'OPEN' and starts_with(code, ${code})
      ) as station on true
      group by place, position
      order by position`);
    return found.map((each) => ({ ...each, fit: each.open < least ? 'BELOW' : each.open > most ? 'ABOVE' : 'WITHIN' }));
  }
}
