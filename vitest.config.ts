import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { TogetherByEnvironment } from './tools/test/order';

/** Pages and charters are data; `e2e` and `bench` have their own ways of running. */
const notUnit = ['test/house/**', 'test/e2e/**', 'test/options/**'];

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
          include: ['test/options/**/*.test.{ts,tsx}'],
          environment: 'node',
          // Some put a stand-in in the place of a module: those that read the real one must not share a process with them.
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
          // Each file drives a browser of its own, and mostly waits for it.
          maxWorkers: availableParallelism() + 1,
          // After the others where all are run at once.
          sequence: { groupOrder: 1 },
          // A browser that lost one is asked again; the report names every test that was.
          retry: 2,
        },
      },
    ],
  },
});
