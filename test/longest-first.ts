import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { type TestSpecification, BaseSequencer } from 'vitest/node';
import { longest } from './files.ts';

/**
 * Begins with the files that take longest, then those with a process to themselves, then the rest, so that both workers end at about the
 * same time. Throws if a file that is named as long is not there.
 */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const root = this.ctx.config.root;
    const gone = longest.filter((file) => !existsSync(`${root}/${file}`));
    if (gone.length > 0) throw new Error(`test/files.ts needs the names of test files, but there is no ${gone.join(', ')}.`);
    const place = ({ moduleId, project }: TestSpecification): number => {
      const at = longest.indexOf(relative(root, moduleId).replaceAll('\\', '/'));
      if (at >= 0) return at;
      return project.config.isolate ? longest.length : longest.length + 1;
    };
    return files.toSorted((one, other) => place(one) - place(other) || (one.moduleId < other.moduleId ? -1 : 1));
  }
}
