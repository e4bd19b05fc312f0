import { type FieldNode, OperationTypeNode } from 'graphql';
import type { Question } from '../owners/client.ts';
import type { OwnerFailure } from '../owners/transport.ts';
import type { OwnersInUse } from '../owners/owners.ts';
import type { Fetching } from '../observation/watch.ts';
import type { RegisteredOwner, Registry } from '../registry.ts';
import { answerTypeOf } from './answer-type.ts';
import { type OwnerOutcome, askOwner } from './ask.ts';
import type { Missing } from './coverage.ts';
import { type OwnerDocument, documentFor, representationsDefinition, representationsName } from './document.ts';
import type { SubgraphRequest } from './fanout.ts';
import type { Plan, RootField } from './plan.ts';
import type { Route } from './route.ts';
import type { Variables } from './selections.ts';

/** What one owner is asked in a round: fields, each whole or in two steps, and variables of ours. */
interface Batch {
  fields: RootField[];
  twoStep: boolean[];
  extra: Record<string, unknown>;
}

/** One round of questions to owners, and what they said. */
export class Asking {
  readonly subgraph: string;
  readonly plan: Plan;
  readonly variables: Variables;
  readonly #request: SubgraphRequest;
  readonly #owners: OwnersInUse;
  readonly #ownersForTwoSteps: number;
  readonly #fetching: Fetching | undefined;
  readonly #outcomes = new Map<RegisteredOwner, OwnerOutcome>();
  readonly #bodies = new Map<OwnerDocument, string>();

  constructor(
    subgraph: string,
    plan: Plan,
    request: SubgraphRequest,
    variables: Variables,
    owners: OwnersInUse,
    ownersForTwoSteps: number,
    fetching: Fetching | undefined,
  ) {
    this.subgraph = subgraph;
    this.plan = plan;
    this.variables = variables;
    this.#request = request;
    this.#owners = owners;
    this.#ownersForTwoSteps = ownersForTwoSteps;
    this.#fetching = fetching;
  }

  /** The registry as it was when the question came. */
  get registry(): Registry {
    return this.#owners.registry;
  }

  /** Asks every owner concerned once, for all its fields together, side by side with the others. */
  async askAll(routes: readonly Route[]): Promise<void> {
    const questions = new Map<RegisteredOwner, Batch>();
    const questionOf = (owner: RegisteredOwner): Batch => {
      const question = questions.get(owner) ?? { fields: [], twoStep: [], extra: {} };
      questions.set(owner, question);
      return question;
    };
    for (const each of routes) {
      if ('split' in each) {
        for (const { owner, representations } of each.split.owned) {
          const question = questionOf(owner);
          question.fields.push(each.field);
          question.twoStep.push(false);
          question.extra[representationsName(each.field.key)] = representations;
        }
        continue;
      }
      for (const owner of each.owners) {
        const question = questionOf(owner);
        question.fields.push(each.field);
        question.twoStep.push(this.inTwoSteps(each));
      }
    }
    await Promise.all(
      [...questions].map(async ([owner, { fields, twoStep, extra }]) => {
        const asked = fields.map((field, at) =>
          twoStep[at] === true && field.merge === 'connection' && field.twoStep !== undefined ? field.twoStep.asked : field.asked,
        );
        const key = `${twoStep.map(Number).join('')} ${fields.map(({ key: each }) => each).join(' ')}`;
        this.#outcomes.set(owner, await this.ask(owner, asked, extra, key));
      }),
    );
  }

  /** What an owner said in this round. */
  outcomeOf(owner: RegisteredOwner): OwnerOutcome {
    const outcome = this.#outcomes.get(owner);
    if (outcome === undefined) throw new Error(`${owner.name} was not asked.`);
    return outcome;
  }

  /** Asks one owner for some fields. `key` names the document among those made of this plan. */
  async ask(
    owner: RegisteredOwner,
    fields: readonly FieldNode[],
    extra: Record<string, unknown>,
    key: string,
  ): Promise<OwnerOutcome> {
    const document = this.#documentOf(fields, Object.keys(extra), key);
    const { asker, coverage, signal } = this.#request;
    const headers = await asker.headersFor(owner);
    const asked = this.#fetching?.asking(owner);
    const question: Question = {
      body: this.#bodyOf(document, extra),
      caller: asker.key,
      headers: asked?.headers === undefined ? headers : { ...headers, ...asked.headers },
      isRead: !this.plan.isMutation,
    };
    const outcome = await askOwner(this.#owners.clientOf(owner), question, document.answer, coverage, signal);
    asked?.ended(outcome.missing?.failure.reason);
    return outcome;
  }

  /** Tells that an owner's answer breaks the contract: it is missing from now on. */
  spoil(owner: RegisteredOwner, message: string): { missing: Missing } {
    return { missing: this.missing(owner, this.#owners.clientOf(owner).spoilt('BAD_ANSWER', message)) };
  }

  /** Notes that an owner is missing. */
  missing(owner: RegisteredOwner, failure: OwnerFailure): Missing {
    const missing = { owner, failure, since: this.#owners.clientOf(owner).health.failingSince ?? new Date() };
    this.#request.coverage.note(owner, missing);
    return missing;
  }

  /** Whether a list is fetched in two steps: cursors of all owners first, then the winners' fields. */
  inTwoSteps({ field, owners }: Extract<Route, { owners: unknown }>): boolean {
    return field.merge === 'connection' && field.twoStep !== undefined && owners.length >= this.#ownersForTwoSteps;
  }

  /** What is sent with a document; where nothing is added for one owner it is written once for all. */
  #bodyOf(document: OwnerDocument, extra: Record<string, unknown>): string {
    const isForAll = Object.keys(extra).length === 0;
    const known = isForAll ? this.#bodies.get(document) : undefined;
    if (known !== undefined) return known;
    const sent = { ...this.#request.variables, ...extra };
    const used = Object.fromEntries(
      document.variables.flatMap((name) => (Object.hasOwn(sent, name) ? [[name, sent[name]]] : [])),
    );
    const body = `${document.bodyStart}${JSON.stringify(used)}}`;
    if (isForAll) this.#bodies.set(document, body);
    return body;
  }

  #documentOf(fields: readonly FieldNode[], extra: readonly string[], key: string): OwnerDocument {
    const { operation, fragments, documents, isMutation, rootType, schema } = this.plan;
    const known = documents.get(key);
    if (known !== undefined) return known;
    const kind = isMutation ? OperationTypeNode.MUTATION : OperationTypeNode.QUERY;
    const definitions = [...(operation.variableDefinitions ?? []), ...extra.map(representationsDefinition)];
    const { query, variables } = documentFor(fields, kind, definitions, fragments);
    const answer = answerTypeOf(fields, rootType, schema, fragments);
    const document = { bodyStart: `{"query":${JSON.stringify(query)},"variables":`, variables, answer };
    documents.set(key, document);
    return document;
  }
}
