import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** How the cores of a machine are shared: one for the gateway that is asked, the others for whoever asks and whoever is asked. */
export class Cores {
  readonly gateway: string;
  readonly others: string;

  private constructor([gateway, ...others]: readonly string[]) {
    this.gateway = String(gateway);
    this.others = others.join(',');
  }

  /** Undefined where cores cannot be given to processes: `taskset` of Linux does it, and one core cannot be shared so. */
  static ofThisMachine(): Cores | undefined {
    if (process.platform !== 'linux') return undefined;
    try {
      execFileSync('taskset', ['--version'], { stdio: 'ignore' });
    } catch {
      return undefined;
    }
    const cores = allowed();
    return cores.length < 2 ? undefined : new Cores(cores);
  }

  /** This process, its threads and all that it will start leave the gateway's core. */
  leaveGatewayAlone(): void {
    execFileSync('taskset', ['--all-tasks', '--cpu-list', '--pid', this.others, String(process.pid)], { stdio: 'ignore' });
  }

  /** The command that runs another on the gateway's core. */
  onGatewayCore(command: readonly string[]): string[] {
    return ['taskset', '--cpu-list', this.gateway, ...command];
  }
}

/** The cores that this process may run on, which in a container are not all: `0-1,6` in Linux's words. */
function allowed(): string[] {
  const list = /^Cpus_allowed_list:\s*(.*)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '';
  return list.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  });
}
