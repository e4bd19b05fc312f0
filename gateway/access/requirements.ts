import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  TypeInfo,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  parse,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { fragmentsOf } from '../definitions.ts';

/** What a caller needs before an operation is carried out, and for the sake of what. */
export interface Requirement {
  /** A field or type: `Suggestion.satisfaction`. */
  coordinate: string;
  /** Of these sets of scopes one must be held whole; none are needed where a login is enough. */
  scopes: readonly (readonly string[])[];
}

/**
 * What the schema requires of callers by `@authenticated` and `@requiresScopes`, for a document's operation, whatever its variables are: @skip and
 * @include lift nothing. A field requires what it says itself, what its type and the type it is on say, and what the fields say that are
 * fetched for its sake (`@requires`). Behind an interface or a union it requires what it does on each type that may be there.
 */
export class Requirements {
  readonly #schema: GraphQLSchema;
  readonly #ofFields = new Map<string, readonly Requirement[]>();
  readonly #ofOperations = new WeakMap<OperationDefinitionNode, readonly Requirement[]>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The requirements of an operation. Each fragment is looked at once, however often it is spread. */
  of(document: DocumentNode, operation: OperationDefinitionNode): readonly Requirement[] {
    const known = this.#ofOperations.get(operation);
    if (known !== undefined) return known;
    const found = new Map<string, Requirement>();
    const add = (requirements: readonly Requirement[]): void => {
      for (const each of requirements) found.set(`${each.coordinate} ${JSON.stringify(each.scopes)}`, each);
    };
    const info = new TypeInfo(this.#schema);
    for (const definition of [operation, ...reachable(document, operation)]) {
      visit(
        definition,
        visitWithTypeInfo(info, {
          Field: ({ name: { value: name } }) => {
            const parent = info.getParentType();
            if (parent != null && !name.startsWith('__')) add(this.#ofField(parent, name));
          },
          InlineFragment: ({ typeCondition }) => add(this.#ofCondition(typeCondition?.name.value)),
          FragmentDefinition: ({ typeCondition }) => add(this.#ofCondition(typeCondition.name.value)),
        }),
      );
    }
    const requirements = [...found.values()];
    this.#ofOperations.set(operation, requirements);
    return requirements;
  }

  #ofCondition(name: string | undefined): readonly Requirement[] {
    const type = name === undefined ? undefined : this.#schema.getType(name);
    return type === undefined ? [] : stated(type.name, type.astNode?.directives);
  }

  #ofField(parent: GraphQLCompositeType, name: string): readonly Requirement[] {
    const coordinate = `${parent.name}.${name}`;
    const known = this.#ofFields.get(coordinate);
    if (known !== undefined) return known;
    // A field that requires itself, by however many others, requires no more than it says.
    this.#ofFields.set(coordinate, []);
    const onTypes = isAbstractType(parent) ? this.#schema.getPossibleTypes(parent) : [];
    const requirements = [
      ...(isObjectType(parent) || isInterfaceType(parent) ? this.#ofFieldItself(parent, name, coordinate) : []),
      ...onTypes.flatMap((type) => this.#ofFieldItself(type, name, `${type.name}.${name}`, false)),
    ];
    this.#ofFields.set(coordinate, requirements);
    return requirements;
  }

  #ofFieldItself(
    parent: Extract<GraphQLCompositeType, { getFields(): unknown }>,
    name: string,
    coordinate: string,
    withParent = true,
  ): readonly Requirement[] {
    const field = parent.getFields()[name];
    if (field === undefined) return [];
    const directives = field.astNode?.directives ?? [];
    const type: GraphQLNamedType = getNamedType(field.type);
    return [
      ...stated(coordinate, directives),
      ...(withParent ? stated(coordinate, parent.astNode?.directives) : []),
      ...stated(coordinate, type.astNode?.directives),
      ...directives.flatMap((directive) => this.#ofFieldSet(parent, argumentOf(directive, 'requires'))),
    ];
  }

  /** What a field needs of others on its type: `join__field(requires: "a { b }")`. */
  #ofFieldSet(parent: GraphQLCompositeType, fields: unknown): readonly Requirement[] {
    if (typeof fields !== 'string') return [];
    const [definition] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
    return definition?.kind === Kind.OPERATION_DEFINITION ? this.#ofSelections(parent, definition.selectionSet) : [];
  }

  #ofSelections(parent: GraphQLCompositeType, { selections }: SelectionSetNode): readonly Requirement[] {
    return selections.flatMap((selection) => {
      if (selection.kind !== Kind.FIELD || !('getFields' in parent)) return [];
      const type = getNamedType(parent.getFields()[selection.name.value]?.type);
      const below =
        selection.selectionSet !== undefined && isCompositeType(type) ? this.#ofSelections(type, selection.selectionSet) : [];
      return [...this.#ofField(parent, selection.name.value), ...below];
    });
  }
}

function stated(coordinate: string, directives: readonly ConstDirectiveNode[] | undefined): Requirement[] {
  return (directives ?? []).flatMap((directive) => {
    if (directive.name.value === 'authenticated') return [{ coordinate, scopes: [] }];
    if (directive.name.value !== 'requiresScopes') return [];
    return [{ coordinate, scopes: argumentOf(directive, 'scopes') as string[][] }]; // by the directive's definition
  });
}

function argumentOf({ arguments: args }: ConstDirectiveNode, name: string): unknown {
  const value = args?.find((each) => each.name.value === name)?.value;
  return value === undefined ? undefined : valueFromASTUntyped(value);
}

/** The fragments that an operation spreads, and those that they spread. */
function reachable(document: DocumentNode, operation: OperationDefinitionNode): FragmentDefinitionNode[] {
  const fragments = fragmentsOf(document);
  const reached = new Set<FragmentDefinitionNode>();
  const spreadsOf = (definition: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(definition, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (fragment === undefined || reached.has(fragment)) return;
        reached.add(fragment);
        spreadsOf(fragment);
      },
    });
  };
  spreadsOf(operation);
  return [...reached];
}
