import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large what a document asks for is, once its fragments are opened wherever they are spread. */
export interface Size {
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
}

/** How large a document is: its definitions counted, and the largest of each size that one of them has. */
export interface Measures extends Size {
  operations: number;
  fragments: number;
  rootFields: number;
}

/** Sums do not grow beyond this: fragments that double at every level would soon leave the numbers. */
const most = 1_000_000_000;

const nothing: Size = { depth: 0, fields: 0, aliases: 0, directives: 0 };

/**
 * Measures a document in one pass: each fragment is measured once, however often it is spread.
 *
 * The rules of @escape.tech/graphql-armor were tried first and are not used. They run beside the specified rules, so the expensive ones
 * have begun before they refuse; they start from operations, so a fragment that none spreads is never counted though validation
 * compares all its fields; and they throw out of the validation, which Apollo Server answers as a fault of its own.
 *
 * A fragment within itself counts as nothing there: validation refuses it, in time linear in its size.
 */
export function measure({ definitions }: DocumentNode): Measures {
  const written = definitions.filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION);
  const fragments = new Map(written.map((each) => [each.name.value, each]));
  const known = new Map<string, Size>();
  const roots = new Map<string, number>();

  const sizeOf = (selection: SelectionNode): Size => {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) {
      const below = selection.selectionSet === undefined ? nothing : sizeOfAll(selection.selectionSet);
      return {
        depth: below.depth + 1,
        fields: below.fields + 1,
        aliases: below.aliases + (selection.alias === undefined ? 0 : 1),
        directives: below.directives + directives,
      };
    }
    const inside =
      selection.kind === Kind.FRAGMENT_SPREAD ? sizeOfFragment(selection.name.value) : sizeOfAll(selection.selectionSet);
    return { ...inside, directives: inside.directives + directives };
  };
  const sizeOfAll = ({ selections }: SelectionSetNode): Size => {
    const sum = { ...nothing };
    for (const selection of selections) add(sum, sizeOf(selection));
    return sum;
  };
  const sizeOfFragment = (name: string): Size => {
    const measured = known.get(name);
    const fragment = fragments.get(name);
    if (measured !== undefined || fragment === undefined) return measured ?? nothing;
    known.set(name, nothing);
    const size = sizeOfAll(fragment.selectionSet);
    known.set(name, { ...size, directives: size.directives + (fragment.directives?.length ?? 0) });
    return known.get(name) ?? size;
  };
  const fieldsAtRoot = ({ selections }: SelectionSetNode): number => {
    let count = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) count++;
      else if (selection.kind === Kind.INLINE_FRAGMENT) count += fieldsAtRoot(selection.selectionSet);
      else count += rootsOfFragment(selection.name.value);
    }
    return Math.min(count, most);
  };
  const rootsOfFragment = (name: string): number => {
    const counted = roots.get(name);
    if (counted !== undefined) return counted;
    roots.set(name, 0);
    const fragment = fragments.get(name);
    roots.set(name, fragment === undefined ? 0 : fieldsAtRoot(fragment.selectionSet));
    return roots.get(name) ?? 0;
  };

  const operations = definitions.filter((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION);
  const sizes = operations.map(({ selectionSet, directives = [], variableDefinitions = [] }) => {
    const size = sizeOfAll(selectionSet);
    const onVariables = variableDefinitions.reduce((count, variable) => count + (variable.directives?.length ?? 0), 0);
    return { ...size, directives: size.directives + directives.length + onVariables };
  });
  // Also those that are never spread, and the first of two of one name: validation looks at them all.
  for (const each of written) {
    sizes.push(fragments.get(each.name.value) === each ? sizeOfFragment(each.name.value) : sizeOfAll(each.selectionSet));
  }
  const largest = (what: keyof Size): number => sizes.reduce((found, size) => Math.max(found, size[what]), 0);
  return {
    operations: operations.length,
    fragments: written.length,
    rootFields: operations.reduce((found, { selectionSet }) => Math.max(found, fieldsAtRoot(selectionSet)), 0),
    depth: largest('depth'),
    fields: largest('fields'),
    aliases: largest('aliases'),
    directives: largest('directives'),
  };
}

function add(sum: Size, size: Size): void {
  sum.depth = Math.max(sum.depth, size.depth);
  sum.fields = Math.min(sum.fields + size.fields, most);
  sum.aliases = Math.min(sum.aliases + size.aliases, most);
  sum.directives = Math.min(sum.directives + size.directives, most);
}
