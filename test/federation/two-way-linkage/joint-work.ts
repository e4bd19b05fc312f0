import { describe, expect, it } from 'vitest';
import type { Asking, TestGraph } from '../graph.ts';
import { describeBulletins } from './bulletins.ts';
import { county, deputy, prosecutor, staff, unit } from './organs.ts';

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
      const day = dayIn(0);
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

    it('consultation: called by the procuratorate, put off by the congress, held, its agreements settled by each, closed; one query reads both halves from either side', async () => {
      const made = systems();
      const about = await made.suggestion('关于会商整治黑臭水体的建议');
      const today = dayIn(0);
      const input = {
        jurisdiction: county,
        kind: 'MEETING',
        topics: ['黑臭水体整治'],
        suggestions: [about],
        venue: '检察院会议室',
      };
      const call = { ...input, on: dayIn(3) };
      const type = 'CallConsultationInput';
      const called = await made.act(
        prosecutor,
        'callProcuratorateConsultation',
        call,
        'procuratorateConsultation { id state }',
        type,
      );
      const { id } = called.procuratorateConsultation as { id: string };
      const fields =
        'id state topics meetsOn venue proposedDay agreementCount settledCount agreements { number organ settledOn outcome } history { event }';
      const document = `{ it: procuratorateConsultation(id: "${id}") { ${fields} suggestions { id } counterpart { ${fields} suggestions { id } partner { code } } } }`;
      const arrived = await becomes(prosecutor, document, {
        suggestions: [{ id: about }],
        counterpart: { state: 'CALLED', topics: ['黑臭水体整治'], suggestions: [{ id: about }], partner: { code: county } },
      });
      const half = arrived.counterpart as { id: string };
      const [own, other] = ['procuratorateConsultation { state }', 'consultation { state }'];
      const another = { id: half.id, on: today, reason: '当日召开常委会会议' };
      await made.act(staff, 'proposeConsultationDay', another, other);
      await becomes(prosecutor, document, { state: 'DAY_PROPOSED', proposedDay: today });
      await made.act(prosecutor, 'takeProcuratorateConsultationDay', { id }, own, 'LinkageCommandInput');
      const held = {
        id,
        on: today,
        participants: ['代表工作委员会', '公益诉讼检察部门'],
        minutes: '双方商定整治方案',
        agreements: [
          { text: '列入重点督办', organ: 'CONGRESS', dueOn: dayIn(30) },
          { text: '开展回头看', organ: 'PROCURATORATE', dueOn: dayIn(60) },
        ],
      };
      await made.act(prosecutor, 'holdProcuratorateConsultation', held, own, 'HoldConsultationInput');
      await becomes(prosecutor, document, { counterpart: { state: 'HELD', meetsOn: today, agreementCount: 2 } });
      const done = { outcome: 'CARRIED_OUT', result: '已落实' };
      // Each settles its own, at the same time.
      const settle = 'SettleConsultationAgreementInput';
      await made.act(staff, 'settleConsultationAgreement', { id: half.id, number: 1, ...done }, other, settle);
      await made.act(prosecutor, 'settleProcuratorateConsultationAgreement', { id, number: 2, ...done }, own, settle);
      await becomes(prosecutor, document, { settledCount: 2, counterpart: { settledCount: 2 } });
      await made.act(prosecutor, 'closeProcuratorateConsultation', { id }, own, 'LinkageCommandInput');
      const end = {
        state: 'CLOSED',
        meetsOn: today,
        proposedDay: null,
        agreements: [
          { number: 1, organ: 'CONGRESS', settledOn: today, outcome: 'CARRIED_OUT' },
          { number: 2, organ: 'PROCURATORATE', settledOn: today, outcome: 'CARRIED_OUT' },
        ],
      };
      const settledBoth = await becomes(prosecutor, document, { ...end, counterpart: end });
      const eventsOf = ({ history }: Answered): string[] => (history as { event: string }[]).map(({ event }) => event); // as selected
      const settledIn = (events: string[]): string[] => events.filter((event) => event.endsWith('SETTLE')).toSorted();
      const [leading, asked] = [eventsOf(settledBoth), eventsOf(settledBoth.counterpart as Answered)];
      const road = (events: string[]): string[] => events.filter((event) => !event.endsWith('SETTLE'));
      expect(road(leading)).toEqual(['CALL', 'PARTNER_RECEIVE', 'PARTNER_PROPOSE_DAY', 'TAKE_DAY', 'HOLD', 'CLOSE']);
      expect(road(asked)).toEqual(['RECEIVE', 'PROPOSE_DAY', 'PARTNER_TAKE_DAY', 'PARTNER_HOLD', 'PARTNER_CLOSE']);
      for (const events of [leading, asked]) expect(settledIn(events)).toEqual(['PARTNER_SETTLE', 'SETTLE']);
      // The congress reads the same from its side.
      await becomes(
        staff,
        `{ it: consultations(within: "${county}", filter: { state: [CLOSED] }) { nodes { ${fields} counterpart { ${fields} } } totalCount } }`,
        { nodes: [{ id: half.id, ...end, counterpart: { id, ...end } }], totalCount: 1 },
      );
    });

    it('liaison posts: each organ names its own, both have both lists, and nobody else has any', async () => {
      const made = systems();
      const post = { jurisdiction: county, post: '工作人员', validFrom: dayIn(0) };
      const names = {
        CONGRESS: { ...post, office: '代表工作委员会', name: '联络员(代表工作委员会)', phone: '0731-2300000' },
        PROCURATORATE: { ...post, office: '公益诉讼检察部门', name: '联络员(公益诉讼检察部门)', phone: '0731-2300001' },
      };
      await made.act(staff, 'nameLiaison', names.CONGRESS, 'liaison { id }');
      const named = 'procuratorateLiaison { id }';
      const answer = await made.act(prosecutor, 'nameProcuratorateLiaison', names.PROCURATORATE, named, 'NameLiaisonInput');
      const { id } = answer.procuratorateLiaison as { id: string };
      const list = (root: string): string =>
        `{ it: ${root}(within: "${county}", orderBy: VALID_FROM_ASC) { totalCount nodes { organ office phone state validTo counterpart { phone state } } } }`;
      const shown = async (asking: Asking, root: string, phone: string, state = 'NAMED'): Promise<void> => {
        const of = (organ: 'CONGRESS' | 'PROCURATORATE', values: object): object => {
          const { office } = names[organ];
          return expect.objectContaining({ organ, office, ...values, counterpart: { phone: names[organ].phone, ...values } }); // both halves
        };
        const both = [of('CONGRESS', { state: 'NAMED' }), of('PROCURATORATE', { phone, state })];
        await becomes(asking, list(root), { totalCount: 2, nodes: expect.arrayContaining(both) });
      };
      for (const [asking, root] of [
        [staff, 'liaisons'],
        [prosecutor, 'procuratorateLiaisons'],
      ] as const) {
        await shown(asking, root, names.PROCURATORATE.phone);
      }
      const { jurisdiction: _, validFrom: __, ...changed } = { ...names.PROCURATORATE, phone: '0731-2300009' };
      await made.act(prosecutor, 'changeProcuratorateLiaison', { id, ...changed }, named, 'ChangeLiaisonInput');
      await shown(staff, 'liaisons', '0731-2300009');
      const ending = { id, on: dayIn(0), reason: '岗位调整' };
      await made.act(prosecutor, 'endProcuratorateLiaison', ending, named, 'EndLiaisonInput');
      await shown(staff, 'liaisons', '0731-2300009', 'ENDED');
      for (const asking of [deputy, unit]) {
        for (const root of ['liaisons', 'procuratorateLiaisons']) {
          const { data } = await made.graph.as(asking, list(root));
          expect(data?.it, root).toMatchObject({ totalCount: 0, nodes: [] });
        }
      }
    });

    describeBulletins(systems, becomes);
  });
}

/** The legal day so many days from now. */
function dayIn(days: number): string {
  return new Date(Date.now() + (8 + 24 * days) * 3_600_000).toISOString().slice(0, 10);
}
