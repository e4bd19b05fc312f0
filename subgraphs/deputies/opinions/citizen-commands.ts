import sql from 'sql-template-tag';
import type { Identity } from '../../../schema/caller.ts';
import { refuse } from '../../../schema/errors.ts';
import { Commands } from '../../commands.ts';
import type { Settings } from '../../database.ts';
import type { Reading } from '../../reading.ts';
import { settingsOf } from '../../visibility/settings.ts';
import type { DisputeOpinionInput, SubmitOpinionInput } from '../types.ts';
import { contentOf, countSubmission, enter } from './entering.ts';
import { type OpinionProgressRow, OpinionProgresses } from './progress.ts';
import { receiptHash, receiptOf } from './receipts.ts';
import { reopening } from './reopening.ts';
import { opinionMachine } from './workflow.ts';

/** How short a requestId of somebody who is not logged in may be: they share their ids, and none may hit upon another's. */
const shortestRequestId = 20;

/** 群众. What a citizen can do: submit an opinion, and say that its answer is not enough. Whoever is logged in is nobody in particular here. */
export class CitizenCommands extends Commands {
  readonly #receipt: string;

  /** `receipt` is the hash of the number that was shown, if one was. */
  constructor(reading: Reading, receipt = '') {
    super(reading);
    this.#receipt = receipt;
  }

  /** Nobody is known, so that nobody is in the history. */
  protected override get identity(): Identity | null {
    return null;
  }

  protected override get settings(): Settings {
    const nobody = settingsOf({ ...this.reading.caller, identity: null }, this.owner.code);
    return this.#receipt === '' ? nobody : { ...nobody, receipt: this.#receipt };
  }

  /**
   * Submits an opinion. The receipt number is told to who submits, and to nobody ever after. Throws WRONG_OWNER, UNKNOWN_JURISDICTION, BAD_INPUT, BAD_ID,
   * RATE_LIMITED, REQUEST_ID_REUSED.
   */
  async submit(input: SubmitOpinionInput): Promise<{ receipt: string }> {
    const { jurisdiction: code, channel } = input;
    checkRequestId(input.requestId);
    const id = await this.create(opinionMachine, 'SUBMIT', contentOf(this.owner, input), { code }, async (db, id, state) => {
      if (channel !== 'QR_CODE' && channel !== 'ONLINE') {
        throw refuse('BAD_INPUT', `Citizens submit by QR_CODE or ONLINE, but got: ${channel}.`);
      }
      await enter(db, this.owner, { id, state, input });
      await countSubmission(db, this.owner, input);
    });
    return { receipt: receiptOf(this.owner, id) };
  }

  /**
   * Sends an opinion back to its unit, because the answer is not enough for who has its receipt number. Throws BAD_ID, WRONG_OWNER, NOT_FOUND, WRONG_STATE,
   * BAD_INPUT, REQUEST_ID_REUSED.
   */
  async dispute({ id: receipt, ...input }: DisputeOpinionInput): Promise<{ progress: OpinionProgressRow | null }> {
    checkRequestId(input.requestId);
    const hash = receiptHash(this.owner, receipt);
    const [found] = await this.reading.bearing(hash).rows<{ id: string }>(sql`
      select id
      from citizen_opinions
      where receipt_hash = ${hash}`);
    if (found === undefined) throw refuse('NOT_FOUND', 'There is no opinion with this receipt number.');
    await new CitizenCommands(this.reading, hash).#reopen({ ...input, id: found.id });
    return { progress: await new OpinionProgresses(this.reading).ofHash(hash) };
  }

  #reopen(input: Omit<DisputeOpinionInput, 'id'> & { id: string }): Promise<string> {
    return this.act(opinionMachine, 'DISPUTE', input, reopening(this.day));
  }
}

function checkRequestId(requestId: string | null | undefined): void {
  if (requestId != null && [...requestId].length < shortestRequestId) {
    throw refuse(
      'BAD_INPUT',
      `A citizen’s requestId has at least ${shortestRequestId} characters that nobody else makes, such as a UUID.`,
    );
  }
}
