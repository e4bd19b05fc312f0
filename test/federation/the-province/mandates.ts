import { describe, expect, it } from 'vitest';
import { figures } from '../../../demo/province/figures.ts';
import { post } from '../../running-process.ts';
import type { Coverage, Place, Province } from './province.ts';

interface DutyLine {
  year: number;
  kind: string;
  count: number;
  minutes: number;
}

interface DutyRow {
  id: string;
  kind: string;
  day: string;
  minutes: number;
  note: string | null;
  state: string;
}

const whole = { total: 20, answered: 20, complete: true, missing: [] };

/** The questions about deputies themselves, each answered as plain SQL over all owners says. */
export function describeMandates(province: () => Province): void {
  const sql = <Each extends object>(statement: string) => province().everywhere<Each>('deputies', statement);

  describe('deputies themselves, across the province', () => {
    it('DeputyPage: anybody reads a deputy’s district, groups, duties, and the suggestions led that are open, with the replies that are', async () => {
      interface Answer {
        deputy: {
          id: string;
          name: string;
          status: string;
          district: { id: string; name: string };
          delegation: { name: string };
          teams: { nodes: { id: string }[] };
          dutySummary: DutyLine[];
          dutyRecords: { totalCount: number; nodes: DutyRow[] };
          suggestions: { totalCount: number; nodes: { id: string; replies: { repliedOn: string; replyClass: string }[] }[] };
        };
      }
      const open = `assigned_on is not null and disclosed and not secrecy_requested`;
      const leads = await province().everywhere<{ id: string; led: number }>(
        'suggestions',
        `select lead_sponsor as id, count(*)::int as led from suggestions where ${open} and reply_disclosed group by 1`,
      );
      const recorded = await sql<{ id: string }>(`select distinct deputy_id as id from duty_records where state = 'RECORDED'`);
      const withDuties = new Set(recorded.map((row) => row.id));
      const [most] = leads.filter((each) => withDuties.has(each.id)).toSorted((a, b) => b.led - a.led || (a.id < b.id ? -1 : 1));
      const id = String(most?.id);
      const { deputy } = await province().run<Answer>('DeputyPage', { id }, null);
      const [row] = await sql<{ name: string; status: string; district: string; delegation: string }>(
        `select name, status, district_id as district, delegation_name as delegation from deputies where id = '${id}'`,
      );
      expect({ ...deputy, teams: undefined, suggestions: undefined }).toMatchObject({
        id,
        name: row?.name,
        status: row?.status,
        district: { id: row?.district },
        delegation: { name: row?.delegation },
      });
      expect(deputy.district.name).not.toBe('');
      const teams = await sql<{ id: string }>(`select id from deputy_teams where member_ids @> array['${id}']`);
      expect(deputy.teams.nodes.map((team) => team.id).toSorted()).toEqual(teams.map((team) => team.id).toSorted());
      const duties = await sql<DutyRow>(
        `select id, kind, day::text as day, minutes, note, state from duty_records
         where deputy_id = '${id}' and state = 'RECORDED' order by duty_records.day desc, id`,
      );
      expect(deputy.dutyRecords).toEqual({ totalCount: duties.length, nodes: duties.slice(0, 20) });
      const summary = await sql<DutyLine>(
        `select extract(year from day)::int as year, kind, count(*)::int as count, sum(minutes)::int as minutes
         from duty_records where deputy_id = '${id}' and state = 'RECORDED' group by 1, 2 order by 1 desc, 2`,
      );
      expect(deputy.dutySummary).toEqual(summary);
      expect(summary.length).toBeGreaterThan(0);
      const suggestions = await province().everywhere<{ id: string }>(
        'suggestions',
        `select id from suggestions where ${open} and lead_sponsor = '${id}' order by submitted_at desc, id limit 20`,
      );
      expect(deputy.suggestions.nodes.map((each) => each.id)).toEqual(suggestions.map((each) => each.id));
      const replies = await province().everywhere<{ suggestion: string; on: string; class: string }>(
        'suggestions',
        `select suggestion_id as suggestion, replies.replied_on::text as on, reply_class as class from replies
         join suggestions on suggestions.id = suggestion_id
         where ${open} and reply_disclosed and lead_sponsor = '${id}' and replies.disclosure = 'PUBLIC_FULL'`,
      );
      const told = deputy.suggestions.nodes.flatMap((each) =>
        each.replies.map((reply) => [each.id, reply.repliedOn, reply.replyClass].join(' ')),
      );
      const shown = replies.filter(({ suggestion }) => suggestions.some((each) => each.id === suggestion));
      expect(told.toSorted()).toEqual(shown.map((reply) => [reply.suggestion, reply.on, reply.class].join(' ')).toSorted());
      expect(told.length).toBeGreaterThan(0);
    });

    it('DeputyContacts: contacts by county, and 邵阳县’s as its source says', async () => {
      interface Answer {
        contactAssignmentStatistics: {
          groups: { jurisdiction: Place; count: number; contacts: number; difficultiesSolved: number }[];
          total: { contacts: number; difficultiesSolved: number };
          coverage: Coverage;
        };
      }
      const { contactAssignmentStatistics: all } = await province().run<Answer>('DeputyContacts');
      const rows = await sql<{ code: string; contacts: number; solved: number }>(
        `select code, contacts, difficulties_solved as solved from contact_assignments`,
      );
      const sum = (key: 'contacts' | 'solved', within = ''): number =>
        rows.filter(({ code }) => code.startsWith(within)).reduce((total, row) => total + row[key], 0);
      expect(all.total).toEqual({ contacts: sum('contacts'), difficultiesSolved: sum('solved') });
      for (const { jurisdiction, contacts } of all.groups) expect(contacts).toBe(sum('contacts', jurisdiction.code));
      expect(all.coverage).toEqual(whole);
      expect(all.groups[0]).toMatchObject({
        jurisdiction: { code: figures.deputyContacts.code },
        count: figures.countyCongress.value,
        contacts: figures.deputyContacts.value,
        difficultiesSolved: figures.difficultiesSolved.value,
      });
    });

    // Of 攸县: the deputy of 醴陵市 who logs in in other stories stays in office.
    it('MandateChanges: vacancies, suspensions and early ends by county, as soon as a congress says so', async () => {
      interface Figures {
        suspended: number;
        terminated: number;
        seatsVacant: number;
        byElected: number;
      }
      interface Answer {
        deputyStatistics: { groups: (Figures & { jurisdiction: Place })[]; total: Figures; coverage: Coverage };
      }
      const sitting = await sql<{ id: string }>(
        `select id from deputies where code = '430223' and status = 'ACTIVE' and not standing_committee_member order by id desc limit 2`,
      );
      for (const { id } of sitting) {
        const input = { id, ground: 'RESIGNED', on: '2026-06-01', reason: '常委会接受辞职' };
        const document =
          'mutation ($input: TerminateDeputyInput!) { terminateDeputy(input: $input) { deputy { status seatVacant } } }';
        const ended = await post(province().url, document, { input }, await province().as('congress-staff@430223'));
        expect(ended.data).toEqual({ terminateDeputy: { deputy: { status: 'TERMINATED', seatVacant: true } } });
      }
      const { deputyStatistics } = await province().run<Answer>('MandateChanges', {}, null);
      const rows = await sql<Figures & { county: string }>(
        `select left(code, 6) as county, count(*)::int as count, count(*) filter (where status = 'SUSPENDED')::int as suspended,
           count(*) filter (where status = 'TERMINATED')::int as terminated,
           count(*) filter (where status = 'TERMINATED' and succeeded_by_id is null)::int as "seatsVacant",
           count(succeeds_id)::int as "byElected"
         from deputies group by 1`,
      );
      const sum = (key: keyof Figures): number => rows.reduce((total, row) => total + row[key], 0);
      expect(deputyStatistics.total).toEqual({
        suspended: sum('suspended'),
        terminated: sum('terminated'),
        seatsVacant: sum('seatsVacant'),
        byElected: sum('byElected'),
      });
      const counties = rows
        .filter(({ county }) => county.length === 6)
        .toSorted((a, b) => b.seatsVacant - a.seatsVacant || (a.county < b.county ? -1 : 1))
        .slice(0, 10);
      const groups = deputyStatistics.groups.map(({ jurisdiction, ...each }) => ({ county: jurisdiction.code, ...each }));
      expect(groups).toEqual(counties);
      expect(counties[0]?.seatsVacant).toBeGreaterThan(1);
      expect(deputyStatistics.coverage).toEqual(whole);
    });
  });
}
