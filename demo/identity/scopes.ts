import type { Role } from '../../schema/caller.ts';

/** What a token may be good for, beyond what everybody may ask: the scopes that the schema's fields require. */
export const scopes = [
  'suggestions:write',
  'deputies:write',
  'litigation:read',
  'litigation:write',
  'deliveries:write',
  'access-log:read',
  'operations:read',
] as const;

/** A scope of the graph. */
export type Scope = (typeof scopes)[number];

/** The scopes that each role is granted. The owners decide anew what its bearer may see with them. */
export const scopesOf: Readonly<Record<Role, readonly Scope[]>> = {
  DEPUTY: ['suggestions:write', 'deputies:write'],
  CONGRESS_STAFF: ['suggestions:write', 'deputies:write', 'litigation:read', 'access-log:read'],
  HANDLING_UNIT: ['suggestions:write', 'litigation:read', 'litigation:write'],
  PROSECUTOR: ['litigation:read', 'litigation:write', 'access-log:read'],
  PROVINCIAL_STAFF: ['suggestions:write', 'deputies:write', 'litigation:read', 'access-log:read', 'operations:read'],
  AUDITOR: ['access-log:read'],
  OPERATOR: ['operations:read'],
  ORGAN_SYSTEM: ['deliveries:write'],
};
