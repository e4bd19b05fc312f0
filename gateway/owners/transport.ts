/** A GraphQL request to an owner's subgraph: its parts, or all of it in JSON where it is written already. */
export type OwnerRequest = { query: string; variables: Record<string, unknown> } | { body: string };

/** Why an owner is not in an answer, as the SDL's MissingReason. */
export type MissingReason = 'TIMEOUT' | 'UNREACHABLE' | 'BREAKER_OPEN' | 'FAILED' | 'BAD_ANSWER' | 'REFUSED';

/** An owner did not answer. The message is for clients too: it names no host. */
export class OwnerFailure extends Error {
  override readonly name = 'OwnerFailure';
  readonly reason: MissingReason;
  /** Whether the owner may have received the request all the same. */
  readonly maybeReceived: boolean;

  constructor(reason: MissingReason, message: string, options: { maybeReceived: boolean; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.reason = reason;
    this.maybeReceived = options.maybeReceived;
  }
}

/** The way to one owner's subgraph. Over HTTP or within the process: nothing else differs. */
export interface Transport {
  /**
   * Sends a request and returns the body of the answer, a GraphQL response in JSON. Throws OwnerFailure; when `signal` aborts, it
   * stops at once.
   */
  send(request: OwnerRequest, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<string>;
  /** Closes what is open, when the requests under way have ended. */
  close(): Promise<void>;
}
