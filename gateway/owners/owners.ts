import type { RegisteredOwner, Registry } from '../registry.ts';
import { OwnerClient, type Patience, usualPatience } from './client.ts';
import { HttpTransport } from './http.ts';
import type { Transport } from './transport.ts';

/** Makes the way to an owner; over HTTP unless said otherwise. */
export type MakeTransport = (owner: RegisteredOwner) => Transport;

/** The owners as registered now, each with its client. A reload keeps the clients of owners that did not change. */
export class Owners {
  #registry: Registry;
  #clients: Map<RegisteredOwner, OwnerClient>;
  readonly #make: MakeTransport;
  readonly #patience: Patience;

  constructor(
    registry: Registry,
    makeTransport: MakeTransport = ({ url }) => new HttpTransport(url),
    patience: Patience = usualPatience,
  ) {
    this.#make = makeTransport;
    this.#patience = patience;
    this.#registry = registry;
    this.#clients = this.#clientsOf(registry, new Map());
  }

  get registry(): Registry {
    return this.#registry;
  }

  /** The client of a registered owner. A question that began before a reload still finds its own. */
  clientOf(owner: RegisteredOwner): OwnerClient {
    const client = this.#clients.get(owner) ?? this.#leaving.get(owner);
    if (client === undefined) throw new Error(`${owner.name} is not registered.`);
    return client;
  }

  readonly #leaving = new WeakMap<RegisteredOwner, OwnerClient>();

  /** Takes a new registry into use. Owners that left are closed when what they were asked is answered. */
  async reload(registry: Registry): Promise<void> {
    const before = this.#clients;
    const clients = this.#clientsOf(registry, before);
    for (const [owner, client] of before) this.#leaving.set(owner, client);
    this.#registry = registry;
    this.#clients = clients;
    const kept = new Set(clients.values());
    await Promise.all([...before.values()].filter((client) => !kept.has(client)).map((client) => client.close()));
  }

  async close(): Promise<void> {
    await Promise.all([...this.#clients.values()].map((client) => client.close()));
  }

  #clientsOf(registry: Registry, before: ReadonlyMap<RegisteredOwner, OwnerClient>): Map<RegisteredOwner, OwnerClient> {
    const same = new Map([...before].map(([owner, client]) => [JSON.stringify(owner), client]));
    return new Map(
      registry.owners.map((owner) => [
        owner,
        same.get(JSON.stringify(owner)) ?? new OwnerClient(owner, this.#make(owner), this.#patience),
      ]),
    );
  }
}
