import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { supergraphFile } from '../schema/subgraphs.ts';

/** How a gateway is run. */
export interface Config {
  port: number;
  host: string;
  /** The registry of owners, a file. */
  registry: string;
  /** The composed supergraph, a file. */
  supergraph: string;
}

/** What `--help` prints. */
export const usage = `npm run gateway -- --registry owners.json [--port 4000] [--host 127.0.0.1] [--supergraph schema/supergraph.graphql]

  --registry    or LIANDONG_REGISTRY   the registry of owners: which organ answers for which place, and where
  --port        or PORT                the port to listen on (4000)
  --host        or HOST                the address to listen on (127.0.0.1)
  --supergraph  or LIANDONG_SUPERGRAPH the composed supergraph (schema/supergraph.graphql)

Both files are read again when they change, or on SIGHUP; a broken file changes nothing and is reported.`;

/** Reads the settings from flags and environment. Throws one Error that lists every problem, a line each. */
export function readConfig(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Config {
  const { values } = parseArgs({
    args: [...args],
    options: {
      registry: { type: 'string' },
      port: { type: 'string' },
      host: { type: 'string' },
      supergraph: { type: 'string' },
    },
  });
  const registry = values.registry ?? env.LIANDONG_REGISTRY;
  const supergraph = values.supergraph ?? env.LIANDONG_SUPERGRAPH ?? fileURLToPath(supergraphFile);
  const written = values.port ?? env.PORT ?? '4000';
  const problems: string[] = [];
  if (registry === undefined) problems.push('--registry is needed: a file that names the owners');
  else if (!existsSync(registry)) problems.push(`--registry: there is no file ${registry}`);
  if (!existsSync(supergraph)) problems.push(`--supergraph: there is no file ${supergraph}`);
  if (!isPort(written)) problems.push(`--port must be a number from 0 to 65535, but got: ${written}`);
  if (problems.length > 0) throw new Error(`The gateway cannot start:\n${problems.map((each) => `- ${each}`).join('\n')}`);
  return { port: Number(written), host: values.host ?? env.HOST ?? '127.0.0.1', registry: registry ?? '', supergraph };
}

/** Whether a text is a port number; 0 lets the system choose. */
export function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}
