/** The most characters of a value that a message shows. */
const most = 80;

const unwritable = 'an object that JSON cannot hold';

/**
 * A value as an error message shows it: texts and objects as JSON, cut after 80 characters. One variable may stand in thousands of
 * fields and each of them answers with a message of its own, so a message that showed the whole value would make a small
 * request an answer of gigabytes. Never throws.
 */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `${JSON.stringify(value.slice(0, most))}${value.length > most ? '…' : ''}`;
  const written = typeof value === 'object' ? asJson(value) : String(value);
  return written.length > most ? `${written.slice(0, most)}…` : written;
}

function asJson(value: object | null): string {
  try {
    return JSON.stringify(value) ?? unwritable;
  } catch {
    return unwritable;
  }
}
