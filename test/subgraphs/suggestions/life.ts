import { expect } from 'vitest';
import type { Caller } from '../../../schema/caller.ts';
import { suggestions as subgraph } from '../../../subgraphs/suggestions/index.ts';
import { callerOf, staffOf } from '../../callers.ts';
import { ask } from '../ask.ts';
import { type OwnedDatabase, ownedDatabase } from '../owned-database.ts';

/*
 * What the whole lives of suggestions are played with: 醴陵市's deputies, staff and units, under rules of the province.
 */

export const [a, j, k] = ['430281.Deputy.a', '430281.Deputy.j', '430281.Deputy.k'];
export const deputy = (id: string): Caller => callerOf(staffOf('430281', { subject: id, roles: ['DEPUTY'], deputies: [id] }));
const unit = (name: string): Caller =>
  callerOf(staffOf('430281', { subject: name, organ: { kind: 'GOVERNMENT', code: '430281', name }, roles: ['HANDLING_UNIT'] }));
export const staff = callerOf(staffOf('430281'));
export const [water, housing] = [unit('水利局'), unit('住建局')];

const rule = (kind: string, amount: number, unit: string): object => ({
  id: kind,
  code: '43',
  kind,
  amount,
  unit,
  valid_from: '2020-01-01',
  legal_basis: '办理办法',
});
export const open = (): Promise<OwnedDatabase> =>
  ownedDatabase(
    'suggestions',
    {
      deadline_policies: [
        rule('RETURN_REQUEST', 10, 'DAY'),
        rule('CO_VIEW', 1, 'MONTH'),
        rule('RATING', 10, 'DAY'),
        rule('REHANDLING', 1, 'MONTH'),
      ],
    },
    '43',
  );

export type Fields = Record<string, unknown>;

/** A suggestion that is acted on day by day; what is refused is told by its code. */
export class Life {
  id = '';
  readonly #owned: OwnedDatabase;

  constructor(owned: OwnedDatabase) {
    this.#owned = owned;
  }

  /** Carries out a command; returns the state after it, or the code of the refusal. */
  async act(day: string, caller: Caller, mutation: string, input = ''): Promise<unknown> {
    const id = mutation === 'draftSuggestion' || mutation === 'submitSuggestion' ? '' : `id: "${this.id}"`;
    const document = `mutation { it: ${mutation}(input: { ${id} ${input} }) { suggestion { id state } } }`;
    const { data, errors } = await ask(subgraph, this.#owned.on(day, caller), document);
    const done = data?.it as { suggestion: { id: string; state: string } } | null | undefined; // as selected
    if (done != null && this.id === '') this.id = done.suggestion.id;
    return done?.suggestion.state ?? errors?.map(({ extensions }) => extensions?.code).join();
  }

  async see(day: string, caller: Caller, selection: string): Promise<Fields> {
    const { data, errors } = await ask(
      subgraph,
      this.#owned.on(day, caller),
      `{ suggestion(id: "${this.id}") { ${selection} } }`,
    );
    expect(errors).toBeUndefined();
    return data?.suggestion as Fields; // as selected
  }

  /** The promise of the suggestion, and what is done with it. */
  async promise(day: string, mutation: string, input: string, caller = staff): Promise<unknown> {
    const { followUps } = (await this.see(day, staff, 'followUps { id }')) as { followUps: { id: string }[] }; // as selected
    const document = `mutation { it: ${mutation}(input: { id: "${followUps.at(-1)?.id}", ${input} }) { followUp { state } } }`;
    const { data, errors } = await ask(subgraph, this.#owned.on(day, caller), document);
    return (data?.it as { followUp: Fields } | null)?.followUp.state ?? errors?.map(({ extensions }) => extensions?.code).join();
  }

  /** From a submission on paper to a unit that has made the three contacts, on 2026-03-02. */
  async handled(units = '[{ unit: "水利局", role: LEAD }]'): Promise<void> {
    await this.act('2026-02-01', staff, 'submitSuggestion', `${what}, jointSponsors: ["${j}"]`);
    await this.act('2026-02-02', staff, 'assignSuggestion', `units: ${units}, disclosed: true`);
    for (const phase of ['BEFORE', 'DURING', 'AFTER']) {
      await this.act(
        '2026-03-02',
        water,
        'recordContact',
        `phase: ${phase}, mode: VISIT, official: DEPUTY_HEAD, on: "2026-03-02"`,
      );
    }
  }

  /** A reply that is drafted, reviewed and sent. */
  async reply(day: string, caller: Caller, name: string, values: string): Promise<unknown> {
    await this.act(day, caller, 'draftReply', `text: "答复", signedBy: "局长", ${values}`);
    await this.act(day, staff, 'reviewReply', `unit: "${name}", approved: true`);
    return this.act(day, caller, 'sendReply');
  }
}

export const what = `jurisdiction: "430281", title: "关于治理渌江的建议", text: "正文", category: URBAN_ENVIRONMENT, leadSponsor: "${a}"`;
