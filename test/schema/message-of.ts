/** The message of the error that `act` throws. Throws if it throws none. */
export function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Error) return error.message;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}
