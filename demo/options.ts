import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isPort } from '../gateway/config.ts';

/** How the demo is run. */
export interface Options {
  /** The gateway's port. */
  port: number;
  /** The identity provider's port; undefined lets it choose, 4010 if that is free. */
  identityPort: number | undefined;
  /** The folder of the data. */
  folder: string;
  /** How much data is generated: 1 is a real province. */
  scale: number;
  /** Whether data that is there is thrown away first. */
  fresh: boolean;
  /** Whether only what is needed is printed. */
  quiet: boolean;
}

/** The scale when none is asked for: the first start takes less than a minute on two cores. */
export const defaultScale = 0.1;

/** What `--help` prints. */
export const usage = `npm start -- [--port 4000] [--identity-port 4010] [--data .liandong] [--scale ${defaultScale}] [--fresh] [--quiet]

  --port   or PORT            the port of the graph (4000)
  --identity-port or LIANDONG_IDENTITY_PORT
                              the port of the identity provider (4010, or another if that is taken)
  --data   or LIANDONG_DATA   the folder of the data (.liandong)
  --scale  or LIANDONG_SCALE  how much data is generated, above 0 and at most 1: 1 is a real province (${defaultScale})
  --fresh                     throws the data away and generates it anew
  --quiet                     prints only the line that says when it is ready`;

/** Reads the options from flags and environment. Throws one Error that lists every problem, a line each. */
export function readOptions(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      'identity-port': { type: 'string' },
      data: { type: 'string' },
      scale: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const port = values.port ?? env.PORT ?? '4000';
  const identityPort = values['identity-port'] ?? env.LIANDONG_IDENTITY_PORT;
  const scale = values.scale ?? env.LIANDONG_SCALE ?? String(defaultScale);
  const problems: string[] = [];
  if (!isPort(port) || port === '0') problems.push(`--port must be a number from 1 to 65535, but got: ${port}`);
  if (identityPort !== undefined && (!isPort(identityPort) || identityPort === '0'))
    problems.push(`--identity-port must be a number from 1 to 65535, but got: ${identityPort}`);
  if (!(Number(scale) > 0 && Number(scale) <= 1)) problems.push(`--scale must be above 0 and at most 1, but got: ${scale}`);
  if (problems.length > 0) throw new Error(`It cannot start:\n${problems.map((each) => `- ${each}`).join('\n')}\n\n${usage}`);
  return {
    port: Number(port),
    identityPort: identityPort === undefined ? undefined : Number(identityPort),
    folder: resolve(values.data ?? env.LIANDONG_DATA ?? '.liandong'),
    scale: Number(scale),
    fresh: values.fresh,
    quiet: values.quiet,
  };
}
