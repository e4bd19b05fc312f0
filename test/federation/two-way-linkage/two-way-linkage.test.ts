import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayOf } from '../../../schema/calendar.ts';
import { staffOf } from '../../callers.ts';
import { RunningProcess } from '../../running-process.ts';
import { type Asking, TestGraph } from '../graph.ts';
import { TestIssuer } from '../test-issuer.ts';
import { describeJointWork } from './joint-work.ts';
import { describeStationClues, liling } from './station-clues.ts';
import { OrganSystem, city, county, deputy, deputyId, prosecutor, staff, unit } from './organs.ts';

/*
 * 攸县's congress, the stations of 醴陵市's, and the procuratorates beside them, each with its own database and in its own process; what one does the other is told by couriers, through the
 * gateway.
 */

let issuer: TestIssuer;
let congress: OrganSystem;
let procuratorate: OrganSystem;
let stations: OrganSystem;
let graph: TestGraph;
const running: RunningProcess[] = [];

beforeAll(async () => {
  issuer = await TestIssuer.start();
  [congress, procuratorate, stations] = await Promise.all([
    OrganSystem.make('suggestions', county, issuer),
    OrganSystem.make('litigation', city, issuer),
    OrganSystem.make('deputies', liling, issuer),
  ]);
  running.push(congress.serve(), procuratorate.serve(), stations.serve());
  await Promise.all(running.map(({ ready }) => ready));
  graph = await TestGraph.start(
    [congress, procuratorate, stations].map(({ subgraph, code, url }) => ({ subgraph, code, url, timeoutMs: 5_000 })),
    undefined,
    undefined,
    { provider: { issuer: issuer.url, audience: 'liandong' } },
    issuer,
  );
  running.push(...(await Promise.all([congress, procuratorate, stations].map((system) => system.deliver(graph.url)))));
  await Promise.all(running.map(({ ready }) => ready));
}, 300_000);

afterAll(async () => {
  await Promise.all(running.map((each) => each[Symbol.asyncDispose]()));
  await graph[Symbol.asyncDispose]();
  await congress[Symbol.asyncDispose]();
  await procuratorate[Symbol.asyncDispose]();
  await stations[Symbol.asyncDispose]();
});

/** Carries out a command that must succeed, and returns what is selected of its payload. */
async function act(
  asking: Asking,
  mutation: string,
  input: object,
  selection: string,
  type = inputOf(mutation),
): Promise<Record<string, unknown>> {
  const { data, errors } = await graph.as(
    asking,
    `mutation ($input: ${type}!) { it: ${mutation}(input: $input) { ${selection} } }`,
    { input },
  );
  expect(errors, mutation).toBeUndefined();
  return data?.it as Record<string, unknown>; // as selected
}

/** The code with which a command is refused. */
async function refusalOf(asking: Asking, mutation: string, input: object, type = inputOf(mutation)): Promise<unknown> {
  const document = `mutation ($input: ${type}!) { it: ${mutation}(input: $input) { __typename } }`;
  const { errors } = await graph.as(asking, document, { input });
  return errors?.[0]?.extensions.code;
}

