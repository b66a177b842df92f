/**
 * `npm run bench [NAME...]`: runs the modules of `tools/bench/` and prints their figures, times also as a ratio to a
 * fixed loop of the same run. Exit code 1 where a count, a size or a ratio is out of bounds.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type Bench, calibrate, type Figure, fails, holds } from './lib/bench';
import { root } from './root';

const folder = path.join(root, 'tools/bench');
const present = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.basename(file, '.ts'));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !present.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`No benchmark ${unknown.join(', ')}; there are: ${present.join(', ')}.\n`);
  process.exit(2);
}

function shown(figure: Figure, loop: number): string {
  const { name, value, unit, atMost, atLeast } = figure;
  const digits = Number.isInteger(value) ? 0 : value < 10 ? 3 : 1;
  const ratio = unit === 'ms' ? ` (${(value / loop).toFixed(3)} of the loop)` : '';
  const bounds = [
    ...(atMost === undefined ? [] : [`at most ${atMost}`]),
    ...(atLeast === undefined ? [] : [`at least ${atLeast}`]),
  ].join(', ');
  const verdict = { true: ' ok', false: fails(figure) ? ' FAILED' : ' over', null: '' }[`${holds(figure)}`];
  return `  ${name}: ${value.toFixed(digits)}${unit ? ` ${unit}` : ''}${ratio}${bounds ? ` [${bounds}]` : ''}${verdict}`;
}

const loop = calibrate();
process.stdout.write(`calibration loop: ${loop.toFixed(1)} ms\n`);
let failed = 0;
for (const name of wanted.length > 0 ? wanted : present) {
  const bench = (await import(path.join(folder, `${name}.ts`))) as Bench;
  process.stdout.write(`\n${name}: ${bench.about}\n`);
  for (const figure of await bench.run()) {
    process.stdout.write(`${shown(figure, loop)}\n`);
    if (fails(figure)) failed += 1;
  }
}
process.exitCode = failed === 0 ? 0 : 1;
