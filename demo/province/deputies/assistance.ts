import { globalId } from '../../../schema/global-id.ts';
import { levelOf } from '../../../schema/jurisdiction-code.ts';
import { evenShare } from '../apportion.ts';
import { type Day, dayOf, textOf, workdayUntil } from '../days.ts';
import { figures } from '../figures.ts';
import { type Congress, remember } from './congress.ts';

/** 宁远县: over 800 deputies contacted over 2,000 people, helped about 100,000, solved over 140 problems and raised over 600,000 yuan. */
export function addAssistance(congress: Congress): void {
  const { code, of, horizon, inOffice } = congress;
  if (code === figures.deputiesHelping.code) {
    // In four rounds, each with other deputies.
    const rounds = 4;
    for (let round = 0; round < rounds; round++) {
      const share = ({ value }: { value: number }): number => evenShare(value, rounds, round);
      addRecord(congress, workdayUntil(dayOf('2021-03-15') + round * 45), {
        deputies_taking_part: share(figures.deputiesHelping),
        people_contacted: share(figures.peopleContacted),
        people_helped: share(figures.peopleHelped),
        problems_solved: share(figures.problemsSolved),
        funds: share(figures.fundsRaised),
        projects: 0,
      });
    }
    return;
  }
  // Elsewhere a few congresses, none where a source speaks of the sum.
  if (code.startsWith(figures.deputiesHelping.code) || levelOf(code) === 'TOWNSHIP' || !of.chance(0.5)) return;
  const deputies = Math.max(1, Math.min(inOffice.length, of.int(5, 60)));
  const on = workdayUntil(of.int(horizon - 300, horizon));
  if (on < (inOffice[0]?.termStartsOn ?? horizon)) return;
  addRecord(congress, on, {
    deputies_taking_part: deputies,
    people_contacted: deputies * of.int(1, 5),
    people_helped: deputies * of.int(1, 9),
    problems_solved: of.int(0, deputies),
    funds: 1000 * of.int(0, 200),
    projects: of.int(0, 6),
  });
}

function addRecord(congress: Congress, on: Day, numbers: Record<(typeof numbered)[number], number>): void {
  const { code, rows } = congress;
  const id = globalId(code, 'AssistanceRecord', `h${String(rows.assistance_records.length + 1).padStart(2, '0')}`);
  rows.assistance_records.push({ id, code, title: '代表联系帮扶群众', day: textOf(on), ...numbers, state: 'RECORDED' });
  remember(congress, id, [['RECORD', null, 'RECORDED', on]]);
}

const numbered = ['deputies_taking_part', 'people_contacted', 'people_helped', 'problems_solved', 'funds', 'projects'] as const;
