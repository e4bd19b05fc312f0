import sql from 'sql-template-tag';
import { refuse } from '../../schema/errors.ts';
import { parseGlobalId } from '../../schema/global-id.ts';
import { type JurisdictionCode, officialCode } from '../../schema/jurisdiction-code.ts';
import { Commands, insertInto } from '../commands.ts';
import type { Queryable } from '../database.ts';
import { checkLength } from '../texts.ts';
import { mustHaveDeadline } from './rules/deadlines.ts';
import { type SuggestionRow, suggestionKind } from './store.ts';
import type { AssignSuggestionInput, SubmitSuggestionInput } from './types.ts';
import { checkUnits, suggestionMachine } from './workflow.ts';

/** What can be done to suggestions. */
export class SuggestionCommands extends Commands {
  /**
   * Submits a suggestion: the deputy who leads it, or the congress's staff to whom it was handed in on paper. Throws FORBIDDEN for others, BAD_INPUT,
   * BAD_ID, WRONG_OWNER, REQUEST_ID_REUSED.
   */
  async submit(input: SubmitSuggestionInput): Promise<{ suggestion: SuggestionRow }> {
    const { jurisdiction, title, text, category, leadSponsor, jointSponsors = [] } = input;
    const row = { code: jurisdiction, lead_sponsor: leadSponsor };
    const id = await this.create(suggestionMachine, 'SUBMIT', input, row, async (db, id, state) => {
      checkLength('A title', title, 100);
      checkLength('A text', text, 10_000);
      checkSponsors(jurisdiction, leadSponsor, jointSponsors);
      await db.rows(
        insertInto('suggestions', {
          id,
          ...row,
          title,
          text,
          category,
          state,
          in_session: input.inSession ?? false,
          submitted_at: this.owner.now().toISOString(),
          secrecy_requested: input.secrecyRequested ?? false,
          participants: [leadSponsor, ...jointSponsors],
        }),
      );
      await db.rows(sql`
        insert into joint_sponsors (suggestion_id, position, deputy_id)
        select ${id}, position, deputy
        from unnest(${jointSponsors}::text[]) with ordinality as joining (deputy, position)`);
    });
    return { suggestion: await this.result(suggestionKind, id) };
  }

  /**
   * Assigns a suggestion; a submitted one is accepted and numbered first. The reply is due by the policy in force today at the
   * suggestion's place. Throws FORBIDDEN for all but the staff of its congress, BAD_INPUT, BAD_ID, WRONG_OWNER, NOT_FOUND, WRONG_STATE,
   * REQUEST_ID_REUSED.
   */
  async assign(input: AssignSuggestionInput): Promise<{ suggestion: SuggestionRow }> {
    const { units } = input;
    const id = await this.act(
      suggestionMachine,
      ['ACCEPT', 'ASSIGN'],
      input,
      async (db, { id, code, number, year, participants }) => {
        checkUnits(units);
        const { policy, dueOn } = await mustHaveDeadline(db, 'REPLY', code, this.day);
        await db.rows(sql`
        insert into assignments (suggestion_id, round, position, unit, role, assigned_on, due_on)
        select ${id}, 1, row_number() over (order by role <> 'LEAD', position), unit, role, ${this.day}::date, ${dueOn}::date
        from unnest(${units.map(({ unit }) => unit)}::text[], ${units.map(({ role }) => role)}::text[])
          with ordinality as assigned (unit, role, position)`);
        return {
          number: number ?? (await nextNumber(db, code, year)),
          assigned_on: this.day,
          due_on: dueOn,
          deadline_policy: policy,
          disclosed: input.disclosed ?? false,
          participants: [...participants, ...units.map(({ unit }) => unit)],
        };
      },
    );
    return { suggestion: await this.result(suggestionKind, id) };
  }
}

/** The congress's next office number of a year: 2026-0124. */
async function nextNumber(db: Queryable, code: JurisdictionCode, year: number): Promise<string> {
  const [series] = await db.rows<{ last: number }>(sql`
    insert into number_series (code, year, last)
    values (${code}, ${year}, 1)
    on conflict (code, year) do update set last = number_series.last + 1
    returning last`);
  return `${year}-${String(series?.last).padStart(4, '0')}`;
}

/** Sponsors are deputies of the congress that the suggestion is made to (代表法 2025, art. 21), each once, at most 50 besides the lead. */
function checkSponsors(code: JurisdictionCode, lead: string, joint: readonly string[]): void {
  if (joint.length > 50) throw refuse('BAD_INPUT', `At most 50 deputies may join, but got: ${joint.length}.`);
  for (const id of [lead, ...joint]) {
    if (parseGlobalId(id, 'Deputy').code !== code) {
      throw refuse('BAD_INPUT', `A sponsor must be a deputy of ${officialCode(code)}, but got: ${id}.`);
    }
  }
  if (new Set([lead, ...joint]).size !== joint.length + 1) throw refuse('BAD_INPUT', 'Each sponsor may be named once.');
}
