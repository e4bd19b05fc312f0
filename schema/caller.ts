import { z } from 'zod';
import { type JurisdictionCode, officialCode, parseJurisdictionCode } from './jurisdiction-code.ts';

/** 角色. What a caller may act as; the SDL's CallerRole says what each means. */
export const roles = [
  'DEPUTY',
  'CONGRESS_STAFF',
  'HANDLING_UNIT',
  'PROSECUTOR',
  'PROVINCIAL_STAFF',
  'AUDITOR',
  'OPERATOR',
  'ORGAN_SYSTEM',
] as const;

/** What a caller may act as. */
export type Role = (typeof roles)[number];

/** 机关. The kind of organ that somebody acts for: a congress (人大), a procuratorate (检察院), a government unit (承办单位). */
export const organKinds = ['CONGRESS', 'PROCURATORATE', 'GOVERNMENT'] as const;

/** Particular duties (专人专责) that only named members of an organ's staff have. */
export const duties = ['APPOINTMENTS'] as const;

const code = z.string().transform((text, context) => {
  try {
    return parseJurisdictionCode(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
    return z.NEVER;
  }
});

/** Somebody who is logged in, as the identity provider's claims name them. */
const identity = z.object({
  /** The identity provider's name for the person or machine (`sub`). */
  subject: z.string().min(1).max(200),
  /** The name as shown to others. */
  name: z.string().min(1).max(200),
  /** The organ for which they ask. */
  organ: z.object({ kind: z.enum(organKinds), code, name: z.string().min(1).max(200) }),
  /** Claims may hold roles of other systems: those mean nothing here. */
  roles: z
    .array(z.string())
    .max(50)
    .transform((names) => names.filter((name): name is Role => (roles as readonly string[]).includes(name))),
  /** The ids of a deputy's mandates, in all congresses. */
  deputies: z.array(z.string().max(200)).max(20).default([]),
  duties: z
    .array(z.string())
    .max(20)
    .default([])
    .transform((names) => names.filter((name): name is (typeof duties)[number] => (duties as readonly string[]).includes(name))),
});

/** 身份. Somebody who is logged in: who, of which organ and place, in which roles. */
export type Identity = z.infer<typeof identity>;

const caller = z.object({
  /** Null for somebody who is not logged in. */
  identity: identity.nullable(),
  /** 目的. What the records are read for, in the caller's words. */
  purpose: z.string().min(1).max(200).nullable(),
  /** The request's id, the same at every owner that it asks. */
  requestId: z.string().min(1).max(100),
  operation: z.object({
    name: z.string().max(200).nullable(),
    /** The SHA-256 of the operation's document, in hex. */
    hash: z.string().max(64),
  }),
});

/** 访问者. Who is asking, for which organ, at which place, for what purpose, by which operation. */
export type Caller = z.infer<typeof caller>;

/** The caller that a token's claim describes. Throws with every problem when it describes none. */
export function parseCaller(claim: unknown): Caller {
  return caller.parse(claim);
}

/** The identity that a token's claim describes. Throws with every problem when it describes none. */
export function parseIdentity(claim: unknown): Identity {
  return identity.parse(claim);
}

/** Who issues the tokens by which owners know callers. */
export const callerIssuer = 'urn:liandong:gateway';

/** The type of those tokens, so that no other token passes for one. */
export const callerTokenType = 'caller+jwt';

/** For whom such a token is: one owner of one subgraph, and nobody else. */
export function ownerAudience(owner: JurisdictionCode, subgraph: string): string {
  return `urn:liandong:owner:${officialCode(owner)}:${subgraph}`;
}

/** Somebody who is not logged in. */
export function anonymous(requestId: string, operation: Caller['operation'] = { name: null, hash: '' }): Caller {
  return { identity: null, purpose: null, requestId, operation };
}
