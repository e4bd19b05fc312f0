import { describe, expect, it } from 'vitest';
import { prosecutorOf, staffOf } from '../../callers.ts';
import { deputyRow, stationRow } from '../../subgraphs/deputies/opinions/rows.ts';
import type { Asking, TestGraph } from '../graph.ts';
import type { OrganSystem } from './organs.ts';

type Answered = Record<string, unknown>;

/** What the story needs of the systems that are up. */
export interface Systems {
  graph: TestGraph;
  /** The system of 醴陵市's congress that keeps its stations. */
  stations: OrganSystem;
  /** The system that keeps the records of 醴陵市's procuratorate. */
  procuratorate: OrganSystem;
  /** Carries out a command that must succeed, and returns what is selected of its payload. */
  act: (asking: Asking, mutation: string, input: object, selection: string, type?: string) => Promise<Answered>;
  /** The code with which a command is refused. */
  refusalOf: (asking: Asking, mutation: string, input: object, type?: string) => Promise<unknown>;
}

/** 醴陵市, whose stations have contact points. */
export const liling = '430281';
const station = `${liling}.ContactStation.a`;
const deputyId = `${liling}.Deputy.d`;
const staff: Asking = { identity: staffOf(liling) };
const deputy: Asking = { identity: staffOf(liling, { subject: 'liling-d', roles: ['DEPUTY'], deputies: [deputyId] }) };
const prosecutor: Asking = { identity: prosecutorOf(liling) };

