import { ownedSubgraphs } from '../../schema/subgraphs.ts';
import { Settings } from '../../settings/settings.ts';
import { Database } from '../database.ts';
import { readNamed } from '../flags.ts';
import type { ChainOptions, Link } from './chain.ts';
import { type Verdict, verifyLog } from './verify.ts';

const usage = `npm run verify-log -- --subgraph suggestions --owner 430281 --database postgres://… [--key-file key] [--anchor 1234:abcd…]

  --subgraph  whose log: ${ownedSubgraphs.join(', ')}
  --owner     the code of the place whose organ keeps it
  --database  the organ's database, as a URL
  --key-file  the file with the log's key; the environment's LIANDONG_LOG_KEY when absent
  --anchor    the position and hash of an entry noted before, which must still be there

Prints a line for each place where the log breaks, the first 100, and how it ends: note that elsewhere, as the next anchor.
Exit code 0: the log is whole. 1: it is not. 2: it could not be read.`;

/** Verifies one log and says where it breaks. */
async function main(): Promise<number> {
  const read = new Settings(
    process.argv.slice(2),
    {},
    {
      subgraph: { type: 'string' },
      owner: { type: 'string' },
      database: { type: 'string' },
      'key-file': { type: 'string' },
      anchor: { type: 'string' },
      help: { type: 'boolean' },
    },
  );
  if (read.isOn('help')) {
    console.log(usage);
    return 0;
  }
  const [named, key, anchor] = [readNamed(read), readKey(read), readAnchor(read)];
  const { subgraph, code, database } = read.checked(named, 'The log cannot be verified', usage);
  const { entries, breaks, head } = await verified(database, { subgraph, code, key }, anchor);
  for (const { position, problem } of breaks) console.log(`${position}: ${problem}`);
  console.log(`${entries} entries, ${breaks.length === 0 ? 'whole' : 'NOT WHOLE'}; anchor ${head.position}:${head.hash}`);
  return breaks.length === 0 ? 0 : 1;
}

function readKey(read: Settings): string {
  const key = read.contents('key-file')?.toString('utf8').trim() ?? process.env.LIANDONG_LOG_KEY ?? '';
  read.must(key !== '', 'the key is needed: --key-file or LIANDONG_LOG_KEY');
  return key;
}

function readAnchor(read: Settings): Link | undefined {
  const anchor = read.text('anchor');
  const [, position, hash] = /^(\d+):([0-9a-f]{64})$/.exec(anchor ?? '') ?? [];
  read.must(anchor === undefined || hash !== undefined, '--anchor must be a position and a hash, such as 1234:0a1b…');
  return hash === undefined ? undefined : { position: Number(position), hash };
}

async function verified(url: string, whose: ChainOptions, anchor: Link | undefined): Promise<Verdict> {
  await using database = new Database(url, { schema: whose.subgraph, maxConnections: 1, statementTimeoutMs: 60_000 });
  try {
    const transaction = await database.begin({}, 'read only');
    try {
      return await verifyLog(transaction, whose, anchor);
    } finally {
      await transaction.end('rollback');
    }
  } catch (cause) {
    throw new Error(`--database: the log cannot be read: ${messageOf(cause)}`, { cause });
  }
}

/** A connection that was tried at several addresses fails with an empty message and an error for each. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join(', ');
  return error instanceof Error ? error.message : String(error);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 2;
}
