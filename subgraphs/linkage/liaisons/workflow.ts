import type { Machine } from '../../machine.ts';
import type { LiaisonReport, LiaisonState } from '../../suggestions/types.ts';
import { type Half, type HalfActor, type HalfColumns, actorsOf } from '../halves.ts';

/** What is looked at of a liaison post's row; the organ that leads is the one whose it is. */
export interface LiaisonColumns extends HalfColumns {
  valid_from: string;
}

/** What can be done with a liaison post, and what the other organ tells of it. */
export type LiaisonEvent = 'NAME' | 'CHANGE' | 'END' | 'RECEIVE' | `PARTNER_${LiaisonReport}`;

/** The machine of a half. */
export type LiaisonMachine = Machine<LiaisonState, LiaisonEvent, HalfActor, LiaisonColumns>;

/** 联络员. The organ whose it is names, changes and ends it; the other is told. */
export function liaisonMachineOf(half: Half): LiaisonMachine {
  return {
    type: `${half.prefix}Liaison`,
    table: 'liaisons',
    steps: [
      { event: 'NAME', from: null, to: 'NAMED', by: ['LEAD'] },
      { event: 'PARTNER_RECEIVE', from: 'NAMED', to: 'NAMED', by: ['ASKED_SYSTEM'] },
      { event: 'CHANGE', from: 'NAMED', to: 'NAMED', by: ['LEAD'] },
      { event: 'END', from: 'NAMED', to: 'ENDED', by: ['LEAD'] },
      { event: 'RECEIVE', from: null, to: 'NAMED', by: ['LEAD_SYSTEM'] },
      { event: 'PARTNER_CHANGE', from: 'NAMED', to: 'NAMED', by: ['LEAD_SYSTEM'] },
      { event: 'PARTNER_END', from: 'NAMED', to: 'ENDED', by: ['LEAD_SYSTEM'] },
    ],
    actors: actorsOf(half),
  };
}
