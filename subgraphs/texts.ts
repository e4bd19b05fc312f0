import { refuse } from '../schema/errors.ts';

/** Checks a text's length in characters, as PostgreSQL counts them: 1 to `most`, not blank. Throws BAD_INPUT. */
export function checkLength(what: string, text: string, most: number): void {
  const length = [...text].length;
  if (text.trim() === '' || length > most) {
    throw refuse(
      'BAD_INPUT',
      `${what} must have 1 to ${most.toLocaleString('en')} characters, but has ${text.trim() === '' ? 0 : length}.`,
    );
  }
}
