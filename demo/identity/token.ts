import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { machineNameOf } from './clients.ts';
import { identityFolder, issuerIn } from './issuer.ts';
import { secretsIn } from './kept.ts';
import { logIn, logInMachine } from './login.ts';
import { listOfPersonas, nameOf, parseName } from './names.ts';

const usage = `npm run -s token -- <role>@<code> [--machine] [--data .liandong] [--issuer http://127.0.0.1:4010]

prints an access token of somebody of the demo that runs, good for an hour. Like congress-staff@430281: a role, and the code of the place.

  --machine                  a token of the organ's software instead, by client credentials
  --list                     says whom there is
  --data or LIANDONG_DATA    the demo's folder of data (.liandong), by which its identity provider is found
  --issuer                   the identity provider's URL, if it is another

${listOfPersonas()}`;

/** Prints an access token, and nothing else, so that it can go into another command. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      machine: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      data: { type: 'string' },
      issuer: { type: 'string' },
    },
  });
  const folder = identityFolder(resolve(values.data ?? process.env.LIANDONG_DATA ?? '.liandong'));
  if (values.help) return console.log(usage);
  if (values.list) return console.log(await list(folder));
  const [written, ...more] = positionals;
  if (written === undefined || more.length > 0) throw new Error(`One name is needed.\n\n${usage}`);
  const { persona, place } = parseName(written);
  const name = nameOf(persona, place.code);
  const issuer = values.issuer ?? (await issuerIn(folder));
  if (issuer === undefined) throw new Error(notRunning(folder));
  try {
    console.log(values.machine ? await machineToken(issuer, name, folder) : await logIn(issuer, name));
  } catch (error) {
    throw isRefusedConnection(error) ? new Error(notRunning(folder, issuer), { cause: error }) : error;
  }
}

async function machineToken(issuer: string, name: string, folder: string): Promise<string> {
  const secrets = await secretsIn(folder);
  const machine = machineNameOf(name);
  const secret = secrets[machine];
  if (secret === undefined) {
    throw new Error(
      `No system acts as ${name}. Those that do, each as the name without -system:\n${lines(Object.keys(secrets))}`,
    );
  }
  return logInMachine(issuer, machine, secret);
}

async function list(folder: string): Promise<string> {
  const machines = Object.keys(await secretsIn(folder));
  const theirs =
    machines.length === 0
      ? 'The machines are listed once the demo has run.'
      : `The machines (client ids, whose secrets are in ${folder}; with --machine, the names without -system):\n${lines(machines)}`;
  return `A name is <role>@<code of the place>, like congress-staff@430281.\n${listOfPersonas()}\n${theirs}`;
}

function lines(names: readonly string[]): string {
  return names.map((name) => `  ${name}`).join('\n');
}

function notRunning(folder: string, issuer?: string): string {
  const where = issuer === undefined ? `over ${folder}` : `at ${issuer}`;
  return `No identity provider runs ${where}: start the demo with npm start, or name its folder with --data.`;
}

function isRefusedConnection(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED';
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
