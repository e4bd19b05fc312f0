import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { type Machine, isOwnStaff } from '../../machine.ts';
import type { OpinionDigestState } from '../types.ts';

/** What is looked at of a digest's row. */
export interface DigestColumns {
  code: JurisdictionCode;
  submitted_on: string | null;
}

/** What can be done with a digest. */
export type DigestEvent = 'EDIT' | 'SUBMIT' | 'INSTRUCT' | 'HANDLE' | 'FEED_BACK';

/** 社情民意专报. 编辑、报送、批示、办理、反馈, one after the other. */
export const digestMachine: Machine<OpinionDigestState, DigestEvent, 'STAFF', DigestColumns> = {
  type: 'OpinionDigest',
  table: 'opinion_digests',
  steps: [
    { event: 'EDIT', from: null, to: 'EDITED', by: ['STAFF'] },
    { event: 'SUBMIT', from: 'EDITED', to: 'SUBMITTED', by: ['STAFF'] },
    { event: 'INSTRUCT', from: 'SUBMITTED', to: 'INSTRUCTED', by: ['STAFF'] },
    { event: 'HANDLE', from: 'INSTRUCTED', to: 'HANDLED', by: ['STAFF'] },
    { event: 'FEED_BACK', from: 'HANDLED', to: 'FED_BACK', by: ['STAFF'] },
  ],
  actors: { STAFF: isOwnStaff },
};
