import sql from 'sql-template-tag';
import { refuse } from '../../../schema/errors.ts';
import { parseGlobalId } from '../../../schema/global-id.ts';
import { officialCode } from '../../../schema/jurisdiction-code.ts';
import { Commands, insertInto } from '../../commands.ts';
import type { Queryable } from '../../database.ts';
import { checkDay, checkNames, checkSuggestions, checkTexts, checkYear } from '../supervision/checks.ts';
import type {
  AnswerHearingTopicInput,
  AnswerInHandlingReviewInput,
  AskInHandlingReviewInput,
  DecideHearingTopicInput,
  HearHearingTopicInput,
  HoldHandlingReviewInput,
  PlanHandlingReviewInput,
  PublishHandlingReviewInput,
  RectifyHandlingReviewInput,
  UnitSatisfactionBallotInput,
  ScreenHearingTopicInput,
  TrackHearingTopicInput,
  VoteOnHearingTopicInput,
} from '../types.ts';
import { type HandlingReviewRow, handlingReviewKind } from './handling-reviews.ts';
import { type HearingTopicRow, hearingTopicKind } from './hearing-topics.ts';
import { type HandlingReviewColumns, handlingReviewMachine, hearingTopicMachine, kindsWithBallots } from './workflow.ts';

/**
 * What can be done to reviews of handling and to hearing topics, by the staff of the congress. All throw FORBIDDEN, BAD_ID, BAD_INPUT, WRONG_OWNER,
 * NOT_FOUND, WRONG_STATE, REQUEST_ID_REUSED.
 */
export class HearingCommands extends Commands {
  /** Plans a review of suggestions, or a hearing of a topic that was selected. */
  async plan(input: PlanHandlingReviewInput): Promise<{ handlingReview: HandlingReviewRow }> {
    const { jurisdiction: code, year, kind, subject, suggestions = [], topic, units, plannedOn, presider } = input;
    const id = await this.create(handlingReviewMachine, 'PLAN', input, { code }, async (db, id, state) => {
      checkYear(year, this.day);
      checkTexts({ 'The subject': [subject, 200], 'The presider': [presider, 100] });
      checkNames('units', units, 1, 20);
      if (topic == null || suggestions.length > 0) await checkSuggestions(db, code, suggestions);
      if (topic != null) {
        if (kind !== 'HEARING') throw refuse('BAD_INPUT', `A hearing topic is for a HEARING, but the review is a ${kind}.`);
        if (parseGlobalId(topic, 'HearingTopic').code !== code) {
          throw refuse('BAD_INPUT', `The topic must be of ${officialCode(code)}, but is ${topic}.`);
        }
        const [found] = await db.rows<{ state: string }>(sql`select state from hearing_topics where id = ${topic}`);
        if (found === undefined) throw refuse('NOT_FOUND', `There is no HearingTopic ${topic}.`);
        if (!['SELECTED', 'HEARD', 'ANSWERED', 'TRACKED'].includes(found.state)) {
          throw refuse('BAD_INPUT', `A hearing needs a topic that was selected, but ${topic} is ${found.state}.`);
        }
      }
      await db.rows(
        insertInto('handling_reviews', {
          id,
          code,
          year,
          kind,
          state,
          subject,
          suggestion_ids: suggestions,
          topic_id: topic ?? null,
          units,
          planned_on: plannedOn,
          presider,
        }),
      );
    });
    return this.#review(id);
  }

