import sql from 'sql-template-tag';
import { addMonths } from '../../../schema/calendar.ts';
import { refuse } from '../../../schema/errors.ts';
import { parseGlobalId } from '../../../schema/global-id.ts';
import { officialCode } from '../../../schema/jurisdiction-code.ts';
import { type Changes, insertInto } from '../../commands.ts';
import type { Queryable } from '../../database.ts';
import { stepsFrom } from '../../machine.ts';
import type {
  BulletinState,
  DraftBulletinInput,
  LinkageCommandInput,
  LinkageReasonInput,
  RedraftBulletinInput,
  RemarkOnBulletinInput,
} from '../../suggestions/types.ts';
import { checkLength } from '../../texts.ts';
import { mustBeLinked, usualPartner } from '../halves.ts';
import { audienceOf, listedIn } from './audience.ts';
import { type BulletinRow, bulletinKindOf } from './bulletins.ts';
import { type FiguresOf, type Period, figuresForAudience, figuresIn, toBeTold } from './figures.ts';
import { BulletinReplacing } from './replacing.ts';

/**
 * What an organ's staff can do to bulletins. All throw BAD_ID, WRONG_OWNER, NOT_FOUND, FORBIDDEN, WRONG_STATE, BAD_INPUT, REQUEST_ID_REUSED, and NOT_READY where the
 * other half has not been heard of.
 */
export class BulletinCommands extends BulletinReplacing {
  /** Drafts a bulletin with the figures of a period, as they stand today. Throws UNKNOWN_JURISDICTION. */
  async draft(input: DraftBulletinInput, figuresOf: FiguresOf): Promise<BulletinRow> {
    const { jurisdiction: code, periodFrom: from, periodTo: to, replaces = null } = input;
    const partner = input.partner ?? usualPartner(this.half, code);
    const row = { code, partner, lead_organ: this.half.organ };
    const id = await this.create(this.machine, 'DRAFT', input, row, async (db, id, state) => {
      mustBeLinked(this.half, code, partner);
      if (to < from || from > this.day || to >= addMonths(from, 12)) {
        throw refuse('BAD_INPUT', `A period of a year at most that has begun is needed, but got: ${from} to ${to}.`);
      }
      if (replaces !== null) await this.#mustStand(db, replaces, { code, partner });
      const written = await this.#written(db, { code, from, to, day: this.day }, input, figuresOf);
      const period = { period_from: from, period_to: to };
      await db.rows(insertInto('bulletins', { id, ...row, state, ...period, ...written, replaces_id: replaces }));
    });
    return this.#result(id);
  }

  /** Writes a draft anew, with the figures as they stand today. */
  async redraft(input: RedraftBulletinInput, figuresOf: FiguresOf): Promise<BulletinRow> {
    const id = await this.act(this.machine, 'REDRAFT', input, async (db, { code, period_from: from, period_to: to }) =>
      this.#written(db, { code, from, to, day: this.day }, input, figuresOf),
    );
    return this.#result(id);
  }

  /** Issues a draft under the next number of its year, and sends it to the other organ; what it replaces is replaced with it. */
  async issue(input: LinkageCommandInput): Promise<BulletinRow> {
    const id = await this.act(this.machine, 'ISSUE', input, async (db, found) => {
      const { code, partner, year, title, text, figures } = found;
      const [series] = await db.rows<{ last: number }>(sql`
        insert into bulletin_series (code, year, last)
        values (${code}, ${year}, 1)
        on conflict (code, year) do update set last = bulletin_series.last + 1
        returning last`);
      const number = `${year}-${series?.last}`;
      if (found.replaces_id !== null) await this.replace(db, found.replaces_id, found.id, 'REPLACE');
      await this.tell(db, 'receive', 'Bulletin', found, {
        jurisdiction: officialCode(partner),
        counterpart: found.id,
        number,
        periodFrom: found.period_from,
        periodTo: found.period_to,
        title,
        text,
        figures: toBeTold(figures),
        audience: listedIn(found.audience).map(({ kind, jurisdiction, name }) => ({
          kind,
          jurisdiction: officialCode(jurisdiction.code),
          name,
        })),
        draftedOn: found.drafted_on,
        replaces: found.replaces_id,
        on: this.day,
      });
      return { number, issued_on: this.day };
    });
    return this.#result(id);
  }

  /** Withdraws a bulletin that the other organ has. */
  async withdraw(input: LinkageReasonInput): Promise<BulletinRow> {
    const { reason } = input;
    const id = await this.step(this.machine, 'Bulletin', 'WITHDRAW', input, () => {
      checkLength('A reason', reason, 1_000);
      return [{ withdrawal_reason: reason }, { on: this.day, reason }];
    });
    return this.#result(id);
  }

  /** Answers a bulletin of the other organ with remarks. */
  async remark(input: RemarkOnBulletinInput): Promise<BulletinRow> {
    const { remarks } = input;
    const id = await this.step(this.machine, 'Bulletin', 'REMARK', input, () => {
      checkLength('Remarks', remarks, 4_000);
      return [
        { remarks, remarked_on: this.day },
        { on: this.day, remarks },
      ];
    });
    return this.#result(id);
  }

  /** What is written in a draft, with the figures of today. */
  async #written(
    db: Queryable,
    period: Period,
    { title, text, audience = [] }: Pick<DraftBulletinInput, 'title' | 'text' | 'audience'>,
    figuresOf: FiguresOf,
  ): Promise<Changes> {
    checkLength('A title', title, 200);
    checkLength('A text', text, 8_000);
    const figures = await figuresIn(db, figuresOf, period);
    return {
      title,
      text,
      audience: audienceOf(audience),
      figures: JSON.stringify(figures),
      audience_figures: JSON.stringify(figuresForAudience(figures)),
      drafted_on: period.day,
    };
  }

  /** Checks that a bulletin can be replaced by one of the same organ to the same other. Throws BAD_ID, NOT_FOUND, BAD_INPUT, WRONG_STATE. */
  async #mustStand(db: Queryable, id: string, { code, partner }: { code: string; partner: string }): Promise<void> {
    parseGlobalId(id, this.machine.type);
    const [found] = await db.rows<{ code: string; partner: string; lead_organ: string; state: BulletinState }>(sql`
      select code, partner, lead_organ, state from bulletins where id = ${id}`);
    if (found === undefined) throw refuse('NOT_FOUND', `There is no ${this.machine.type} ${id}.`);
    if (found.code !== code || found.partner !== partner || found.lead_organ !== this.half.organ) {
      throw refuse('BAD_INPUT', `A bulletin of ${officialCode(code)} to ${officialCode(partner)} is needed, but got: ${id}.`);
    }
    stepsFrom(this.machine, id, found.state, ['REPLACE']);
  }

  async #result(id: string): Promise<BulletinRow> {
    return this.result(bulletinKindOf(this.half), id);
  }
}
