import { appointment, district, electionTerm } from '../../elections/rows.ts';
import { type World, nothing, places } from '../world.ts';

/** Elections before and after the candidates are published, and appointments before and after the vote. */
export function elections(): World {
  const world: World = { tables: { election_terms: [], electoral_districts: [], candidates: [], appointments: [] }, records: [] };
  for (const code of places) {
    for (const [term, state] of [
      [17, 'CONFIRMED'],
      [18, 'ROLL_PUBLISHED'],
    ] as const) {
      const election = electionTerm(`e${term}`, {
        code,
        term,
        state,
        election_day: `20${term}-11-10`,
        first_session_on: `20${term}-12-20`,
      });
      const seat = district(election, 1);
      world.tables.election_terms?.push(election);
      world.tables.electoral_districts?.push(seat);
      world.tables.candidates?.push({ district_id: seat.id, position: 1, name: '候选人', votes: 10, elected: true });
      const facts = new Set([state === 'CONFIRMED' ? 'CANDIDATES_PUBLISHED' : 'NOT_PUBLISHED']);
      world.records.push({ ...nothing, type: 'ElectionTerm', id: election.id, code });
      world.records.push({ ...nothing, type: 'ElectoralDistrict', id: seat.id, code, facts });
    }
    const voted = appointment('voted', {
      code,
      state: 'IN_OFFICE',
      result_on: '2026-04-01',
      votes_for: 20,
      votes_against: 1,
      abstentions: 1,
      oath_on: '2026-04-02',
      certificate_number: '1',
    });
    const sealed = appointment('sealed', { code });
    world.tables.appointments?.push(voted, sealed);
    world.records.push({ ...nothing, type: 'Appointment', id: voted.id, code, facts: new Set(['RESULT']) });
    world.records.push({ ...nothing, type: 'Appointment', id: sealed.id, code, facts: new Set(['NO_RESULT']) });
  }
  return world;
}