  /** 会前. Puts a question to one of the units; at most 45. */
  async ask(input: AskInHandlingReviewInput): Promise<{ handlingReview: HandlingReviewRow }> {
    return this.#review(
      await this.act(handlingReviewMachine, 'ASK', input, async (db, { id, units, question_count }) => {
        checkTexts({ 'The question': [input.question, 2_000] });
        mustBeOneOf(units, input.unit);
        const position = question_count + 1;
        mustBeFew('questions', position);
        const row = { handling_review_id: id, position, unit: input.unit, question: input.question };
        await db.rows(insertInto('inquiry_questions', row));
        return { question_count: position };
      }),
    );
  }

  /** 会中. Records that the meeting was held. */
  async hold(input: HoldHandlingReviewInput): Promise<{ handlingReview: HandlingReviewRow }> {
    return this.#review(
      await this.act(handlingReviewMachine, 'HOLD', input, async () => {
        checkDay('The day of the meeting', input.heldOn, this.day);
        checkTexts({ 'The record': [input.record, 10_000] });
        if (input.participantCount < 1 || input.participantCount > 100_000) {
          throw refuse('BAD_INPUT', `1 to 100,000 take part, but got: ${input.participantCount}.`);
        }
        return { held_on: input.heldOn, participant_count: input.participantCount, record: input.record };
      }),
    );
  }

  /** 会中. Records the answer to a question and what was pledged; a question is answered once. */
  async answer(input: AnswerInHandlingReviewInput): Promise<{ handlingReview: HandlingReviewRow }> {
    return this.#review(
      await this.act(handlingReviewMachine, 'ANSWER', input, async (db, { id }) => {
        const { position, answer, pledge } = input;
        checkTexts({ 'The answer': [answer, 5_000] });
        if (pledge != null) {
          checkTexts({ 'The pledge': [pledge.text, 1_000], 'Who pledges': [pledge.pledgedBy, 100] });
          if (pledge.dueOn < this.day) throw refuse('BAD_INPUT', `A pledge is not due in the past, but on ${pledge.dueOn}.`);
        }
        const answered = await db.rows(sql`
          update inquiry_questions
          set answer = ${answer}, pledge = ${pledge?.text ?? null}, pledged_by = ${pledge?.pledgedBy ?? null},
            pledge_due_on = ${pledge?.dueOn ?? null}
          where handling_review_id = ${id} and position = ${position} and answer is null
          returning position`);
        if (answered.length === 0) throw refuse('BAD_INPUT', `There is no question ${position} without an answer.`);
        return {};
      }),
    );
  }

  /** 会后. Publishes the result, with the counts of the secret ballots. */
  async publish(input: PublishHandlingReviewInput): Promise<{ handlingReview: HandlingReviewRow }> {
    return this.#review(
      await this.act(handlingReviewMachine, 'PUBLISH', input, async (db, found) => {
        checkTexts({ 'The result': [input.result, 5_000] });
        const { ballots = [] } = input;
        checkBallots(found, ballots);
        for (const { unit, satisfied, basicallySatisfied, dissatisfied, abstained = 0 } of ballots) {
          const counts = { satisfied, basically_satisfied: basicallySatisfied, dissatisfied, abstained };
          await db.rows(insertInto('satisfaction_ballots', { handling_review_id: found.id, unit, ...counts }));
        }
        return { result: input.result, published_on: this.day };
      }),
    );
  }

  /** 会后. Records what was put right. */
  async rectify(input: RectifyHandlingReviewInput): Promise<{ handlingReview: HandlingReviewRow }> {
    return this.#review(
      await this.act(handlingReviewMachine, 'RECTIFY', input, async () => {
        checkTexts({ 'What was put right': [input.rectification, 5_000] });
        return { rectification: input.rectification, rectified_on: this.day };
      }),
    );
  }

  /** Makes a matter a candidate for a hearing. */
  async screen(input: ScreenHearingTopicInput): Promise<{ hearingTopic: HearingTopicRow }> {
    const { jurisdiction: code, year, title, suggestions = [] } = input;
    const id = await this.create(hearingTopicMachine, 'SCREEN', input, { code }, async (db, id, state) => {
      checkYear(year, this.day);
      checkTexts({ 'The title': [title, 200] });
      if (suggestions.length > 0) await checkSuggestions(db, code, suggestions);
      await db.rows(insertInto('hearing_topics', { id, code, year, state, title, suggestion_ids: suggestions }));
    });
    return this.#topic(id);
  }

  /** Records the votes of all delegations for a topic. */
  async vote(input: VoteOnHearingTopicInput): Promise<{ hearingTopic: HearingTopicRow }> {
    return this.#topic(
      await this.act(hearingTopicMachine, 'VOTE', input, async (db, { id }) => {
        const { votes } = input;
        checkNames(
          'delegations',
          votes.map(({ delegation }) => delegation),
          1,
          100,
        );
        if (votes.some((each) => each.votes < 0 || each.votes > 10_000)) {
          throw refuse('BAD_INPUT', 'A delegation has 0 to 10,000 votes.');
        }
        await writeVotes(db, id, votes);
        return { vote_count: votes.reduce((sum, each) => sum + each.votes, 0) };
      }),
    );
  }

  /** Selects a topic that the delegations voted on. */
  async select(input: DecideHearingTopicInput): Promise<{ hearingTopic: HearingTopicRow }> {
    return this.#topic(await this.act(hearingTopicMachine, 'SELECT', input));
  }

  /** Leaves a topic that the delegations voted on. */
  async dismiss(input: DecideHearingTopicInput): Promise<{ hearingTopic: HearingTopicRow }> {
    return this.#topic(await this.act(hearingTopicMachine, 'DISMISS', input));
  }

  /** Records that a topic was heard. */
  async hear(input: HearHearingTopicInput): Promise<{ hearingTopic: HearingTopicRow }> {
    return this.#topic(
      await this.act(hearingTopicMachine, 'HEAR', input, async () => {
        checkDay('The day of the hearing', input.heardOn, this.day);
        return { heard_on: input.heardOn };
      }),
    );
  }

  /** Records the answer to a topic. */
  async answerTopic(input: AnswerHearingTopicInput): Promise<{ hearingTopic: HearingTopicRow }> {
    return this.#topic(
      await this.act(hearingTopicMachine, 'ANSWER', input, async () => {
        checkTexts({ 'The answer': [input.answer, 5_000] });
        return { answer: input.answer, answered_on: this.day };
      }),
    );
  }

  /** Records a follow-up, of which there are at most 45. */
  async track(input: TrackHearingTopicInput): Promise<{ hearingTopic: HearingTopicRow }> {
    return this.#topic(
      await this.act(hearingTopicMachine, 'TRACK', input, async (db, { id, answered_on, follow_up_count }) => {
        checkDay('The day of the follow-up', input.followedOn, this.day, answered_on ?? undefined);
        checkTexts({ 'The note': [input.note, 2_000] });
        const position = follow_up_count + 1;
        mustBeFew('follow-ups', position);
        const row = { hearing_topic_id: id, position, followed_on: input.followedOn, note: input.note };
        await db.rows(insertInto('hearing_follow_ups', row));
        return { follow_up_count: position };
      }),
    );
  }

  async #review(id: string): Promise<{ handlingReview: HandlingReviewRow }> {
    return { handlingReview: await this.result(handlingReviewKind, id) };
  }

  async #topic(id: string): Promise<{ hearingTopic: HearingTopicRow }> {
    return { hearingTopic: await this.result(hearingTopicKind, id) };
  }
}

