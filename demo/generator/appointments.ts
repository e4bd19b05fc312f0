import { globalId } from '../../schema/global-id.ts';
import type { JurisdictionCode } from '../../schema/jurisdiction-code.ts';
import { dayOf, textOf } from './days.ts';
import { figures } from './figures.ts';
import { type GeneratorOptions, horizonOf } from './options.ts';
import { standingCommitteeSizeOf } from './quotas.ts';
import { random } from './random.ts';
import { nameOf } from './names.ts';
import { type Tables, add } from './rows.ts';

/** A kind of post: its organ, the act that fills it, and some titles. */
interface Post {
  organ: string;
  act: string;
  titles: readonly string[];
}

/** Posts by organ, with the act that fills them (地方组织法 2022, art. 11 and 50). */
const posts: readonly (readonly [post: Post, weight: number])[] = [
  [
    {
      organ: 'GOVERNMENT',
      act: 'DECISION',
      titles: ['财政局局长', '教育局局长', '民政局局长', '水利局局长', '交通运输局局长', '卫生健康局局长'],
    },
    6,
  ],
  [{ organ: 'COURT', act: 'APPOINTMENT', titles: ['法院副院长', '法院审判员', '法院刑事审判庭庭长'] }, 6],
  [{ organ: 'PROCURATORATE', act: 'APPOINTMENT', titles: ['检察院副检察长', '检察院检察员', '检察委员会委员'] }, 5],
  [{ organ: 'SUPERVISION', act: 'APPOINTMENT', titles: ['监察委员会副主任', '监察委员会委员'] }, 2],
  [
    { organ: 'CONGRESS', act: 'APPOINTMENT', titles: ['代表工作委员会主任', '财政经济工作委员会主任', '法制工作委员会副主任'] },
    3,
  ],
  [{ organ: 'CONGRESS', act: 'ELECTION', titles: ['常务委员会副主任', '常务委员会委员'] }, 2],
  [{ organ: 'PROCURATORATE', act: 'APPROVAL', titles: ['下一级人民检察院检察长'] }, 1],
];

/** How many appointments and removals a congress makes over its term in a real province. */
const perTerm: Record<number, number> = { 2: 260, 4: 220, 6: 120 };

/** The appointments of a congress and its standing committee; those of 合肥 are the 664 that a source document counts. */
export function appoint(code: JurisdictionCode, options: GeneratorOptions, elections: Tables): void {
  const stated = figures.appointments;
  const exact = code === stated.code;
  const count = exact ? stated.value : Math.max(2, Math.round((perTerm[code.length] ?? 0) * options.scale));
  const from = exact ? dayOf('2016-01-11') : dayOf('2022-01-10');
  const until = exact ? dayOf(stated.date) : horizonOf(options);
  const stream = random(options.seed, code, 'appointments');
  for (let at = 1; at <= count; at++) {
    const { organ, act, titles } = stream.weighted(posts);
    const kind = act === 'ELECTION' || stream.chance(0.7) ? 'APPOINT' : 'REMOVE';
    const nominated = stream.int(from, until - (exact ? 20 : 0));
    const result = nominated + stream.int(10, 20);
    const decided = exact || result <= until;
    const members = act === 'ELECTION' ? 200 : Math.max(15, exact ? 43 : standingCommitteeSizeOf(code));
    const failed = decided && !exact && stream.chance(0.01);
    const votes = decided ? Math.floor(members * (failed ? stream.between(0.3, 0.5) : stream.between(0.8, 0.97))) : null;
    const sworn = decided && !failed && kind === 'APPOINT';
    const gender = stream.chance(0.3) ? 'FEMALE' : 'MALE';
    const oath = sworn && stream.chance(0.95) ? result + stream.int(0, 5) : null;
    const issued = sworn && stream.chance(0.97);
    add(elections, 'appointments', {
      id: globalId(code, 'Appointment', `a${String(at).padStart(4, '0')}`),
      code,
      term: exact ? 16 : code.length === 2 ? 14 : 17,
      act,
      kind,
      nominee: nameOf(gender, stream),
      post: stream.pick(titles),
      organ,
      state: !decided
        ? stream.pick(['NOMINATED', 'ON_AGENDA'])
        : failed
          ? 'VOTED_FAILED'
          : oath !== null && issued
            ? 'IN_OFFICE'
            : stream.pick(['VOTED_PASSED', 'ANNOUNCED']),
      nominated_on: textOf(nominated),
      result_on: decided ? textOf(result) : null,
      votes_for: votes,
      votes_against: votes === null ? null : Math.min(members - votes, stream.int(0, 2)),
      abstentions: votes === null ? null : Math.min(Math.max(0, members - votes - 2), stream.int(0, 1)),
      members,
      oath_on: oath === null ? null : textOf(oath),
      certificate_number: issued ? `人任〔${textOf(result).slice(0, 4)}〕${at}号` : null,
    });
  }
}
