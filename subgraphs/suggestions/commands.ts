import { createHash } from 'node:crypto';
import sql from 'sql-template-tag';
import type { Identity } from '../../schema/caller.ts';
import { refuse } from '../../schema/errors.ts';
import { globalId, parseGlobalId } from '../../schema/global-id.ts';
import { type JurisdictionCode, officialCode } from '../../schema/jurisdiction-code.ts';
import { placeOf } from '../../schema/places.ts';
import { addMonths } from '../../schema/calendar.ts';
import type { Queryable } from '../database.ts';
import { newLocalId } from '../local-id.ts';
import { type Owner, mustOwn, ownId, today } from '../owner.ts';
import type { Reading } from '../reading.ts';
import { settingsOf } from '../visibility/settings.ts';
import { isCongressStaff } from '../visibility/standing.ts';
import { SuggestionStore, type SuggestionRow } from './store.ts';
import type { AssignSuggestionInput, SubmitSuggestionInput, SuggestionState } from './types.ts';
import { type Transition, checkLength, checkUnits, stepsToAssign } from './workflow.ts';

/**
 * What can be done to suggestions, each command in one transaction: the record, its history and the request's id change together
 * or not at all.
 */
export class SuggestionCommands {
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  get #owner(): Owner {
    return this.#reading.owner;
  }

  /**
   * Submits a suggestion: the deputy who leads it, or the congress's staff to whom it was handed in on paper. Throws FORBIDDEN for others, BAD_INPUT,
   * BAD_ID, WRONG_OWNER, REQUEST_ID_REUSED.
   */
  async submit(input: SubmitSuggestionInput): Promise<{ suggestion: SuggestionRow }> {
    const { jurisdiction, title, text, category, leadSponsor, jointSponsors = [], inSession = false } = input;
    const secret = input.secrecyRequested ?? false;
    mustOwn(this.#owner, jurisdiction);
    mustHaveCongress(jurisdiction);
    const isLead = this.#identity?.roles.includes('DEPUTY') === true && this.#identity.deputies.includes(leadSponsor);
    if (!isLead)
      this.#mustBeStaffOf(jurisdiction, 'A suggestion is submitted by the deputy who leads it, or by the staff of its congress.');
    checkLength('A title', title, 100);
    checkLength('A text', text, 10_000);
    checkSponsors(jurisdiction, leadSponsor, jointSponsors);
    const at = this.#owner.now().toISOString();
    return this.#once('submit', input, globalId(jurisdiction, 'Suggestion', newLocalId(this.#owner.now())), async (db, id) => {
      await db.rows(sql`
        insert into suggestions (id, title, text, category, code, in_session, state, lead_sponsor, submitted_at, secrecy_requested,
          participants)
        values (${id}, ${title}, ${text}, ${category}, ${jurisdiction}, ${inSession}, 'SUBMITTED', ${leadSponsor}, ${at}, ${secret},
          ${[leadSponsor, ...jointSponsors]})`);
      await db.rows(sql`
        insert into joint_sponsors (suggestion_id, position, deputy_id)
        select ${id}, position, deputy
        from unnest(${jointSponsors}::text[]) with ordinality as joining (deputy, position)`);
      await this.#record(db, id, [{ event: 'SUBMIT', from: null, to: 'SUBMITTED' }]);
    });
  }

  /**
   * Assigns a suggestion; a submitted one is accepted and numbered first. The reply is due by the policy in force today at the
   * suggestion's place. Throws FORBIDDEN for all but the staff of its congress, BAD_INPUT, BAD_ID, WRONG_OWNER, NOT_FOUND, WRONG_STATE,
   * REQUEST_ID_REUSED.
   */
  async assign(input: AssignSuggestionInput): Promise<{ suggestion: SuggestionRow }> {
    const { id, units } = input;
    const { code } = ownId(this.#owner, id, 'Suggestion');
    this.#mustBeStaffOf(code, 'A suggestion is assigned by the staff of its congress.');
    checkUnits(units);
    return this.#once('assign', input, id, async (db) => {
      const [found] = await db.rows<{ state: SuggestionState; number: string | null; year: number }>(sql`
        select state, number, year
        from suggestions
        where id = ${id}
        for update`);
      if (found === undefined) throw refuse('NOT_FOUND', `There is no suggestion ${id}.`);
      const steps = stepsToAssign(found.state);
      if (steps.length === 0) {
        throw refuse('WRONG_STATE', `Assigning needs a submitted or accepted suggestion, but ${id} is ${found.state}.`, {
          state: found.state,
        });
      }
      const assignedOn = today(this.#owner);
      const policy = await policyOn(db, code, assignedOn);
      const dueOn = addMonths(assignedOn, policy.months);
      const number = found.number ?? (await nextNumber(db, code, found.year));
      await db.rows(sql`
        update suggestions
        set state = 'ASSIGNED', number = ${number}, assigned_on = ${assignedOn}, due_on = ${dueOn}, deadline_policy = ${policy.id},
          disclosed = ${input.disclosed ?? false}, participants = participants || ${units.map(({ unit }) => unit)}::text[]
        where id = ${id} and state = ${found.state}`);
      await db.rows(sql`
        insert into assignments (suggestion_id, round, position, unit, role, assigned_on, due_on)
        select ${id}, 1, row_number() over (order by role <> 'LEAD', position), unit, role, ${assignedOn}::date, ${dueOn}::date
        from unnest(${units.map(({ unit }) => unit)}::text[], ${units.map(({ role }) => role)}::text[])
          with ordinality as assigned (unit, role, position)`);
      await this.#record(db, id, steps);
    });
  }

  get #identity(): Identity | null {
    return this.#reading.caller.identity;
  }

  get #subject(): string {
    return this.#identity?.subject ?? '';
  }

  #mustBeStaffOf(code: JurisdictionCode, rule: string): void {
    const staff = this.#identity !== null && isCongressStaff(this.#identity) && this.#identity.organ.code === code;
    if (!staff) throw refuse('FORBIDDEN', rule);
  }

  /**
   * Carries a command out once: the same caller's `requestId` with the same content again returns the first result, with another content it
   * is refused. Two that arrive together wait for each other at the primary key.
   */
  async #once(
    command: string,
    input: { requestId?: string | null },
    id: string,
    work: (db: Queryable, id: string) => Promise<void>,
  ): Promise<{ suggestion: SuggestionRow }> {
    const { requestId, ...content } = input;
    if (requestId != null) checkLength('A requestId', requestId, 100);
    const settings = settingsOf(this.#reading.caller, this.#owner.code);
    await this.#reading.afresh();
    const done = await this.#owner.database.transaction(settings, async (db) => {
      if (requestId != null) {
        const hash = createHash('sha256')
          .update(JSON.stringify([command, canonical(content)]))
          .digest('hex');
        const [first] = await db.rows(sql`
          insert into requests (caller, request_id, content_hash, suggestion_id, at)
          values (${this.#subject}, ${requestId}, ${hash}, ${id}, ${this.#owner.now().toISOString()})
          on conflict do nothing
          returning request_id`);
        if (first === undefined) return firstResult(db, this.#subject, requestId, hash);
      }
      await work(db, id);
      return id;
    });
    const suggestion = await new SuggestionStore(this.#reading).load(done);
    if (suggestion === null) throw new Error(`The suggestion ${done} is not there after its command.`);
    return { suggestion };
  }

  /** The history names who did it, and of which organ. */
  async #record(db: Queryable, id: string, steps: readonly Transition[]): Promise<void> {
    const actor = `${this.#identity?.organ.name ?? ''} ${this.#identity?.name ?? ''} (${this.#subject})`;
    await db.rows(sql`
      insert into events (suggestion_id, position, event, from_state, to_state, at, actor)
      select ${id}, coalesce((select max(position) from events where suggestion_id = ${id}), 0) + position,
        event, from_state, to_state, ${this.#owner.now().toISOString()}::timestamptz, ${actor}
      from unnest(${steps.map(({ event }) => event)}::text[], ${steps.map(({ from }) => from)}::text[],
        ${steps.map(({ to }) => to)}::text[]) with ordinality as step (event, from_state, to_state, position)`);
  }
}

