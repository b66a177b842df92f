/** The reader of the running extension: with the shipped classifier, or with the patterns alone where it is refused. */
import { type Classifier, classifierOf } from '../core/classifier/classify';
import { type DigestBytes, decodeModel } from '../core/classifier/model';
import { createReader, readText } from '../core/signals';
import type { Reader } from '../core/signals/signal';
import { log } from '../platform/log';

export interface ShippedReader {
  readonly read: Reader;
  /** Names the model, for the epoch; `null` where it was refused. */
  readonly model: string | null;
  /** What corrections can be learned on top of; absent where the patterns read alone. */
  readonly classifier?: Classifier;
}

export const patternsAlone: ShippedReader = { read: readText, model: null };

/** Never throws: a file that is absent, cut or altered costs precision, not service. */
export async function loadReader(
  file: () => Promise<Uint8Array>,
  digest: DigestBytes,
): Promise<ShippedReader> {
  try {
    const decoded = decodeModel(await file(), digest);
    if (decoded.ok) {
      const classifier = classifierOf(decoded.model);
      return { read: createReader(classifier), model: decoded.model.trained, classifier };
    }
  } catch {
    // Told below, as a damaged file is.
  }
  log('model_refused');
  return patternsAlone;
}
