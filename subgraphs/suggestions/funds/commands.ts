import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { parseGlobalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, officialCode } from '../../../schema/jurisdiction-code.ts';
import { Commands, insertInto } from '../../commands.ts';
import type { Queryable } from '../../database.ts';
import { checkNames, checkSuggestions, checkTexts, checkYear } from '../supervision/checks.ts';
import type {
  AdmitFundGrantInput,
  AllocateFundInput,
  AllotFundGrantInput,
  ApplyForFundGrantInput,
  AuditFundGrantInput,
  AuditSuggestionFundInput,
  BudgetSuggestionFundInput,
  DeclineFundGrantInput,
  ReportFundGrantInput,
  SpendFundGrantInput,
  SuggestionFundState,
} from '../types.ts';
import { type FundGrantRow, fundGrantKind } from './fund-grants.ts';
import { type SuggestionFundRow, suggestionFundKind } from './suggestion-funds.ts';
import { type SuggestionFundColumns, fundGrantMachine, suggestionFundMachine } from './workflow.ts';

/** A fund as its row stands, locked until the command ends. */
type LockedFund = SuggestionFundColumns & { id: string; state: SuggestionFundState };

/**
 * What can be done with money set aside, by the congress's staff and the finance unit. All throw FORBIDDEN, BAD_ID, BAD_INPUT, WRONG_OWNER,
 * NOT_FOUND, WRONG_STATE, REQUEST_ID_REUSED.
 */
export class FundCommands extends Commands {
  /** Sets up a fund with its criteria. */
  async budget(input: BudgetSuggestionFundInput): Promise<{ suggestionFund: SuggestionFundRow }> {
    const { jurisdiction: code, kind = 'SUGGESTION', year, amount, source, criteria, financeUnit } = input;
    const row = { code, finance_unit: financeUnit };
    const id = await this.create(suggestionFundMachine, 'BUDGET', input, row, async (db, id, state) => {
      checkYear(year, this.day);
      checkAmount('The amount', amount, 1, mostYuan);
      checkTexts({ 'The source': [source, 200], 'The finance unit': [financeUnit, 100] });
      checkNames('criteria', criteria, 1, 10);
      await db.rows(insertInto('suggestion_funds', { ...row, id, kind, year, state, amount, source, criteria }));
    });
    return this.#fund(id);
  }

  /** Records a fund's audit; it waits for grants under way, and none is made of it afterwards. */
  async auditFund(input: AuditSuggestionFundInput): Promise<{ suggestionFund: SuggestionFundRow }> {
    return this.#fund(
      await this.act(suggestionFundMachine, 'AUDIT', input, async () => {
        checkTexts({ 'The note': [input.auditNote, 5_000] });
        return { audit_note: input.auditNote };
      }),
    );
  }

  /** Applies for money for a suggestion; once of each fund. */
  async apply(input: ApplyForFundGrantInput): Promise<{ fundGrant: FundGrantRow }> {
    const { jurisdiction: code, suggestion, project, unit, amountApplied } = input;
    const id = await this.create(fundGrantMachine, 'APPLY', input, { code }, async (db, id, state) => {
      checkAmount('The amount', amountApplied, 1, mostYuan);
      checkTexts({ 'The project': [project, 200], 'The unit': [unit, 100] });
      const fund = await openFund(db, code, input.fund);
      if (fund.kind !== 'SUGGESTION')
        throw refuse('BAD_INPUT', `${fund.id} is for ${fund.kind}: its money is allocated, not applied for.`);
      await checkSuggestions(db, code, [suggestion]);
      const row = {
        id,
        code,
        kind: fund.kind,
        year: fund.year,
        state,
        fund_id: fund.id,
        suggestion_id: suggestion,
        project,
        unit,
        finance_unit: fund.finance_unit,
        amount_applied: amountApplied,
        applied_on: this.day,
      };
      const [made] = await db.rows(
        sql`${insertInto('fund_grants', row)} on conflict (fund_id, suggestion_id) do nothing returning id`,
      );
      if (made === undefined) throw refuse('BAD_INPUT', `${suggestion} has applied to this fund already.`);
    });
    return this.#grant(id);
  }

  /** Finds that a project meets criteria of its fund, in the fund's own words. */
  async admit(input: AdmitFundGrantInput): Promise<{ fundGrant: FundGrantRow }> {
    return this.#grant(
      await this.act(fundGrantMachine, 'ADMIT', input, async (db, { fund_id }) => {
        checkCriteria(await lockedFund(db, fund_id), input.criteriaMet);
        return { criteria_met: input.criteriaMet };
      }),
    );
  }

  /** Finds that a project is not eligible. */
  async decline(input: DeclineFundGrantInput): Promise<{ fundGrant: FundGrantRow }> {
    return this.#grant(await this.act(fundGrantMachine, 'DECLINE', input));
  }

  /**
   * Grants money, not more than was applied for nor than the fund has left. Whoever grants of a fund waits for whoever does so before, so that two at
   * once cannot grant more than there is.
   */
  async allot(input: AllotFundGrantInput): Promise<{ fundGrant: FundGrantRow }> {
    return this.#grant(
      await this.act(fundGrantMachine, 'ALLOT', input, async (db, { fund_id, amount_applied }) => {
        const fund = await lockedFund(db, fund_id);
        mustBeOpen(fund);
        checkAmount('The grant', input.amountGranted, 1, amount_applied);
        await takeOf(db, fund, input.amountGranted);
        return { amount_granted: input.amountGranted, granted_on: this.day };
      }),
    );
  }

  /** Allocates money of a fund that is not for suggestions, not more than it has left; it waits for others as a grant does. */
  async allocate(input: AllocateFundInput): Promise<{ fundGrant: FundGrantRow }> {
    const { jurisdiction: code, mode, project, unit, station = null, criteriaMet, amount } = input;
    const id = await this.create(fundGrantMachine, 'ALLOCATE', input, { code }, async (db, id, state) => {
      checkAmount('The amount', amount, 1, mostYuan);
      checkTexts({ 'The project': [project, 200], 'The unit': [unit, 100] });
      const fund = await openFund(db, code, input.fund);
      if (fund.kind === 'SUGGESTION') throw refuse('BAD_INPUT', `${fund.id} is for suggestions: its money is applied for.`);
      if (station !== null) checkStation(station, fund);
      checkCriteria(fund, criteriaMet);
      await takeOf(db, fund, amount);
      await db.rows(
        insertInto('fund_grants', {
          id,
          code,
          kind: fund.kind,
          year: fund.year,
          state,
          fund_id: fund.id,
          mode,
          station_id: station,
          project,
          unit,
          finance_unit: fund.finance_unit,
          amount_applied: amount,
          criteria_met: criteriaMet,
          amount_granted: amount,
          applied_on: this.day,
          granted_on: this.day,
        }),
      );
    });
    return this.#grant(id);
  }

  /** Records what was spent of a grant. */
  async spend(input: SpendFundGrantInput): Promise<{ fundGrant: FundGrantRow }> {
    return this.#grant(
      await this.act(fundGrantMachine, 'SPEND', input, async (db, { fund_id, amount_granted }) => {
        checkAmount('What was spent', input.amountSpent, 0, amount_granted ?? 0);
        await lockedFund(db, fund_id);
        await db.rows(sql`update suggestion_funds set spent = spent + ${input.amountSpent} where id = ${fund_id}`);
        return { amount_spent: input.amountSpent };
      }),
    );
  }

  /** Records the report on a grant's use. */
  async report(input: ReportFundGrantInput): Promise<{ fundGrant: FundGrantRow }> {
    return this.#grant(
      await this.act(fundGrantMachine, 'REPORT', input, async () => {
        checkTexts({ 'The report': [input.report, 5_000] });
        return { report: input.report };
      }),
    );
  }

  /** Records the audit of a grant. */
  async auditGrant(input: AuditFundGrantInput): Promise<{ fundGrant: FundGrantRow }> {
    return this.#grant(
      await this.act(fundGrantMachine, 'AUDIT', input, async () => {
        checkTexts({ 'The note': [input.auditNote, 5_000] });
        return { audit_note: input.auditNote };
      }),
    );
  }

  async #fund(id: string): Promise<{ suggestionFund: SuggestionFundRow }> {
    return { suggestionFund: await this.result(suggestionFundKind, id) };
  }

  async #grant(id: string): Promise<{ fundGrant: FundGrantRow }> {
    return { fundGrant: await this.result(fundGrantKind, id) };
  }
}

