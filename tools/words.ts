/** The command-line programs speak the user's language: French or, by default, English. */

export interface Words {
  readonly fr: string;
  readonly en: string;
}

/** From the environment, in the order that the C library uses. */
export function userLanguage(env: NodeJS.ProcessEnv = process.env): keyof Words {
  const chosen = env.LC_ALL || env.LC_MESSAGES || env.LANGUAGE || env.LANG || '';
  return /^fr\b|^fr_/i.test(chosen) ? 'fr' : 'en';
}

/** The sentence in the user's language. */
export function words(both: Words): string {
  return both[userLanguage()];
}

/** A line for people, on stderr: stdout belongs to results. */
export function say(both: Words): void {
  process.stderr.write(`${words(both)}\n`);
}
