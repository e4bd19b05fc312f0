import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { type JurisdictionCode, isWithin, officialCode } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import type { Queryable } from '../../database.ts';
import { isOwnStaff } from '../../machine.ts';
import { RuleMaking, insertRule } from '../../rules/rule-making.ts';
import { checkLength } from '../../texts.ts';
import { checkNumber } from '../duties/workflow.ts';
import type { SetGuidanceRuleInput, SetStationQuotaInput, TownshipClass } from '../types.ts';
import type { StationRulesRow } from './rules.ts';

/** What the staff of a congress can do to the rules of its own stations. */
export class StationRuleCommands extends RuleMaking {
  protected readonly makers = { are: isOwnStaff, refusal: 'The rules of a place are made by the staff of its congress.' };

  /** Throws WRONG_OWNER, FORBIDDEN for all but the staff of the place's congress, BAD_INPUT, REQUEST_ID_REUSED. */
  async setGuidance(input: SetGuidanceRuleInput): Promise<{ stationRules: StationRulesRow }> {
    const { jurisdiction: code, kind, cadence, programme = null, validFrom, legalBasis } = input;
    const stationRules = await this.make('GuidanceRule', input, async (db, id) => {
      if (programme !== null) checkLength('A programme', programme, 50);
      const rule = { id, code, kind, cadence, programme, valid_from: validFrom, legal_basis: legalBasis };
      await insertRule(db, 'guidance_rules', sql`kind = ${kind}`, rule);
    });
    return { stationRules };
  }

  /** Throws WRONG_OWNER, FORBIDDEN for all but the staff of the place's congress, BAD_INPUT, UNKNOWN_JURISDICTION, REQUEST_ID_REUSED. */
  async setQuota(input: SetStationQuotaInput): Promise<{ stationRules: StationRulesRow }> {
    const { jurisdiction: code, class: ofClass, places, least, most, binding = false, validFrom, legalBasis } = input;
    const stationRules = await this.make('StationQuota', input, async (db, id) => {
      checkNumber('The most stations', most, 1, 100);
      checkNumber('The least stations', least, 0, most);
      checkPlaces(code, places);
      await mustBeOfNoOtherClass(db, { code, ofClass, places, validFrom });
      const rule = { id, code, class: ofClass, places, least, most, binding, valid_from: validFrom, legal_basis: legalBasis };
      await insertRule(db, 'station_quotas', sql`class = ${ofClass}`, rule);
    });
    return { stationRules };
  }
}

function checkPlaces(code: JurisdictionCode, places: readonly JurisdictionCode[]): void {
  if (places.length < 1 || places.length > 100 || new Set(places).size !== places.length) {
    throw refuse('BAD_INPUT', `A class has 1 to 100 townships, each named once, but got: ${places.length}.`);
  }
  for (const place of places) {
    if (placeOf(place) === undefined) throw refuse('UNKNOWN_JURISDICTION', `There is no place ${officialCode(place)}.`);
    if (!isWithin(place, code)) {
      throw refuse('BAD_INPUT', `A township of ${officialCode(code)} is needed, but got: ${officialCode(place)}.`);
    }
  }
}

/** A township has one number of stations to have: it is taken out of its class, by a new rule of that class, before it is put into another. Throws BAD_INPUT. */
async function mustBeOfNoOtherClass(
  db: Queryable,
  {
    code,
    ofClass,
    places,
    validFrom,
  }: { code: JurisdictionCode; ofClass: TownshipClass; places: readonly string[]; validFrom: string },
): Promise<void> {
  const [other] = await db.rows<{ class: string }>(sql`
    select class
    from station_quotas
    where code = ${code} and class <> ${ofClass} and places && ${places}::text[] and (valid_to is null or valid_to >= ${validFrom}::date)
    limit 1`);
  if (other !== undefined) throw refuse('BAD_INPUT', `One of these townships is of the class ${other.class} then.`);
}
