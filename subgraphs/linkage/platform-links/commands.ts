import { refuse } from '../../../schema/errors.ts';
import { officialCode } from '../../../schema/jurisdiction-code.ts';
import { type Changes, type Request, insertInto } from '../../commands.ts';
import type {
  AcceptPlatformLinkInput,
  LinkageCommandInput,
  LinkageReasonInput,
  PlatformLinkReport,
  ProposePlatformLinkInput,
} from '../../suggestions/types.ts';
import { checkLength } from '../../texts.ts';
import { type LinkageOrgan, mustBeLinked, usualPartner } from '../halves.ts';
import { LinkageCommands, type Told } from '../linkage-commands.ts';
import { type PlatformLinkRow, platformLinkKindOf } from './platform-links.ts';
import { platformLinkMachineOf } from './workflow.ts';

/**
 * What an organ's staff can do to platform links; of each step the other organ is told. All throw BAD_ID, WRONG_OWNER, NOT_FOUND, FORBIDDEN, WRONG_STATE,
 * BAD_INPUT, REQUEST_ID_REUSED, and NOT_READY where the other half has not been heard of.
 */
export class PlatformLinkCommands extends LinkageCommands {
  /** Proposes to link a system of each organ. Throws UNKNOWN_JURISDICTION. */
  async propose(input: ProposePlatformLinkInput): Promise<PlatformLinkRow> {
    const { jurisdiction: code, congressSystem, procuratorateSystem, direction, since, office } = input;
    const partner = input.partner ?? usualPartner(this.half, code);
    const row = { code, partner, lead_organ: this.half.organ };
    const id = await this.create(platformLinkMachineOf(this.half), 'PROPOSE', input, row, async (db, id, state) => {
      mustBeLinked(this.half, code, partner);
      const agreed = agreedOn(input);
      const mine = officeOf(this.half.organ, office);
      await db.rows(insertInto('platform_links', { id, ...row, state, ...agreed, ...mine, proposed_on: this.day }));
      await this.tell(
        db,
        'receive',
        'PlatformLink',
        { id, partner },
        {
          jurisdiction: officialCode(partner),
          counterpart: id,
          congressSystem,
          procuratorateSystem,
          exchanges: agreed.exchanges,
          direction,
          since,
          office,
          on: this.day,
        },
      );
    });
    return this.#result(id);
  }

  /** Accepts what the other organ proposes. */
  async accept(input: AcceptPlatformLinkInput): Promise<PlatformLinkRow> {
    const { office } = input;
    return this.#take('ACCEPT', input, () => [
      { decided_on: this.day, ...officeOf(this.half.organ, office) },
      { on: this.day, office },
    ]);
  }

  /** Declines what the other organ proposes. */
  async decline(input: LinkageReasonInput): Promise<PlatformLinkRow> {
    return this.#because('DECLINE', input, { decided_on: this.day, decline_reason: input.reason });
  }

  /** Withdraws what was proposed and is not answered yet. */
  async withdraw(input: LinkageReasonInput): Promise<PlatformLinkRow> {
    return this.#because('WITHDRAW', input, {});
  }

  /** Suspends a link for a time. */
  async suspend(input: LinkageReasonInput): Promise<PlatformLinkRow> {
    return this.#because('SUSPEND', input, { suspended_on: this.day, suspension_reason: input.reason });
  }

  /** Resumes a link that was suspended. */
  async resume(input: LinkageCommandInput): Promise<PlatformLinkRow> {
    return this.#take('RESUME', input, () => [{ suspended_on: null, suspension_reason: null }, { on: this.day }]);
  }

  /** Ends a link for good. */
  async end(input: LinkageReasonInput): Promise<PlatformLinkRow> {
    const ended = { ended_on: this.day, end_reason: input.reason };
    return this.#because('END', input, { ...ended, suspended_on: null, suspension_reason: null });
  }

  /** Takes a step for a reason, which the other organ is told. */
  async #because(
    event: Exclude<PlatformLinkReport, 'RECEIVE'>,
    input: LinkageReasonInput,
    changes: Changes,
  ): Promise<PlatformLinkRow> {
    const { reason } = input;
    return this.#take(event, input, () => {
      checkLength('A reason', reason, 1_000);
      return [changes, { on: this.day, reason }];
    });
  }

  /** Takes a step of which the other organ is told: what changes, and what it is told. */
  async #take(
    event: Exclude<PlatformLinkReport, 'RECEIVE'>,
    input: Request & { id: string; reason?: string | null },
    work: () => [changes: Changes, told: Told],
  ): Promise<PlatformLinkRow> {
    const id = await this.step(platformLinkMachineOf(this.half), 'PlatformLink', event, input, work);
    return this.#result(id);
  }

  async #result(id: string): Promise<PlatformLinkRow> {
    return this.result(platformLinkKindOf(this.half), id);
  }
}

/** 联系处室. An organ's office, as the table holds it. Throws BAD_INPUT. */
export function officeOf(organ: LinkageOrgan, office: string): Changes {
  checkLength('An office', office, 100);
  return { [officeColumnOf(organ)]: office };
}

/** The column of an organ's office. */
export function officeColumnOf(organ: LinkageOrgan): string {
  return organ === 'CONGRESS' ? 'congress_office' : 'procuratorate_office';
}

/** What is proposed, as the table holds it: each kind of exchange once. Throws BAD_INPUT. */
export function agreedOn({
  congressSystem,
  procuratorateSystem,
  exchanges,
  direction,
  since,
}: Pick<ProposePlatformLinkInput, 'congressSystem' | 'procuratorateSystem' | 'exchanges' | 'direction' | 'since'>): Changes & {
  exchanges: readonly string[];
} {
  checkLength('The congress’s system', congressSystem, 100);
  checkLength('The procuratorate’s system', procuratorateSystem, 100);
  if (exchanges.length === 0) throw refuse('BAD_INPUT', 'What the systems exchange is needed.');
  return {
    congress_system: congressSystem,
    procuratorate_system: procuratorateSystem,
    exchanges: [...new Set(exchanges)],
    direction,
    since,
  };
}
