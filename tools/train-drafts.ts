/**
 * Fits what the draft coach weighs sentences by: `npm run train:drafts [-- --held-out]`. Writes
 * `src/core/draft/learned/weights.ts`; with `--held-out` only prints what would be found on brands left out.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { weighedHeads } from '../src/core/draft/learned/heads';
import { root } from './root';
import { examples } from './train-drafts/examples';
import { fitHead } from './train-drafts/fit';
import { heldOutLines } from './train-drafts/held-out';
import { weightsFile } from './train-drafts/weights-file';

const { all, numbering } = examples();
if (process.argv.includes('--held-out')) {
  process.stdout.write(`${heldOutLines(all, numbering).join('\n')}\n`);
} else {
  const fits = weighedHeads.map((head) => fitHead(all, head, numbering));
  const text = weightsFile(fits, numbering.names);
  writeFileSync(path.join(root, 'src/core/draft/learned/weights.ts'), text);
  process.stdout.write(
    `${all.length} examples, ${numbering.names.length} features, ${text.length} characters written\n`,
  );
}
