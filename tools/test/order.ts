/** In which order test files run. */
import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** As a test file names it in its first lines. */
const NAMED = /@vitest-environment\s+(\w+)/;

function environmentOf({ moduleId, project }: TestSpecification): string {
  return NAMED.exec(readFileSync(moduleId, 'utf8').slice(0, 400))?.[1] ?? project.config.environment;
}

/**
 * Longest first, as the runner has it, but those of one suite and environment one after the other: a process that reads
 * the modules once for many files is put away as soon as the next file wants another environment.
 */
export class TogetherByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const groups = new Map<string, TestSpecification[]>();
    for (const file of await super.sort(files)) {
      const group = `${file.project.name} ${environmentOf(file)}`;
      groups.set(group, [...(groups.get(group) ?? []), file]);
    }
    return [...groups.values()].flat();
  }
}
