import { refuse } from '../../../schema/errors.ts';
import { parseGlobalId } from '../../../schema/global-id.ts';
import type { Changes } from '../../commands.ts';
import type { ReceiveLinkedSupervisionInput, ReportLinkedSupervisionInput } from '../../suggestions/types.ts';
import { checkLength } from '../../texts.ts';
import { mustBeLinked } from '../halves.ts';
import { LinkageCommands } from '../linkage-commands.ts';
import { withRound } from './commands.ts';
import { type LinkedSupervisionColumns, linkedSupervisionMachineOf } from './workflow.ts';

/** What the other organ's system tells of joint supervisions. A message that comes again changes nothing. All throw FORBIDDEN, BAD_ID, WRONG_OWNER, BAD_INPUT, WRONG_STATE, REQUEST_ID_REUSED. */
export class LinkedSupervisionReceiving extends LinkageCommands {
  /** Takes in what the other organ proposes, and tells it that it has arrived. */
  async receive(input: ReceiveLinkedSupervisionInput): Promise<{ id: string }> {
    const { jurisdiction: code, counterpart, matter, content, suggestion = null, procuratorialSuggestion = null } = input;
    const { code: partner } = parseGlobalId(counterpart, `${this.half.other.prefix}LinkedSupervision`);
    const row = { code, partner, lead_organ: this.half.other.organ };
    const id = await this.create(linkedSupervisionMachineOf(this.half), 'RECEIVE', input, row, async (db, id, state) => {
      mustBeLinked(this.half, code, partner);
      checkLength('A matter', matter, 200);
      checkLength('What is to be supervised', content, 4_000);
      if (suggestion !== null) parseGlobalId(suggestion, 'Suggestion');
      if (procuratorialSuggestion !== null) parseGlobalId(procuratorialSuggestion, 'ProcuratorialSuggestion');
      await this.insertReceived(db, 'linked_supervisions', {
        id,
        ...row,
        state,
        counterpart_id: counterpart,
        matter,
        content,
        suggestion_id: suggestion,
        procuratorial_suggestion_id: procuratorialSuggestion,
        proposed_on: input.on,
      });
      const told = { event: 'RECEIVE', on: this.day };
      await this.report(db, 'LinkedSupervision', { id, partner, counterpart_id: counterpart }, told);
    });
    return { id };
  }

  /** Takes in what the other organ did. */
  async told(input: ReportLinkedSupervisionInput): Promise<{ id: string }> {
    const event = `PARTNER_${input.event}` as const;
    const id = await this.act(linkedSupervisionMachineOf(this.half), event, input, async (_, found) => {
      this.mustBeCounterpart('LinkedSupervision', found, input.counterpart);
      // An answer that crossed a withdrawal on the road changes nothing.
      return { counterpart_id: input.counterpart, ...(found.state === 'WITHDRAWN' ? {} : changesOf(input, found)) };
    });
    return { id };
  }
}

/** What a report changes beyond the state. Throws BAD_INPUT where it does not tell what it must. */
function changesOf(
  { event, on, reason, participants, finding, outcome, result }: ReportLinkedSupervisionInput,
  found: LinkedSupervisionColumns,
): Changes {
  switch (event) {
    case 'RECEIVE':
      return {};
    case 'AGREE':
      return { decided_on: on };
    case 'DECLINE':
      checkLength('A reason', reason ?? '', 1_000);
      return { decided_on: on, decline_reason: reason ?? null };
    case 'WITHDRAW':
      return { decided_on: null, decline_reason: null };
    case 'ROUND':
      return { rounds: withRound(found, { on, participants: participants ?? [], finding: finding ?? '' }) };
    case 'CLOSE':
      if (outcome == null) throw refuse('BAD_INPUT', 'What came of it is needed.');
      checkLength('What came of it', result ?? '', 2_000);
      return { closed_on: on, outcome, result: result ?? null };
  }
}
