import { type JsonObject, isInherited, jsonOf, own } from './json.ts';
import type { RequiredSelection } from './plan.ts';
import type { Rewrite } from './rewrites.ts';
import type { TypeConditions } from './type-conditions.ts';

/** A field of a representation: where it stands in the answer, and what is written before it. */
interface RequiredField {
  key: string;
  isInherited: boolean;
  /** All that comes before its value, with what is the same for all objects of the type: `{"__typename":"Product","upc":` */
  lead: string;
  below: Required | undefined;
}

/** What is needed of objects of one type. */
interface RequiredOfType {
  /** Whether the fetch is for objects of this type: then it needs their `__typename`. */
  isAsked: boolean;
  /** The fields in which objects differ. */
  fields: readonly RequiredField[];
  /** What comes behind the last of them. */
  end: string;
  /** A field that tells most objects apart. */
  telling: RequiredField | undefined;
}

/**
 * What a fetch needs to know of an object (a subgraph's @key and @requires), by the object's type: `... on Product { __typename upc }`. Writes it as
 * text: a request's representations are only ever sent.
 */
export class Required {
  readonly #selections: readonly RequiredSelection[];
  readonly #rewrites: readonly Rewrite[];
  readonly #conditions: TypeConditions;
  readonly #fields = new Map<unknown, RequiredOfType>();

  constructor(selections: readonly RequiredSelection[], rewrites: readonly Rewrite[], conditions: TypeConditions) {
    this.#selections = selections;
    this.#rewrites = rewrites;
    this.#conditions = conditions;
  }

  /** What is needed of a value within a representation, as JSON text: null for an object that lacks something. */
  writeBelow(value: unknown, isPlain: boolean): string {
    if (Array.isArray(value)) return `[${value.map((each) => this.writeBelow(each, isPlain)).join(',')}]`;
    if (typeof value !== 'object' || value === null) return 'null';
    const object = value as JsonObject; // an object that is no array
    return written(object, this.ofType(object.__typename), isPlain) ?? 'null';
  }

