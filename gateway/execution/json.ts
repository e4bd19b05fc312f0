/** A JSON object as it came from a subgraph: whatever a subgraph liked to put into it. */
export type JsonObject = Record<string, unknown>;

/** Keys that every object seems to have (`constructor`, `__proto__`): of these only an object's own count. */
export function isInherited(key: string): boolean {
  return key in Object.prototype;
}

/** An object's own value under a key. */
export function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Sets an object's own value, whatever the key is called. */
export function setOwn(object: JsonObject, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
  else object[key] = value;
}

/** What JSON cannot have between quotes; a lone surrogate is one of these, a pair passes as well through the slow way. */
const special = /["\\\u0000-\u001f\ud800-\udfff]/; // oxlint-disable-line no-control-regex -- JSON's rule

/** A string as JSON text. */
export function quoted(text: string): string {
  return special.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** A value as JSON text. */
export function jsonOf(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return JSON.stringify(value) ?? 'null';
}
