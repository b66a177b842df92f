/**
 * Judges comments: `npm run -s judge -- [--charter FILE] [--learn FILE] [--delta FILE] [--patterns] < in.jsonl > out.jsonl`, an object
 * a line, same order. `--patterns` reads without the classifier, for comparison. `--learn` corrects first, as the card
 * does: a line each, `{"text": "...", "signals": {"negative": false}}`; a bad one is told and the others are learned.
 * `--delta FILE` writes what they taught, without any text; such a file's line can be learned from in its turn.
 * Exit code 0; 1 where a line could not be judged or learned (the others are); 2 where there is no charter to judge by,
 * or no file to learn from.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Classifier } from '../src/core/classifier/classify';
import { noDelta } from '../src/core/learning/delta';
import type { CompiledCharter } from '../src/core/rules/compile';
import { noCorrections } from '../src/core/rules/corrections';
import { createReader } from '../src/core/signals';
import { today } from '../src/platform/clock';
import { lines, writeLine } from './lib/json-lines';
import { judgeLine } from './lib/judge-line';
import { type LearnedFile, learnFile } from './lib/learn-file';
import { charterFrom, type LoadedCharter } from './lib/load-charter';
import { loadClassifier } from './lib/load-model';
import { say } from './words';

const NO_CHARTER = 2;

interface Asked {
  readonly file: string | undefined;
  readonly learn: string | undefined;
  readonly delta: string | undefined;
  readonly patterns: boolean;
}

interface Setting {
  readonly compiled: CompiledCharter;
  readonly classifier: Classifier | null;
  readonly learn: string | undefined;
  readonly delta: string | undefined;
}

function optionsFrom(args: readonly string[]): Asked {
  const options = {
    charter: { type: 'string' },
    learn: { type: 'string' },
    delta: { type: 'string' },
    patterns: { type: 'boolean', default: false },
  } as const;
  const { values } = parseArgs({ args: [...args], options });
  return { file: values.charter, learn: values.learn, delta: values.delta, patterns: values.patterns };
}

async function settingFrom(args: readonly string[]): Promise<Setting | null> {
  let loaded: LoadedCharter;
  let asked: Asked;
  try {
    asked = optionsFrom(args);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    say({
      fr: `${why}\nUsage\u00a0: npm run -s judge -- [--charter FICHIER] [--learn FICHIER] [--delta FICHIER] [--patterns] < entree.jsonl`,
      en: `${why}\nUsage: npm run -s judge -- [--charter FILE] [--learn FILE] [--delta FILE] [--patterns] < in.jsonl`,
    });
    return null;
  }
  try {
    loaded = await charterFrom(asked.file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    say({ fr: `Charte illisible\u00a0: ${why}`, en: `The charter cannot be read: ${why}` });
    return null;
  }
  if (loaded.ok) {
    const classifier = asked.patterns ? null : classifierOrNone();
    return { compiled: loaded.compiled, classifier, learn: asked.learn, delta: asked.delta };
  }
  const name = asked.file ?? '';
  say({ fr: `Charte refusée\u00a0: ${name}`, en: `Charter refused: ${name}` });
  for (const { path, reason, detail } of loaded.problems) {
    process.stderr.write(`  ${path || '.'}: ${reason}${detail === '' ? '' : ` (${detail})`}\n`);
  }
  return null;
}

/** A checkout whose model is refused still judges, by the patterns alone, and says so. */
function classifierOrNone(): Classifier | null {
  try {
    return loadClassifier();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    say({
      fr: `Modèle refusé (${why})\u00a0: les motifs lisent seuls.`,
      en: `Model refused (${why}): the patterns read alone.`,
    });
    return null;
  }
}

/** Learns from the file, if one is named; null where it cannot be read at all. */
async function learnedFor({ classifier, learn, delta }: Setting): Promise<LearnedFile | null> {
  if (learn === undefined)
    return { read: createReader(classifier), corrections: noCorrections, delta: noDelta, bad: 0 };
  try {
    const learned = await learnFile(learn, classifier, ({ line, error }) =>
      say({ fr: `Ligne ${line} non apprise\u00a0: ${error}`, en: `Line ${line} not learned: ${error}` }),
    );
    if (delta !== undefined) writeFileSync(delta, `${JSON.stringify(learned.delta)}\n`);
    return learned;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    say({ fr: `Corrections illisibles\u00a0: ${why}`, en: `The corrections cannot be read: ${why}` });
    return null;
  }
}

async function main(): Promise<number> {
  const setting = await settingFrom(process.argv.slice(2));
  if (setting === null) return NO_CHARTER;
  const learned = await learnedFor(setting);
  if (learned === null) return NO_CHARTER;
  const { read, corrections } = learned;
  // A reader that closes early (`| head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const day = today();
  let { bad } = learned;
  for await (const line of lines(process.stdin)) {
    if (!line.tooLong && line.text.trim() === '') continue;
    const out = judgeLine(line, { compiled: setting.compiled, today: day, read, corrections });
    if ('error' in out) bad += 1;
    await writeLine(process.stdout, out);
  }
  return bad === 0 ? 0 : 1;
}

process.exitCode = await main();
