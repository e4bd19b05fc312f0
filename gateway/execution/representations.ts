import { type JsonObject, isInherited, jsonOf, own } from './json.ts';
import type { RequiredSelection } from './plan.ts';
import type { Rewrite } from './rewrites.ts';
import type { TypeConditions } from './type-conditions.ts';

/** A field of a representation: where it stands in the answer, and how it is called in the request. */
interface RequiredField {
  key: string;
  isInherited: boolean;
  /** `"name":` */
  label: string;
  /** JSON that stands there whatever the answer has. */
  constant: string | undefined;
  below: Required | undefined;
}

/** What is needed of objects of one type. */
interface RequiredOfType {
  /** Whether the fetch is for objects of this type: then it needs their `__typename`. */
  isAsked: boolean;
  fields: readonly RequiredField[];
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
  writeBelow(value: unknown): string {
    if (Array.isArray(value)) return `[${value.map((each) => this.writeBelow(each)).join(',')}]`;
    if (typeof value !== 'object' || value === null) return 'null';
    const object = value as JsonObject; // an object that is no array
    return written(object, this.ofType(object.__typename).fields) ?? 'null';
  }

  /** What is needed of objects that say they are of a type. */
  ofType(typename: unknown): RequiredOfType {
    const known = this.#fields.get(typename);
    if (known !== undefined) return known;
    const type = typeof typename === 'string' ? typename : undefined;
    const collected = this.#collect(type);
    const fields = this.#rewritten(collected, type);
    const telling = fields.find(
      ({ key, constant, below }) => key !== '__typename' && constant === undefined && below === undefined,
    );
    const required = { isAsked: collected.has('__typename'), fields, telling };
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
  ): RequiredField[] {
    const names = new Map([...collected.keys()].map((key) => [key, key]));
    const constants = new Map<string, string>();
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
    return [...names].map(([key, name]) => {
      const selections = collected.get(key);
      return {
        key,
        isInherited: isInherited(key),
        label: `${JSON.stringify(name)}:`,
        constant: constants.get(key),
        below: selections === undefined ? undefined : new Required(selections, below.get(key) ?? [], this.#conditions),
      };
    });
  }
}

function written(object: JsonObject, fields: readonly RequiredField[]): string | undefined {
  let text = '{';
  for (const { key, isInherited: mayBeInherited, label, constant, below } of fields) {
    if (text.length > 1) text += ',';
    if (constant !== undefined) {
      text += label + constant;
      continue;
    }
    const value = mayBeInherited ? own(object, key) : object[key];
    if (value === undefined) return undefined;
    text += label + (below === undefined ? jsonOf(value) : below.writeBelow(value));
  }
  return `${text}}`;
}

/** Whether the subgraph could not tell two objects of a type apart. */
function areAlike(one: JsonObject, other: JsonObject, fields: readonly RequiredField[]): boolean {
  return fields.every(({ key, constant, below }) => {
    if (constant !== undefined) return true;
    const [a, b] = [one[key], other[key]];
    if (a === b) return true;
    if (typeof a !== 'object' || typeof b !== 'object') return false;
    return below === undefined ? jsonOf(a) === jsonOf(b) : below.writeBelow(a) === below.writeBelow(b);
  });
}

/** The representations of one request, each once, and which objects each of them stands for. */
export interface Representations {
  /** Each a JSON object. */
  texts: readonly string[];
  /** For each representation, its objects. */
  objects: readonly (readonly JsonObject[])[];
}

/** Writes what a fetch needs of objects. Objects that look alike to the subgraph are asked about once. */
export function writeRepresentations(objects: readonly JsonObject[], required: Required): Representations {
  const texts: string[] = [];
  const groups: JsonObject[][] = [];
  // Objects that may be alike, by type and what tells most of them apart: text is written only of those that are not.
  const similar = new Map<RequiredOfType, Map<unknown, JsonObject[][]>>();
  for (const object of objects) {
    const ofType = required.ofType(object.__typename);
    if (!ofType.isAsked) continue;
    const { fields, telling } = ofType;
    let byTelling = similar.get(ofType);
    if (byTelling === undefined) similar.set(ofType, (byTelling = new Map()));
    const told = telling === undefined ? undefined : object[telling.key];
    const candidates = byTelling.get(told);
    const same = candidates?.find(([first = object]) => areAlike(first, object, fields));
    if (same !== undefined) {
      same.push(object);
      continue;
    }
    const text = written(object, fields);
    if (text === undefined) continue;
    const group = [object];
    texts.push(text);
    groups.push(group);
    if (candidates === undefined) byTelling.set(told, [group]);
    else candidates.push(group);
  }
  return { texts, objects: groups };
}
