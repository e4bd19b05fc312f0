import { type DocumentNode, GraphQLError, Lexer, Source, TokenKind, parse } from 'graphql';
import { refuse } from '../../schema/errors.ts';
import { type LimitName, type Limits, limitTable } from './limits.ts';
import { type Measures, measure } from './measure.ts';

/** In this order: what is counted over the whole document first, so that a message names the simplest thing that is wrong. */
const measured: readonly (LimitName & keyof Measures)[] = [
  'operations',
  'fragments',
  'rootFields',
  'depth',
  'aliases',
  'directives',
  'fields',
];

/**
 * Checks a document before anything is done with it that could take long: before validation, which compares fields in pairs, and before
 * planning. A text that is no GraphQL passes: whoever parses it next says where it is wrong. Throws TOO_COMPLEX.
 */
export function checkDocument(text: string, limits: Limits): void {
  const document = parseWithin(text, limits);
  if (document === undefined) return;
  const measures = measure(document);
  for (const name of measured) if (measures[name] > limits[name]) throw tooComplex(name, limits, measures[name]);
}

/** The document that a text is, unless it is none. Throws TOO_COMPLEX for one with too many tokens, or brackets in brackets. */
function parseWithin(text: string, limits: Limits): DocumentNode | undefined {
  try {
    // The parser could count tokens itself, but calls itself for each bracket: a list in a list in a list would overflow the stack first.
    const lexer = new Lexer(new Source(text));
    let tokens = 0;
    let open = 0;
    for (let token = lexer.advance(); ; token = lexer.advance()) {
      tokens++;
      // Comments are skipped, but read.
      for (let before = token.prev; before?.kind === TokenKind.COMMENT; before = before.prev) tokens++;
      if (tokens > limits.tokens + 1) throw tooComplex('tokens', limits); // one is the end
      const { kind } = token;
      if (kind === TokenKind.EOF) break;
      if (kind === TokenKind.BRACE_L || kind === TokenKind.BRACKET_L || kind === TokenKind.PAREN_L) open++;
      if (kind === TokenKind.BRACE_R || kind === TokenKind.BRACKET_R || kind === TokenKind.PAREN_R) open--;
      if (open > limits.nesting) throw tooComplex('nesting', limits);
    }
    return parse(text, { noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions.code === undefined) return undefined; // a syntax error
    throw error;
  }
}

/** The refusal of what is over a limit: names the limit, how much is allowed, and how much was found; more than that when not told. */
export function tooComplex(name: LimitName, limits: Limits, found?: number): GraphQLError {
  const written = found === undefined ? `more than ${shownNumber(limits[name])}` : shownNumber(found);
  const message = `At most ${shownNumber(limits[name])} ${limitTable[name].counts} are allowed, but found: ${written}.`;
  return refuse('TOO_COMPLEX', message, { limit: name, allowed: limits[name], found: found ?? null });
}

function shownNumber(count: number): string {
  return count.toLocaleString('en');
}
