import { refuse } from '../../../schema/errors.ts';
import type { Changes } from '../../commands.ts';
import { checkLength } from '../../texts.ts';
import type { LiaisonColumns } from './workflow.ts';

/** Whom the other organ turns to, and how. */
export interface Post {
  office: string;
  post: string;
  name: string;
  phone: string;
}

/** A liaison post as the table holds it. Throws BAD_INPUT. */
export function postOf({ office, post, name, phone }: Post): Post & Changes {
  checkLength('An office', office, 100);
  checkLength('A post', post, 100);
  checkLength('A name', name, 50);
  if (!/^\+?[\d() -]{3,29}$/.test(phone)) {
    throw refuse('BAD_INPUT', `A phone number of 3 to 29 digits, blanks, hyphens and brackets is needed, but got: ${phone}.`);
  }
  return { office, post, name, phone };
}

/** What changes when a liaison post ends. Throws BAD_INPUT for a last day before its first. */
export function ended({ valid_from }: LiaisonColumns, on: string): Changes {
  if (on < valid_from) throw refuse('BAD_INPUT', `The last day must not be before ${valid_from}, but got: ${on}.`);
  return { valid_to: on };
}
