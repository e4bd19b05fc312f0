import sql, { raw } from 'sql-template-tag';
import { refuse } from '../../schema/errors.ts';
import { parseGlobalId } from '../../schema/global-id.ts';
import { officialCode } from '../../schema/jurisdiction-code.ts';
import { type Changes, Commands, type Request, insertInto, notReady } from '../commands.ts';
import type { Queryable } from '../database.ts';
import { post } from '../deliveries/outbox.ts';
import type { Found, Machine } from '../machine.ts';
import { type Half, type HalfActor, type HalfColumns, halfOf } from './halves.ts';

/** What one organ tells the other of a step beside its event, with the day of it. */
export type Told = Readonly<Record<string, unknown>> & { on: string };

/** What commands on the halves of mechanisms have in common: the same in both organs, each telling the other. */
export class LinkageCommands extends Commands {
  /** The half that this owner keeps. */
  protected get half(): Half {
    return halfOf(this.owner.subgraph);
  }

  /** Tells the other organ, in the transaction of what it tells of: `receive` makes its half, `report` tells of a step. */
  protected async tell(
    db: Queryable,
    verb: 'receive' | 'report',
    kind: string,
    { id, partner }: { id: string; partner: string },
    input: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const { subgraph, other } = this.half;
    await post(db, subgraph, this.owner.now(), {
      subject: id,
      to: { subgraph: other.subgraph, code: partner },
      operation: `${verb}${other.prefix}${kind}`,
      input,
    });
  }

  /** Tells the other organ of a step taken. Throws NOT_READY while its half is not known. */
  protected async report(
    db: Queryable,
    kind: string,
    { id, partner, counterpart_id }: Pick<HalfColumns, 'partner' | 'counterpart_id'> & { id: string },
    told: Told & { event: string },
  ): Promise<void> {
    if (counterpart_id === null) throw notReady(`${id} has not arrived at the other organ yet.`);
    await this.tell(db, 'report', kind, { id, partner }, { id: counterpart_id, counterpart: id, ...told });
  }

  /** Takes a step of which the other organ is told: `work` says what changes, and what it is told. Throws NOT_READY while its half is not known. */
  protected async step<State extends string, Event extends string, Row extends HalfColumns>(
    machine: Machine<State, Event, HalfActor, Row>,
    kind: string,
    event: Event,
    input: Request & { id: string; reason?: string | null },
    work: (found: Found<State, Row>) => [changes: Changes, told: Told],
  ): Promise<string> {
    return this.act(machine, event, input, async (db, found) => {
      const [changes, told] = work(found);
      await this.report(db, kind, found, { event, ...told });
      return changes;
    });
  }

  /** Checks that a message names the half that was named first, at the organ that was asked. Throws BAD_ID, BAD_INPUT. */
  protected mustBeCounterpart(
    kind: string,
    { partner, counterpart_id }: Pick<HalfColumns, 'partner' | 'counterpart_id'>,
    counterpart: string,
  ): void {
    const { code } = parseGlobalId(counterpart, `${this.half.other.prefix}${kind}`);
    if (counterpart_id === null ? code !== partner : counterpart_id !== counterpart) {
      throw refuse('BAD_INPUT', `The other half is ${counterpart_id ?? `at ${partner}`}, but got: ${counterpart}.`);
    }
  }

  /** Writes the half of what the other organ has begun. Throws WRONG_STATE when it has been received already. */
  protected async insertReceived(
    db: Queryable,
    table: string,
    row: Changes & { counterpart_id: string; state: string },
  ): Promise<void> {
    const taken = await db.rows(sql`${insertInto(table, row)} on conflict (counterpart_id) do nothing returning id`);
    if (taken.length === 0) {
      throw refuse('WRONG_STATE', `${row.counterpart_id} has been received already.`, { state: row.state });
    }
  }

  /** Checks that what a half names is of the right place: the organ's own must be there, the other organ's is of the partner's. Throws BAD_ID, BAD_INPUT, NOT_FOUND. */
  protected async mustBeNamed(
    db: Queryable,
    type: 'Suggestion' | 'ProcuratorialSuggestion',
    id: string,
    { code, partner }: Pick<HalfColumns, 'code' | 'partner'>,
  ): Promise<void> {
    const { keeper, table } = named[type];
    const isOwn = keeper === this.half.organ;
    const place = isOwn ? code : partner;
    if (parseGlobalId(id, type).code !== place) {
      throw refuse('BAD_INPUT', `A ${type} of ${officialCode(place)} is needed, but got: ${id}.`);
    }
    const found = isOwn ? await db.rows(sql`select from ${raw(table)} where id = ${id}`) : [id];
    if (found.length === 0) throw refuse('NOT_FOUND', `There is no ${type} ${id}.`);
  }
}

/** The records that halves name: which organ keeps them, in which table. */
const named = {
  Suggestion: { keeper: 'CONGRESS', table: 'suggestions' },
  ProcuratorialSuggestion: { keeper: 'PROCURATORATE', table: 'procuratorial_suggestions' },
} as const;
