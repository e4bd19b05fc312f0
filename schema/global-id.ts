import { refuse } from './errors.ts';
import { type JurisdictionCode, officialCode, parseJurisdictionCode } from './jurisdiction-code.ts';
import { shown } from './shown.ts';

/** A global id taken apart: the place whose organ owns the record, the record's type, and a local part. */
export interface GlobalId {
  code: JurisdictionCode;
  type: string;
  local: string;
}

const form = /^(\d{6}|\d{9})\.([A-Z][A-Za-z]{0,63})\.([A-Za-z0-9_-]{1,64})$/;

/** `430281.Suggestion.0001`: the global id of a record. The same parts always give the same text. */
export function globalId(code: JurisdictionCode, type: string, local: string): string {
  return `${officialCode(code)}.${type}.${local}`;
}

/** The parts of a global id, or undefined if the text is none. */
export function readGlobalId(id: unknown): GlobalId | undefined {
  const match = typeof id === 'string' ? form.exec(id) : null;
  if (match === null) return undefined;
  const [, written = '', type = '', local = ''] = match;
  const code = /^0+$/.test(written.slice(0, 2)) ? undefined : parseJurisdictionCode(written);
  if (code === undefined || officialCode(code) !== written) return undefined;
  return { code, type, local };
}

/** The parts of a global id. Throws BAD_ID if it is none, or if it names another type than `type`. */
export function parseGlobalId(id: unknown, type?: string): GlobalId {
  const parts = readGlobalId(id);
  if (parts === undefined) {
    throw refuse('BAD_ID', `An id looks like 430281.${type ?? 'Suggestion'}.0001, but got: ${shown(id)}.`);
  }
  if (type !== undefined && parts.type !== type) {
    throw refuse('BAD_ID', `An id of a ${type} is needed, but ${String(id)} names a ${parts.type}.`);
  }
  return parts;
}
