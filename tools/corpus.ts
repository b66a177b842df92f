/**
 * `npm run -s corpus [-- COMMAND]`, from `corpus/source/*.tsv`:
 * nothing: writes `corpus/*.jsonl` and the generated passages of `corpus/README.md`;
 * `blind [PART...]`: writes the drawn comments that no second hand has labelled, without labels and in chance's order,
 * into `artifacts/blind.tsv` (id, language, sector, text), which git leaves alone;
 * `agreement`, `report`: prints those passages.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Hands } from './corpus/agreement';
import { chanceOf, isDrawn } from './corpus/identity';
import { passages, withPassages } from './corpus/pages';
import { published, publishedFolder, readComments } from './corpus/parts';
import { readAdjudicated, readSecond } from './corpus/second';
import { artifacts } from './root';
import { say } from './words';

const readme = path.join(publishedFolder, 'README.md');

function write(hands: Hands): void {
  for (const [part, rows] of published(hands.comments)) {
    writeFileSync(path.join(publishedFolder, `${part}.jsonl`), rows);
  }
  writeFileSync(readme, withPassages(readFileSync(readme, 'utf8'), passages(hands)));
}

function blind({ comments, second }: Hands, parts: readonly string[]): void {
  const open = comments
    .filter(({ id, part }) => isDrawn(id) && !second.has(id) && (parts.length === 0 || parts.includes(part)))
    .sort((a, b) => chanceOf(a.id) - chanceOf(b.id));
  const rows = open.map(({ id, lang, sector, text }) =>
    [id, lang, sector, text.replaceAll('\n', '\\n')].join('\t'),
  );
  const file = path.join(artifacts, 'blind.tsv');
  mkdirSync(artifacts, { recursive: true });
  writeFileSync(file, rows.map((row) => `${row}\n`).join(''));
  say({ fr: `${rows.length} commentaires\u00a0: ${file}`, en: `${rows.length} comments: ${file}` });
}

const [command = 'write', ...rest] = process.argv.slice(2);
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
  process.exitCode = 2;
}
