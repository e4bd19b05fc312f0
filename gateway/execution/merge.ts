import { type JsonObject, setOwn } from './json.ts';

/** Answers are merged this deep. Operations are bounded to far less; what is deeper is inside a scalar, and made to do harm. */
const deepest = 200;

/** Merges what was answered once into all that it is about: `mergeInto` for each of them. */
export function mergeIntoAll(targets: readonly JsonObject[], source: JsonObject, interfaces: ReadonlySet<unknown>): void {
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value === undefined) continue;
    const isPlain = !isObject(value) && key !== '__typename' && key !== '__proto__';
    for (const target of targets) {
      if (isPlain) target[key] = value;
      else mergeValue(target, key, value, interfaces, 0);
    }
  }
}

/**
 * Merges what a subgraph answered into what is there, in place: objects into objects, lists of the same length element by element, anything else
 * takes the place of what was there. A type's name does not give way to one of `interfaces`: a subgraph that knows an interface as an object
 * (`@interfaceObject`) cannot tell what an object really is. (The stock executor forgets the real type there.) Throws for what is nested too deep.
 */
export function mergeInto(target: JsonObject, source: JsonObject, interfaces: ReadonlySet<unknown>, depth = 0): void {
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value === undefined) continue;
    mergeValue(target, key, value, interfaces, depth);
  }
}

function mergeValue(target: JsonObject, key: string, value: unknown, interfaces: ReadonlySet<unknown>, depth: number): void {
  const before = key === '__proto__' ? undefined : target[key];
  if (isObject(value) && isObject(before)) mergeBoth(target, key, before, value, interfaces, depth);
  else if (key !== '__typename' || before === undefined || !interfaces.has(value)) setOwn(target, key, value);
}

function mergeBoth(
  target: JsonObject,
  key: string,
  before: object,
  value: object,
  interfaces: ReadonlySet<unknown>,
  depth: number,
): void {
  if (depth > deepest) throw new Error(`An answer is nested more than ${deepest} levels deep.`);
  if (Array.isArray(before) && Array.isArray(value) && before.length === value.length) {
    for (let index = 0; index < value.length; index++) mergeElement(before, value, index, interfaces, depth + 1);
  } else if (Array.isArray(before) || Array.isArray(value)) {
    target[key] = value;
  } else {
    mergeInto(before as JsonObject, value as JsonObject, interfaces, depth + 1); // both are objects that are no arrays
  }
}

function mergeElement(
  before: unknown[],
  value: readonly unknown[],
  index: number,
  interfaces: ReadonlySet<unknown>,
  depth: number,
): void {
  const [old, element] = [before[index], value[index]];
  if (!isObject(old) || !isObject(element)) {
    before[index] = element;
    return;
  }
  if (depth > deepest) throw new Error(`An answer is nested more than ${deepest} levels deep.`);
  if (Array.isArray(old) && Array.isArray(element) && old.length === element.length) {
    for (let at = 0; at < element.length; at++) mergeElement(old, element, at, interfaces, depth + 1);
  } else if (Array.isArray(old) || Array.isArray(element)) {
    before[index] = element;
  } else {
    mergeInto(old as JsonObject, element as JsonObject, interfaces, depth + 1); // both are objects that are no arrays
  }
}

/** A value of which nothing can be changed through the other; leaves as they are. Throws for what is nested too deep. */
export function copyOf<Value>(value: Value, depth = 0): Value {
  if (!isObject(value)) return value;
  if (depth > deepest) throw new Error(`An answer is nested more than ${deepest} levels deep.`);
  if (Array.isArray(value)) return value.map((each: unknown) => copyOf(each, depth + 1)) as Value;
  const copy: JsonObject = {};
  for (const [key, each] of Object.entries(value)) setOwn(copy, key, copyOf(each, depth + 1));
  return copy as Value;
}

/** Whether an object has nothing but leaves, so that merging it makes nothing of it a part of something else. */
export function isFlat(object: JsonObject): boolean {
  return !Object.values(object).some(isObject);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
