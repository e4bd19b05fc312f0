import { refuse } from '../../../schema/errors.ts';
import { parseGlobalId } from '../../../schema/global-id.ts';
import { type Changes, Commands } from '../../commands.ts';
import { checkLength } from '../../texts.ts';
import type { PilContactPointState, ReportPilContactPointInput } from '../types.ts';
import { type ContactPointColumns, contactPointMachine } from './workflow.ts';

/**
 * What the procuratorate's system tells of its half. A message that comes again changes nothing. Throws FORBIDDEN, BAD_ID, WRONG_OWNER, NOT_FOUND, BAD_INPUT,
 * WRONG_STATE, REQUEST_ID_REUSED.
 */
export class ContactPointReceiving extends Commands {
  /** Takes in what the procuratorate did. */
  async told(input: ReportPilContactPointInput): Promise<{ id: string }> {
    const id = await this.act(contactPointMachine, `PARTNER_${input.event}`, input, async (_, found) => {
      mustBeCounterpart(found, input.counterpart);
      return { counterpart_id: input.counterpart, ...changesOf(input, found.state) };
    });
    return { id };
  }
}

/** What a report changes beyond the state. Throws BAD_INPUT where it does not tell what it must. */
function changesOf({ event, on, office, reason }: ReportPilContactPointInput, state: PilContactPointState): Changes {
  // The congress's closing stands as it is, whatever crossed it on the road.
  if (event === 'RECEIVE' || state === 'CLOSED') return {};
  if (event === 'AGREE') {
    checkLength('An office', office ?? '', 100);
    return { opened_on: on, office: office ?? null };
  }
  checkLength('A reason', reason ?? '', 1_000);
  return { ended_on: on, end_reason: reason ?? null };
}

/** The other half is the one that was named first, at the procuratorate that was asked. */
function mustBeCounterpart({ partner, counterpart_id }: ContactPointColumns, counterpart: string): void {
  const { code } = parseGlobalId(counterpart, 'ProcuratorateContactPoint');
  if (counterpart_id === null ? code !== partner : counterpart_id !== counterpart) {
    throw refuse('BAD_INPUT', `The other half is ${counterpart_id ?? `at ${partner}`}, but got: ${counterpart}.`);
  }
}
