import type { OwnerFailure } from '../owners/transport.ts';
import type { RegisteredOwner } from '../registry.ts';
import { officialCode } from '../../schema/jurisdiction-code.ts';

/** An owner that is not in an answer, and why, since when. */
export interface Missing {
  owner: RegisteredOwner;
  failure: OwnerFailure;
  since: Date;
}

/** Who is in the answer to one field. In the shape of the SDL's Coverage. */
export interface Coverage extends Record<string, unknown> {
  total: number;
  answered: number;
  complete: boolean;
  asOf: string | null;
  missing: { owner: { code: string; name: string }; reason: string; since: string }[];
}

/** The coverage of an answer: of `total` owners, these are missing; the others' answers were true at `asOf` or later. */
export function coverageOf(total: number, missing: readonly Missing[], asOf: Date | null): Coverage {
  return {
    total,
    answered: total - missing.length,
    complete: missing.length === 0,
    asOf: total === missing.length ? null : (asOf?.toISOString() ?? null),
    missing: missing.map(({ owner, failure, since }) => ({
      owner: { code: officialCode(owner.code), name: owner.name },
      reason: failure.reason,
      since: since.toISOString(),
    })),
  };
}

/** An owner that an operation asked, and why it is missing if it is. */
export interface AskedOwner {
  owner: RegisteredOwner;
  missing?: Missing;
}

/** Gathers, over all parts of one operation, which owners were asked and which are missing: `extensions.coverage`. */
export class OperationCoverage {
  #asked = new Map<string, AskedOwner>();

  /** Notes that an owner was asked; once missing in an operation, it stays missing. */
  note(owner: RegisteredOwner, missing?: Missing): void {
    const key = `${owner.subgraph} ${owner.code}`;
    const before = this.#asked.get(key);
    this.#asked.set(key, { owner, missing: before?.missing ?? missing });
  }

  /** From now on this is the coverage of an operation that another carries out. */
  join(other: OperationCoverage): void {
    this.#asked = other.#asked;
  }

  /** The owners that were asked, once for each kind of data. */
  get asked(): readonly AskedOwner[] {
    return [...this.#asked.values()];
  }

  /** The whole operation's coverage: an owner counts once for each kind of data. */
  toJSON(): object {
    const { asked } = this;
    const missing = asked.flatMap(({ missing: each }) => (each === undefined ? [] : [each]));
    const { asOf: _, missing: named, ...counts } = coverageOf(asked.length, missing, null);
    return { ...counts, missing: named.map((each, at) => ({ subgraph: missing[at]?.owner.subgraph, ...each })) };
  }
}
