import type { JurisdictionCode } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import type { Link } from './conversions.ts';
import { type Day, instantOf } from '../days.ts';
import { deputyOffice } from '../deputies/duties.ts';
import type { GeneratorOptions } from '../options.ts';
import type { Rows } from '../tables.ts';
import type { linkageTables } from './tables.ts';

/** The two organs. */
export type Organ = 'CONGRESS' | 'PROCURATORATE';

/** One step of a record of two halves, by the names it has in the half that leads and in the one that was asked; null where a half takes none. */
export interface JointStep {
  lead: string | null;
  asked: string | null;
  to: string;
  on: Day;
}

/** What the mechanisms of one place are generated from. */
export interface Linked {
  code: JurisdictionCode;
  links: readonly Link[];
  litigation: CaseRows;
  options: GeneratorOptions;
  horizon: Day;
}

/** The tables of the mechanisms, the same in both kinds of data. */
export type LinkageTable = keyof typeof linkageTables;

/** What the procuratorate has of cases. */
export type CaseRows = Pick<Rows<'litigation'>, 'procuratorial_suggestions' | 'litigation_cases' | 'conversion_receipts'>;

/** The rows of both halves of a mechanism's records. */
export interface Halves {
  congress: Pick<Rows<'suggestions'>, LinkageTable | 'history'>;
  procuratorate: Pick<Rows<'litigation'>, LinkageTable | 'history'>;
}

/** Both halves of a course up to the horizon: the state and history of each; undefined when nothing has happened yet. */
export function courseOfHalves(
  { code, horizon }: Linked,
  lead: Organ,
  ids: Readonly<Record<Organ, string>>,
  all: readonly JointStep[],
):
  | { state: string; reached: (state: string) => Day | null; histories: Record<Organ, Rows<'suggestions'>['history']> }
  | undefined {
  const steps = all.filter(({ on }) => on <= horizon);
  const state = steps.at(-1)?.to;
  if (state === undefined) return undefined;
  const actors: Record<Organ, string> = {
    CONGRESS: deputyOffice(code),
    PROCURATORATE: `${placeOf(code)?.name ?? code}人民检察院`,
  };
  const historyOf = (organ: Organ): Rows<'suggestions'>['history'] => {
    const taken = steps.flatMap((step, index) => {
      const event = organ === lead ? step.lead : step.asked;
      return event === null ? [] : [{ event, to: step.to, at: instantOf(step.on, 600 + index) }];
    });
    return taken.map(({ event, to, at }, index) => ({
      record_id: ids[organ],
      position: index + 1,
      event,
      from_state: taken[index - 1]?.to ?? null,
      to_state: to,
      at,
      // What the other organ tells is entered by its system.
      actor: event.startsWith('PARTNER_') || event === 'RECEIVE' ? `${actors[otherOf(organ)]} 送达系统` : actors[organ],
      reason: null,
    }));
  };
  return {
    state,
    reached: (wanted) => steps.find(({ to }) => to === wanted)?.on ?? null,
    histories: { CONGRESS: historyOf('CONGRESS'), PROCURATORATE: historyOf('PROCURATORATE') },
  };
}

/** The other of two organs. */
export function otherOf(organ: Organ): Organ {
  return organ === 'CONGRESS' ? 'PROCURATORATE' : 'CONGRESS';
}
