import { globalId } from '../../../schema/global-id.ts';
import { childrenOf } from '../people/populations.ts';
import { type Day, dayOf, textOf, workdayFrom } from '../days.ts';
import { figures } from '../figures.ts';
import { suggestionOffice } from './handling-units.ts';
import { type GeneratorOptions, horizonOf } from '../options.ts';
import { random } from '../random.ts';
import {
  type Making,
  type Step,
  type SupervisionRows,
  arrayOf,
  choiceIn,
  committeeOf,
  noSupervision,
  remember,
} from './supervised.ts';
import { oursOf } from './surroundings.ts';

/**
 * A year's meetings: suggestions are handed to units (交办会), units are asked about some of them, or reply together, and a suggestion whose sponsor is dissatisfied is
 * reviewed.
 */
export function reviewsOf(making: Making, year: number): void {
  const { code, of, assigned } = making;
  const choice = choiceIn(making, year);
  if (choice.length > 0) {
    const kind = of.chance(0.6) ? 'SPECIAL_INQUIRY' : 'COLLECTIVE_REPLY';
    const category = choice[0]?.category ?? 'OTHER';
    review(making, year, { kind, local: 'a', about: choice.filter((each) => each.category === category).slice(0, 3) });
  }
  const unhappy = assigned.filter(
    ({ on, satisfaction }) => satisfaction === 'DISSATISFIED' && textOf(on).startsWith(String(year)),
  );
  const about = unhappy.filter(({ on }) => on < dayOf(`${year}-04-20`)).slice(0, 1);
  if (about.length > 0) {
    review(making, year, { kind: random(code, year, 'kind').chance(0.5) ? 'DEMOCRATIC_REVIEW' : 'HEARING', local: 'b', about });
  }
  const handed = assigned.filter(({ on }) => textOf(on).startsWith(String(year))).slice(0, 20);
  const heldOn = workdayFrom(Math.max(...handed.map(({ on }) => on)));
  if (handed.length > 0 && textOf(heldOn).startsWith(String(year))) {
    const meeting = { kind: 'ASSIGNMENT_MEETING', local: 'm', about: handed, heldOn };
    review({ ...making, of: random(code, year, 'assignment meeting') }, year, meeting);
  }
}

function review(
  making: Making,
  year: number,
  { kind, local, about, ...meeting }: { kind: string; local: string; about: Making['assigned']; heldOn?: Day },
): void {
  const { code, rows, horizon, of } = making;
  const id = globalId(code, 'HandlingReview', `r${year}${local}`);
  const heldOn = meeting.heldOn ?? workdayFrom(dayOf(`${year}-07-20`) + of.int(0, 60));
  const plannedOn = workdayFrom(meeting.heldOn === undefined ? dayOf(`${year}-06-01`) + of.int(0, 30) : heldOn - 14);
  const rectifiedOn = workdayFrom(heldOn + of.int(45, 75));
  const units = [...new Set(about.map(({ unit }) => unit))];
  const isReviewed = kind !== 'ASSIGNMENT_MEETING';
  const asks = kind === 'COLLECTIVE_REPLY' || !isReviewed ? [] : units;
  if (plannedOn > horizon) return;
  const state = remember(making, id, [
    ['PLAN', 'PLANNED', plannedOn],
    ...asks.map((): Step => ['ASK', 'PLANNED', plannedOn + 7]),
    ['HOLD', 'HELD', heldOn],
    ...asks.map((): Step => ['ANSWER', 'HELD', heldOn]),
    ['PUBLISH', 'RESULT', heldOn],
    ...(isReviewed ? [['RECTIFY', 'RECTIFIED', rectifiedOn] as const] : []),
  ]);
  const held = state !== 'PLANNED';
  const published = state === 'RESULT' || state === 'RECTIFIED';
  const asked = plannedOn + 7 <= horizon;
  const participants = of.int(25, 60);
  const kindOf = oursOf(code).slice(1);
  if (asked) {
    asks.forEach((unit, at) => {
      rows.inquiry_questions.push({
        handling_review_id: id,
        position: at + 1,
        unit,
        question: `对《${about[at]?.title ?? ''}》的办理为何进展缓慢，何时办结？`,
        answer: held ? '正在制定方案，将倒排工期。' : null,
        pledge: held ? '年底前取得实质进展。' : null,
        pledged_by: held ? `副${kindOf}长` : null,
        pledge_due_on: held ? `${year}-12-31` : null,
      });
    });
  }
  if (published && (kind === 'SPECIAL_INQUIRY' || kind === 'DEMOCRATIC_REVIEW')) {
    for (const unit of units) {
      const dissatisfied = of.int(0, 4);
      const basically_satisfied = of.int(2, 8);
      const satisfied = participants - dissatisfied - basically_satisfied - 1;
      rows.satisfaction_ballots.push({
        handling_review_id: id,
        unit,
        satisfied,
        basically_satisfied,
        dissatisfied,
        abstained: 1,
      });
    }
  }
  rows.handling_reviews.push({
    id,
    code,
    year,
    kind,
    state,
    subject: isReviewed
      ? `${committeeOf(about[0]?.category ?? 'OTHER').replace('委员会', '')}方面代表建议办理情况`
      : `${year}年代表建议交办`,
    suggestion_ids: arrayOf(about.map((each) => each.id)),
    topic_id: null,
    units: arrayOf(units),
    planned_on: textOf(heldOn),
    presider: `${kindOf}人大常委会副主任`,
    question_count: asked ? asks.length : 0,
    held_on: held ? textOf(heldOn) : null,
    participant_count: held ? participants : null,
    record: held ? (isReviewed ? '承办单位逐一作了说明，代表作了评议。' : '代表建议逐件交有关单位办理。') : null,
    result: published ? (isReviewed ? '总体满意，个别建议须继续办理。' : '承办单位明确了责任人和时限。') : null,
    published_on: published ? textOf(heldOn) : null,
    rectification: state === 'RECTIFIED' ? '评议指出的问题已整改。' : null,
    rectified_on: state === 'RECTIFIED' ? textOf(rectifiedOn) : null,
  });
}

