import type { Group } from './statistics.ts';

/** 小样本. Which figures of a group are of too few records to be told, by the measure that says how many there are. */
export interface SmallCells {
  cell: string;
  measures: readonly string[];
  ratios: readonly string[];
}

/**
 * Withholds the figures of groups with fewer than `below` records in the cell, but at least one: they become null, and `withheld` is 1. If
 * just one group were withheld, the total would give it away; the smallest of the others is withheld with it, or else the total.
 * What remains is known: who asks twice with different filters can subtract the answers.
 */
export function withholdSmallCells(
  groups: readonly Group[],
  total: Group,
  smallCells: SmallCells | undefined,
  below: number,
): { groups: Group[]; total: Group } {
  if (smallCells === undefined) return { groups: [...groups], total };
  const sizeOf = (group: Group): number => Number(group[smallCells.cell]);
  const isSmall = (group: Group): boolean => sizeOf(group) > 0 && sizeOf(group) < below;
  const hidden = new Set(groups.filter(isSmall));
  let totalHidden = isSmall(total);
  if (hidden.size === 1 && !totalHidden && sizeOf(total) > 0) {
    const [next] = groups.filter((group) => !hidden.has(group) && sizeOf(group) > 0).toSorted((a, b) => sizeOf(a) - sizeOf(b));
    if (next === undefined) totalHidden = true;
    else hidden.add(next);
  }
  const shown = (group: Group, isHidden: boolean): Group => {
    const withheld = [...smallCells.measures, ...smallCells.ratios].map((field) => [field, null] as const);
    return { withheld: isHidden ? 1 : 0, ...group, ...(isHidden ? Object.fromEntries(withheld) : {}) };
  };
  return { groups: groups.map((group) => shown(group, hidden.has(group))), total: shown(total, totalHidden) };
}
