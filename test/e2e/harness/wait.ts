/** Waiting for a state, never for a time. */

const PATIENCE = 15_000;
/** A frame that is put away while it is asked may never answer: another asking finds its successor. */
const PATIENCE_OF_AN_ASKING = 5_000;

/** @throws when the answer does not come in time; it is then listened to no more. */
function inTime<T>(what: string, answer: Promise<T>, patience: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${patience} ms: ${what}`)), patience);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/**
 * Asks again and again until the answer is truthy.
 * @throws with `what` when it never was.
 */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T>,
  patience = PATIENCE,
): Promise<NonNullable<T>> {
  const until = Date.now() + patience;
  let last: unknown = 'nothing';
  do {
    try {
      const answer = await inTime(what, ask(), PATIENCE_OF_AN_ASKING);
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error instanceof Error ? error.message : error;
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  } while (Date.now() < until);
  throw new Error(`Never came: ${what} (last: ${String(last)})`);
}
