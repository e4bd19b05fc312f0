/** The seed of the demo: the same seed gives the same province. */
export const seed = 43;

/** The day as of which the demo's data is true. */
export const asOf = '2026-11-20';
