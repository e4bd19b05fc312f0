/** Why an owner is not in an answer, as the SDL's MissingReason. */
export type MissingReason = 'TIMEOUT' | 'UNREACHABLE' | 'BREAKER_OPEN' | 'FAILED' | 'BAD_ANSWER' | 'REFUSED';

/** The same, or that nobody waited for its answer any more: that is nobody told, and is no fault of the owner. */
export type FailureReason = MissingReason | 'NOBODY_WAITS';

/** An owner did not answer. The message is for clients too: it names no host. */
export class OwnerFailure extends Error {
  override readonly name = 'OwnerFailure';
  readonly reason: FailureReason;
  /** Whether the owner may have received the request all the same. */
  readonly maybeReceived: boolean;
  /** Whether its answer is more than can be read: to find that out costs more than any other answer does. */
  readonly isTooMuch: boolean;

  constructor(reason: FailureReason, message: string, options: { maybeReceived: boolean; isTooMuch?: boolean; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.reason = reason;
    this.maybeReceived = options.maybeReceived;
    this.isTooMuch = options.isTooMuch ?? false;
  }
}

/** How long an answer is waited for. An AbortSignal would do, but making one and listening to it costs more than the rest of asking. */
export interface Wait {
  /** Whether nobody waits any more. */
  readonly isOver: boolean;
  /** Does this when nobody waits any more. */
  whenOver(act: () => void): void;
}

/** The way to one owner's subgraph. Over HTTP or within the process: nothing else differs. */
export interface Transport {
  /**
   * Sends a GraphQL request, an object in JSON, and returns the body of the answer, a GraphQL response in JSON. Throws OwnerFailure; when `wait` is
   * over, it stops at once.
   */
  send(body: string, headers: Readonly<Record<string, string>>, wait: Wait): Promise<string>;
  /** Closes what is open, when the requests under way have ended. */
  close(): Promise<void>;
}
