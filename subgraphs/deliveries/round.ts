import type { Pool } from 'pg';
import { type Gateway, type Outcome, tell } from './gateway.ts';

/** A message as the courier takes it out. */
interface Letter {
  id: string;
  subject: string;
  operation: string;
  input: Record<string, unknown>;
  attempts: number;
}

/** How many messages are taken out at once, and how many records' are under way side by side. */
const batch = 64;
const sideBySide = 4;

/** After so many failures of the receiver at one message it is that message's fault: it waits for somebody to look at it. */
const mostFailures = 10;

/** A message that found nobody so often may be what takes the receiver down: then another record's is tried before the receiver is left alone. */
const suspicious = 5;

/**
 * One round to one receiver: everything that waits for it is delivered in the order in which it was written, each record's messages strictly one after the
 * other. A record whose message was refused is left out, and does not hold up the others.
 */
export class Round {
  readonly #pool: Pool;
  readonly #gateway: Gateway;
  readonly #to: { subgraph: string; code: string };
  /** Records whose messages are not to be tried again in this round. */
  readonly #heldUp = new Set<string>();
  #away: string | undefined;
  #failed = 0;

  constructor(pool: Pool, gateway: Gateway, to: { subgraph: string; code: string }) {
    this.#pool = pool;
    this.#gateway = gateway;
    this.#to = to;
  }

  /** Goes it. Throws when something waits still, so that there is another round later. */
  async go(): Promise<void> {
    for (;;) {
      const letters = await this.#take();
      if (letters.length === 0) break;
      const bySubject = new Map<string, Letter[]>();
      for (const letter of letters) bySubject.set(letter.subject, [...(bySubject.get(letter.subject) ?? []), letter]);
      const subjects = bySubject.values();
      const hand = async (): Promise<void> => {
        for (const theirs of subjects) {
          if (this.#away !== undefined) return;
          await this.#deliver(theirs);
        }
      };
      await Promise.all(Array.from({ length: sideBySide }, hand));
      if (this.#away !== undefined) break;
    }
    if (this.#away !== undefined) throw new Error(this.#away);
    if (this.#failed > 0) throw new Error(`${this.#failed} messages failed at the receiver.`);
  }

  /** The next messages whose records are not held up. */
  async #take(): Promise<Letter[]> {
    const { rows } = await this.#pool.query<Letter>(
      `select id, subject_id as subject, operation, input, attempts
       from deliveries as waiting
       where receiver_subgraph = $1 and receiver = $2 and state = 'WAITING' and subject_id <> all($3)
         and not exists (
           select from deliveries as refused
           where refused.subject_id = waiting.subject_id and refused.position < waiting.position and refused.state = 'DEAD'
         )
       order by position
       limit ${batch}`,
      [this.#to.subgraph, this.#to.code, [...this.#heldUp]],
    );
    return rows;
  }

  /** Delivers the messages of one record, as far as it gets. */
  async #deliver(letters: readonly Letter[]): Promise<void> {
    for (const letter of letters) {
      const outcome = await tell(this.#gateway, letter.operation, letter.input, letter.id);
      await this.#note(letter, outcome);
      if (outcome.is === 'DELIVERED') continue;
      this.#heldUp.add(letter.subject);
      if (outcome.is === 'FAILED') this.#failed++;
      if (outcome.is === 'AWAY') {
        this.#failed++;
        if (letter.attempts < suspicious || this.#failed >= suspicious) this.#away = outcome.message;
      }
      return;
    }
  }

  async #note({ id, attempts }: Letter, outcome: Outcome): Promise<void> {
    const isDead = outcome.is === 'REFUSED' || (outcome.is === 'FAILED' && attempts + 1 >= mostFailures);
    const state = outcome.is === 'DELIVERED' ? 'DELIVERED' : isDead ? 'DEAD' : 'WAITING';
    const [code, error] = outcome.is === 'DELIVERED' ? [null, null] : [outcome.code, outcome.message.slice(0, 1_000)];
    await this.#pool.query(
      `update deliveries
       set state = $2, attempts = attempts + 1, last_tried_at = now(), error_code = coalesce($3, error_code), error = coalesce($4, error),
         delivered_at = case when $2 = 'DELIVERED' then now() end,
         -- What is sealed at the receiver does not stay in the outbox.
         input = case when $2 = 'DELIVERED' and input ? 'reporter' then input || '{"reporter": null}' else input end
       where id = $1 and state = 'WAITING'`,
      [id, state, code, error],
    );
  }
}
