import { readFileSync, writeFileSync } from 'node:fs';
import { policies } from './policies.ts';
import { pageOf } from './table.ts';

/** Writes the tables of who may read what as a page to be read; with `--check` it writes nothing and fails if the page is stale. */
const file = new URL('who-may-read-what.md', import.meta.url);
const page = pageOf(Object.assign({}, ...Object.values(policies)) as (typeof policies)['deputies']); // what they are made of
if (!process.argv.includes('--check')) writeFileSync(file, page);
else if (readFileSync(file, 'utf8') !== page) {
  console.error('Stale, run "npm run generate": subgraphs/visibility/who-may-read-what.md');
  process.exitCode = 1;
}
