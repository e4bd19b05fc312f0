import { type JsonObject, isInherited, own } from './json.ts';

/** A step of a plan's path: into a field, of objects of any type or of some, or into each element of a list. */
export type PathStep =
  | { into: 'field'; key: string; isInherited: boolean; types?: ReadonlySet<string> }
  | { into: 'list'; types?: ReadonlySet<string> };

/** Where something stands in the answer. */
export type Location = readonly (string | number)[];

/**
 * A plan's path taken apart: `['shelf', '@', 'book|[Novel,Poem]']`, where @ stands for each element of a list, and names after a bar for the types
 * that what is found there must have. A step that is nothing but types says so of where the path begins.
 */
export function parsePath(path: readonly (string | number)[]): PathStep[] {
  return path.flatMap((element): PathStep[] => {
    const [, key = '', names] = /^([^|]*)(?:\|\[(.*)\])?$/s.exec(String(element)) ?? [];
    const types = names === undefined ? undefined : new Set(names.split(','));
    if (key === '@') return [{ into: 'list', types }];
    return key === '' && types === undefined ? [] : [{ into: 'field', key, isInherited: isInherited(key), types }];
  });
}

/**
 * The objects at a path, in the answer's order. Where the answer has none on the way, there are none. A list that stands in several places, because
 * what it hangs on was asked about once, is gone through once.
 */
export function objectsAt(data: JsonObject, path: readonly PathStep[]): JsonObject[] {
  const found: JsonObject[] = [];
  gather(data, path, 0, found, new Set());
  return found;
}

function gather(value: unknown, path: readonly PathStep[], from: number, found: JsonObject[], seen: Set<unknown>): void {
  let here = value;
  for (let at = from; at < path.length; at++) {
    if (typeof here !== 'object' || here === null) return;
    const step = path[at] as PathStep; // within its bounds
    if (step.into === 'list') {
      if (!Array.isArray(here) || seen.has(here)) return;
      seen.add(here);
      for (const element of here as readonly unknown[]) {
        if (isOfType(element, step)) gather(element, path, at + 1, found, seen);
      }
      return;
    }
    if (Array.isArray(here)) return;
    if (step.key !== '') here = step.isInherited ? own(here as JsonObject, step.key) : (here as JsonObject)[step.key]; // no array
    if (!isOfType(here, step)) return;
  }
  if (typeof here === 'object' && here !== null && !Array.isArray(here)) found.push(here as JsonObject); // no array
}

/** All places where the objects at a path stand. Only errors need to know. */
export function locationsAt(data: JsonObject, path: readonly PathStep[]): Map<JsonObject, Location[]> {
  const found = new Map<JsonObject, Location[]>();
  locate(data, path, 0, [], found);
  return found;
}

function locate(
  value: unknown,
  path: readonly PathStep[],
  at: number,
  location: (string | number)[],
  found: Map<JsonObject, Location[]>,
): void {
  if (typeof value !== 'object' || value === null) return;
  const step = path[at];
  if (step === undefined) {
    if (Array.isArray(value)) return;
    const object = value as JsonObject; // no array
    found.set(object, [...(found.get(object) ?? []), location]);
  } else if (step.into === 'list') {
    if (!Array.isArray(value)) return;
    for (const [index, element] of (value as readonly unknown[]).entries()) {
      if (isOfType(element, step)) locate(element, path, at + 1, [...location, index], found);
    }
  } else if (!Array.isArray(value)) {
    const below = step.key === '' ? value : own(value as JsonObject, step.key); // no array
    if (isOfType(below, step)) locate(below, path, at + 1, step.key === '' ? location : [...location, step.key], found);
  }
}

/** Whether a value is of the types of a step. Between a list and a list in it there is no object that could have a type. */
function isOfType(value: unknown, { types }: PathStep): boolean {
  if (types === undefined || typeof value !== 'object' || value === null || Array.isArray(value)) return true;
  return types.has(String(own(value as JsonObject, '__typename'))); // no array
}
