/** Patterns compiled in short tasks, ahead of the check of a charter: that is one task, and then finds them compiled. */
import { MAX_CHARTER, made } from './patterns';
import { breathe } from './slices';

/** Milliseconds of compiling after which a turn is given. */
const SLICE_MS = 20;
const FIELD = /"pattern"\s*:\s*("(?:[^"\\]|\\.){1,1000}")/g;

/** @param text a charter's JSON, of any origin: what is no pattern is left for the check to say */
export async function readyPatterns(text: string): Promise<void> {
  let sum = 0;
  let started = performance.now();
  for (const [, quoted] of text.matchAll(FIELD)) {
    if (performance.now() - started > SLICE_MS) {
      await breathe();
      started = performance.now();
    }
    const one = made(plain(quoted ?? ''));
    sum += typeof one === 'string' ? 1 : one.size;
    // It will be refused whatever comes after.
    if (sum > MAX_CHARTER) return;
  }
}

function plain(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return '';
  }
}
