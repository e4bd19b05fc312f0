import { type JsonObject, own, setOwn } from './json.ts';
import type { FetchDataRewrite } from './plan.ts';
import type { TypeConditions } from './type-conditions.ts';

/** A step towards what is rewritten: into a field, or on if the object is of a type. */
type RewriteStep = { into: 'field'; key: string } | { into: 'type'; names: ReadonlySet<string> };

/** A change to what goes to a subgraph or comes from it: sets a value, or gives it another key. */
export interface Rewrite {
  steps: readonly RewriteStep[];
  key: string;
  change: { set: unknown } | { rename: string };
}

const condition = '... on ';

/** Rewrites of a plan, ready for use. */
export function compileRewrites(rewrites: readonly FetchDataRewrite[], conditions: TypeConditions): Rewrite[] {
  return rewrites.flatMap((rewrite): Rewrite[] => {
    const key = rewrite.path.at(-1);
    if (key === undefined) return [];
    const steps = rewrite.path
      .slice(0, -1)
      .map(
        (element): RewriteStep =>
          element.startsWith(condition)
            ? { into: 'type', names: conditions.within(element.slice(condition.length)) }
            : { into: 'field', key: element },
      );
    return [
      { steps, key, change: rewrite.kind === 'ValueSetter' ? { set: rewrite.setValueTo } : { rename: rewrite.renameKeyTo } },
    ];
  });
}

/** Carries rewrites out on what a subgraph answered, in place. */
export function applyRewrites(value: unknown, rewrites: readonly Rewrite[]): void {
  for (const rewrite of rewrites) applyAt(value, rewrite, 0);
}

function applyAt(value: unknown, rewrite: Rewrite, at: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const element of value) applyAt(element, rewrite, at);
    return;
  }
  const object = value as JsonObject; // an object that is no array
  const step = rewrite.steps[at];
  if (step === undefined) {
    change(object, rewrite);
  } else if (step.into === 'field') {
    applyAt(own(object, step.key), rewrite, at + 1);
  } else {
    // Not every object tells its type; the plan knows that those without are of it.
    const type = own(object, '__typename');
    if (typeof type !== 'string' || step.names.has(type)) applyAt(object, rewrite, at + 1);
  }
}

function change(object: JsonObject, { key, change: how }: Rewrite): void {
  if ('set' in how) {
    setOwn(object, key, how.set);
    return;
  }
  const value = own(object, key);
  if (value === undefined) return;
  setOwn(object, how.rename, value);
  delete object[key];
}
