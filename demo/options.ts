import { resolve } from 'node:path';
import { type Environment, Settings } from '../settings/settings.ts';

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
  --fresh  or LIANDONG_FRESH=true
                              throws the data away and generates it anew
  --quiet  or LIANDONG_QUIET=true
                              prints only the line that says when it is ready`;

/** A port that others are told beforehand. */
const port = { least: 1, most: 65_535 };

/** Reads the options from flags and environment. Throws one Error that lists every problem, a line each. */
export function readOptions(args: readonly string[], env: Environment): Options {
  const read = new Settings(args, env, {
    port: { type: 'string' },
    'identity-port': { type: 'string' },
    data: { type: 'string' },
    scale: { type: 'string' },
    fresh: { type: 'boolean' },
    quiet: { type: 'boolean' },
    help: { type: 'boolean' },
  });
  const scale = read.text('scale') ?? String(defaultScale);
  const options = {
    port: read.number('port', port, 'PORT') ?? 4_000,
    identityPort: read.number('identity-port', port),
    folder: resolve(read.text('data') ?? '.liandong'),
    scale: Number(scale),
    fresh: read.isOn('fresh'),
    quiet: read.isOn('quiet'),
  };
  read.must(Number(scale) > 0 && Number(scale) <= 1, `--scale must be above 0 and at most 1, but got: ${scale}`);
  read.check('It cannot start', usage);
  return options;
}
