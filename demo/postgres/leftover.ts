import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';

/** How long a leftover may take to stop in order before it is killed. */
const stopTimeoutMs = 10_000;

/**
 * Stops the PostgreSQL of this data folder that stayed when the process that had started it was killed. Throws if that process
 * is alive: a second start must not take the server away from the first.
 */
export async function stopLeftover(data: string, log: (line: string) => void): Promise<void> {
  const lockFile = join(data, 'postmaster.pid');
  const pid = Number.parseInt(await readFile(lockFile, 'utf8').catch(() => ''), 10);
  if (Number.isNaN(pid)) return;
  const found = await processOf(pid);
  if (found === undefined || !/postgres\s/.test(found.command)) {
    // Its number may be another program's by now, and PostgreSQL would take that for a server.
    await rm(lockFile, { force: true });
    return;
  }
  // Someone else's server: PostgreSQL itself says what is wrong.
  if (!found.command.includes(`-D ${data} `)) return;
  const launcher = Number(/liandong\.launcher=(\d+)/.exec(found.command)?.[1]);
  if (found.parent === launcher) {
    throw new Error(`PostgreSQL in ${data} needs a folder that nobody else uses, but process ${launcher} is using it.`);
  }
  log(`Stopping the PostgreSQL (process ${pid}) that an earlier run has left in ${data}.`);
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + stopTimeoutMs;
  while ((await processOf(pid))?.command === found.command) {
    if (Date.now() > deadline) process.kill(pid, 'SIGKILL');
    await setTimeout(20);
  }
}

/** A running process; a zombie has no command left. */
interface Process {
  parent: number;
  command: string;
}

async function processOf(pid: number): Promise<Process | undefined> {
  try {
    if (process.platform !== 'linux') {
      const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', 'ppid=,args=', '-p', String(pid)]);
      const [parent, ...command] = stdout.trim().split(/\s+/);
      return { parent: Number(parent), command: command.join(' ') };
    }
    // Small systems come without ps.
    const [state, command] = await Promise.all([readFile(`/proc/${pid}/stat`, 'utf8'), readFile(`/proc/${pid}/cmdline`, 'utf8')]);
    // The name before the last bracket may itself hold spaces and brackets.
    const parent = Number(state.slice(state.lastIndexOf(')') + 2).split(' ')[1]);
    return { parent, command: command.replaceAll('\0', ' ') };
  } catch {
    return undefined;
  }
}
