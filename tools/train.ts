/**
 * `npm run -s train`: trains the classifier into `public/model/relais.bin` and prints how well it reads texts that it
 * was not trained on. Needs the labelled texts of others (docs/model-card.md) in `../shared/data`; without them it
 * says so and leaves the model as it is (exit code 2). `-- --dry` prints and writes nothing.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { encodeModel } from '../src/core/classifier/model';
import { fold } from '../src/core/text/fold';
import { digestBytes } from '../src/platform/digest';
import { modelFile } from './lib/load-model';
import { root } from './root';
import { exampleOf, readCorpus } from './train/corpus';
import { distinctFrom, evaluationFiles, evaluationTexts, readOutside } from './train/outside';
import { readPools, readTuning } from './train/pools';
import { makeModel, options } from './train/recipe';
import { reportOf } from './train/report';
import { rowsOf } from './train/rows';
import { readTonePosts, toneExample } from './train/tone-texts';
import { say } from './words';

const NO_DATA = 2;
const shared = path.join(root, '../shared/data');

/** Evaluation files, and the comments that the reading's own tests are measured on. */
function heldTexts(): Set<string> {
  const own = rowsOf<{ text: string }>(path.join(root, 'test/fixtures/reading.jsonl'));
  return new Set([...evaluationTexts(shared), ...own.map(({ text }) => fold(text).text)]);
}

function main(): number {
  const { dry } = parseArgs({ options: { dry: { type: 'boolean', default: false } } }).values;
  const outside = readOutside(shared);
  const missing = evaluationFiles.filter((name) => !existsSync(path.join(shared, name)));
  if (outside === null || missing.length > 0) {
    say({
      fr: `Textes d’entraînement absents\u00a0: ${shared}. Le modèle reste tel quel.`,
      en: `The training texts are not there: ${shared}. The model stays as it is.`,
    });
    return NO_DATA;
  }
  const corpus = readCorpus().map(exampleOf);
  const posts = readTonePosts().map(toneExample);
  const examples = distinctFrom([...corpus, ...posts, ...outside], heldTexts());
  const made = makeModel(examples, readPools(shared), options, readTuning(shared));
  const bytes = encodeModel(made.model, digestBytes);
  if (!dry) {
    mkdirSync(path.dirname(modelFile), { recursive: true });
    writeFileSync(modelFile, bytes);
  }
  const lines = [
    `corpus ${examples.filter(({ source }) => source === 'corpus').length} texts, others ${examples.filter(({ source }) => source !== 'corpus').length}`,
    ...reportOf(made, path.join(shared, 'judgement/dev.jsonl')),
    `model ${made.model.trained}: ${(bytes.length / 1024).toFixed(0)} KiB, ${(gzipSync(bytes, { level: 9 }).length / 1024).toFixed(0)} KiB gz`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

process.exitCode = main();
