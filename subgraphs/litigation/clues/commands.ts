import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { parseGlobalId } from '../../../schema/global-id.ts';
import { type JurisdictionCode, isWithin, officialCode } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import { Commands, insertInto, notReady } from '../../commands.ts';
import { post } from '../../deliveries/outbox.ts';
import { checkLength } from '../../texts.ts';
import { mustBeOpen } from '../rules/rules.ts';
import type {
  ClueCommandInput,
  ClueReporterInput,
  ClueSource,
  DeclineClueInput,
  MoveClueInput,
  ReceiveClueInput,
  RegisterClueInput,
} from '../types.ts';
import { type ClueRow, clueKind } from './clues.ts';
import { tellCongress } from './telling.ts';
import { clueMachine } from './workflow.ts';

/** What is answered to a command on a clue. */
type Result = Promise<{ clue: ClueRow }>;

/** Sources whose clues arrive by ways of their own, from other organs' systems. */
const sentSources: ReadonlySet<ClueSource> = new Set(['SUGGESTION', 'STATION', 'PROCURATORATE']);

/** What a procuratorate can do to clues. All throw BAD_ID, WRONG_OWNER, NOT_FOUND, FORBIDDEN, WRONG_STATE, BAD_INPUT, REQUEST_ID_REUSED. */
export class ClueCommands extends Commands {
  /** Registers a clue, with who reported it in a table of their own. */
  async register(input: RegisterClueInput): Result {
    const { jurisdiction: code, number, source, field, summary, place = null, unit = null, sentBy = null } = input;
    const id = await this.create(clueMachine, 'REGISTER', input, { code }, async (db, id, state) => {
      mustHaveProcuratorate(code);
      if (sentSources.has(source)) throw refuse('BAD_INPUT', `A clue of the source ${source} arrives by its own way.`);
      await mustBeOpen(db, field, { code, on: this.day });
      checkLength('A clue’s number', number, 100);
      checkLength('A summary', summary, 2_000);
      if (unit !== null) checkLength('A unit', unit, 100);
      if (sentBy !== null) checkLength('An organ', sentBy, 100);
      if (place !== null && (placeOf(place) === undefined || !isWithin(place, code))) {
        throw refuse('BAD_INPUT', `A place of ${officialCode(code)} or below is needed, but got: ${officialCode(place)}.`);
      }
      await db.rows(
        insertInto('clues', {
          id,
          code,
          number,
          source,
          field,
          summary,
          state,
          registered_on: this.day,
          place,
          unit,
          sent_by: sentBy,
        }),
      );
      const reporter = input.reporter ?? null;
      if (reporter !== null) await db.rows(insertInto('clue_reporters', { clue_id: id, code, ...checkedReporter(reporter) }));
    });
    return this.#result(id);
  }

  /** Begins to assess a clue. */
  async assess(input: ClueCommandInput): Result {
    return this.#result(await this.act(clueMachine, 'ASSESS', input));
  }

  /** Declines to file a case; a congress that referred it by a contact point is told. Throws NOT_READY for a clue that came by a conversion: that one is declined with its receipt. */
  async decline(input: DeclineClueInput): Result {
    const id = await this.act(clueMachine, 'DECLINE', input, async (db, found) => {
      const { receipt_id } = found;
      checkLength('A reason', input.reason, 1_000);
      if (receipt_id !== null) throw notReady(`The clue came by ${receipt_id}, with which it is declined.`);
      await tellCongress(db, this.owner.now(), found, 'DECLINE', this.day);
      return { decline_reason: input.reason, assessed_on: this.day };
    });
    return this.#result(id);
  }

  /** Moves a clue to the procuratorate that has jurisdiction, which is sent it; never who reported it. Throws NOT_READY for one that a congress sent. */
  async move(input: MoveClueInput): Result {
    const id = await this.act(clueMachine, 'MOVE', input, async (db, found) => {
      const { id, code, receipt_id, field, summary, place, unit } = found;
      const { to } = input;
      mustHaveProcuratorate(to);
      if (to === code) throw refuse('BAD_INPUT', `The clue is at ${officialCode(to)} already.`);
      if (receipt_id !== null) throw notReady(`The clue came by ${receipt_id}, with which it is declined.`);
      await post(db, 'litigation', this.owner.now(), {
        subject: id,
        to: { subgraph: 'litigation', code: to },
        operation: 'receiveClue',
        input: {
          jurisdiction: officialCode(to),
          movedFrom: id,
          field,
          summary,
          place: place === null ? null : officialCode(place),
          unit,
        },
      });
      await tellCongress(db, this.owner.now(), found, 'MOVE', this.day);
      return { moved_to: to, assessed_on: this.day };
    });
    return this.#result(id);
  }

  /** Takes in what another procuratorate moves here; once. */
  async receive(input: ReceiveClueInput): Promise<{ id: string }> {
    const { jurisdiction: code, movedFrom, field, summary, place = null, unit = null } = input;
    const { code: mover } = parseGlobalId(movedFrom, 'Clue');
    const id = await this.create(clueMachine, 'RECEIVE', input, { code, mover }, async (db, id, state) => {
      mustHaveProcuratorate(code);
      checkLength('A summary', summary, 2_000);
      const taken = await db.rows<{ id: string }>(
        sql`${insertInto('clues', {
          id,
          code,
          number: `移送${id.split('.').at(-1) ?? ''}`,
          source: 'PROCURATORATE',
          field,
          summary,
          state,
          registered_on: this.day,
          // Places of the sender's are no places of the receiver's.
          place: place !== null && isWithin(place, code) ? place : null,
          unit,
          moved_from: movedFrom,
        })} on conflict (moved_from) do nothing returning id`,
      );
      if (taken.length === 0) throw refuse('WRONG_STATE', `${movedFrom} has been received already.`, { state });
    });
    return { id };
  }

  async #result(id: string): Result {
    return { clue: await this.result(clueKind, id) };
  }
}

/** Who reported, as it is written down. Throws BAD_INPUT. */
export function checkedReporter({ name = null, phone = null }: ClueReporterInput): { name: string | null; phone: string | null } {
  if (name === null && phone === null) throw refuse('BAD_INPUT', 'Who reports has a name or a telephone number.');
  if (name !== null) checkLength('A name', name, 50);
  if (phone !== null) checkLength('A telephone number', phone, 40);
  return { name, phone };
}

/** Checks that a place has a procuratorate: provinces, cities and counties have. Throws UNKNOWN_JURISDICTION. */
export function mustHaveProcuratorate(code: JurisdictionCode): void {
  if (placeOf(code) === undefined || code.length > 6) {
    throw refuse('UNKNOWN_JURISDICTION', `There is no procuratorate of ${officialCode(code)}.`);
  }
}
