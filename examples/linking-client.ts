/**
 * A procuratorate's own software in sixty lines: it keeps up with what its congress sends, registers each suggestion as a clue, files the case and tells the congress. Stopped
 * at any point and run again it goes on where it was: the cursor is in a file, and every command has a requestId made of what it is about.
 *
 *     TOKEN=$(npm run -s token -- prosecutor@430223) PLACE=430223 CURSOR=cursor.txt npx tsx examples/linking-client.ts
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const { GATEWAY = 'http://127.0.0.1:4000/graphql', TOKEN = '', PLACE = '430223', CURSOR = 'cursor.txt' } = process.env;
const headers = {
  'content-type': 'application/json',
  authorization: `Bearer ${TOKEN}`,
  'liandong-purpose': encodeURIComponent('办案'),
};

async function ask<Data>(query: string, variables: object): Promise<Data> {
  const response = await fetch(GATEWAY, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] }; // a GraphQL response
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}

/** Gives a command on what it is about; given again it does nothing new and answers the same. */
async function give(about: string, mutation: string, type: string, input: object, selection = '__typename'): Promise<unknown> {
  const document = `mutation ($input: ${type}!) { it: ${mutation}(input: $input) { ${selection} } }`;
  return (await ask<{ it: unknown }>(document, { input: { requestId: `${mutation} ${about}`, ...input } })).it;
}

async function link({ id, title, field }: { id: string; title: string; field: string }): Promise<void> {
  const number = id.split('.').at(-1);
  const assess = { id, clueNumber: `公益线〔${number}〕`, summary: title };
  const assessed = await give(id, 'assessReceipt', 'AssessReceiptInput', assess, 'conversionReceipt { clue { id } }');
  const clue = (assessed as { conversionReceipt: { clue: { id: string } } }).conversionReceipt.clue.id; // as selected
  await give(id, 'assessClue', 'ClueCommandInput', { id: clue });
  const filing = { jurisdiction: PLACE, clues: [clue], caseNumber: `行公立〔${number}〕`, agency: '水利局' };
  await give(id, 'fileCase', 'FileCaseInput', { ...filing, kind: 'ADMINISTRATIVE', field });
  await give(id, 'convertReceipt', 'ReceiptCommandInput', { id });
  console.log(`linked ${id}: ${title}`);
}

const changes = `query ($within: JurisdictionCode!, $since: String) {
  feed: litigationChanges(within: $within, since: $since, of: [RECEIPT], first: 50) {
    cursor more changes { receipt { id state title field direction } } } }`;

interface Feed {
  cursor: string;
  more: boolean;
  changes: { receipt: { id: string; state: string; title: string; field: string; direction: string } }[];
}

for (let more = true; more; ) {
  const since = existsSync(CURSOR) ? readFileSync(CURSOR, 'utf8') : null;
  const { feed } = await ask<{ feed: Feed }>(changes, { within: PLACE, since });
  for (const { receipt } of feed.changes) {
    const isOpen = receipt.direction === 'SUGGESTION_TO_CASE' && ['REGISTERED', 'ASSESSED'].includes(receipt.state);
    if (isOpen) await link(receipt);
  }
  writeFileSync(CURSOR, feed.cursor);
  more = feed.more;
}
