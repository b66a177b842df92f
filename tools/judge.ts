/**
 * Judges comments: `npm run -s judge -- [--charter FILE] [--patterns] < in.jsonl > out.jsonl`, an object a line, same
 * order. `--patterns` reads without the classifier, for comparison.
 * Exit code 0; 1 where a line could not be judged (the others are); 2 where there is no charter to judge by.
 */
import { parseArgs } from 'node:util';
import type { CompiledCharter } from '../src/core/rules/compile';
import { createReader, readText } from '../src/core/signals';
import type { Reader } from '../src/core/signals/signal';
import { today } from '../src/platform/clock';
import { lines, writeLine } from './lib/json-lines';
import { judgeLine } from './lib/judge-line';
import { type LoadedCharter, loadCharter } from './lib/load-charter';
import { loadClassifier } from './lib/load-model';
import { say } from './words';

const NO_CHARTER = 2;

interface Setting {
  readonly compiled: CompiledCharter;
  readonly read: Reader;
}

function optionsFrom(args: readonly string[]): {
  readonly file: string | undefined;
  readonly patterns: boolean;
} {
  const options = { charter: { type: 'string' }, patterns: { type: 'boolean', default: false } } as const;
  const { values } = parseArgs({ args: [...args], options });
  return { file: values.charter, patterns: values.patterns };
}

function settingFrom(args: readonly string[]): Setting | null {
  let loaded: LoadedCharter;
  let file: string | undefined;
  let patterns = false;
  try {
    ({ file, patterns } = optionsFrom(args));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    say({
      fr: `${why}\nUsage\u00a0: npm run -s judge -- [--charter FICHIER] [--patterns] < entree.jsonl`,
      en: `${why}\nUsage: npm run -s judge -- [--charter FILE] [--patterns] < in.jsonl`,
    });
    return null;
  }
  try {
    loaded = loadCharter(file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    say({ fr: `Charte illisible\u00a0: ${why}`, en: `The charter cannot be read: ${why}` });
    return null;
  }
  if (loaded.ok) return { compiled: loaded.compiled, read: readerFor(patterns) };
  const name = file ?? '';
  say({ fr: `Charte refusée\u00a0: ${name}`, en: `Charter refused: ${name}` });
  for (const { path, reason, detail } of loaded.problems) {
    process.stderr.write(`  ${path || '.'}: ${reason}${detail === '' ? '' : ` (${detail})`}\n`);
  }
  return null;
}

/** A checkout whose model is refused still judges, by the patterns alone, and says so. */
function readerFor(patternsAlone: boolean): Reader {
  if (patternsAlone) return readText;
  try {
    return createReader(loadClassifier());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    say({
      fr: `Modèle refusé (${why})\u00a0: les motifs lisent seuls.`,
      en: `Model refused (${why}): the patterns read alone.`,
    });
    return readText;
  }
}

async function main(): Promise<number> {
  const setting = settingFrom(process.argv.slice(2));
  if (setting === null) return NO_CHARTER;
  const { compiled, read } = setting;
  // A reader that closes early (`| head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const day = today();
  let bad = 0;
  for await (const line of lines(process.stdin)) {
    if (!line.tooLong && line.text.trim() === '') continue;
    const out = judgeLine(line, { compiled, today: day, read });
    if ('error' in out) bad += 1;
    await writeLine(process.stdout, out);
  }
  return bad === 0 ? 0 : 1;
}

process.exitCode = await main();