async function firstResult(db: Queryable, caller: string, requestId: string, hash: string): Promise<string> {
  const [request] = await db.rows<{ hash: string; id: string }>(sql`
    select content_hash as hash, suggestion_id as id
    from requests
    where caller = ${caller} and request_id = ${requestId}`);
  if (request?.hash !== hash) {
    throw refuse('REQUEST_ID_REUSED', `The requestId ${requestId} was used for a command with another content.`);
  }
  return request.id;
}

/** The reply policy (答复期限) of the longest code that starts the place's, in force on the day. */
async function policyOn(db: Queryable, code: JurisdictionCode, day: string): Promise<{ id: string; months: number }> {
  const [policy] = await db.rows<{ id: string; months: number }>(sql`
    select id, months
    from deadline_policies
    where starts_with(${code}, code) and valid_from <= ${day}::date and (valid_to is null or valid_to >= ${day}::date)
    order by length(code) desc, valid_from desc
    limit 1`);
  if (policy === undefined) throw new Error(`No reply policy is in force for ${officialCode(code)} on ${day}.`);
  return policy;
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

function mustHaveCongress(code: JurisdictionCode): void {
  const place = placeOf(code);
  if (place === undefined) throw refuse('UNKNOWN_JURISDICTION', `There is no place ${officialCode(code)}.`);
  if (!place.hasCongress) throw refuse('BAD_INPUT', `${place.name} (${officialCode(code)}) has no people's congress.`);
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

/** The same content whatever the order of its keys. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => [key, canonical(each)]);
}
