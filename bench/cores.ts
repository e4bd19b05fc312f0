import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** How the cores of a machine are shared: one for the gateway that is asked, the others for whoever asks and whoever is asked. */
export class Cores {
  readonly gateway = '0';
  readonly others: string;

  private constructor(count: number) {
    this.others = count === 2 ? '1' : `1-${count - 1}`;
  }

  /** Undefined where cores cannot be given to processes: `taskset` of Linux does it, and one core cannot be shared so. */
  static ofThisMachine(): Cores | undefined {
    const count = availableParallelism();
    if (process.platform !== 'linux' || count < 2) return undefined;
    try {
      execFileSync('taskset', ['--version'], { stdio: 'ignore' });
    } catch {
      return undefined;
    }
    return new Cores(count);
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
