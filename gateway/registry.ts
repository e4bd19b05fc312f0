import { z } from 'zod';
import { type JurisdictionCode, isWithin, parseJurisdictionCode } from '../schema/jurisdiction-code.ts';
import { ownedSubgraphs } from '../schema/subgraphs.ts';

/** An owner of one subgraph as registered: who it is, where it answers, how long it may take. */
export interface RegisteredOwner {
  subgraph: string;
  code: JurisdictionCode;
  name: string;
  url: string;
  timeoutMs: number;
}

const code = z.string().transform((written, context) => {
  try {
    return parseJurisdictionCode(written);
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
    return z.NEVER;
  }
});

const url = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), 'must be an http or https URL');

const timeoutMs = z.int().min(10, 'must be at least 10').max(60_000, 'must be at most 60000');

const registryFile = z.strictObject({
  timeoutMs: timeoutMs.default(3_000),
  owners: z
    .array(
      z.strictObject({
        code,
        name: z.string().min(1, 'must not be empty').max(100, 'must have at most 100 characters'),
        timeoutMs: timeoutMs.optional(),
        subgraphs: z.partialRecord(z.enum(ownedSubgraphs), url),
      }),
    )
    .min(1, 'must name at least one owner'),
});

/** The registry file as people write it: one entry a system, with the URL of each subgraph that it serves. */
export type RegistryFile = z.input<typeof registryFile>;

/** Which owner answers for which place. Immutable: a reload makes a new one, and questions under way keep theirs. */
export class Registry {
  /** All owners, by subgraph and code. */
  readonly owners: readonly RegisteredOwner[];
  readonly #bySubgraph = new Map<string, Map<JurisdictionCode, RegisteredOwner>>();

  constructor(owners: readonly RegisteredOwner[]) {
    this.owners = owners.toSorted((a, b) => compare(a.subgraph, b.subgraph) || compare(a.code, b.code));
    for (const owner of this.owners) {
      const owned = this.#bySubgraph.get(owner.subgraph) ?? new Map<JurisdictionCode, RegisteredOwner>();
      this.#bySubgraph.set(owner.subgraph, owned.set(owner.code, owner));
    }
  }

  /** The owner that answers for `code`: the one whose code is its longest prefix. A county without a system is served by its city. */
  ownerOf(subgraph: string, code: JurisdictionCode): RegisteredOwner | undefined {
    const owned = this.#bySubgraph.get(subgraph);
    for (let length = code.length; length >= 2; length--) {
      const owner = owned?.get(code.slice(0, length));
      if (owner !== undefined) return owner;
    }
    return undefined;
  }

  /** The owners whose records can lie in `within`: the one that answers for it, and every owner below it, by code. */
  ownersWithin(subgraph: string, within: JurisdictionCode): RegisteredOwner[] {
    const own = this.ownerOf(subgraph, within);
    const below = [...(this.#bySubgraph.get(subgraph)?.values() ?? [])].filter(
      (owner) => owner !== own && isWithin(owner.code, within),
    );
    return own === undefined ? below : [own, ...below];
  }
}

/**
 * Reads a registry from the text of its file. Throws one Error that lists every problem, a line each: what was needed, where,
 * and what was found.
 */
export function parseRegistry(text: string): Registry {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Error(`The registry is not JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  const parsed = registryFile.safeParse(json);
  if (!parsed.success) {
    throw problems(parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`));
  }
  const owners = parsed.data.owners.flatMap((system) =>
    Object.entries(system.subgraphs).map(([subgraph, at]) => ({
      subgraph,
      code: system.code,
      name: system.name,
      url: at,
      timeoutMs: system.timeoutMs ?? parsed.data.timeoutMs,
    })),
  );
  const seen = new Set<string>();
  const twice = owners.filter(({ subgraph, code: owner }) => {
    const key = `${subgraph} of ${owner}`;
    return seen.size === seen.add(key).size;
  });
  const empty = parsed.data.owners.filter(({ subgraphs }) => Object.keys(subgraphs).length === 0);
  if (twice.length + empty.length > 0) {
    throw problems([
      ...twice.map(({ subgraph, code: owner, name }) => `owners: ${name}: ${subgraph} of ${owner} has an owner already`),
      ...empty.map(({ name }) => `owners: ${name} serves no subgraph`),
    ]);
  }
  return new Registry(owners);
}

function problems(lines: readonly string[]): Error {
  return new Error(`The registry is not valid:\n${lines.map((line) => `- ${line}`).join('\n')}`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
