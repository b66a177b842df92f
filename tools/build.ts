/**
 * `npm run build [chromium|firefox] [-- --no-package]`: the unpacked extensions in `dist/` and their
 * packages in `artifacts/`.
 */
import path from 'node:path';
import { version } from '../package.json' with { type: 'json' };
import { bundle } from './build/bundle';
import { builtFolder } from './build/folders';
import { pack } from './build/pack';
import { isTarget, targets } from './build/target';
import { artifacts } from './root';

const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('--'));
const unknown = wanted.find((name) => !isTarget(name));
if (unknown !== undefined) {
  process.stderr.write(`Unknown browser "${unknown}": ${targets.join(', ')}.\n`);
  process.exit(2);
}

for (const target of wanted.length > 0 ? wanted.filter(isTarget) : targets) {
  await bundle(target);
  process.stdout.write(`${target}: ${builtFolder(target)}\n`);
  if (args.includes('--no-package')) continue;
  const file = path.join(artifacts, `relais-${version}-${target}.zip`);
  const bytes = await pack(builtFolder(target), file);
  process.stdout.write(`${target}: ${file} (${Math.round(bytes / 1024)} kB)\n`);
}
