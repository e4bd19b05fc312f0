import { GraphQLError } from 'graphql';
import { type JsonObject, own } from './json.ts';
import type { FieldShape, LeafShape, ObjectShape, Shape } from './shape.ts';

/** A value is printed as its text; as undefined when it is null, or does not fit its type. */
type Printed = string | undefined;

/**
 * Prints the data of an answer once, from what subgraphs sent: in the order of the selection, without what was fetched for the plan's sake, values
 * checked by their types, and a null where there must be none taken up to where there may be one (GraphQL § 6.4.4).
 */
export class Printer {
  /** What did not fit. */
  readonly errors: GraphQLError[] = [];
  readonly #isPlain: boolean;
  readonly #introspect: (field: FieldShape & { kind: 'introspection' }) => string;
  readonly #path: (string | number)[] = [];
  readonly #printed = new Map<Shape, Map<readonly unknown[], string>>();

  /** `isPlain` promises that no string in the data has anything that JSON must escape. */
  constructor(isPlain: boolean, introspect: (field: FieldShape & { kind: 'introspection' }) => string) {
    this.#isPlain = isPlain;
    this.#introspect = introspect;
  }

  /** The text of an operation's data: `null` where a null came up as far as that. */
  print(data: JsonObject, root: ObjectShape): string {
    return this.#fields(data, root.fieldsOf(undefined) ?? []) ?? 'null';
  }

  #fields(object: JsonObject, fields: readonly FieldShape[]): Printed {
    let text = '{';
    // Whether a string's closing quote is yet to come.
    let isOpen = false;
    for (let index = 0; index < fields.length; index++) {
      const field = fields[index] as FieldShape; // within its bounds
      const { label } = field;
      if (field.kind === 'value') {
        const value = field.isInherited ? own(object, field.key) : object[field.key];
        if (typeof value === 'string' && this.#isAsItIs(field.shape)) {
          text = text + (isOpen ? label.closingAndOpening : label.opening) + value;
          isOpen = true;
          continue;
        }
        const printed = this.#value(value, field);
        if (printed === undefined && field.isNonNull) return undefined;
        text = text + (isOpen ? label.closing : label.plain) + (printed ?? 'null');
      } else {
        const printed = field.kind === 'typename' ? this.#typename(field) : this.#introspect(field);
        if (printed === undefined) return undefined;
        text = text + (isOpen ? label.closing : label.plain) + printed;
      }
      isOpen = false;
    }
    return text + (isOpen ? '"}' : '}');
  }

  /** Whether a string of this shape is written as it is, between quotes. */
  #isAsItIs(shape: Shape): boolean {
    return shape.kind === 'leaf' && shape.isText && this.#isPlain;
  }

  #value(value: unknown, { key, shape, coordinate, isNonNull }: FieldShape & { kind: 'value' }): Printed {
    if (value !== null && value !== undefined) {
      return shape.kind === 'leaf' ? this.#leaf(value, shape, key) : this.#below(value, shape, key, coordinate);
    }
    return isNonNull ? this.#refuse(key, `Cannot return null for non-nullable field ${coordinate}.`) : undefined;
  }

  #typename({ text, key, coordinate }: FieldShape & { kind: 'typename' }): Printed {
    return text ?? this.#refuse(key, `The type of an object cannot be told for ${coordinate}.`);
  }

  #leaf(value: unknown, shape: LeafShape, key: string | number): Printed {
    if (typeof value === 'string' && this.#isAsItIs(shape)) return `"${value}"`;
    try {
      return shape.write(value);
    } catch (error) {
      return this.#refuse(key, messageOf(error));
    }
  }

  #below(value: unknown, shape: Exclude<Shape, LeafShape>, key: string | number, coordinate: string): Printed {
    this.#path.push(key);
    const printed = shape.kind === 'list' ? this.#list(value, shape, coordinate) : this.#object(value, shape, coordinate);
    this.#path.pop();
    return printed;
  }

  /** Lists of objects may stand in several places: what was asked about once for all of them. Such a list is printed once. */
  #list(value: unknown, shape: Shape & { kind: 'list' }, coordinate: string): Printed {
    if (!Array.isArray(value)) {
      return this.#refuse(undefined, `Expected Iterable, but did not find one for field "${coordinate}".`);
    }
    if (shape.element.kind !== 'object') return this.#elements(value, shape, coordinate);
    let printed = this.#printed.get(shape);
    if (printed === undefined) {
      printed = new Map();
      this.#printed.set(shape, printed);
    }
    const known = printed.get(value);
    if (known !== undefined) return known;
    const errors = this.errors.length;
    const text = this.#elements(value, shape, coordinate);
    // An error is told of each place.
    if (text !== undefined && this.errors.length === errors) printed.set(value, text);
    return text;
  }

  #elements(value: readonly unknown[], { element, isNonNull }: Shape & { kind: 'list' }, coordinate: string): Printed {
    let text = '[';
    for (let index = 0; index < value.length; index++) {
      const each = value[index];
      const printed =
        each === null || each === undefined
          ? undefined
          : element.kind === 'leaf'
            ? this.#leaf(each, element, index)
            : this.#below(each, element, index, coordinate);
      if (printed === undefined && isNonNull) {
        if (each === null || each === undefined) this.#refuse(index, `Cannot return null for non-nullable field ${coordinate}.`);
        return undefined;
      }
      text = (index === 0 ? text : text + ',') + (printed ?? 'null');
    }
    return `${text}]`;
  }

  #object(value: unknown, shape: ObjectShape, coordinate: string): Printed {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return this.#refuse(undefined, `Expected an object for field "${coordinate}".`);
    }
    const object = value as JsonObject; // an object that is no array
    const fields = shape.fieldsOf(object.__typename);
    // The name that was found is not said: it may be one that clients must not know of.
    if (fields === undefined) return this.#refuse(undefined, `Invalid __typename found for object at field ${coordinate}.`);
    return this.#fields(object, fields);
  }

  #refuse(key: string | number | undefined, message: string): undefined {
    const path = key === undefined ? [...this.#path] : [...this.#path, key];
    this.errors.push(new GraphQLError(message, { path }));
  }
}

/**
 * The errors of printing that say something new. When a subgraph told of an error, what it left out is missing because of that: an error at, below or
 * beside what is missing explains it, and one without a path may explain everything.
 */
export function unexplained(errors: readonly GraphQLError[], told: readonly GraphQLError[]): GraphQLError[] {
  if (errors.length === 0 || told.length === 0) return [...errors];
  if (told.some(({ path }) => path === undefined)) return [];
  const exactly = new Set(told.map(({ path }) => JSON.stringify(path)));
  const above = new Set(told.flatMap(({ path }) => startsOf(path)));
  return errors.filter(({ path }) => {
    const starts = startsOf(path);
    return !above.has(starts.at(-2) ?? '[]') && !starts.some((start) => exactly.has(start));
  });
}

/** A path and all that lead to it, the shortest first. */
function startsOf(path: readonly (string | number)[] = []): string[] {
  return [...path, ''].map((_, length) => JSON.stringify(path.slice(0, length)));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
