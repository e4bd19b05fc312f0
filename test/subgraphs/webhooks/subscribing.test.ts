import sql from 'sql-template-tag';
import { describe, expect, it } from 'vitest';
import { type Caller, anonymous } from '../../../schema/caller.ts';
import { RecordStore } from '../../../subgraphs/record-store.ts';
import { suggestions as subgraph } from '../../../subgraphs/suggestions/index.ts';
import type { WebhookFilter, WebhookState } from '../../../subgraphs/suggestions/types.ts';
import { parseHosts } from '../../../subgraphs/webhooks/hosts.ts';
import { webhookKindOf } from '../../../subgraphs/webhooks/webhooks.ts';
import { webhookMachineOf } from '../../../subgraphs/webhooks/workflow.ts';
import { callerOf, prosecutorOf, staffOf } from '../../callers.ts';
import { ask, codesOf } from '../ask.ts';
import { describeFilters } from '../filters.ts';
import { describeMachine } from '../machines.ts';
import { type OwnedDatabase, ownedDatabase, someDay } from '../owned-database.ts';
import { describePages } from '../pages.ts';
import { webhook } from './rows.ts';

const prosecutor = callerOf(prosecutorOf('430281'));
const staff = callerOf(staffOf('430281'));
const deputy = callerOf(staffOf('430281', { subject: 'd', roles: ['DEPUTY'], deputies: ['430281.Deputy.d'] }));

const commandsOf = (name: 'Suggestion' | 'Litigation') => {
  const give = (mutation: string) => (id: string) => `mutation { ${mutation}(input: { id: "${id}" }) { webhook { state } } }`;
  return {
    PAUSE: give(`pause${name}Webhook`),
    RESUME: give(`resume${name}Webhook`),
    ROTATE_SECRET: give(`rotate${name}WebhookSecret`),
    END: give(`end${name}Webhook`),
  };
};

describeMachine('the life of a procuratorate’s subscription at a congress', {
  subgraph: 'suggestions',
  machine: webhookMachineOf('suggestions'),
  record: (state, local) => {
    const row = webhook('suggestions', local, { state: state as WebhookState }); // one of the machine's
    return { id: row.id, tables: { webhooks: [row] } };
  },
  commands: commandsOf('Suggestion'),
  actors: { SUBSCRIBER: prosecutor, KEEPER: staff },
  others: {
    seeing: [],
    blind: [anonymous('r'), deputy, callerOf(prosecutorOf('43')), callerOf(prosecutorOf('430223')), callerOf(staffOf('4302'))],
  },
});

describeMachine('the life of a congress’s subscription at a procuratorate', {
  subgraph: 'litigation',
  machine: webhookMachineOf('litigation'),
  record: (state, local) => {
    const subscriber = { kind: 'CONGRESS', code: '430281' } as const;
    const row = webhook('litigation', local, { state: state as WebhookState, subscriber }); // one of the machine's
    return { id: row.id, tables: { webhooks: [row] } };
  },
  commands: commandsOf('Litigation'),
  actors: { SUBSCRIBER: staff, KEEPER: prosecutor },
  others: { seeing: [callerOf(prosecutorOf('43'))], blind: [anonymous('r'), deputy, callerOf(staffOf('430223'))] },
});

const rows = [
  webhook('suggestions', '1', { subscribed_at: '2026-03-01T02:00:00Z' }),
  webhook('suggestions', '2', { subscribed_at: '2026-03-01T02:00:00Z', state: 'PAUSED' }),
  webhook('suggestions', '3', { subscribed_at: '2026-01-01T02:00:00Z', state: 'ENDED' }),
  webhook('suggestions', '4', { subscribed_at: '2026-05-01T02:00:00Z', state: 'DISABLED', code: '430223' }),
];
const open = () => ownedDatabase('suggestions', { webhooks: rows });
const read = (database: OwnedDatabase) => new RecordStore(database.on(someDay, prosecutor), webhookKindOf('suggestions'));

describePages('the subscriptions of an organ', {
  open,
  rows,
  orders: { SUBSCRIBED_AT_ASC: (row) => row.subscribed_at, SUBSCRIBED_AT_DESC: (row) => row.subscribed_at },
  page: (database, asked) => read(database).page({ within: '43', ...asked }),
});

