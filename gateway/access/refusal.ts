import { refuse } from '../../schema/errors.ts';
import type { Verified } from '../identity/client-tokens.ts';
import type { Requirement } from './requirements.ts';

/** How many of the fields that are refused are named. */
const mostNamed = 10;

/**
 * Refuses an operation that asks for what its caller may not have, before anybody is asked. Throws UNAUTHENTICATED for who is not logged in, FORBIDDEN
 * for who is and lacks a scope; `fields` names for the sake of what.
 */
export function checkAccess(requirements: readonly Requirement[], verified: Verified | null): void {
  const unmet = requirements.filter(({ scopes }) => verified === null || !meets(scopes, verified.scopes));
  if (unmet.length === 0) return;
  const fields = [...new Set(unmet.map(({ coordinate }) => coordinate))].slice(0, mostNamed);
  if (verified === null) {
    throw refuse('UNAUTHENTICATED', `A login is needed for ${fields.join(', ')}.`, { fields, http: { status: 401 } });
  }
  const scopes = [...new Set(unmet.map((requirement) => requirement.scopes.map((all) => all.join(' and ')).join(' or ')))];
  throw refuse('FORBIDDEN', `The token lacks ${scopes.join('; ')} for ${fields.join(', ')}.`, {
    fields,
    scopes,
    http: { status: 403 },
  });
}

function meets(scopes: Requirement['scopes'], held: ReadonlySet<string>): boolean {
  return scopes.length === 0 || scopes.some((all) => all.every((scope) => held.has(scope)));
}
