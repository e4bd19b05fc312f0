import {
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
} from 'graphql';

/** A generated operation. */
export interface Asked {
  query: string;
  variables: Record<string, unknown>;
}

/** Writes the operation that a list of choices comes to. Shorter lists come to smaller operations, so that a failure shrinks. */
export function operationOf(schema: GraphQLSchema, choices: readonly number[]): Asked {
  let at = 0;
  const choose = (count: number): number => (choices[at++] ?? 0) % count;
  const isLeft = (): boolean => at < choices.length;
  const fragments: string[] = [];
  const declared = '$a: Boolean!, $b: Boolean = true, $id: ID = "m1", $first: Int';

  // The first of a selection stands unconditionally: Apollo's planner does not ask for a field below which conditions leave nothing, and then it
  // comes out as null where objects without fields are due.
  const directives = (isFirst: boolean): string =>
    isFirst
      ? ''
      : ([
          '',
          '',
          '',
          '',
          '',
          '',
          ' @include(if: $a)',
          ' @skip(if: $a)',
          ' @include(if: $b)',
          ' @skip(if: $b)',
          ' @include(if: false)',
        ][choose(11)] ?? '');

  const argumentsOf = (type: string, field: string): readonly [written: string, alias: string] => {
    if (field === 'title')
      return [
        ['', ''],
        ['(upper: true)', 'loud'],
        ['(upper: $a)', 'perhaps'],
      ][choose(3)] as [string, string];
    if (field === 'reviews' && type !== 'User')
      return [
        ['', ''],
        ['(first: 1)', 'one'],
        ['(first: $first)', 'some'],
      ][choose(3)] as [string, string];
    if (field === 'user') return ['(id: "u2")', ''];
    if (field === 'medium')
      return [
        ['(id: "m2")', 'm2'],
        ['(id: "m9")', 'm9'],
        ['(id: "m4")', 'm4'],
      ][choose(3)] as [string, string];
    if (field === 'review') return ['(id: "r1")', ''];
    if (field === 'rename') return [`(id: "u2", name: "renamed")`, ''];
    if (field === 'praise')
      return [
        ['(media: "m1")', 'p1'],
        ['(media: "m2")', 'p2'],
      ][choose(2)] as [string, string];
    return ['', ''];
  };

  const selectionsOf = (type: GraphQLCompositeType, depth: number): string => {
    const selections: string[] = [];
    const count = 1 + choose(4);
    for (let index = 0; index < count; index++) {
      // Apollo's planner moves commands in fragments out of their order.
      const kind = type === schema.getMutationType() ? 7 : choose(8);
      if (kind === 0 && depth > 0) {
        selections.push(`__typename${directives(index === 0)}`);
      } else if (kind === 1 || (kind <= 4 && isAbstractType(type)) || isUnionType(type)) {
        selections.push(fragmentOn(type, depth, index === 0));
      } else {
        selections.push(field(type, depth, index === 0));
      }
    }
    return `{ ${selections.join(' ')} }`;
  };

  const fragmentOn = (type: GraphQLCompositeType, depth: number, isFirst: boolean): string => {
    const wider = 'getInterfaces' in type ? type.getInterfaces() : [];
    const narrower = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
    const on = [type, ...narrower, ...wider][choose(1 + narrower.length + wider.length)] ?? type;
    if (depth > 6) return '__typename';
    const inside = selectionsOf(on, depth + 1);
    if (choose(3) > 0) return `... on ${on.name}${directives(isFirst)} ${inside}`;
    const name = `F${fragments.length}`;
    fragments.push(`fragment ${name} on ${on.name} ${inside}`);
    return `...${name}${directives(isFirst)}`;
  };

  const field = (type: GraphQLCompositeType, depth: number, isFirst: boolean): string => {
    if (isUnionType(type)) return '__typename';
    const all = Object.values(type.getFields());
    const isDeep = depth > 5 || !isLeft();
    const fields = isDeep ? all.filter((each) => !isCompositeType(getNamedType(each.type))) : all;
    const chosen = fields[choose(fields.length)];
    if (chosen === undefined) return '__typename';
    const [written, ending] = argumentsOf(type.name, chosen.name);
    const alias = `${['', '', '', 'the_', 'its_'][choose(5)] ?? ''}${ending}`;
    const named = getNamedType(chosen.type);
    const below = isCompositeType(named) ? ` ${selectionsOf(named, depth + 1)}` : '';
    return `${alias === '' ? '' : `${alias}${chosen.name}: `}${chosen.name}${written}${directives(isFirst)}${below}`;
  };

  const isMutation = choose(8) === 7;
  const root = (isMutation ? schema.getMutationType() : schema.getQueryType()) as GraphQLObjectType; // the schema has both
  const variables: Record<string, unknown> = { a: choose(2) === 1 };
  if (choose(2) === 1) variables.b = choose(2) === 1;
  if (choose(2) === 1) variables.first = choose(3);
  const body = selectionsOf(root, 0);
  const text = [body, ...fragments].join('\n');
  const used = declared.split(', ').filter((each) => new RegExp(`\\${/^\$\w+/.exec(each)?.[0] ?? ''}\\b`).test(text));
  const head = `${isMutation ? 'mutation' : 'query'}${used.length === 0 ? '' : ` (${used.join(', ')})`}`;
  return { query: `${head} ${text}`, variables };
}