describeFilters<(typeof rows)[number], WebhookFilter>('subscriptions, filtered', {
  open,
  rows,
  filters: { state: [[{ state: ['PAUSED', 'ENDED'] }, ({ state }) => ['PAUSED', 'ENDED'].includes(state)]] },
  page: (database, filter) => read(database).page({ within: '43', filter, first: 100 }),
});

const hosts = parseHosts(['hooks.example.org', '*.jcy.example.cn', '127.0.0.1', '10.1.0.0/16', 'localhost']);

interface Subscribed {
  webhook: { id: string; state: string };
  secret: string;
}

async function subscribe(owned: OwnedDatabase, input: Record<string, unknown>, caller: Caller = prosecutor) {
  const reading = owned.on(someDay, caller);
  reading.owner.webhookHosts = hosts;
  const answer = await ask(
    subgraph,
    reading,
    `mutation ($input: SubscribeSuggestionWebhookInput!) { it: subscribeSuggestionWebhook(input: $input) {
       secret webhook { id state url of field organ organKind organCode purpose attempts nextAttemptAt history { event } } } }`,
    { input: { jurisdiction: '430281', url: 'https://hooks.example.org/', ...input } },
  );
  return { codes: codesOf(answer), told: answer.data?.it as Subscribed | null | undefined }; // as selected
}

