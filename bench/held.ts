import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/*
 * Loaded into a program before all else, this has it say on SIGUSR2 how much memory it holds: what is left when all garbage has been collected, in MiB. How
 * much it has of the machine tells less: V8 takes what it may before it collects.
 */

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void; // what the flag exposes

process.on('SIGUSR2', () => {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  process.stdout.write(`held ${((heapUsed + external) / 2 ** 20).toFixed(1)} MiB\n`);
});
