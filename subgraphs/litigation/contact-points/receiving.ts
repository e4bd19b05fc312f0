import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { parseGlobalId } from '../../../schema/global-id.ts';
import { type Changes, Commands, insertInto } from '../../commands.ts';
import { post } from '../../deliveries/outbox.ts';
import { mustBeLinked, procuratorateHalf } from '../../linkage/halves.ts';
import { mustOwn } from '../../owner.ts';
import { checkLength } from '../../texts.ts';
import type { ReceiveProcuratorateContactPointInput, ReportProcuratorateContactPointInput } from '../types.ts';
import { type ContactPointColumns, contactPointMachine } from './workflow.ts';

/**
 * What the congresses' systems tell of contact points. A message that comes again changes nothing. All throw FORBIDDEN, BAD_ID, WRONG_OWNER, BAD_INPUT, WRONG_STATE,
 * REQUEST_ID_REUSED.
 */
export class ContactPointReceiving extends Commands {
  /** Takes in what a congress proposes, and tells it that it has arrived. */
  async receive(input: ReceiveProcuratorateContactPointInput): Promise<{ id: string }> {
    const { jurisdiction: code, counterpart, station, liaison = null, on } = input;
    const { code: partner } = parseGlobalId(counterpart, 'PilContactPoint');
    const id = await this.create(contactPointMachine, 'RECEIVE', input, { code, partner }, async (db, id, state) => {
      mustBeLinked(procuratorateHalf, code, partner);
      mustBeOf(partner, station, 'ContactStation');
      if (liaison !== null) mustBeOf(partner, liaison, 'Deputy');
      const row = {
        id,
        code,
        state,
        partner,
        counterpart_id: counterpart,
        station_id: station,
        liaison_id: liaison,
        proposed_on: on,
      };
      const taken = await db.rows(sql`
        ${insertInto('pil_contact_points', row)}
        on conflict (counterpart_id) do nothing
        returning id`);
      if (taken.length === 0) throw refuse('WRONG_STATE', `${counterpart} has been received already.`, { state });
      await post(db, 'litigation', this.owner.now(), {
        subject: id,
        to: { subgraph: 'deputies', code: partner },
        operation: 'reportPilContactPoint',
        input: { id: counterpart, counterpart: id, event: 'RECEIVE', on: this.day },
      });
    });
    return { id };
  }

  /** Takes in what the congress did with its half. Throws NOT_FOUND where that half was never received. */
  async told(input: ReportProcuratorateContactPointInput): Promise<{ id: string }> {
    const { jurisdiction, counterpart } = input;
    mustOwn(this.owner, jurisdiction);
    parseGlobalId(counterpart, 'PilContactPoint');
    const id = await this.#received(counterpart);
    await this.act(contactPointMachine, `PARTNER_${input.event}`, { ...input, id }, async (_, found) => changesOf(input, found));
    return { id };
  }

  /** The half whose other half it is, which stays the same for ever. */
  async #received(counterpart: string): Promise<string> {
    const [found] = await this.owner.database.transaction(this.settings, (db) =>
      db.rows<{ id: string }>(sql`
        select id
        from pil_contact_points
        where counterpart_id = ${counterpart}`),
    );
    if (found === undefined) throw refuse('NOT_FOUND', `There is no other half of ${counterpart} here.`);
    return found.id;
  }
}

/** What a report changes beyond the state. Throws BAD_INPUT where it does not tell what it must. */
function changesOf(
  { event, on, station, liaison = null, openedOn = null, reason }: ReportProcuratorateContactPointInput,
  { partner, office }: ContactPointColumns,
): Changes {
  switch (event) {
    case 'SUSPEND':
    case 'RESUME':
      return {};
    case 'APPOINT':
      if (liaison !== null) mustBeOf(partner, liaison, 'Deputy');
      return { liaison_id: liaison };
    case 'MOVE':
      mustBeOf(partner, station ?? '', 'ContactStation');
      return { station_id: station ?? null };
    case 'CLOSE':
      checkLength('A reason', reason ?? '', 1_000);
      // An agreement that crossed the closing on the road opened nothing.
      return { ended_on: on, end_reason: reason ?? null, opened_on: openedOn, office: openedOn === null ? null : office };
  }
}

/** Checks that a record is of the congress that tells of it. Throws BAD_ID, BAD_INPUT. */
function mustBeOf(partner: string, id: string, type: string): void {
  if (parseGlobalId(id, type).code !== partner) {
    throw refuse('BAD_INPUT', `A ${type} of the congress that tells is needed, but got: ${id}.`);
  }
}