describe('subscribing', () => {
  it('is of all records in all fields from now on, unless told otherwise, and shows who was told what for', async () => {
    await using owned = await ownedDatabase('suggestions', {}, '430281');
    await owned.insert('changes', [{ seq: 7, record_id: '430281.Suggestion.a', at: '2026-03-01T02:00:00Z' }]);
    const { told } = await subscribe(owned, {});
    expect(told).toEqual({
      secret: expect.stringMatching(/^whsec_[\w+/]{43}=$/),
      webhook: {
        id: expect.stringMatching(/^430281\.SuggestionWebhook\./),
        state: 'ACTIVE',
        url: 'https://hooks.example.org/',
        of: ['SUGGESTION', 'CONVERSION'],
        field: [],
        organ: '430281 检察院',
        organKind: 'PROCURATORATE',
        organCode: '430281',
        purpose: '测试',
        attempts: 0,
        nextAttemptAt: null,
        history: [{ event: 'SUBSCRIBE' }],
      },
    });
    expect(await owned.where('webhooks', 'id', told?.webhook.id ?? '')).toMatchObject([{ seq: 7, pending_seq: null }]);
    const { codes } = await subscribe(owned, { since: 'x' });
    expect(codes).toEqual(['BAD_CURSOR']);
  });

  it('tells the secret once: sent again it is the same, it is nowhere in the database, and it can only be changed', async () => {
    await using owned = await ownedDatabase('suggestions', {}, '430281');
    const first = await subscribe(owned, { requestId: 'r1' });
    expect(await subscribe(owned, { requestId: 'r1' })).toEqual(first);
    const { secret = '', webhook: { id } = { id: '' } } = first.told ?? {};
    const rotate = `mutation { it: rotateSuggestionWebhookSecret(input: { id: "${id}", requestId: "r2" }) { secret webhook { previousSecretUntil } } }`;
    const rotated = await ask(subgraph, owned.on(someDay, prosecutor), rotate);
    expect(await ask(subgraph, owned.on(someDay, prosecutor), rotate)).toEqual(rotated);
    const next = rotated.data?.it as { secret: string; webhook: object }; // as selected
    expect(next.webhook).toEqual({ previousSecretUntil: '2026-06-02T04:00:00.000Z' });
    expect(next.secret).not.toBe(secret);
    const kept = JSON.stringify(await owned.everything());
    for (const each of [secret, next.secret]) expect(kept).not.toContain(each.slice('whsec_'.length));
  });

  it('is for the staff of congresses and procuratorates, as such: what they may see beyond that is not their organ’s', async () => {
    await using owned = await ownedDatabase('suggestions', {}, '430281');
    const unit = callerOf(
      staffOf('430281', { organ: { kind: 'GOVERNMENT', code: '430281', name: '水利局' }, roles: ['HANDLING_UNIT'] }),
    );
    const system = callerOf({ ...prosecutorOf('430281'), roles: ['ORGAN_SYSTEM'] });
    for (const caller of [anonymous('r'), deputy, unit, system]) {
      expect((await subscribe(owned, {}, caller)).codes).toEqual(['FORBIDDEN']);
    }
    const both = callerOf(staffOf('430281', { roles: ['CONGRESS_STAFF', 'DEPUTY'], deputies: ['d'], duties: ['APPOINTMENTS'] }));
    const { told } = await subscribe(owned, {}, both);
    const [row] = await owned.where('webhooks', 'id', told?.webhook.id ?? '');
    const { subject, name, organ } = staffOf('430281');
    expect(row?.subscriber).toEqual({ subject, name, organ, roles: ['CONGRESS_STAFF'] });
  });

  it('needs a purpose where reading does', async () => {
    await using owned = await ownedDatabase('suggestions', {}, '430281');
    const without = callerOf(prosecutorOf('430281'), { purpose: null });
    expect((await subscribe(owned, {}, without)).codes).toEqual(['PURPOSE_NEEDED']);
  });

  it('is refused for a URL that is none, that is not safe, or to which the owner sends nothing', async () => {
    await using owned = await ownedDatabase('suggestions', {}, '430281');
    const refused = [
      'hooks.example.org',
      '',
      'ftp://hooks.example.org/',
      'file:///etc/passwd',
      'http://hooks.example.org/',
      'http://10.1.2.3/',
      'https://user:secret@hooks.example.org/',
      'https://hooks.example.org/#part',
      'https://example.org/',
      'https://hooks.example.org.evil.example/',
      'https://jcy.example.cn/',
      'https://10.2.0.1/',
      'https://0x7f.2/',
      'https://169.254.169.254/latest/meta-data/',
      'https://[::1]/',
      'https://[::ffff:192.168.0.1]/',
      'https://8.8.8.8/',
      `https://hooks.example.org/${'x'.repeat(500)}`,
    ];
    for (const url of refused) expect((await subscribe(owned, { url })).codes, url).toEqual(['BAD_INPUT']);
    const taken = [
      'https://hooks.example.org:8443/a?b=c',
      'https://a.jcy.example.cn/',
      'https://10.1.2.3/',
      'http://127.0.0.1:8080/',
      'http://localhost:8080/',
    ];
    for (const url of taken) expect((await subscribe(owned, { url })).codes, url).toEqual([]);
    const reading = owned.on(someDay, prosecutor);
    const nowhere =
      'mutation { subscribeSuggestionWebhook(input: { jurisdiction: "430281", url: "https://hooks.example.org/" }) { secret } }';
    expect(codesOf(await ask(subgraph, reading, nowhere))).toEqual(['BAD_INPUT']);
    for (const entry of ['https://x', 'x y', '*', '10.0.0.0/33', '10.0.0.0/x'])
      expect(() => parseHosts([entry]), entry).toThrow();
  });

  it('is bounded to twenty of an organ at an owner that are not ended', async () => {
    const many = Array.from({ length: 20 }, (_, at) =>
      webhook('suggestions', `m${at}`, { state: at === 0 ? 'ENDED' : 'PAUSED' }),
    );
    await using owned = await ownedDatabase('suggestions', { webhooks: many }, '430281');
    const both = await Promise.all([subscribe(owned, {}), subscribe(owned, {})]);
    expect(both.flatMap(({ codes }) => codes)).toEqual(['BAD_INPUT']);
    expect((await subscribe(owned, {}, staff)).codes).toEqual([]);
  });

  it('is told of everything once more when the owner has numbered its changes anew, in messages that are others', async () => {
    await using owned = await ownedDatabase('suggestions', { webhooks: [webhook('suggestions', 'a')] }, '430281');
    await owned.inside.rows(sql`update webhooks set seq = 5, pending_seq = 6`);
    await owned.inside.rows(sql`call number_changes()`);
    expect(await owned.where('webhooks', 'code', '430281')).toMatchObject([{ seq: 0, pending_seq: null, numbering: 2 }]);
  });
});
