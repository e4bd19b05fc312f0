import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { type TestSpecification, BaseSequencer } from 'vitest/node';
import { longest } from './files.ts';

/**
 * Begins with the files that have a process to themselves, goes on with those that take longest, then the rest. A shared process ends when a file for
 * a process of its own comes next, and with it all that it has loaded: so those come first; and what takes long comes early, so that both workers end at about
 * the same time. Throws if a file that is named as long is not there.
 */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const root = this.ctx.config.root;
    const gone = longest.filter((file) => !existsSync(`${root}/${file}`));
    if (gone.length > 0) throw new Error(`test/files.ts needs the names of test files, but there is no ${gone.join(', ')}.`);
    const place = ({ moduleId, project }: TestSpecification): number => {
      if (project.config.isolate) return -1;
      const at = longest.indexOf(relative(root, moduleId).replaceAll('\\', '/'));
      return at >= 0 ? at : longest.length;
    };
    return files.toSorted((one, other) => place(one) - place(other) || (one.moduleId < other.moduleId ? -1 : 1));
  }
}
