/** Waiting for a state, never for a time. */

const PATIENCE = 15_000;

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
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error instanceof Error ? error.message : error;
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  } while (Date.now() < until);
  throw new Error(`Never came: ${what} (last: ${String(last)})`);
}