/** A citizen tells something at a station with a contact point; it becomes a clue of the procuratorate, in two databases and through couriers. */
export function describeStationClues(systems: () => Systems): void {
  /** Asks one query until what it selects as `it` is as wanted, and returns it. */
  async function becomes(asking: Asking | null, document: string, wanted: object): Promise<Answered> {
    let found: Answered = {};
    await expect
      .poll(
        async () => {
          const { graph } = systems();
          const { data, errors } = asking === null ? await graph.ask(document) : await graph.as(asking, document);
          expect(errors).toBeUndefined();
          found = data?.it as Answered; // as selected
          return found;
        },
        { timeout: 20_000, interval: 50 },
      )
      .toMatchObject(wanted);
    return found;
  }

  describe('a contact point of the procuratorate at a station of 醴陵市', () => {
    const told = { jurisdiction: liling, channel: 'STATION', topic: 'ENVIRONMENT', station, deputy: deputyId };
    const citizen = { name: '欧阳绍棠', phone: '10000004321' };
    const half = 'state office openedOn cluesReferred station { id name }';
    let point = '';

    const tell = async (text: string): Promise<{ id: string; receipt: string }> => {
      const recorded = await systems().act(staff, 'recordOpinion', { ...told, text, citizen }, 'receipt record { id }');
      const { id } = recorded.record as { id: string };
      return { id, receipt: String(recorded.receipt) };
    };
    const refer = (id: string, who: Asking, more: object = {}): Promise<Answered> =>
      systems().act(who, 'referOpinion', { id, field: 'ECOLOGY', summary: '河边倾倒建筑垃圾', ...more }, 'record { referral }');
    const opinion = (id: string): string =>
      `{ it: citizenOpinion(id: "${id}") { state referral referredOn referralDecidedOn clue { id state summary opinion { id } reporters { name } } } }`;
    const byReceipt = (receipt: string): string =>
      `{ it: opinionByReceipt(id: "${receipt}") { state referredOn referralDecision answer } }`;

    it('is proposed by the congress, agreed on by the procuratorate, and then everybody sees it at the station', async () => {
      const { stations, act } = systems();
      for (const [table, row] of [
        ['deputies', deputyRow(deputyId, liling)],
        ['contact_stations', stationRow(station, liling)],
      ] as const) {
        const columns = Object.keys(row);
        const values = columns.map((_, at) => `$${at + 1}`).join(', ');
        await stations.rows(`insert into ${table} (${columns.join(', ')}) values (${values})`, Object.values(row));
      }
      const proposing = { jurisdiction: liling, station, liaison: deputyId };
      const proposed = await act(staff, 'proposePilContactPoint', proposing, 'pilContactPoint { id state }');
      ({ id: point } = proposed.pilContactPoint as { id: string });
      const shown = `{ it: contactStation(id: "${station}") { name pilContactPoint { state office } } }`;
      await becomes(null, shown, { pilContactPoint: null });
      const document = `{ it: pilContactPoint(id: "${point}") { ${half} counterpart { id ${half} liaison { name } } } }`;
      const arrived = await becomes(staff, document, { state: 'PROPOSED', counterpart: { state: 'PROPOSED' } });
      const { id } = arrived.counterpart as { id: string };
      const agreeing = { id, office: '第五检察部' };
      await act(prosecutor, 'agreeToProcuratorateContactPoint', agreeing, 'procuratorateContactPoint { state }');
      const open = { state: 'OPEN', office: '第五检察部', station: { id: station, name: '代表之家' } };
      await becomes(staff, document, { ...open, counterpart: { ...open, liaison: { name: '代表甲' } } });
      await becomes(null, shown, { pilContactPoint: { state: 'OPEN', office: '第五检察部' } });
    });

    it('leads an opinion to a clue and a case; the citizen is told that and no more, and the opinion goes its own way', async () => {
      const { act, refusalOf, procuratorate, stations } = systems();
      const { id, receipt } = await tell('有人夜里往河边倒建筑垃圾。');
      await refer(id, deputy);
      const again = { id, field: 'ECOLOGY', summary: '一' };
      expect(await refusalOf(staff, 'referOpinion', again)).toBe('WRONG_STATE');
      expect(await refusalOf(staff, 'referOpinion', { ...again, field: 'NO_SUCH_FIELD' })).toBe('BAD_USER_INPUT');
      const arrived = await becomes(staff, opinion(id), { referral: 'REGISTERED', clue: { state: 'REGISTERED', summary: null } });
      const { id: clue } = arrived.clue as { id: string };
      await becomes(null, byReceipt(receipt), { state: 'RECEIVED', referralDecision: null });
      // Who told it stayed with the congress.
      const kept = `{ it: clue(id: "${clue}") { source summary opinion { id } reporters { name } contactPoint { cluesReferred counterpart { id cluesReferred } } } }`;
      await becomes(prosecutor, kept, {
        source: 'STATION',
        summary: '河边倾倒建筑垃圾',
        opinion: { id },
        reporters: [],
        contactPoint: { cluesReferred: 1 },
      });
      expect(JSON.stringify(await procuratorate.rows('select * from clues where id = $1', [clue]))).not.toMatch(
        /欧阳|10000004321/,
      );

      await act(staff, 'assignOpinion', { id, unit: '市生态环境局' }, 'record { state }');
      await act(prosecutor, 'assessClue', { id: clue }, 'clue { state }', 'ClueCommandInput');
      const filing = { jurisdiction: liling, clues: [clue], caseNumber: '醴检行公立〔2026〕1号', agency: '市生态环境局' };
      await act(prosecutor, 'fileCase', { ...filing, kind: 'ADMINISTRATIVE', field: 'ECOLOGY' }, 'litigationCase { id }');
      await becomes(staff, opinion(id), {
        state: 'ASSIGNED',
        referral: 'FILED',
        clue: { id: clue, state: 'FILED', summary: null, opinion: { id }, reporters: [] },
      });
      await becomes(null, byReceipt(receipt), { state: 'ASSIGNED', referralDecision: 'FILED', answer: null });
      const rows = await stations.rows<{ event: string }>('select event from history where record_id = $1 order by position', [
        id,
      ]);
      expect(rows.map(({ event }) => event)).toEqual(['RECORD', 'REFER', 'CLUE_REGISTER', 'ASSIGN', 'CLUE_FILE']);
    });

    it('leads another to a clue that is declined, and told back without why; who told it is passed on with consent, and sealed', async () => {
      const { act, procuratorate, stations } = systems();
      const { id, receipt } = await tell('某厂排水有异味。');
      await refer(id, deputy, { citizenConsents: true });
      const arrived = await becomes(staff, opinion(id), { referral: 'REGISTERED' });
      const { id: clue } = arrived.clue as { id: string };
      await becomes(prosecutor, `{ it: clue(id: "${clue}") { reporters { name phone } } }`, { reporters: [citizen] });
      await act(prosecutor, 'declineClue', { id: clue, reason: '已有行政处罚决定' }, 'clue { state }');
      await becomes(staff, opinion(id), { referral: 'DECLINED', clue: { state: 'DECLINED', summary: null, reporters: [] } });
      await becomes(null, byReceipt(receipt), { referralDecision: 'DECLINED' });
      // What was sealed is not kept in the outbox, and the reason stayed with the procuratorate.
      const sent = await stations.rows(`select input from deliveries where subject_id = $1 and state = 'DELIVERED'`, [id]);
      expect(sent).toHaveLength(1);
      expect(JSON.stringify(sent)).not.toMatch(/欧阳|10000004321/);
      const back = await procuratorate.rows('select input from deliveries where subject_id = $1', [clue]);
      expect(JSON.stringify(back)).not.toMatch(/处罚/);
    });

    it('is closed with its station on both sides, and nothing is referred by it any more', async () => {
      const { act, refusalOf } = systems();
      const { id } = await tell('河边又有垃圾。');
      await act(staff, 'closeStation', { id: station, reason: '撤站' }, 'contactStation { state }', 'StationStepInput');
      await becomes(
        staff,
        `{ it: pilContactPoint(id: "${point}") { state cluesReferred counterpart { state cluesReferred } } }`,
        {
          state: 'CLOSED',
          cluesReferred: 2,
          counterpart: { state: 'CLOSED', cluesReferred: 2 },
        },
      );
      expect(await refusalOf(staff, 'referOpinion', { id, field: 'ECOLOGY', summary: '一' })).toBe('NOT_READY');
      const deliveries = `{ it: deputyDeliveries(within: "${liling}") { totalCount nodes { operation state attempts } } }`;
      const found = await becomes(staff, deliveries, { totalCount: 4 });
      expect(found.nodes).toMatchObject(
        ['reportProcuratorateContactPoint', 'receiveStationClue', 'receiveStationClue', 'receiveProcuratorateContactPoint'].map(
          (operation) => ({ operation, state: 'DELIVERED', attempts: 1 }),
        ),
      );
    });
  });
}
