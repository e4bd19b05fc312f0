import { describe, expect, it } from 'vitest';
import { quotaOf } from '../../../demo/province/elections/quotas.ts';
import { addMonths } from '../../../schema/calendar.ts';
import { type JurisdictionLevel, levelOf } from '../../../schema/jurisdiction-code.ts';
import { endingGrounds, suspendingGrounds } from '../../../subgraphs/deputies/workflow.ts';
import { mustBe } from '../../must-be.ts';
import { congresses, groupedBy, province, real, recordsIn } from './generated.ts';

describe('elections', () => {
  const bounds: Record<JurisdictionLevel, [number, number]> = {
    PROVINCE: [350, 1000],
    CITY: [240, 650],
    COUNTY: [140, 450],
    TOWNSHIP: [45, 160],
  };

  it('congresses are as large as the law lets them be (选举法 2020, art. 12)', () => {
    for (const { code, level } of congresses) {
      const [least, most] = bounds[level];
      expect(quotaOf(code)).toBeGreaterThanOrEqual(least);
      expect(quotaOf(code)).toBeLessThanOrEqual(most);
    }
  });

  it('terms begin within two months of the election (地方组织法 2022, art. 20)', () => {
    for (const { elections, deputies } of province) {
      const [term] = elections.election_terms;
      const [day, first] = [String(term?.election_day), String(term?.first_session_on)];
      mustBe(first > day && first <= addMonths(day, 2), true);
      for (const { elected_on, term_starts_on } of deputies.deputies) {
        mustBe(String(elected_on) >= day && String(term_starts_on) >= String(elected_on), true);
      }
    }
  });

  it('districts elect by majority from more candidates than seats (选举法 2020, art. 26, 31, 45)', () => {
    for (const { elections, deputies } of [...province, ...real]) {
      // Those who followed one that ended were elected later, in a by-election.
      const first = deputies.deputies.filter(({ succeeds_id }) => succeeds_id === null);
      const held = groupedBy(first, (row) => row.district_id);
      const standing = groupedBy(elections.candidates, (row) => row.district_id);
      for (const district of elections.electoral_districts) {
        const [seats, voters, ballots] = [Number(district.seats), Number(district.voters), Number(district.ballots)];
        const candidates = standing.get(district.id) ?? [];
        const direct = levelOf(String(district.code)) === 'COUNTY' || levelOf(String(district.code)) === 'TOWNSHIP';
        const more = candidates.length - seats;
        const majority = direct ? ballots / 2 : voters / 2;
        const winners = candidates.filter(({ elected }) => elected === true);
        mustBe(candidates.length <= 100, true);
        mustBe(ballots > voters / 2 && ballots <= voters, true);
        if (direct) mustBe(seats <= 3 && more * 3 >= seats && more <= seats, true);
        else mustBe(more * 5 >= seats && (more * 2 <= seats || more === 1), true);
        mustBe(winners.length, Number(district.elected));
        mustBe(
          winners.map(({ name }) => name).join(' '),
          held
            .get(district.id)
            ?.map(({ name }) => name)
            .join(' '),
        );
        for (const { votes, elected } of candidates) mustBe(Number(votes) > majority, elected);
        candidates.forEach(({ votes }, at) => mustBe(at === 0 || Number(votes) <= Number(candidates[at - 1]?.votes), true));
        const marks = candidates.reduce((sum, { votes }) => sum + Number(votes), 0);
        mustBe(marks <= ballots * seats, true);
      }
    }
  });

  it('a person with several mandates is the same in each, and townships’ chairs are county deputies', () => {
    const mandates = groupedBy(
      recordsIn('4311', 1).flatMap(({ deputies }) => deputies.deputies),
      (row) => row.person,
    );
    const shared = [...mandates.values()].filter(({ length }) => length > 1);
    for (const [first, ...others] of shared) {
      for (const other of others) {
        mustBe(other.code === first?.code, false);
        for (const each of ['name', 'gender', 'birth_year', 'ethnicity'] as const) mustBe(other[each], first?.[each]);
      }
    }
    const chairs = shared.filter((rows) => rows.some(({ id }) => String(id).endsWith('.d0001') && String(id).length > 20));
    expect(chairs.length).toBeGreaterThan(120);
    expect(shared.filter(({ length }) => length === 3).length).toBeGreaterThan(5);
  });

  it('a mandate has a ground of the law exactly when it is not in force, and names are not empty', () => {
    for (const { deputies } of [...province, ...real]) {
      for (const { status, ground, name, person, delegation_name } of deputies.deputies) {
        const grounds: Readonly<Record<string, readonly unknown[]>> = { SUSPENDED: suspendingGrounds, TERMINATED: endingGrounds };
        mustBe((grounds[String(status)] ?? [null]).includes(ground), true, `${String(status)} on the ground ${String(ground)}`);
        mustBe(String(name).length >= 2, true);
        mustBe(/^[0-9a-f]{32}$/.test(String(person)), true, String(person));
        mustBe(String(delegation_name).endsWith('代表团'), true, String(delegation_name));
      }
    }
  });

  it('an appointment passes with more than half of all members (地方组织法 2022, art. 25 and 51)', () => {
    for (const row of [...province, ...real].flatMap(({ elections }) => elections.appointments)) {
      const open = row.state === 'NOMINATED' || row.state === 'ON_AGENDA';
      mustBe(row.result_on === null, open);
      if (open) continue;
      const [inFavour, members] = [Number(row.votes_for), Number(row.members)];
      mustBe(inFavour + Number(row.votes_against) + Number(row.abstentions) <= members, true);
      mustBe(inFavour * 2 <= members, row.state === 'VOTED_FAILED');
      mustBe(String(row.result_on) >= String(row.nominated_on), true);
      if (row.state === 'IN_OFFICE') mustBe(row.oath_on !== null && row.certificate_number !== null, true);
      if (row.kind === 'REMOVE') expect([row.oath_on, row.certificate_number]).toEqual([null, null]);
    }
  });
});
