import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { z } from 'zod';
import type { Options } from './options.ts';
import type { Progress } from './progress.ts';
import { fill } from './province/fill.ts';
import { asOf, seed } from './seed.ts';
import { type System, placesKeptBy } from './systems.ts';

/** What is to be filled. */
export interface Filling {
  systems: readonly System[];
  /** The administrator's URL of a database: an owner's own roles cannot throw away what a killed start left half done. */
  adminUrl: (database: string) => string;
  options: Pick<Options, 'folder' | 'scale'>;
  progress: Progress;
}

/** So many are filled at once: while PostgreSQL writes one down, another is generated. */
const atOnce = 2;

/** What was generated, and into which databases it went whole. */
const generated = z.object({ seed: z.number(), scale: z.number(), asOf: z.string(), filled: z.array(z.string()) });

/**
 * Fills the systems' databases with generated records, those that are not filled yet. A start that was killed midway is gone on
 * with. Throws if the folder holds data of another scale.
 */
export async function fillSystems({ systems, adminUrl, options: { folder, scale }, progress }: Filling): Promise<void> {
  const file = join(folder, 'generated.json');
  const state = await readState(file, scale);
  if (state.scale !== scale || state.seed !== seed || state.asOf !== asOf) {
    throw new Error(
      `The data in ${folder} were generated at scale ${state.scale} as of ${state.asOf}: add --fresh to generate them anew at scale ${scale}.`,
    );
  }
  const open = systems.filter(({ database }) => !state.filled.includes(database));
  const places = new Map(open.map((system) => [system, placesKeptBy(system, systems, system.subgraphs[0] ?? 'deputies')]));
  const total = [...places.values()].reduce((sum, codes) => sum + codes.length, 0);
  let done = 0;
  let noted = Promise.resolve();
  const waiting = places.entries();
  const fillThose = async (): Promise<void> => {
    for (const [system, codes] of waiting) {
      const url = adminUrl(system.database);
      await emptyTables(url, system.subgraphs);
      const subgraphs = Object.fromEntries(system.subgraphs.map((subgraph) => [subgraph, url]));
      await fill({ subgraphs, places: codes }, { seed, scale, asOf }, () => progress.show('places', ++done, total));
      state.filled.push(system.database);
      await (noted = noted.then(() => writeFile(file, JSON.stringify(state, null, 2))));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, fillThose));
}

async function readState(file: string, scale: number): Promise<z.infer<typeof generated>> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? { seed, scale, asOf, filled: [] } : generated.parse(JSON.parse(text));
}

/** What migrations put there: bookkeeping, the rules of the nation, and how many changes there are, which the fill counts anew. */
const rules = [
  'migrations',
  'change_head',
  'deadline_policies',
  'reply_schemes',
  'reply_classes',
  'metric_definitions',
  'holidays',
  'supervision_policies',
  'sponsor_rules',
  'litigation_fields',
  'litigation_deadlines',
];

/**
 * Empties the tables that are filled; what migrations put there, such as the nation's rules, stays. Where no row ever came in, as in a
 * new database, nothing is done: PostgreSQL would make a thousand files anew.
 */
async function emptyTables(url: string, subgraphs: readonly string[]): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; bytes: string }>(
      `select oid::regclass::text as name, pg_relation_size(oid) as bytes
       from pg_class
       where relkind = 'r' and relnamespace = any(select oid from pg_namespace where nspname = any($1)) and relname <> all($2)
         and relname not like 'access_log%' and relname not like '%_migrations'`,
      [subgraphs, rules],
    );
    if (rows.every(({ bytes }) => bytes === '0')) return;
    await client.query(`truncate ${rows.map(({ name }) => name).join(', ')}`);
    if (subgraphs.includes('suggestions')) {
      await client.query(`
        delete from suggestions.reply_classes where scheme_id in (select id from suggestions.reply_schemes where code <> '');
        delete from suggestions.reply_schemes where code <> '';
        delete from suggestions.deadline_policies where code <> '';
        delete from suggestions.metric_definitions where code <> '';`);
    }
  } finally {
    await client.end();
  }
}
