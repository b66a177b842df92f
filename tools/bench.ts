/**
 * `npm run bench [NAME...]`: runs the benchmarks of `tools/bench/` (its files that export `run`) and prints their
 * figures. Exit code 1 where a count or a ratio passed its limit.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type BenchReport, print } from './bench/report';
import { root } from './root';

interface Bench {
  run(): BenchReport | Promise<BenchReport>;
}

const folder = path.join(root, 'tools/bench');
const benches = new Map<string, Bench>();
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .sort()) {
  const module = (await import(path.join(folder, file))) as Partial<Bench>;
  if (module.run) benches.set(path.basename(file, '.ts'), { run: module.run });
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !benches.has(name));
if (unknown.length > 0) {
  process.stderr.write(`No benchmark ${unknown.join(', ')}; there are: ${[...benches.keys()].join(', ')}.\n`);
  process.exit(2);
}

for (const [name, bench] of benches) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const report = await bench.run();
  print(report);
  if (!report.ok) process.exitCode = 1;
}
