/**
 * Checks reply drafts: `npm run -s check-draft -- [--charter FILE] [--config FILE] < drafts.jsonl`, an object a line, same
 * order: in `{"id","draft","comment":{"text","lang","network"}}` (the comment may be left out), out `{"id","findings","reply"}`.
 * `--config` gives the brand's words alone, instead of the charter or beside it. Exit code 0; 1 where a line could not be
 * read (the others are); 2 where there is nothing to check against.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contextOf } from '../src/core/draft/context';
import { createReader } from '../src/core/signals';
import { today } from '../src/platform/clock';
import { contextFrom } from './lib/draft-input';
import { charterDesk, type DraftDesk, draftLine } from './lib/draft-line';
import { lines, writeLine } from './lib/json-lines';
import { charterFrom } from './lib/load-charter';
import { loadClassifier } from './lib/load-model';
import { say } from './words';

const NOTHING = 2;

async function deskFrom(args: readonly string[]): Promise<DraftDesk | null> {
  try {
    const options = { charter: { type: 'string' }, config: { type: 'string' } } as const;
    const { values } = parseArgs({ args: [...args], options });
    const context = values.config === undefined ? null : contextFrom(readFileSync(values.config, 'utf8'));
    if (context !== null && values.charter === undefined) return { context, charter: null };
    const loaded = await charterFrom(values.charter);
    if (!loaded.ok) {
      const why = loaded.problems.map(({ path, reason }) => `${path || '.'}: ${reason}`).join('; ');
      throw new Error(why);
    }
    const { charter } = loaded.compiled;
    const [brand] = charter.brands;
    if (brand === undefined) throw new Error('brands: at least one expected');
    const day = today();
    return charterDesk(context ?? contextOf(charter, brand, day), loaded.compiled, reader(), day);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    say({
      fr: `${why}\nUsage\u00a0: npm run -s check-draft -- [--charter FICHIER] [--config FICHIER] < brouillons.jsonl`,
      en: `${why}\nUsage: npm run -s check-draft -- [--charter FILE] [--config FILE] < drafts.jsonl`,
    });
    return null;
  }
}

/** A checkout whose model is refused still reads comments, by the patterns alone. */
function reader() {
  try {
    return createReader(loadClassifier());
  } catch {
    return createReader(null);
  }
}

async function main(): Promise<number> {
  const desk = await deskFrom(process.argv.slice(2));
  if (desk === null) return NOTHING;
  // A reader that closes early (`| head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  let bad = 0;
  for await (const line of lines(process.stdin)) {
    if (!line.tooLong && line.text.trim() === '') continue;
    const out = draftLine(line, desk);
    if ('error' in out) bad += 1;
    await writeLine(process.stdout, out);
  }
  return bad === 0 ? 0 : 1;
}

process.exitCode = await main();
