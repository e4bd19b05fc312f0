/** Two counts and their quotient; `value` is null when the denominator is 0. */
export interface Ratio {
  numerator: number;
  denominator: number;
  value: number | null;
}

/** The ratio of two counts. Rates of many owners are never averaged: their parts are added, then this is called. */
export function ratioOf(numerator: number, denominator: number): Ratio {
  return { numerator, denominator, value: denominator === 0 ? null : numerator / denominator };
}

/** How groups are sorted: by a measure, or by their keys when there is none. */
export interface GroupOrder {
  /** The measure's name in the schema: `BASICALLY_SATISFIED` stands for the field `basicallySatisfied`. */
  measure: string;
  /** Largest first when absent. */
  direction?: 'ASC' | 'DESC';
}

/** The field of a group that holds the measure: `BASICALLY_SATISFIED` is in `basicallySatisfied`. */
export function fieldOfMeasure(measure: string): string {
  return measure.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * The groups in their order, cut to `top`. Owners and gateway both rank by this function, so one owner holding everything
 * answers as many do. One without a value comes last; ties are broken by the groups' keys, compared bytewise.
 */
export function rankGroups<Group>(
  groups: readonly Group[],
  keyOf: (group: Group) => string,
  valueOf: ((group: Group) => number | null) | undefined,
  direction: 'ASC' | 'DESC',
  top: number | null | undefined,
): Group[] {
  const byKey = (a: Group, b: Group): number => {
    const left = keyOf(a);
    const right = keyOf(b);
    return left < right ? -1 : left > right ? 1 : 0;
  };
  const ranked = groups.toSorted((a, b) => {
    if (valueOf === undefined) return byKey(a, b);
    const left = valueOf(a);
    const right = valueOf(b);
    if (left === right) return byKey(a, b);
    if (left === null) return 1;
    if (right === null) return -1;
    return direction === 'ASC' ? left - right : right - left;
  });
  return top == null ? ranked : ranked.slice(0, top);
}
