import type { RegisteredOwner } from '../registry.ts';

/** What one owner said about one root field. */
export interface OwnerPart {
  owner: RegisteredOwner;
  value: Record<string, unknown>;
}

/** An owner's part breaks the contract; the owner is left out of the merged answer. */
export class BadAnswer extends Error {
  override readonly name = 'BadAnswer';
  readonly part: OwnerPart;

  constructor(part: OwnerPart, message: string) {
    super(message);
    this.part = part;
  }
}
