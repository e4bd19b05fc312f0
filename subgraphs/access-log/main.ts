import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseJurisdictionCode } from '../../schema/jurisdiction-code.ts';
import { isOwned, ownedSubgraphs } from '../../schema/subgraphs.ts';
import { Database } from '../database.ts';
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
  const { values } = parseArgs({
    options: {
      subgraph: { type: 'string' },
      owner: { type: 'string' },
      database: { type: 'string' },
      'key-file': { type: 'string' },
      anchor: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const { whose, database, anchor } = settingsOf(values);
  const { entries, breaks, head } = await verified(database, whose, anchor);
  for (const { position, problem } of breaks) console.log(`${position}: ${problem}`);
  console.log(`${entries} entries, ${breaks.length === 0 ? 'whole' : 'NOT WHOLE'}; anchor ${head.position}:${head.hash}`);
  return breaks.length === 0 ? 0 : 1;
}

/** What the arguments say. Throws with every problem. */
function settingsOf(values: Partial<Record<'subgraph' | 'owner' | 'database' | 'key-file' | 'anchor', string>>): {
  whose: ChainOptions;
  database: string;
  anchor: Link | undefined;
} {
  const { subgraph = '', owner, database = '', 'key-file': keyFile, anchor } = values;
  const problems: string[] = [];
  if (!isOwned(subgraph)) problems.push(`--subgraph must be one of ${ownedSubgraphs.join(', ')}`);
  let code = '';
  try {
    code = parseJurisdictionCode(owner);
  } catch (error) {
    problems.push(`--owner: ${messageOf(error)}`);
  }
  if (!/^postgres(ql)?:\/\//.test(database) || !URL.canParse(database)) {
    problems.push('--database must be a URL like postgres://role:password@host:5432/database');
  }
  if (keyFile !== undefined && !existsSync(keyFile)) problems.push(`--key-file: there is no file ${keyFile}`);
  const key = keyFile === undefined || !existsSync(keyFile) ? process.env.LIANDONG_LOG_KEY : readFileSync(keyFile, 'utf8').trim();
  if (key === undefined || key === '') problems.push('the key is needed: --key-file or LIANDONG_LOG_KEY');
  const [, position, hash] = /^(\d+):([0-9a-f]{64})$/.exec(anchor ?? '') ?? [];
  if (anchor !== undefined && hash === undefined) problems.push('--anchor must be a position and a hash, such as 1234:0a1b…');
  if (problems.length > 0 || key === undefined || !isOwned(subgraph)) {
    throw new Error(`The log cannot be verified:\n${problems.map((each) => `- ${each}`).join('\n')}\n\n${usage}`);
  }
  return {
    whose: { code, subgraph, key },
    database,
    anchor: hash === undefined ? undefined : { position: Number(position), hash },
  };
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
