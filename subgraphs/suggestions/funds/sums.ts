import { refuse } from '../../../schema/errors.ts';
import type { Grouped } from '../../statistics.ts';

/** PostgreSQL's numeric_value_out_of_range: a sum that is no Int of GraphQL. */
const outOfRange = '22003';

/** Tells sums of money that do not fit: nobody gets a figure that was cut. Throws BAD_INPUT for a sum of more than 2,147,483,647 yuan. */
export async function sumsThatFit(grouped: Promise<Grouped>): Promise<Grouped> {
  try {
    return await grouped;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === outOfRange) {
      throw refuse('BAD_INPUT', 'A sum is of more than 2,147,483,647 yuan: ask for one year, or for less of the place, at once.');
    }
    throw error;
  }
}
