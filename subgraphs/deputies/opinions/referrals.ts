import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { parseGlobalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, officialCode } from '../../../schema/jurisdiction-code.ts';
import { Commands, notReady } from '../../commands.ts';
import type { Queryable } from '../../database.ts';
import { post } from '../../deliveries/outbox.ts';
import { checkLength } from '../../texts.ts';
import type { ReferOpinionInput, ReferralReport, ReferralState, ReportReferredOpinionInput } from '../types.ts';
import { type CitizenOpinionRow, citizenOpinionKind } from './citizen-opinions.ts';
import { type OpinionColumns, opinionMachine } from './workflow.ts';

/** What each report makes of a referral, and of which it can. */
const told: Readonly<Record<ReferralReport, readonly [from: ReferralState, to: ReferralState]>> = {
  REGISTER: ['SENT', 'REGISTERED'],
  FILE: ['REGISTERED', 'FILED'],
  DECLINE: ['REGISTERED', 'DECLINED'],
  MOVE: ['REGISTERED', 'MOVED'],
};

/**
 * 移送. A citizen's opinion that is referred to the procuratorate by the contact point of its station, and what that tells of it. The opinion's own way
 * goes on. All throw FORBIDDEN, BAD_ID, WRONG_OWNER, NOT_FOUND, WRONG_STATE, BAD_INPUT, REQUEST_ID_REUSED.
 */
export class OpinionReferrals extends Commands {
  /**
   * Refers an opinion, once. Who told it stays with the congress (保密法; 个人信息保护法 art. 5, 25), unless the citizen consents: then the deputy who received it, whom
   * alone the database shows it, passes it on. Throws NOT_READY where the station has no contact point that is open.
   */
  async refer(input: ReferOpinionInput): Promise<{ record: CitizenOpinionRow }> {
    const { field, summary, unit = null, citizenConsents } = input;
    const id = await this.act(opinionMachine, 'REFER', input, async (db, found) => {
      checkLength('A summary', summary, 2_000);
      if (unit !== null) checkLength('A unit', unit, 100);
      mustBeFirst(found);
      const { id, place } = found;
      const point = await this.#openPoint(db, found);
      const reporter = citizenConsents === true ? await whoTold(db, id) : null;
      await db.rows(sql`update pil_contact_points set clues_referred = clues_referred + 1 where id = ${point.id}`);
      await post(db, 'deputies', this.owner.now(), {
        subject: id,
        to: { subgraph: 'litigation', code: point.partner },
        operation: 'receiveStationClue',
        input: {
          jurisdiction: officialCode(point.partner),
          opinion: id,
          contactPoint: point.id,
          field,
          summary,
          place: place === null ? null : officialCode(place),
          unit,
          reporter,
        },
      });
      return {
        referred_on: this.day,
        referred_to: point.partner,
        contact_point_id: point.id,
        referred_field: field,
        referral: 'SENT',
      };
    });
    return { record: await this.result(citizenOpinionKind, id) };
  }

  /** Takes in what the procuratorate did with the clue. */
  async told(input: ReportReferredOpinionInput): Promise<{ id: string }> {
    const { event, clue, on } = input;
    const id = await this.act(
      opinionMachine,
      `CLUE_${event}`,
      input,
      async (_, { referred_to, referred_on, referral, clue_id }) => {
        const { code } = parseGlobalId(clue, 'Clue');
        if (clue_id === null ? code !== referred_to : clue !== clue_id) {
          throw refuse('BAD_INPUT', `The clue is ${clue_id ?? `at ${referred_to ?? 'no procuratorate'}`}, but got: ${clue}.`);
        }
        const [from, to] = told[event];
        if (referral !== from) {
          throw refuse('WRONG_STATE', `${event} needs a referral that is ${from}, but it is ${referral ?? 'none'}.`, {
            state: referral,
          });
        }
        // Where the clocks of two organs differ, nothing was decided before it was referred.
        const decidedOn = referred_on !== null && on < referred_on ? referred_on : on;
        return { clue_id: clue, referral: to, ...(event === 'REGISTER' ? {} : { referral_decided_on: decidedOn }) };
      },
    );
    return { id };
  }

  /** The open contact point of the station that received an opinion, which stays open until the command is through. Throws NOT_READY. */
  async #openPoint(db: Queryable, { station_id }: OpinionColumns): Promise<{ id: string; partner: JurisdictionCode }> {
    const [point] = await db.rows<{ id: string; partner: JurisdictionCode }>(sql`
      select id, partner
      from pil_contact_points
      where station_id = ${station_id} and state = 'OPEN'
      for update`);
    if (point === undefined) throw notReady(`The opinion’s station ${station_id ?? ''} has no contact point that is open.`);
    return point;
  }
}

/** Checks that no clue came of it yet. Throws WRONG_STATE. */
function mustBeFirst({ referral, referred_on, clue_id }: OpinionColumns): void {
  if (referral !== null)
    throw refuse('WRONG_STATE', `It was referred on ${referred_on ?? ''}, and is ${referral}.`, { state: referral });
  if (clue_id !== null) throw refuse('WRONG_STATE', `The clue ${clue_id} came of it already.`, { state: 'LINKED' });
}

/** Who told an opinion, as the procuratorate is told with consent: the database shows it to the deputy who received it alone. Throws NOT_READY. */
async function whoTold(db: Queryable, id: string): Promise<{ name: string | null; phone: string | null }> {
  const [citizen] = await db.rows<{ name: string | null; phone: string | null }>(sql`
    select name, phone
    from opinion_citizens
    where opinion_id = ${id} and (name is not null or phone is not null)`);
  if (citizen === undefined)
    throw notReady('Who told it can be passed on by the deputy who received it, where a name or a number was given.');
  return citizen;
}
