import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Pages and charters are data; `e2e` and `bench` have their own ways of running. */
const notUnit = ['test/house/**', 'test/e2e/**', 'test/options/**/*.tsx'];

/** As a test file names it in its first lines. */
const named = /@vitest-environment\s+(\w+)/;

/**
 * Longest first, as the runner has it, but those of one suite and environment one after the other: a process that reads
 * the modules once for many files is put away as soon as the next file wants another environment.
 */
class TogetherByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const groups = new Map<string, TestSpecification[]>();
    for (const file of await super.sort(files)) {
      const environment = named.exec(readFileSync(file.moduleId, 'utf8').slice(0, 400))?.[1] ?? '';
      const group = `${file.project.name} ${environment}`;
      groups.set(group, [...(groups.get(group) ?? []), file]);
    }
    return [...groups.values()].flat();
  }
}

export default defineConfig({
  // Made by the build; the tests of the sheet build it themselves.
  resolve: {
    alias: { 'virtual:sheet-program': new URL('test/fixtures/sheet-program.ts', import.meta.url).pathname },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    sequence: { sequencer: TogetherByEnvironment },
    // The runner would keep one processor for itself, and hardly uses it.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...notUnit],
          environment: 'node',
          // One process reads the modules once for all its files: half of the time went there.
          isolate: false,
          // Some run the compiler, and a small machine may be busy.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'options',
          include: ['test/options/**/*.test.tsx'],
          environment: 'node',
          // Screens. Some put a stand-in in the place of a module: those that read the real one must not share a process with them.
          isolate: true,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'house',
          include: ['test/house/**/*.test.ts'],
          environment: 'node',
          // Builds and Mozilla's checker run in here, several at once.
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          // The harness and the drivers are read once a process; no file changes a module.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Each file drives a browser of its own. More of them than processors are no quicker, and lose presses.
          maxWorkers: Math.min(4, availableParallelism()),
          // After the others where all are run at once.
          sequence: { groupOrder: 1 },
          // A browser that lost one is asked again; the report names every test that was.
          retry: 2,
        },
      },
    ],
  },
});