/** The most that one fund or grant may be: what adds up still fits the Int of GraphQL for the funds of a place in a year. */
const mostYuan = 1_000_000_000;

async function lockedFund(db: Queryable, id: string): Promise<LockedFund> {
  const [fund] = await db.rows<LockedFund>(sql`select * from suggestion_funds where id = ${id} for update`);
  if (fund === undefined) throw refuse('NOT_FOUND', `There is no SuggestionFund ${id}.`);
  return fund;
}

/** The fund of a place of which money is to be given, locked. Throws BAD_ID, BAD_INPUT, NOT_FOUND, WRONG_STATE. */
async function openFund(db: Queryable, code: JurisdictionCode, id: string): Promise<LockedFund> {
  if (parseGlobalId(id, 'SuggestionFund').code !== code) {
    throw refuse('BAD_INPUT', `The fund must be of ${officialCode(code)}, but is ${id}.`);
  }
  const fund = await lockedFund(db, id);
  mustBeOpen(fund);
  return fund;
}

/** Takes so much of a fund that is locked. Throws BAD_INPUT for more than it has left. */
async function takeOf(db: Queryable, { id, amount, granted }: LockedFund, yuan: number): Promise<void> {
  const left = amount - granted;
  if (yuan > left) throw refuse('BAD_INPUT', `The fund has ${left} yuan left, but the grant is of ${yuan}.`);
  await db.rows(sql`update suggestion_funds set granted = granted + ${yuan} where id = ${id}`);
}

function checkCriteria({ criteria }: LockedFund, met: readonly string[]): void {
  checkNames('criteria', met, 1, criteria.length);
  const unknown = met.find((criterion) => !criteria.includes(criterion));
  if (unknown !== undefined) throw refuse('BAD_INPUT', `The fund has the criteria ${criteria.join('、')}, but not: ${unknown}.`);
}

/** Stations are another subgraph's, so only what an id tells is checked of one. */
function checkStation(station: string, { id, code, kind }: LockedFund): void {
  if (kind !== 'STATION') throw refuse('BAD_INPUT', `${id} is for ${kind}, not for a station.`);
  const of = parseGlobalId(station, 'ContactStation').code;
  if (!of.startsWith(code))
    throw refuse('BAD_INPUT', `The station must be at or below ${officialCode(code)}, but is ${station}.`);
}

function mustBeOpen({ id, state }: LockedFund): void {
  if (state !== 'BUDGETED') {
    throw refuse('WRONG_STATE', `A grant needs a fund that is BUDGETED, but ${id} is ${state}.`, { state });
  }
}

function checkAmount(what: string, yuan: number, least: number, most: number): void {
  if (yuan < least || yuan > most) {
    throw refuse('BAD_INPUT', `${what} must be ${least} to ${most.toLocaleString('en')} yuan, but is ${yuan}.`);
  }
}
