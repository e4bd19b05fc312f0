/** The media types of answers: the one of old, and the one by which a client knows that GraphQL speaks and no proxy. */
export const mediaTypes = ['application/json', 'application/graphql-response+json'] as const;

/** A media type of answers. */
export type MediaType = (typeof mediaTypes)[number];

/** One entry of an `Accept` header. */
interface Range {
  type: string;
  quality: number;
  order: number;
}

/**
 * The media type in which a client is answered, by its `Accept` header (RFC 9110, § 12.5.1): what it prefers; of two that it likes alike the one
 * that it names, or names first; `application/json` when it does not say. Undefined when it accepts neither, which is answered with 406.
 */
export function mediaTypeOf(accept: string | undefined): MediaType | undefined {
  if (accept === undefined || accept === '' || accept === '*/*') return 'application/json';
  // Most clients name one type and nothing else.
  const only = mediaTypes.find((type) => type === accept);
  if (only !== undefined) return only;
  const ranges = accept.split(',').map(rangeOf);
  const [best] = mediaTypes
    .map((type) => ({ type, range: rangeFor(type, ranges) }))
    .filter(({ range }) => range.quality > 0)
    .toSorted(
      (a, b) => b.range.quality - a.range.quality || specificity(b.range) - specificity(a.range) || a.range.order - b.range.order,
    );
  return best?.type;
}

/** A media type as the header `content-type` says it. */
export function contentTypeOf(type: MediaType): string {
  return `${type}; charset=utf-8`;
}

/** The entry that decides about a type: the one that names it most exactly. */
function rangeFor(type: MediaType, ranges: readonly Range[]): Range {
  const named = [type, 'application/*', '*/*'];
  const range = named.map((name) => ranges.find((each) => each.type === name)).find((each) => each !== undefined);
  return range ?? { type, quality: 0, order: 0 };
}

function rangeOf(text: string, order: number): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => /^q\s*=/.test(parameter))?.replace(/^q\s*=\s*/, '');
  return { type, quality: quality === undefined ? 1 : Number(quality) || 0, order };
}

function specificity({ type }: Range): number {
  return type === '*/*' ? 0 : type.endsWith('/*') ? 1 : 2;
}
