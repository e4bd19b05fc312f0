import type { RegisteredOwner, Registry } from '../registry.ts';
import { OwnerClient, type Patience, usualPatience } from './client.ts';
import type { Transport } from './transport.ts';

/** Makes the way to an owner. */
export type MakeTransport = (owner: RegisteredOwner) => Transport;

/** The owners as they were when a question came: a reload does not change them midway. Dispose of it when the question is answered. */
export interface OwnersInUse extends Disposable {
  registry: Registry;
  /** The client of one of the registry's owners. */
  clientOf(owner: RegisteredOwner): OwnerClient;
}

/** The owners as registered now, each with its client. A reload keeps the clients of owners that did not change. */
export class Owners {
  #generation: Generation;
  readonly #make: MakeTransport;
  readonly #patience: Patience;

  constructor(registry: Registry, makeTransport: MakeTransport, patience: Patience = usualPatience) {
    this.#make = makeTransport;
    this.#patience = patience;
    this.#generation = this.#next(registry);
  }

  /** Who the owners are now. Whoever asks them uses `use()`. */
  get registry(): Registry {
    return this.#generation.registry;
  }

  /** The owners as they are now, for one question. */
  use(): OwnersInUse {
    return this.#generation.use();
  }

  /** The clients of all owners as they are now. */
  clients(): Iterable<OwnerClient> {
    return this.#generation.clients.values();
  }

  /**
   * Takes a new registry into use. Questions under way end with the owners they began with; when they have ended, those that left
   * are closed, and only then does the promise resolve.
   */
  async reload(registry: Registry): Promise<void> {
    const before = this.#generation;
    this.#generation = this.#next(registry, before);
    await before.retire(this.#generation);
  }

  async close(): Promise<void> {
    await this.#generation.retire();
  }

  #next(registry: Registry, before?: Generation): Generation {
    const same = new Map([...(before?.clients ?? [])].map(([owner, client]) => [JSON.stringify(owner), client]));
    const clients = registry.owners.map(
      (owner) => [owner, same.get(JSON.stringify(owner)) ?? new OwnerClient(owner, this.#make(owner), this.#patience)] as const,
    );
    return new Generation(registry, new Map(clients));
  }
}

/** The owners between two reloads. */
class Generation {
  readonly registry: Registry;
  readonly clients: ReadonlyMap<RegisteredOwner, OwnerClient>;
  #users = 0;
  #whenUnused: (() => void) | undefined;

  constructor(registry: Registry, clients: ReadonlyMap<RegisteredOwner, OwnerClient>) {
    this.registry = registry;
    this.clients = clients;
  }

  use(): OwnersInUse {
    this.#users++;
    return {
      registry: this.registry,
      clientOf: (owner) => {
        const client = this.clients.get(owner);
        if (client === undefined) throw new Error(`${owner.name} is not registered.`);
        return client;
      },
      [Symbol.dispose]: () => {
        this.#users--;
        if (this.#users === 0) this.#whenUnused?.();
      },
    };
  }

  /** Closes, when nobody uses it any more, the clients that did not go over to the next generation. */
  async retire(next?: Generation): Promise<void> {
    if (this.#users > 0) {
      await new Promise<void>((resolve) => {
        this.#whenUnused = resolve;
      });
    }
    const kept = new Set(next?.clients.values());
    await Promise.all([...this.clients.values()].filter((client) => !kept.has(client)).map((client) => client.close()));
  }
}
