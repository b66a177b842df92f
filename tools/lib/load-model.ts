/** The shipped classifier, read from the checkout; the background reads the same file from the package. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Classifier, classifierOf } from '../../src/core/classifier/classify';
import { decodeModel } from '../../src/core/classifier/model';
import { digestBytes } from '../../src/platform/digest';
import { root } from '../root';

export const modelFile = path.join(root, 'public', 'model', 'relais.bin');

/** @throws where the file is absent or refused: a program of the checkout must not measure something else unsaid */
export function loadClassifier(file = modelFile): Classifier {
  const decoded = decodeModel(readFileSync(file), digestBytes);
  if (!decoded.ok) throw new Error(`${path.basename(file)}: ${decoded.reason}`);
  return classifierOf(decoded.model);
}
