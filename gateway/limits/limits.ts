import { z } from 'zod';

/** A limit: its usual value, what is counted, and why that many. */
interface Limit {
  usual: number;
  counts: string;
  reason: string;
}

/**
 * The one table of limits. The widest of our own operations (`schema/operations/`) has 38 fields, 7 levels and 107 tokens; each limit
 * leaves room for a page of several such. Any of them can be set in the file that `--limits` names.
 */
export const limitTable = {
  bodyBytes: {
    usual: 256 * 1024,
    counts: 'bytes of a request body at /graphql',
    reason: 'The longest text that a command takes is 20,000 characters, 60 KB of Chinese.',
  },
  routerBodyBytes: {
    usual: 1024 * 1024,
    counts: 'bytes of a request body at /subgraphs/<name>',
    reason: 'A router sends the keys of a page’s records in one body: 10,000 of some 60 bytes, and the document.',
  },
  tokens: {
    usual: 4_000,
    counts: 'tokens and comments of a document',
    reason: 'They are read in 2 ms, and bound whatever is done with a document before it is refused or planned.',
  },
  nesting: {
    usual: 50,
    counts: 'brackets that are open at once in a document',
    reason:
      'Parsing calls itself for each: some thousands would overflow the stack. 15 levels of fields with fragments in them fit.',
  },
  operations: { usual: 10, counts: 'operations of a document', reason: 'One of them is asked for; tools send a file of a few.' },
  fragments: {
    usual: 50,
    counts: 'named fragments of a document',
    reason: 'Validation compares them in pairs. A page has one fragment a component.',
  },
  depth: {
    usual: 15,
    counts: 'levels of fields',
    reason: 'The deepest of our operations has 7; the introspection query of the tools has 15.',
  },
  fields: {
    usual: 500,
    counts: 'fields of an operation with its fragments opened',
    reason: 'Validating and planning so many took up to 160 ms; the introspection query of the tools has 230.',
  },
  aliases: {
    usual: 60,
    counts: 'aliases of an operation with its fragments opened',
    reason:
      'Only an alias lets one field be asked many times over; `__typename` counts as any other. A screen compares some places, not a hundred.',
  },
  rootFields: {
    usual: 20,
    counts: 'root fields of an operation',
    reason: 'Each is a question to owners of its own.',
  },
  directives: {
    usual: 50,
    counts: 'directives of an operation with its fragments opened',
    reason: 'The plan has a case for each condition. No page has so many parts that can be left out.',
  },
  values: {
    usual: 5_000,
    counts: 'values in the variables at /graphql',
    reason: 'The longest list that our arguments take holds some hundred ids.',
  },
  routerValues: {
    usual: 40_000,
    counts: 'values in the variables at /subgraphs/<name>',
    reason: 'A record’s key is three values, and a router sends up to 10,000 in one body.',
  },
  valueDepth: {
    usual: 10,
    counts: 'levels of lists and objects in the variables',
    reason: 'Our deepest input has 3. What is written out again calls itself for each level.',
  },
  ownerCalls: {
    usual: 2_000,
    counts: 'questions to owners that an operation is estimated to need',
    reason: 'Lists and figures of all four subgraphs over a province of 137 systems, joined with each other, need 1,300.',
  },
  rows: {
    usual: 100_000,
    counts: 'records and groups that an operation is estimated to read',
    reason: 'A page of 100 with three lists of 20 in each row, and their records at other owners, has 12,000.',
  },
  callerPerMinute: {
    usual: 600,
    counts: 'operations a minute of a caller that is logged in',
    reason: 'Ten a second is more than a person clicks, and enough for a system that copies what changed.',
  },
  addressPerMinute: {
    usual: 120,
    counts: 'operations a minute from an address, of those that are not logged in',
    reason: 'An office behind one address looks at public figures; guessing ids is slowed down.',
  },
  routerPerMinute: {
    usual: 6_000,
    counts: 'requests a minute from an address at /subgraphs/<name>',
    reason: 'A router asks for all its callers at once, and several times an operation.',
  },
} as const satisfies Record<string, Limit>;

/** The name of a limit. */
export type LimitName = keyof typeof limitTable;

/** How much one caller may ask, and how much at once. */
export type Limits = Readonly<Record<LimitName, number>>;

const names = Object.keys(limitTable) as LimitName[]; // its own keys

/** The limits of a gateway that is told no others. */
export const usualLimits = Object.fromEntries(names.map((name) => [name, limitTable[name].usual])) as Limits; // every name

/**
 * The same for a gateway without a registry: where nobody is logged in at the gateway, all requests of a proxy would count as one caller's, so
 * none is refused for how many came before it, unless the file says so.
 */
export const limitsWithoutOwners: Limits = {
  ...usualLimits,
  callerPerMinute: 1_000_000_000,
  addressPerMinute: 1_000_000_000,
};

const limitsFile = z.strictObject(
  Object.fromEntries(
    names.map((name) => [
      name,
      z.int('must be a whole number').min(1, 'must be at least 1').max(1_000_000_000, 'must be at most 1000000000').optional(),
    ]),
  ),
);

/**
 * Reads limits from the text of a file: a JSON object of those that differ from `usual`. Throws one Error that lists every
 * problem, a line each.
 */
export function parseLimits(text: string, usual: Limits = usualLimits): Limits {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Error(`The limits are not JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  const parsed = limitsFile.safeParse(json);
  if (parsed.success) return { ...usual, ...parsed.data };
  const lines = parsed.error.issues.map(({ path, message }) => `- ${path.join('.') || 'the file'}: ${message}`);
  throw new Error(`The limits are not valid:\n${lines.join('\n')}`);
}
