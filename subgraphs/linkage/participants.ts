import { refuse } from '../../schema/errors.ts';
import { checkLength } from '../texts.ts';

/** 参加. Checks who took part: 1 to 20 offices and posts, never persons' names. Throws BAD_INPUT. */
export function checkParticipants(participants: readonly string[]): void {
  if (participants.length < 1 || participants.length > 20) {
    throw refuse('BAD_INPUT', `1 to 20 participants can be named, but got: ${participants.length}.`);
  }
  for (const participant of participants) checkLength('A participant', participant, 100);
}
