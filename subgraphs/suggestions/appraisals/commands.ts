import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { Commands, insertInto } from '../../commands.ts';
import type { Queryable } from '../../database.ts';
import { type StepInput, mustSayWhy } from '../commands.ts';
import { checkSuggestions, checkTexts, checkYear } from '../supervision/checks.ts';
import type { NominateSuggestionInput, RescoreUnitInput, ScoreUnitInput } from '../types.ts';
import { type SuggestionAwardRow, suggestionAwardKind } from './suggestion-awards.ts';
import { type UnitAppraisalRow, unitAppraisalKind } from './unit-appraisals.ts';
import { suggestionAwardMachine, unitAppraisalMachine } from './workflow.ts';

/** What the commands of appraisals give back. */
type Appraised = Promise<{ unitAppraisal: UnitAppraisalRow }>;
/** What the commands of awards give back. */
type Awarded = Promise<{ suggestionAward: SuggestionAwardRow }>;

/** What is decided at the end of a year, by the staff of the congress. All throw what `Commands` throws, and BAD_INPUT. */
export class AppraisalCommands extends Commands {
  /** Scores a unit to which suggestions were assigned, once a year. */
  async score(input: ScoreUnitInput): Appraised {
    const { jurisdiction: code, year, unit, fullScore, score, basis } = input;
    const id = await this.create(unitAppraisalMachine, 'SCORE', input, { code, year, unit }, async (db, id, state) => {
      this.#checkPastYear(year);
      checkTexts({ 'A unit’s name': [unit, 100], 'The basis': [basis, 200] });
      if (fullScore < 1 || fullScore > 1_000) throw refuse('BAD_INPUT', `1 to 1,000 points can be given, but got: ${fullScore}.`);
      mustBeWithin(score, fullScore);
      const [before] = await db.rows(sql`
        select id from unit_appraisals where code = ${code} and year = ${year} and unit = ${unit}`);
      if (before !== undefined) throw refuse('BAD_INPUT', `${unit} is scored for ${year} already.`);
      const figures = await figuresOf(db, code, year, unit);
      if (figures.suggestion_count === 0) throw refuse('BAD_INPUT', `No suggestion was assigned to ${unit} in ${year}.`);
      const row = { id, code, year, state, unit, full_score: fullScore, score, ...figures, basis, scored_on: this.day };
      await db.rows(insertInto('unit_appraisals', row));
    });
    return this.#appraisal(id);
  }

  /** Changes a score that is not announced; a reason is needed. */
  async rescore(input: RescoreUnitInput): Appraised {
    const { score } = input;
    return this.#appraisal(
      await this.act(unitAppraisalMachine, 'RESCORE', input, async (db, { code, year, unit, full_score }) => {
        mustSayWhy(input);
        mustBeWithin(score, full_score);
        return { score, ...(await figuresOf(db, code, year, unit)), scored_on: this.day };
      }),
    );
  }

  /** Announces a score. */
  async announce(input: StepInput): Appraised {
    return this.#appraisal(await this.act(unitAppraisalMachine, 'ANNOUNCE', input, async () => ({ announced_on: this.day })));
  }

  /** Nominates a suggestion that was replied to, once a year; NOT_FOUND for one that is not there. */
  async nominate(input: NominateSuggestionInput): Awarded {
    const { jurisdiction: code, year, suggestion, citation } = input;
    const id = await this.create(suggestionAwardMachine, 'NOMINATE', input, { code }, async (db, id, state) => {
      this.#checkPastYear(year);
      checkTexts({ 'The citation': [citation, 1_000] });
      await checkSuggestions(db, code, [suggestion]);
      const [found] = await db.rows<{ sponsor: string; replied_on: string | null; secret: boolean }>(sql`
        select lead_sponsor as sponsor, replied_on, secrecy_requested as secret from suggestions where id = ${suggestion}`);
      if (found === undefined || found.replied_on === null) {
        throw refuse('BAD_INPUT', `A suggestion that was replied to is needed, but got: ${suggestion}.`);
      }
      if (found.secret)
        throw refuse('BAD_INPUT', `The sponsors of ${suggestion} asked for secrecy, and an award would name them.`);
      const [before] = await db.rows(sql`
        select id from suggestion_awards where suggestion_id = ${suggestion} and year = ${year}`);
      if (before !== undefined) throw refuse('BAD_INPUT', `${suggestion} is nominated for ${year} already.`);
      const nominated = { suggestion_id: suggestion, lead_sponsor: found.sponsor, citation, nominated_on: this.day };
      await db.rows(insertInto('suggestion_awards', { id, code, year, state, ...nominated }));
    });
    return this.#award(id);
  }

  /** Chooses a nominated suggestion. */
  async choose(input: StepInput): Awarded {
    return this.#award(await this.act(suggestionAwardMachine, 'CHOOSE', input, async () => ({ decided_on: this.day })));
  }

  /** Does not choose it; a reason is needed. */
  async passOver(input: StepInput): Awarded {
    return this.#award(
      await this.act(suggestionAwardMachine, 'PASS_OVER', input, async () => {
        mustSayWhy(input);
        return { decided_on: this.day };
      }),
    );
  }

  /** Makes an award public. */
  async publish(input: StepInput): Awarded {
    return this.#award(await this.act(suggestionAwardMachine, 'PUBLISH', input, async () => ({ published_on: this.day })));
  }

  /** What is appraised has begun: this year or an earlier one. Throws BAD_INPUT. */
  #checkPastYear(year: number): void {
    checkYear(year, this.day);
    if (year > Number(this.day.slice(0, 4))) throw refuse('BAD_INPUT', `${year} is still to come.`);
  }

  async #appraisal(id: string): Appraised {
    return { unitAppraisal: await this.result(unitAppraisalKind, id) };
  }

  async #award(id: string): Awarded {
    return { suggestionAward: await this.result(suggestionAwardKind, id) };
  }
}

function mustBeWithin(score: number, fullScore: number): void {
  if (score < 0 || score > fullScore) throw refuse('BAD_INPUT', `A score is 0 to ${fullScore}, but got: ${score}.`);
}

/** What a unit's score rests on: its suggestions of a year, those that were replied to in time, and those whose sponsor was not satisfied. */
async function figuresOf(
  db: Queryable,
  code: JurisdictionCode,
  year: number,
  unit: string,
): Promise<{ suggestion_count: number; on_time_count: number; dissatisfied_count: number }> {
  const [found] = await db.rows<{ handled: number; on_time: number; dissatisfied: number }>(sql`
    select count(*)::int as handled,
      (count(*) filter (where replied_on <= due_on))::int as on_time,
      (count(*) filter (where satisfaction = 'DISSATISFIED'))::int as dissatisfied
    from suggestions
    where code = ${code} and id in (
      select suggestion_id
      from assignments
      where unit = ${unit} and assigned_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)
    )`);
  const { handled = 0, on_time = 0, dissatisfied = 0 } = found ?? {};
  return { suggestion_count: handled, on_time_count: on_time, dissatisfied_count: dissatisfied };
}
