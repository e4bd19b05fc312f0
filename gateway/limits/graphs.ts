import { type GraphQLField, type GraphQLNamedType, Kind, isInterfaceType, isObjectType } from 'graphql';

/**
 * The subgraphs that serve a field of the supergraph: those that its `@join__field` names, or all that have its type. A field that the
 * subgraph at hand does not serve makes the plan ask another.
 */
export function graphsOf(type: GraphQLNamedType, field: GraphQLField<unknown, unknown>): readonly string[] {
  const joins = joinsOf(field.astNode?.directives, 'join__field').filter((args) => args.get('external') !== 'true');
  const named = joins.flatMap((args) => args.get('graph') ?? []);
  if (named.length > 0) return named;
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return joinsOf(type.astNode?.directives, 'join__type').flatMap((args) => args.get('graph') ?? []);
}

function joinsOf(
  directives: readonly { name: { value: string }; arguments?: readonly JoinArgument[] }[] = [],
  name: string,
): ReadonlyMap<string, string>[] {
  return directives.filter((each) => each.name.value === name).map(({ arguments: args = [] }) => new Map(args.map(readArgument)));
}

type JoinArgument = { name: { value: string }; value: { kind: Kind; value?: unknown } };

/** The enum names subgraphs in capitals. */
function readArgument({ name, value }: JoinArgument): [string, string] {
  const text = String(value.value);
  return [name.value, value.kind === Kind.ENUM ? text.toLowerCase() : text];
}
