import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type StringValueNode,
  type ValueNode,
  buildASTSchema,
  isScalarType,
  parse,
  print,
  visit,
} from 'graphql';
import { scalars } from '../schema/scalars.ts';

/** The supergraph as a schema whose types are those of the subgraphs. */
export function schemaOf(supergraphSdl: string): GraphQLSchema {
  return buildASTSchema(parse(supergraphSdl, { noLocation: true }), { assumeValidSDL: true });
}

/** The same, with the scalars of our contract. */
export function contractOf(supergraphSdl: string): GraphQLSchema {
  const schema = schemaOf(supergraphSdl);
  // The SDL names the scalars, but cannot say what they accept; with this a wrong code or day is refused before an owner is asked.
  for (const { name, parseValue, parseLiteral } of Object.values(scalars)) {
    const scalar = schema.getType(name);
    if (isScalarType(scalar)) Object.assign(scalar, { parseValue, parseLiteral });
  }
  return schema;
}

/**
 * The supergraph without its SECURITY features (`@authenticated`, `@requiresScopes`): the stock gateway refuses to load one that has
 * them, because it does not enforce them. Ours does, from the whole supergraph, before a plan is made (`access/requirements.ts`); the
 * plan needs to know nothing of them. Throws for a feature that nobody here enforces, such as `@policy`, or one under another name.
 */
export function withoutSecurity(supergraphSdl: string): DocumentNode {
  const document = parse(supergraphSdl, { noLocation: true });
  const features = new Set<string>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION) continue;
    for (const { name, arguments: args = [] } of definition.directives ?? []) {
      const argument = (key: string): ValueNode | undefined => args.find((each) => each.name.value === key)?.value;
      const purpose = argument('for');
      const url = argument('url');
      if (name.value !== 'link' || purpose?.kind !== Kind.ENUM || purpose.value !== 'SECURITY') continue;
      const feature = url?.kind === Kind.STRING ? featureOf(url) : '';
      // What clients must not see is left out of their schema by whoever plans.
      if (feature === 'inaccessible') continue;
      if (!enforced.has(feature) || argument('as') !== undefined) {
        throw new Error(
          `The supergraph has a security feature that this gateway does not enforce: ${url === undefined ? name.value : print(url)}`,
        );
      }
      features.add(feature);
    }
  }
  const isOfFeature = (name: string): boolean => features.has(name.split('__')[0] ?? name);
  return visit(document, {
    Directive({ name, arguments: args = [] }) {
      const url = args.find((each) => each.name.value === 'url')?.value;
      const isLink = name.value === 'link' && url?.kind === Kind.STRING && features.has(featureOf(url));
      return isLink || isOfFeature(name.value) ? null : false;
    },
    DirectiveDefinition: ({ name }) => (isOfFeature(name.value) ? null : undefined),
    ScalarTypeDefinition: ({ name }) => (isOfFeature(name.value) ? null : undefined),
    // Nothing of a feature is below these.
    Name: () => false,
    NamedType: () => false,
  });
}

/** What is enforced, under these names only (`access/requirements.ts`). */
const enforced: ReadonlySet<string> = new Set(['authenticated', 'requiresScopes']);

/** A feature's name, by which its directives begin: `authenticated` of `https://specs.apollo.dev/authenticated/v0.1`. */
function featureOf({ value }: StringValueNode): string {
  return value.split('/').at(-2) ?? value;
}
