import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isOwned, ownedSubgraphs } from '../../schema/subgraphs.ts';
import { Database } from '../database.ts';
import type { Link } from './chain.ts';
import { verifyLog } from './verify.ts';

const usage = `npm run verify-log -- --subgraph suggestions --database postgres://… [--key-file key] [--anchor 1234:abcd…]

  --subgraph  whose log: ${ownedSubgraphs.join(', ')}
  --database  the organ's database, as a URL
  --key-file  the file with the log's key; the environment's LIANDONG_LOG_KEY when absent
  --anchor    the position and hash of an entry noted before, which must still be there

Exit code 0: the log is whole. 1: it is not. 2: it could not be read.`;

/** Verifies one log and says where it breaks. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      subgraph: { type: 'string' },
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
  const { subgraph = '', database = '', 'key-file': keyFile } = values;
  const anchor = values.anchor === undefined ? undefined : readAnchor(values.anchor);
  const problems: string[] = [];
  if (!isOwned(subgraph)) problems.push(`--subgraph must be one of ${ownedSubgraphs.join(', ')}`);
  if (!/^postgres(ql)?:\/\//.test(database))
    problems.push('--database must be a URL like postgres://role:password@host:5432/database');
  if (keyFile !== undefined && !existsSync(keyFile)) problems.push(`--key-file: there is no file ${keyFile}`);
  const key = keyFile === undefined || !existsSync(keyFile) ? process.env.LIANDONG_LOG_KEY : readFileSync(keyFile, 'utf8').trim();
  if (key === undefined) problems.push('the key is needed: --key-file or LIANDONG_LOG_KEY');
  if (anchor === null) problems.push('--anchor must be a position and a hash, such as 1234:0a1b…');
  if (problems.length > 0 || key === undefined) {
    throw new Error(`The log cannot be verified:\n${problems.map((each) => `- ${each}`).join('\n')}\n\n${usage}`);
  }
  await using db = new Database(database, { schema: subgraph, maxConnections: 1, statementTimeoutMs: 60_000 });
  const { entries, breaks, head } = await verifyLog(db, key, anchor ?? undefined);
  for (const { position, problem } of breaks) console.log(`${position}: ${problem}`);
  console.log(`${entries} entries, ${breaks.length === 0 ? 'whole' : 'NOT WHOLE'}; anchor ${head.position}:${head.hash}`);
  return breaks.length === 0 ? 0 : 1;
}

function readAnchor(text: string): Link | null {
  const [, position, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  return position === undefined || hash === undefined ? null : { position: Number(position), hash };
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
