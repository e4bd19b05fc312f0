import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';

/** Which types a type condition (`... on Media`) lets through, in one schema. */
export class TypeConditions {
  /** The names of the schema's interfaces. */
  readonly interfaces: ReadonlySet<string>;
  readonly #schema: GraphQLSchema;
  readonly #known = new Map<string, ReadonlySet<string>>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
    this.interfaces = new Set(
      Object.values(schema.getTypeMap())
        .filter(isInterfaceType)
        .map(({ name }) => name),
    );
  }

  /** Whether the schema has such a type. */
  isType(name: string): boolean {
    return this.#schema.getType(name) !== undefined;
  }

  /**
   * The names that a condition lets through: its own, and of a type that others are of, theirs: also interfaces', because a subgraph that
   * knows an interface as an object (`@interfaceObject`) calls its objects by the interface's name.
   */
  within(condition: string): ReadonlySet<string> {
    const known = this.#known.get(condition);
    if (known !== undefined) return known;
    const names = new Set([condition]);
    const type = this.#schema.getType(condition);
    if (isAbstractType(type)) {
      for (const each of Object.values(this.#schema.getTypeMap())) {
        if ((isObjectType(each) || isInterfaceType(each)) && this.#schema.isSubType(type, each)) names.add(each.name);
      }
    }
    this.#known.set(condition, names);
    return names;
  }
}
