/** How long after its first failure a receiver is tried again. */
const firstPauseMs = 2_000;

/** For how long a receiver may fail before nothing is sent to it any more. */
export const disabledAfterMs = 5 * 24 * 60 * 60 * 1_000;

/**
 * How long to wait after so many failures in a row: twice as long each time up to `longestMs`, of which half is left to chance (`chance`, 0 to 1), so that receivers that went away
 * together are not tried together.
 */
export function pauseMs(failures: number, longestMs: number, chance: number): number {
  const whole = Math.min(longestMs, firstPauseMs * 2 ** (failures - 1));
  return Math.round(whole / 2 + (whole / 2) * chance);
}