async function writeVotes(db: Queryable, id: string, votes: VoteOnHearingTopicInput['votes']): Promise<void> {
  await db.rows(sql`
    insert into delegation_votes (hearing_topic_id, position, delegation, votes)
    select ${id}, position, delegation, votes
    from unnest(${votes.map(({ delegation }) => delegation)}::text[], ${votes.map((each) => each.votes)}::int[])
      with ordinality as voted (delegation, votes, position)`);
}

/** Each unit of the review at most once, not more ballots than participants; a special inquiry and a democratic review end with ballots. */
function checkBallots(
  { kind, units, participant_count }: HandlingReviewColumns,
  ballots: readonly UnitSatisfactionBallotInput[],
): void {
  if (ballots.length === 0) {
    if (kindsWithBallots.includes(kind)) throw refuse('BAD_INPUT', `A ${kind} ends with ballots, but got none.`);
    return;
  }
  checkNames(
    'units with ballots',
    ballots.map(({ unit }) => unit),
    1,
    20,
  );
  for (const { unit, satisfied, basicallySatisfied, dissatisfied, abstained = 0 } of ballots) {
    mustBeOneOf(units, unit);
    const counts = [satisfied, basicallySatisfied, dissatisfied, abstained];
    const cast = counts.reduce((sum, count) => sum + count, 0);
    if (counts.some((count) => count < 0) || cast < 1 || cast > (participant_count ?? 0)) {
      throw refuse('BAD_INPUT', `There are 1 to ${participant_count ?? 0} ballots on ${unit}, but got: ${counts.join(', ')}.`);
    }
  }
}

function mustBeOneOf(units: readonly string[], unit: string): void {
  if (!units.includes(unit)) throw refuse('BAD_INPUT', `The review is of ${units.join('、')}, but not of: ${unit}.`);
}

/** A history has at most 100 steps, and what hangs on a record no more. */
function mustBeFew(what: string, count: number): void {
  if (count > 45) throw refuse('BAD_INPUT', `There are at most 45 ${what} of one record.`);
}
