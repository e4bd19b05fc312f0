import { type JsonObject, own } from './json.ts';

/** A step of a plan's path: into a field, of objects of any type or of some, or into each element of a list. */
export type PathStep =
  | { into: 'field'; key: string; types?: ReadonlySet<string> }
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
    return key === '' && types === undefined ? [] : [{ into: 'field', key, types }];
  });
}

/** The objects at a path, in the answer's order. Where the answer has none on the way, there are none. */
export function objectsAt(data: JsonObject, path: readonly PathStep[]): JsonObject[] {
  const found: JsonObject[] = [];
  walk(data, path, 0, undefined, (object) => found.push(object));
  return found;
}

/** Where the objects of `objectsAt` stand, in the same order. Only errors need to know. */
export function locationsAt(data: JsonObject, path: readonly PathStep[]): Location[] {
  const found: Location[] = [];
  walk(data, path, 0, [], (_, location) => found.push([...(location ?? [])]));
  return found;
}

function walk(
  value: unknown,
  path: readonly PathStep[],
  at: number,
  location: (string | number)[] | undefined,
  take: (object: JsonObject, location: Location | undefined) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  const step = path[at];
  if (step === undefined) {
    if (!Array.isArray(value)) take(value as JsonObject, location); // an object that is no array
    return;
  }
  if (step.into === 'list') {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index++) enter(value[index], index, step.types, path, at, location, take);
    return;
  }
  if (Array.isArray(value)) return;
  if (step.key === '') enter(value, undefined, step.types, path, at, location, take);
  else enter(own(value as JsonObject, step.key), step.key, step.types, path, at, location, take); // an object that is no array
}

function enter(
  value: unknown,
  key: string | number | undefined,
  types: ReadonlySet<string> | undefined,
  path: readonly PathStep[],
  at: number,
  location: (string | number)[] | undefined,
  take: (object: JsonObject, location: Location | undefined) => void,
): void {
  // Between lists in a list there is no object that could have a type.
  if (types !== undefined && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    if (!types.has(String(own(value as JsonObject, '__typename')))) return;
  }
  if (key !== undefined) location?.push(key);
  walk(value, path, at + 1, location, take);
  if (key !== undefined) location?.pop();
}