/** The type of a mutation's input, where it has one of its own. */
function inputOf(mutation: string): string {
  return `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
}

/** A suggestion in a public-interest field, accepted and assigned. */
async function suggestion(title: string): Promise<string> {
  const submitted = await act(
    deputy,
    'submitSuggestion',
    { jurisdiction: county, title, text: '排污口应当整治。', category: 'URBAN_ENVIRONMENT', leadSponsor: deputyId },
    'suggestion { id }',
  );
  const { id } = submitted.suggestion as { id: string };
  await act(staff, 'acceptSuggestion', { id, litigationField: 'ECOLOGY' }, 'suggestion { id }');
  const units = [{ unit: '水利局', role: 'LEAD' }];
  await act(staff, 'assignSuggestion', { id, units }, 'suggestion { id }');
  return id;
}

async function send(id: string): Promise<string> {
  const { conversion } = await act(staff, 'sendSuggestionToProcuratorate', { id }, 'conversion { id state }');
  return (conversion as { id: string }).id;
}

/** Waits until the congress's half is in a state, and returns what is known of both halves. */
async function both(id: string, state: string): Promise<Record<string, unknown>> {
  const document = `query ($id: ID!) { conversion(id: $id) {
    id state suggestion { id state } decidedOn declineReason outcome documents { kind number } dueOn sponsorToldOn history { event }
    receipt { id state title clue { number source } case { id } congress { code } history { event } }
  } }`;
  let found: Record<string, unknown> | undefined;
  await expect
    .poll(
      async () => {
        const { data, errors } = await graph.as(staff, document, { id });
        expect(errors).toBeUndefined();
        found = data?.conversion as Record<string, unknown>; // as selected
        return found.state;
      },
      { timeout: 15_000, interval: 50 },
    )
    .toBe(state);
  return found ?? {};
}

const receiptOf = (found: Record<string, unknown>): string => (found.receipt as { id: string }).id;

describe('a suggestion in a public-interest field', () => {
  it('that the procuratorate declines stays what it is, and both organs know why', async () => {
    const made = await suggestion('关于已有处罚的排污口的建议');
    const id = await send(made);
    const receipt = receiptOf(await both(id, 'REGISTERED'));
    await act(prosecutor, 'declineReceipt', { id: receipt, reason: '已有行政处罚' }, 'conversionReceipt { state }');
    expect(await both(id, 'NOT_CONVERTED')).toMatchObject({
      suggestion: { id: made, state: 'ASSIGNED' },
      declineReason: '已有行政处罚',
      receipt: { state: 'NOT_CONVERTED', title: '关于已有处罚的排污口的建议', congress: { code: county } },
      history: ['SEND', 'REGISTER', 'DECLINE'].map((event) => ({ event })),
    });
  });

  it('becomes a clue, a case and a procuratorial suggestion; the agency replies, and the sponsor is told what came of it', async () => {
    const made = await suggestion('关于整治洣水排污口的建议');
    const id = await send(made);
    const receipt = receiptOf(await both(id, 'REGISTERED'));
    const assessed = await act(
      prosecutor,
      'assessReceipt',
      { id: receipt, clueNumber: '攸检公益线〔2026〕1号', summary: '沿岸排污' },
      'conversionReceipt { clue { id } }',
    );
    const { clue } = assessed.conversionReceipt as { clue: { id: string } };
    await both(id, 'ASSESSED');
    await act(prosecutor, 'assessClue', { id: clue.id }, 'clue { state }', 'ClueCommandInput');
    // Nothing is converted before a case is filed.
    expect(await refusalOf(prosecutor, 'convertReceipt', { id: receipt }, 'ReceiptCommandInput')).toBe('NOT_READY');
    const filing = { jurisdiction: county, clues: [clue.id], caseNumber: '攸检行公立〔2026〕1号', agency: '水利局' };
    const filed = await act(
      prosecutor,
      'fileCase',
      { ...filing, kind: 'ADMINISTRATIVE', field: 'ECOLOGY' },
      'litigationCase { id fromSuggestion }',
    );
    const { id: file, fromSuggestion } = filed.litigationCase as { id: string; fromSuggestion: boolean };
    expect(fromSuggestion).toBe(true);
    const onCase = (mutation: string, input: object = {}, type?: string) =>
      act(prosecutor, mutation, { id: file, ...input }, 'litigationCase { state }', type);
    await act(prosecutor, 'convertReceipt', { id: receipt }, 'conversionReceipt { state dueOn }', 'ReceiptCommandInput');
    expect(await both(id, 'CONVERTED')).toMatchObject({ dueOn: addDays(dayOf(new Date()), 10), receipt: { case: { id: file } } });
    await onCase('investigateCase', {}, 'LitigationCaseCommandInput');
    await onCase('issueProcuratorialSuggestion', { documentNumber: '攸检行公建〔2026〕1号', content: '依法查处' });
    const documents = [
      { kind: 'FILING_DECISION', number: '攸检行公立〔2026〕1号', on: '2026-11-20' },
      { kind: 'PROCURATORIAL_SUGGESTION', number: '攸检行公建〔2026〕1号', on: '2026-11-20' },
    ];
    await act(prosecutor, 'copyReceiptDocuments', { id: receipt, documents }, 'conversionReceipt { state }');
    expect(await both(id, 'DOCUMENTS_COPIED')).toMatchObject({ documents: [{}, { kind: 'PROCURATORIAL_SUGGESTION' }] });

    // The agency replies to the procuratorate, and as the handling unit to the deputy: neither is the other's business.
    const list = `{ procuratorialSuggestions(within: "${county}") { nodes { id documentNumber agency state } } }`;
    const seen = (await graph.as(unit, list)).data as { procuratorialSuggestions: { nodes: { id: string }[] } }; // as selected
    expect(seen.procuratorialSuggestions.nodes).toMatchObject([{ documentNumber: '攸检行公建〔2026〕1号', state: 'ISSUED' }]);
    const reply = { id: seen.procuratorialSuggestions.nodes[0]?.id, reply: '排污口已封堵' };
    await act(unit, 'replyProcuratorialSuggestion', reply, 'procuratorialSuggestion { state }');
    await onCase('followUpCase', { finding: '现场复核，已封堵' });
    await onCase('rectifyCase', {}, 'LitigationCaseCommandInput');
    await act(
      prosecutor,
      'copyReceiptOutcome',
      { id: receipt, outcome: '排污口已封堵，水质达标' },
      'conversionReceipt { state }',
    );
    await both(id, 'OUTCOME_COPIED');
    expect((await graph.as(deputy, '{ conversion(id: "' + id + '") { outcome } }')).data).toEqual({ conversion: null });
    await act(staff, 'tellConversionSponsor', { id }, 'conversion { state }', 'ConversionCommandInput');

    // Both sides, by one question, of who may see both; the suggestion went its own way all the while.
    const whole = `query ($id: ID!) { conversion(id: $id) { state outcome sponsorToldOn suggestion { state title }
      case { caseNumber state procuratorialSuggestions { documentNumber state } }
      receipt { state outcome clue { state } } } }`;
    for (const who of [staff, prosecutor]) {
      expect((await graph.as(who, whole, { id })).data?.conversion).toMatchObject({
        state: 'SPONSOR_TOLD',
        outcome: '排污口已封堵，水质达标',
        suggestion: { state: 'ASSIGNED', title: '关于整治洣水排污口的建议' },
        case: { caseNumber: '攸检行公立〔2026〕1号', state: 'RECTIFIED', procuratorialSuggestions: [{ state: 'FOLLOWED_UP' }] },
        receipt: { state: 'OUTCOME_COPIED', clue: { state: 'FILED' } },
      });
    }
    const told = await graph.as(deputy, '{ conversion(id: "' + id + '") { state outcome documents { kind } } }');
    expect(told).toMatchObject({
      data: { conversion: { state: 'SPONSOR_TOLD', outcome: '排污口已封堵，水质达标', documents: [] } },
    });
  });

  it('is sent once, and again when it was declined', async () => {
    const made = await suggestion('关于再次移送的建议');
    const id = await send(made);
    expect(await refusalOf(staff, 'sendSuggestionToProcuratorate', { id: made })).toBe('NOT_READY');
    const receipt = receiptOf(await both(id, 'REGISTERED'));
    await act(prosecutor, 'declineReceipt', { id: receipt, reason: '线索不具体' }, 'conversionReceipt { state }');
    await both(id, 'NOT_CONVERTED');
    expect(await send(made)).not.toBe(id);
  });

  it('that was not accepted, or is in no such field, is not sent', async () => {
    const input = { jurisdiction: county, title: '一', text: '二', category: 'OTHER', leadSponsor: deputyId };
    const { suggestion: found } = await act(deputy, 'submitSuggestion', input, 'suggestion { id }');
    const { id } = found as { id: string };
    expect(await refusalOf(staff, 'sendSuggestionToProcuratorate', { id })).toBe('NOT_READY');
    await act(staff, 'acceptSuggestion', { id }, 'suggestion { id }');
    expect(await refusalOf(staff, 'sendSuggestionToProcuratorate', { id })).toBe('NOT_READY');
    expect(await refusalOf(deputy, 'sendSuggestionToProcuratorate', { id })).toBe('FORBIDDEN');
  });
});

describe('a procuratorate’s own software', () => {
  it('links what the congress sends to cases, and stopped and run again does nothing twice', async () => {
    const sent = await Promise.all(['一', '二', '三'].map(async (nth) => send(await suggestion(`关于第${nth}处排污口的建议`))));
    for (const id of sent) await both(id, 'REGISTERED');
    const folder = await mkdtemp(join(tmpdir(), 'liandong-client-'));
    const { authorization = '' } = await graph.headersOf(prosecutor);
    const env = {
      GATEWAY: graph.url,
      TOKEN: authorization.replace('Bearer ', ''),
      PLACE: county,
      CURSOR: join(folder, 'cursor.txt'),
    };
    const run = async (): Promise<string[]> => {
      await using client = new RunningProcess('examples/linking-client.ts', [], env);
      expect(await client.ended(), client.printed.join('\n')).toBe(0);
      return client.printed.filter((line) => line.startsWith('linked '));
    };
    // Killed after its first link: what it did then is done, and the rest when it is run again.
    await using killed = new RunningProcess('examples/linking-client.ts', [], env);
    await expect
      .poll(() => killed.printed.some((line) => line.startsWith('linked ')), { timeout: 20_000, interval: 5 })
      .toBe(true);
    await killed.stop('SIGKILL');
    await run();
    for (const id of sent) await both(id, 'CONVERTED');
    expect(await run()).toEqual([]);
    const titles = sent.map((_, at) => `关于第${['一', '二', '三'][at]}处排污口的建议`);
    const cases = await procuratorate.rows<{ title: string }>(
      `select title from conversion_receipts join litigation_cases on litigation_cases.id = case_id where title = any($1)`,
      [titles],
    );
    expect(cases.map(({ title }) => title).toSorted()).toEqual(titles.toSorted());
    const files = await procuratorate.rows('select from clues where summary = any($1)', [titles]);
    expect(files).toHaveLength(3);
    await rm(folder, { recursive: true });
  }, 300_000);
});

describe('what a case has shown', () => {
  it('is offered to a deputy, who makes a suggestion of it; the reply goes back to the procuratorate, and never the case to the deputy', async () => {
    const filed = await procuratorate.rows<{ id: string }>('select id from litigation_cases order by id limit 1');
    const [{ id: file } = { id: '' }] = filed;
    const input = { id: file, title: '关于建立排污口长效监管机制的建议', issue: '同类排污口多处存在，没有长效机制。' };
    const named = { ...input, issue: '见攸检行公立〔2026〕1号案。' };
    expect(await refusalOf(prosecutor, 'selectForSuggestion', named)).toBe('BAD_INPUT');
    const selected = await act(prosecutor, 'selectForSuggestion', input, 'conversionReceipt { id state }');
    const { id: receipt } = selected.conversionReceipt as { id: string };
    await act(prosecutor, 'sendReceipt', { id: receipt }, 'conversionReceipt { state }');
    let id = '';
    await expect
      .poll(
        async () => {
          const [found] = await congress.rows<{ id: string }>('select id from conversions where receipt_id = $1', [receipt]);
          id = found?.id ?? '';
          return id;
        },
        { timeout: 15_000, interval: 50 },
      )
      .not.toBe('');
    await act(staff, 'offerConversion', { id, deputy: deputyId }, 'conversion { state }');
    await act(deputy, 'takeUpConversion', { id }, 'conversion { state title issue }', 'ConversionCommandInput');
    const made = await suggestion('关于建立排污口长效监管机制的建议');
    await act(deputy, 'submitConversion', { id, suggestion: made }, 'conversion { state }');
    expect(await refusalOf(staff, 'replyConversion', { id }, 'ConversionCommandInput')).toBe('NOT_READY');
    await congress.rows(
      `insert into replies (suggestion_id, round, unit, replied_on, scheme_id, reply_class, outcome, text)
       values ($1, 1, '水利局', '2026-11-20', 'national-abcd', 'A', 'SOLVED', '已建立巡查制度')`,
      [made],
    );
    await act(staff, 'replyConversion', { id }, 'conversion { state }', 'ConversionCommandInput');
    const shown = `query ($id: ID!) { conversion(id: $id) { state receipt { state reply suggestion { title } history { event } } } }`;
    await expect
      .poll(async () => (await graph.as(prosecutor, shown, { id })).data, { timeout: 15_000, interval: 50 })
      .toMatchObject({
        conversion: {
          state: 'REPLIED',
          receipt: { state: 'REPLIED', reply: '已建立巡查制度', suggestion: { title: '关于建立排污口长效监管机制的建议' } },
        },
      });
    await act(prosecutor, 'acknowledgeReceiptReply', { id: receipt }, 'conversionReceipt { state }', 'ReceiptCommandInput');
    await both(id, 'FED_BACK');
  });
});

describeJointWork(() => ({ graph, act, suggestion }));

describeStationClues(() => ({ graph, stations, procuratorate, act, refusalOf }));

describe('what one organ tells another', () => {
  const input = (conversion: string): object => ({
    requestId: `${conversion}-1`,
    jurisdiction: county,
    conversion,
    suggestion: `${conversion.split('.')[0]}.Suggestion.s1`,
    field: 'ECOLOGY',
    title: '标题',
    text: '正文',
    sentOn: '2026-11-20',
  });
  const system = (code: string): Asking => ({
    identity: { ...staffOf(code), subject: `courier@${code}`, roles: ['ORGAN_SYSTEM'] },
  });

  it('is refused of anybody but its own system, and of another’s records, and nothing is written', async () => {
    const before = await procuratorate.rows('select id from conversion_receipts order by id');
    const forged = `${county}.Conversion.forged`;
    expect(await refusalOf(staff, 'receiveConversion', input(forged))).toBe('FORBIDDEN');
    expect(await refusalOf(system('430281'), 'receiveConversion', input(forged))).toBe('FORBIDDEN');
    expect(await refusalOf(prosecutor, 'receiveConversion', input(forged))).toBe('FORBIDDEN');
    expect(await refusalOf(system(county), 'receiveConversion', input('430281.Conversion.forged'))).toBe('FORBIDDEN');
    const other = { ...input(forged), suggestion: '430281.Suggestion.s1' };
    expect(await refusalOf(system(county), 'receiveConversion', other)).toBe('BAD_INPUT');
    expect(await refusalOf(system(county), 'receiveConversion', { ...input(forged), field: 'NO_SUCH_FIELD' })).toBe(
      'BAD_USER_INPUT',
    );
    expect(await procuratorate.rows('select id from conversion_receipts order by id')).toEqual(before);
  });

  it('is done once when it comes again, and refused when it comes again changed', async () => {
    const conversion = `${county}.Conversion.replayed`;
    const once = await act(system(county), 'receiveConversion', input(conversion), 'id');
    expect(await act(system(county), 'receiveConversion', input(conversion), 'id')).toEqual(once);
    const changed = { ...input(conversion), title: '另一个' };
    expect(await refusalOf(system(county), 'receiveConversion', changed)).toBe('REQUEST_ID_REUSED');
    const renamed = { ...input(conversion), requestId: 'another' };
    expect(await refusalOf(system(county), 'receiveConversion', renamed)).toBe('WRONG_STATE');
    expect(await procuratorate.rows('select id from conversion_receipts where conversion_id = $1', [conversion])).toHaveLength(1);
  });

  it('that the receiver refuses is shown to the sender’s staff, who may send it again or give it up', async () => {
    // The procuratorate answers for a conversion that 攸县 does not have.
    const document = `{ litigationDeliveries(within: "4302", filter: { state: [DEAD] }) {
      nodes { id operation subject receiver attempts errorCode state jurisdiction { code } } totalCount coverage { complete } } }`;
    await expect
      .poll(async () => (await graph.as(prosecutor, document)).data, { timeout: 15_000, interval: 50 })
      .toMatchObject({
        litigationDeliveries: {
          nodes: [{ operation: 'reportConversion', receiver: county, attempts: 1, errorCode: 'NOT_FOUND', state: 'DEAD' }],
          totalCount: 1,
        },
      });
    const { data = {} } = await graph.as(prosecutor, document);
    const { litigationDeliveries } = data as { litigationDeliveries: { nodes: [{ id: string }] } }; // as selected
    const [{ id }] = litigationDeliveries.nodes;
    expect((await graph.as(staff, document)).data).toMatchObject({ litigationDeliveries: { totalCount: 0 } });
    expect(await refusalOfDelivery(staff, 'giveUpLitigationDelivery', id)).toBe('NOT_FOUND');
    expect(await refusalOfDelivery(prosecutor, 'giveUpLitigationDelivery', id)).toBeUndefined();
    expect(await refusalOfDelivery(prosecutor, 'giveUpLitigationDelivery', id)).toBe('WRONG_STATE');
    expect(await refusalOfDelivery(prosecutor, 'resendLitigationDelivery', id)).toBeUndefined();
    await expect
      .poll(async () => (await graph.as(prosecutor, document)).data, { timeout: 15_000, interval: 50 })
      .toMatchObject({ litigationDeliveries: { nodes: [{ id, attempts: 1 }] } });
  });

  async function refusalOfDelivery(asking: Asking, mutation: string, id: string): Promise<unknown> {
    const document = `mutation ($input: DeliveryCommandInput!) { it: ${mutation}(input: $input) { delivery { state } } }`;
    const { errors } = await graph.as(asking, document, { input: { id } });
    return errors?.[0]?.extensions.code;
  }
});
