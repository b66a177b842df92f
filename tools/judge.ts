/**
 * Judges comments: `npm run -s judge -- [--charter FILE] < in.jsonl > out.jsonl`, an object a line, same order.
 * Exit code 0; 1 where a line could not be judged (the others are); 2 where there is no charter to judge by.
 */
import { parseArgs } from 'node:util';
import type { CompiledCharter } from '../src/core/rules/compile';
import { readText } from '../src/core/signals';
import { today } from '../src/platform/clock';
import { lines, writeLine } from './lib/json-lines';
import { judgeLine } from './lib/judge-line';
import { type LoadedCharter, loadCharter } from './lib/load-charter';
import { say } from './words';

const NO_CHARTER = 2;

function charterFrom(args: readonly string[]): CompiledCharter | null {
  let loaded: LoadedCharter;
  let file: string | undefined;
  try {
    file = parseArgs({ args: [...args], options: { charter: { type: 'string' } } }).values.charter;
    loaded = loadCharter(file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    say({ fr: `Charte illisible\u00a0: ${why}`, en: `The charter cannot be read: ${why}` });
    return null;
  }
  if (loaded.ok) return loaded.compiled;
  const name = file ?? '';
  say({ fr: `Charte refusée\u00a0: ${name}`, en: `Charter refused: ${name}` });
  for (const { path, reason, detail } of loaded.problems) {
    process.stderr.write(`  ${path || '.'}: ${reason}${detail === '' ? '' : ` (${detail})`}\n`);
  }
  return null;
}

async function main(): Promise<number> {
  const compiled = charterFrom(process.argv.slice(2));
  if (compiled === null) return NO_CHARTER;
  // A reader that closes early (`| head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const day = today();
  let bad = 0;
  for await (const line of lines(process.stdin)) {
    if (!line.tooLong && line.text.trim() === '') continue;
    const out = judgeLine(line, { compiled, today: day, read: readText });
    if ('error' in out) bad += 1;
    await writeLine(process.stdout, out);
  }
  return bad === 0 ? 0 : 1;
}

process.exitCode = await main();
