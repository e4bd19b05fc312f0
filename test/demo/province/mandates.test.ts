import { describe, expect, it } from 'vitest';
import { figures } from '../../../demo/province/figures.ts';
import { recordsOf } from '../../../demo/province/records.ts';
import { dayOf } from '../../../schema/calendar.ts';
import { placesWithin } from '../../../schema/places.ts';
import { mandateMachine } from '../../../subgraphs/deputies/workflow.ts';

const options = { seed: 7, scale: 0.03, asOf: '2026-11-23' };
const codes = ['43', '4302', '4311', '430281', '430523', '431126', '430281103'];

describe('mandates, groups and contacts', () => {
  it.each([0.01, 0.05, 1])(
    '邵阳县: 45 members contacted 307 deputies 1,400 times and solved 56 difficulties, at scale %d',
    (scale) => {
      const { code, value } = figures.deputyContacts;
      const { contact_assignments, contact_records } = recordsOf(code, { ...options, scale }).deputies;
      expect(new Set(contact_assignments.map(({ from_id }) => from_id)).size).toBe(figures.standingCommittee.value);
      expect(new Set(contact_assignments.map(({ to_id }) => to_id)).size).toBe(figures.countyCongress.value);
      expect(contact_assignments.reduce((sum, { contacts }) => sum + Number(contacts), 0)).toBe(value);
      expect(contact_records).toHaveLength(value);
      expect(contact_records.filter(({ solved_on }) => solved_on !== null)).toHaveLength(figures.difficultiesSolved.value);
    },
  );

  it('邵阳县’s figures hold on the earliest day that data can be as of', () => {
    const { contact_records } = recordsOf('430523', { ...options, asOf: '2025-06-20' }).deputies;
    expect(contact_records).toHaveLength(figures.deputyContacts.value);
    for (const { contacted_on, solved_on } of contact_records) {
      expect([contacted_on, solved_on ?? contacted_on].every((day) => String(day) < '2025-06-20')).toBe(true);
    }
  });

  it('the province’s deputies of 永州 are its first group there, hosted by the city', () => {
    const { deputy_teams } = recordsOf('43', { ...options, scale: 1 }).deputies;
    expect(deputy_teams.filter(({ name }) => name === '省人大代表永州第一小组')).toMatchObject([
      { code: '43', host_code: '4311' },
    ]);
  });

  it('the last two sessions have delegations with a head, nobody in two of one session', () => {
    const { deputy_teams } = recordsOf('430281', options).deputies;
    const delegations = deputy_teams.filter(({ kind }) => kind === 'DELEGATION');
    const sessions = new Set(delegations.map(({ session }) => Number(session)));
    expect(sessions.size).toBe(2);
    for (const session of sessions) {
      const of = delegations.filter((row) => row.session === session);
      const named = of.flatMap(({ member_ids }) => String(member_ids).match(/[^{},"]+/g) ?? []);
      expect(of.length).toBeGreaterThan(1);
      expect(new Set(named).size).toBe(named.length);
      for (const { name, state, formed_on, dissolved_on } of of) {
        expect([String(name).endsWith('代表团'), state, String(formed_on) < String(dissolved_on)]).toEqual([
          true,
          'DISSOLVED',
          true,
        ]);
      }
    }
  });

  it.each(codes)('the records of %s agree with each other', (code) => {
    const { deputies, deputy_teams, contact_assignments, contact_records, history } = recordsOf(code, options).deputies;
    const ids = new Set(deputies.map(({ id }) => id));
    const members = new Set(deputies.filter((row) => row.standing_committee_member).map(({ id }) => id));
    for (const { status, status_since, term_starts_on } of deputies) {
      expect(String(status_since) >= String(term_starts_on) && String(status_since) < options.asOf).toBe(true);
      if (status === 'ACTIVE') expect(status_since).toBe(term_starts_on);
    }
    expect(new Set(deputies.map((row) => row.certificate_number)).size).toBe(deputies.length);
    for (const { member_ids, leader_id } of deputy_teams) {
      const named = String(member_ids).match(/[^{},"]+/g) ?? [];
      expect(named.every((id) => ids.has(id))).toBe(true);
      expect(named).toContain(leader_id);
    }
    for (const { id, from_id, to_id, contacts, planned, state } of contact_assignments) {
      expect([members.has(String(from_id)), ids.has(String(to_id)), from_id !== to_id]).toEqual([true, true, true]);
      expect(contact_records.filter(({ assignment_id }) => assignment_id === id)).toHaveLength(Number(contacts));
      expect(state).toBe(Number(contacts) >= Number(planned) ? 'DONE' : 'ASSIGNED');
      const steps = history.filter(({ record_id }) => record_id === id);
      const instants = steps.map(({ at }) => String(at));
      expect(instants.every((at, index) => at >= (instants[index - 1] ?? ''))).toBe(true);
      expect(steps.at(-1)?.to_state).toBe(state);
    }
  });

  it('who won a by-election follows a mandate of the same district and term that had ended by then, and both say so', () => {
    let followers = 0;
    for (const { code } of placesWithin('4303').filter(({ hasCongress }) => hasCongress)) {
      const { deputies } = recordsOf(code, { ...options, scale: 1 }).deputies;
      const byId = new Map<unknown, (typeof deputies)[number]>(deputies.map((row) => [row.id, row]));
      for (const { id, succeeds_id, succeeded_by_id, status, district_id, term, elected_on } of deputies) {
        if (succeeded_by_id !== null) expect([status, byId.get(succeeded_by_id)?.succeeds_id]).toEqual(['TERMINATED', id]);
        if (succeeds_id === null) continue;
        const before = byId.get(succeeds_id);
        expect(before).toMatchObject({ district_id, term, succeeded_by_id: id });
        expect(String(before?.status_since) < String(elected_on)).toBe(true);
        followers++;
      }
    }
    expect(followers).toBeGreaterThan(3);
  });

  it('the history of a mandate that is suspended or ended is a path of the machine, up to the day since which it stands so', () => {
    const steps = new Set(mandateMachine.steps.map(({ event, from, to }) => `${event} ${from} ${to}`));
    const grounds = new Set<unknown>();
    for (const { code } of ['4301', '4303', '4304']
      .flatMap((city) => placesWithin(city))
      .filter((place) => place.hasCongress && place.code.length <= 6)) {
      const { deputies, history } = recordsOf(code, { ...options, scale: 1 }).deputies;
      const courses = new Map<unknown, typeof history>();
      for (const step of history) courses.set(step.record_id, [...(courses.get(step.record_id) ?? []), step]);
      for (const { id, status, status_since, ground } of deputies) {
        const course = courses.get(id) ?? [];
        expect(course.length > 0).toBe(status !== 'ACTIVE');
        if (course.length === 0) continue;
        grounds.add(ground);
        course.forEach(({ position, event, from_state, to_state, at }, index) => {
          expect(steps).toContain(`${String(event)} ${String(from_state)} ${String(to_state)}`);
          expect([position, from_state]).toEqual([index + 1, course[index - 1]?.to_state ?? null]);
          expect(String(at) >= String(course[index - 1]?.at ?? '')).toBe(true);
        });
        expect(course.at(-1)?.to_state).toBe(status);
        expect(dayOf(new Date(String(course.at(-1)?.at)))).toBe(status_since);
      }
    }
    expect(grounds.size).toBeGreaterThan(4);
  }, 180_000);
});
