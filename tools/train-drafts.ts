/**
 * Fits what the draft coach weighs sentences by: `npm run train:drafts [-- --held-out]`. Writes
 * `src/core/draft/learned/weights.ts`; with `--held-out` only prints what would be found on brands left out.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { decidesBy, weighedHeads } from '../src/core/draft/learned/heads';
import { root } from './root';
import { crossFit } from './train-drafts/cross';
import { examples } from './train-drafts/examples';
import { fitHead } from './train-drafts/fit';
import { heldOutLine } from './train-drafts/held-out';
import { mixOf, sentenceAlone } from './train-drafts/mix';
import { weightsFile } from './train-drafts/weights-file';
import { fitWording } from './train-drafts/wording';

const { all, numbering } = examples();
const told = weighedHeads.map((head) => crossFit(all, head, numbering));
// A draft is hollow by its lightest sentence: its wording as a whole has no say.
const mixes = weighedHeads.map((head, at) =>
  decidesBy(head) === 'heaviest' ? mixOf(told[at] ?? []) : sentenceAlone,
);
if (process.argv.includes('--held-out')) {
  const lines = weighedHeads.map((head, at) => heldOutLine(head, told[at] ?? [], mixes[at] ?? sentenceAlone));
  process.stdout.write(`${lines.join('\n')}\n`);
} else {
  const fits = weighedHeads.map((head) => fitHead(all, head, numbering));
  const wordings = weighedHeads.map((head, at) => {
    const { weights, bias } = fitWording(all, head);
    const mix = mixes[at] ?? sentenceAlone;
    return { weights: weights.map((weight) => weight * mix.wording), bias: bias * mix.wording + mix.bias };
  });
  const text = weightsFile(fits, wordings, numbering.names);
  writeFileSync(path.join(root, 'src/core/draft/learned/weights.ts'), text);
  process.stdout.write(
    `${all.length} examples, ${numbering.names.length} features, ${text.length} characters written\n`,
  );
}
