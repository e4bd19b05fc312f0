import { globalId } from '../../../schema/global-id.ts';
import { levelOf } from '../../../schema/jurisdiction-code.ts';
import { placeOf } from '../../../schema/places.ts';
import { evenShare } from '../apportion.ts';
import { type Day, dayOf, textOf, workdayFrom, workdayUntil } from '../days.ts';
import { figures } from '../figures.ts';
import type { GeneratorOptions } from '../options.ts';
import { type Congress, isBelow, remember } from './congress.ts';

const topics = ['代表法与代表履职', '预算审查监督', '怎样提出高质量的建议', '宪法与地方组织法'] as const;

/** 邵阳县: 352 deputies in six batches. 永州: five sessions, 900 participations, half of them outside the city. Elsewhere one session a year. */
export function addTraining(congress: Congress, options: GeneratorOptions): void {
  const { code, of, horizon } = congress;
  if (code === figures.trainingBatches.code) {
    const [batches, trained] = [figures.trainingBatches.value, figures.deputiesTrained.value];
    for (let batch = 0; batch < batches; batch++) {
      const share = evenShare(trained, batches, batch);
      const on = workdayUntil(dayOf('2022-09-15') + batch * 180);
      addSession(congress, { on, outside: false, attendance: share, deputies: share, batch, batches });
    }
    return;
  }
  if (code === figures.trainingSessions.code) {
    const { value: sessions } = figures.trainingSessions;
    const outside = figures.trainingOutside.value;
    const inside = figures.trainingParticipations.value - outside;
    for (let at = 0; at < sessions; at++) {
      // Three of the five are held in the city, two outside.
      const away = at % 2 === 1;
      const attendance = away ? evenShare(outside, 2, (at - 1) / 2) : evenShare(inside, 3, at / 2);
      const on = workdayUntil(dayOf('2024-03-20') + at * 90);
      addSession(congress, { on, outside: away, attendance, deputies: Math.floor(attendance * 0.8), batch: 0, batches: 0 });
    }
    return;
  }
  if (levelOf(code) === 'TOWNSHIP' || isBelow(code, figures.trainingSessions)) return;
  const lastYear = Number(textOf(horizon).slice(0, 4)) - 1;
  for (let left = of.round(2 * Math.max(options.scale, 0.25)); left > 0; left--) {
    const attendance = of.int(20, 80);
    const on = workdayFrom(dayOf(`${lastYear}-04-10`) + of.int(0, 180));
    if (on > horizon) continue;
    addSession(congress, {
      on,
      outside: of.chance(0.2),
      attendance,
      deputies: Math.floor(attendance * 0.8),
      batch: 0,
      batches: 0,
    });
  }
}

function addSession(
  congress: Congress,
  {
    on,
    outside,
    attendance,
    deputies,
    batch,
    batches,
  }: { on: Day; outside: boolean; attendance: number; deputies: number; batch: number; batches: number },
): void {
  const { code, rows, of, inOffice } = congress;
  const id = globalId(code, 'TrainingSession', `x${String(rows.training_sessions.length + 1).padStart(2, '0')}`);
  rows.training_sessions.push({
    id,
    code,
    topic: of.pick(topics),
    planned_for: textOf(on),
    place: outside ? '省外干部学院' : `${placeOf(code)?.name ?? ''}委党校`,
    outside,
    state: 'HELD',
    held_on: textOf(on),
    attendance,
    deputies_trained: deputies,
  });
  remember(congress, id, [
    ['PLAN', null, 'PLANNED', workdayUntil(on - 20)],
    ['HOLD', 'PLANNED', 'HELD', on],
  ]);
  if (batches === 0) return;
  // Full coverage: each of the congress's deputies is in one batch; the others who were trained are deputies of the townships.
  const inTime = inOffice.filter(({ termStartsOn }) => termStartsOn <= on);
  inTime
    .filter((_, index) => index % batches === batch)
    .slice(0, attendance)
    .forEach(({ id: deputy_id }, position) => {
      rows.training_attendees.push({ session_id: id, position: position + 1, deputy_id });
    });
}