const matters = ['道路硬化', '饮水安全', '农贸市场改造', '停车难', '校园周边整治', '老年食堂', '垃圾分类', '河道整治'] as const;

/** What a source says about 宁国: forty candidates, of which the delegations chose ten in 2020; and three matters that were tracked for years. */
export function statedHearings(options: GeneratorOptions): SupervisionRows {
  const { code, value } = figures.hearingCandidates;
  const rows = noSupervision();
  const of = random(options.seed, code, 'hearings');
  const making: Making = { code, rows, assigned: [], horizon: horizonOf(options), office: suggestionOffice(code), of };
  const towns = childrenOf(code).map(({ name }) => name);
  for (let at = 0; at < value; at++) {
    const title = `${towns[at % towns.length]}${matters[Math.floor(at / towns.length + at) % matters.length]}`;
    const selected = at < figures.hearingsSelected.value;
    topic(making, { local: `t2020${String(at + 1).padStart(2, '0')}`, year: 2020, title, selected, followedOn: [] }, towns);
  }
  const tracked = [
    ['城市入口环境整治', figures.trackedCityEntrance.value],
    ['青龙湾综合整治', figures.trackedQinglongwan.value],
    ['殡葬改革', figures.trackedBurial.value],
  ] as const;
  for (const [title, years] of tracked) {
    const year = 2020 - years;
    const followedOn = Array.from({ length: years }, (_, after) => `${year + 1 + after}-09-10`);
    topic(making, { local: `t${year}`, year, title, selected: true, followedOn }, towns);
  }
  return rows;
}

function topic(
  making: Making,
  {
    local,
    year,
    title,
    selected,
    followedOn,
  }: { local: string; year: number; title: string; selected: boolean; followedOn: string[] },
  towns: readonly string[],
): void {
  const { code, rows, of } = making;
  const id = globalId(code, 'HearingTopic', local);
  const heardOn = workdayFrom(dayOf(`${year}-06-10`) + of.int(0, 60));
  const answeredOn = workdayFrom(heardOn + of.int(20, 50));
  const state = remember(making, id, [
    ['SCREEN', 'SCREENED', dayOf(`${year}-02-10`)],
    ['VOTE', 'VOTED', dayOf(`${year}-03-20`)],
    selected ? ['SELECT', 'SELECTED', dayOf(`${year}-03-30`)] : ['DISMISS', 'NOT_SELECTED', dayOf(`${year}-03-30`)],
    ...(selected
      ? ([
          ['HEAR', 'HEARD', heardOn],
          ['ANSWER', 'ANSWERED', answeredOn],
        ] as const)
      : []),
    ...followedOn.map((on): Step => ['TRACK', 'TRACKED', dayOf(on)]),
  ]);
  const votes = towns
    .slice(0, 8)
    .map((town) => ({ delegation: `${town}代表团`, votes: selected ? of.int(8, 15) : of.int(0, 7) }));
  votes.forEach((each, at) => rows.delegation_votes.push({ hearing_topic_id: id, position: at + 1, ...each }));
  followedOn.forEach((followed_on, at) => {
    rows.hearing_follow_ups.push({ hearing_topic_id: id, position: at + 1, followed_on, note: `第${at + 1}年跟踪，继续推进。` });
  });
  rows.hearing_topics.push({
    id,
    code,
    year,
    state,
    title,
    suggestion_ids: '{}',
    vote_count: votes.reduce((sum, each) => sum + each.votes, 0),
    heard_on: selected ? textOf(heardOn) : null,
    answer: selected ? '已列入计划并组织实施。' : null,
    answered_on: selected ? textOf(answeredOn) : null,
    follow_up_count: followedOn.length,
  });
}
