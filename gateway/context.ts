import type { Directory } from './directory/directory.ts';
import type { OperationCoverage } from './fanout/coverage.ts';
import type { Asker } from './fanout/fanout.ts';

/** What the parts of one operation share. */
export interface GatewayContext {
  asker: Asker;
  coverage: OperationCoverage;
  directory: Directory;
}
