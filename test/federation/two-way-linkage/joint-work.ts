import { describe, expect, it } from 'vitest';
import type { Asking, TestGraph } from '../graph.ts';
import { describeBulletins } from './bulletins.ts';
import { county, prosecutor, staff } from './organs.ts';

type Answered = Record<string, unknown>;

/** What the story needs of the systems that are up. */
export interface Systems {
  graph: TestGraph;
  /** Carries out a command that must succeed, and returns what is selected of its payload. */
  act: (asking: Asking, mutation: string, input: object, selection: string, type?: string) => Promise<Answered>;
  /** A suggestion in a public-interest field, accepted and assigned. */
  suggestion(title: string): Promise<string>;
}

/** Asks one query until what it selects as `it` is as wanted, and returns it. */
export type Becomes = (asking: Asking, document: string, wanted: object) => Promise<Answered>;

/** What the two organs do together beside conversions, told from one system to the other. */
export function describeJointWork(systems: () => Systems): void {
  /** Asks one query until what it selects as `it` is as wanted, and returns it. */
  async function becomes(asking: Asking, document: string, wanted: object): Promise<Answered> {
    let found: Answered = {};
    await expect
      .poll(
        async () => {
          const { data, errors } = await systems().graph.as(asking, document);
          expect(errors).toBeUndefined();
          found = data?.it as Answered; // as selected
          return found;
        },
        { timeout: 15_000, interval: 50 },
      )
      .toMatchObject(wanted);
    return found;
  }

  describe('what both organs do together', () => {
    it('joint supervision: the congress proposes, the procuratorate agrees, two rounds, closed; one query reads both halves from either side', async () => {
      const made = systems();
      const about = await made.suggestion('关于联合督促整治排污口的建议');
      const input = { jurisdiction: county, matter: '排污口整治', content: '对整改情况联合督促', suggestion: about };
      const proposed = await made.act(staff, 'proposeLinkedSupervision', input, 'linkedSupervision { id state }');
      const { id } = proposed.linkedSupervision as { id: string };
      const fields = 'id state matter roundCount outcome result rounds { number on finding } history { event }';
      const document = `{ it: linkedSupervision(id: "${id}") { ${fields} suggestion { id } counterpart { ${fields} suggestion { id } partner { code } } } }`;
      const arrived = await becomes(staff, document, { counterpart: { state: 'PROPOSED', matter: '排污口整治' } });
      const half = arrived.counterpart as { id: string };
      const command = { id: half.id };
      const agreed = 'procuratorateLinkedSupervision { state }';
      await made.act(prosecutor, 'agreeToProcuratorateLinkedSupervision', command, agreed, 'LinkageCommandInput');
      await becomes(staff, document, { state: 'AGREED' });
      const day = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
      for (const finding of ['整改尚未完成', '整改已经完成']) {
        const round = { id, on: day, participants: ['代表工作委员会', '公益诉讼检察部门'], finding };
        await made.act(staff, 'recordLinkedSupervisionRound', round, 'linkedSupervision { state }');
      }
      const closing = { id, outcome: 'RESOLVED', result: '排污口已全部整改' };
      await made.act(staff, 'closeLinkedSupervision', closing, 'linkedSupervision { state }');
      const rounds = [
        { number: 1, on: day, finding: '整改尚未完成' },
        { number: 2, on: day, finding: '整改已经完成' },
      ];
      const end = {
        state: 'CLOSED',
        roundCount: 2,
        outcome: 'RESOLVED',
        result: '排污口已全部整改',
        rounds,
        suggestion: { id: about },
      };
      const events = (names: string[]): object[] => names.map((event) => ({ event }));
      await becomes(staff, document, {
        ...end,
        history: events(['PROPOSE', 'PARTNER_RECEIVE', 'PARTNER_AGREE', 'ROUND', 'ROUND', 'CLOSE']),
        counterpart: {
          ...end,
          partner: { code: county },
          history: events(['RECEIVE', 'AGREE', 'PARTNER_ROUND', 'PARTNER_ROUND', 'PARTNER_CLOSE']),
        },
      });
      // The procuratorate reads the same from its side.
      await becomes(
        prosecutor,
        `{ it: procuratorateLinkedSupervisions(within: "430200", filter: { state: [CLOSED] }) { nodes { ${fields} counterpart { id ${fields} } } totalCount } }`,
        { nodes: [{ id: half.id, state: 'CLOSED', rounds, counterpart: { id, state: 'CLOSED', rounds } }], totalCount: 1 },
      );
    });

    describeBulletins(systems, becomes);
  });
}
