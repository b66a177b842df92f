/**
 * `npm run -s corpus [-- COMMAND]`, from `corpus/source/*.tsv`:
 * nothing: writes `corpus/*.jsonl` and the generated passages of `corpus/README.md`;
 * `blind [PART...]`: writes the drawn comments that no second hand has labelled, without labels and in chance's order,
 * into `artifacts/blind.tsv`, which git leaves alone;
 * `agreement`, `report`: prints those passages.
 * Exit code 0; 1 where a file of the corpus is malformed; 2 for a command that there is not.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Hands } from './corpus/agreement';
import { blindRows } from './corpus/blind';
import { passages, withPassages } from './corpus/pages';
import { published, publishedFolder, readComments } from './corpus/parts';
import { readAdjudicated, readSecond } from './corpus/second';
import { artifacts } from './root';
import { say } from './words';

const UNKNOWN = 2;
const readme = path.join(publishedFolder, 'README.md');

function write(hands: Hands): void {
  for (const [part, rows] of published(hands.comments)) {
    writeFileSync(path.join(publishedFolder, `${part}.jsonl`), rows);
  }
  writeFileSync(readme, withPassages(readFileSync(readme, 'utf8'), passages(hands)));
}

function blind({ comments, second }: Hands, parts: readonly string[]): void {
  const asked = comments.filter(({ part }) => parts.length === 0 || parts.includes(part));
  const rows = blindRows(asked, second);
  const file = path.join(artifacts, 'blind.tsv');
  mkdirSync(artifacts, { recursive: true });
  writeFileSync(file, rows.map((row) => `${row}\n`).join(''));
  say({ fr: `${rows.length} commentaires\u00a0: ${file}`, en: `${rows.length} comments: ${file}` });
}

function main(command = 'write', ...rest: readonly string[]): number {
  const hands: Hands = { comments: readComments(), second: readSecond(), adjudicated: readAdjudicated() };
  if (command === 'write') write(hands);
  else if (command === 'blind') blind(hands, rest);
  else if (command === 'agreement') process.stdout.write(`${passages(hands).agreement}\n`);
  else if (command === 'report') process.stdout.write(`${passages(hands).counts}\n`);
  else {
    say({
      fr: `Commande inconnue\u00a0: ${command} (blind, agreement ou report).`,
      en: `Unknown command: ${command} (blind, agreement or report).`,
    });
    return UNKNOWN;
  }
  return 0;
}

try {
  process.exitCode = main(...process.argv.slice(2));
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  say({ fr: `Corpus illisible\u00a0: ${why}`, en: `The corpus cannot be read: ${why}` });
  process.exitCode = 1;
}