  /** What is needed of objects that say they are of a type. */
  ofType(typename: unknown): RequiredOfType {
    const known = this.#fields.get(typename);
    if (known !== undefined) return known;
    const type = typeof typename === 'string' ? typename : undefined;
    const collected = this.#collect(type);
    const { fields, end } = this.#rewritten(collected, type);
    const telling = fields.find(({ below }) => below === undefined);
    const required = { isAsked: collected.has('__typename'), fields, end, telling };
    // A subgraph may make names up; types are as many as the schema has.
    if (type === undefined || this.#conditions.isType(type)) this.#fields.set(typename, required);
    return required;
  }

  /** The fields needed of a type, each once, with what is needed below it by all who need it. */
  #collect(type: string | undefined): Map<string, RequiredSelection[] | undefined> {
    const collected = new Map<string, RequiredSelection[] | undefined>();
    const collect = (selections: readonly RequiredSelection[]): void => {
      for (const selection of selections) {
        if (selection.kind === 'Field') {
          const key = selection.alias ?? selection.name;
          if (selection.selections === undefined) collected.set(key, undefined);
          else collected.set(key, [...(collected.get(key) ?? []), ...selection.selections]);
        } else if (selection.typeCondition === undefined) {
          collect(selection.selections);
        } else if (type !== undefined && this.#conditions.within(selection.typeCondition).has(type)) {
          collect(selection.selections);
        }
      }
    };
    collect(this.#selections);
    return collected;
  }

  /** The plan's rewrites are carried out once for each type, not for each object. */
  #rewritten(
    collected: ReadonlyMap<string, readonly RequiredSelection[] | undefined>,
    type: string | undefined,
  ): { fields: RequiredField[]; end: string } {
    const names = new Map([...collected.keys()].map((key) => [key, key]));
    // An object is of the type that it says it is.
    const constants = new Map(type === undefined ? [] : [['__typename', jsonOf(type)]]);
    const below = new Map<string, Rewrite[]>();
    let current = type;
    for (const rewrite of this.#rewrites) {
      let at = 0;
      for (let step = rewrite.steps[at]; step?.into === 'type'; step = rewrite.steps[at]) {
        if (current !== undefined && !step.names.has(current)) break;
        at++;
      }
      const step = rewrite.steps[at];
      if (step?.into === 'type') continue;
      if (step?.into === 'field') {
        below.set(step.key, [...(below.get(step.key) ?? []), { ...rewrite, steps: rewrite.steps.slice(at + 1) }]);
      } else if ('rename' in rewrite.change) {
        if (names.has(rewrite.key)) names.set(rewrite.key, rewrite.change.rename);
      } else {
        if (!names.has(rewrite.key)) names.set(rewrite.key, rewrite.key);
        constants.set(rewrite.key, jsonOf(rewrite.change.set));
        if (rewrite.key === '__typename') current = String(rewrite.change.set);
      }
    }
    const fields: RequiredField[] = [];
    let lead = '{';
    for (const [key, name] of names) {
      lead += `${lead === '{' || lead === ',' ? '' : ','}${JSON.stringify(name)}:`;
      const constant = constants.get(key);
      if (constant !== undefined) {
        lead += constant;
        continue;
      }
      const selections = collected.get(key);
      const under = selections === undefined ? undefined : new Required(selections, below.get(key) ?? [], this.#conditions);
      fields.push({ key, isInherited: isInherited(key), lead, below: under });
      lead = ',';
    }
    return { fields, end: lead === ',' ? '}' : `${lead}}` };
  }
}

/** An object as text; undefined if it lacks something. */
function written(object: JsonObject, { fields, end }: RequiredOfType, isPlain: boolean): string | undefined {
  let text = '';
  for (const { key, isInherited: mayBeInherited, lead, below } of fields) {
    const value = mayBeInherited ? own(object, key) : object[key];
    if (value === undefined) return undefined;
    text += lead;
    if (below !== undefined) text += below.writeBelow(value, isPlain);
    else text += isPlain && typeof value === 'string' ? `"${value}"` : jsonOf(value);
  }
  return text + end;
}

/** Whether the subgraph could not tell two objects of a type apart. */
function areAlike(one: JsonObject, other: JsonObject, fields: readonly RequiredField[]): boolean {
  for (const { key, below } of fields) {
    const [a, b] = [one[key], other[key]];
    if (a === b) continue;
    if (typeof a !== 'object' || typeof b !== 'object') return false;
    const isSame = below === undefined ? jsonOf(a) === jsonOf(b) : below.writeBelow(a, false) === below.writeBelow(b, false);
    if (!isSame) return false;
  }
  return true;
}

/** The representations of one request, each once, and which objects each of them stands for. */
export interface Representations {
  /** Each a JSON object. */
  texts: readonly string[];
  /** For each representation, its objects. */
  objects: readonly (readonly JsonObject[])[];
}

/** Objects that the subgraph can tell apart by other fields only, in groups of those that it cannot. */
type Similar = JsonObject[][];

/**
 * Writes what a fetch needs of objects. Objects that look alike to the subgraph are asked about once. `isPlain` promises that no string in them has anything
 * that JSON must escape.
 */
export function writeRepresentations(objects: readonly JsonObject[], required: Required, isPlain: boolean): Representations {
  const texts: string[] = [];
  const groups: JsonObject[][] = [];
  // Objects that may be alike, by type and what tells most of them apart: text is written only of those that are not.
  const similar = new Map<RequiredOfType, Map<unknown, Similar>>();
  for (const object of objects) {
    const ofType = required.ofType(object.__typename);
    if (!ofType.isAsked) continue;
    let byTelling = similar.get(ofType);
    if (byTelling === undefined) similar.set(ofType, (byTelling = new Map()));
    const told = ofType.telling === undefined ? undefined : object[ofType.telling.key];
    const candidates = byTelling.get(told);
    const same = candidates === undefined ? undefined : groupOf(object, candidates, ofType.fields);
    if (same !== undefined) {
      same.push(object);
      continue;
    }
    const text = written(object, ofType, isPlain);
    if (text === undefined) continue;
    const group = [object];
    texts.push(text);
    groups.push(group);
    if (candidates === undefined) byTelling.set(told, [group]);
    else candidates.push(group);
  }
  return { texts, objects: groups };
}

function groupOf(object: JsonObject, candidates: Similar, fields: readonly RequiredField[]): JsonObject[] | undefined {
  for (const group of candidates) if (group[0] !== undefined && areAlike(group[0], object, fields)) return group;
  return undefined;
}
