/** Which variant of a reply answers a comment, and whether it fits the network. */
import type { Reply, Variant } from '../charter/schema/reply';

/**
 * Longest text of one reply, in characters. X counts links as 23 and some scripts double; this simple count is a
 * warning, the site's own counter decides.
 */
const limits: Readonly<Record<string, number>> = {
  x: 280,
  bluesky: 300,
  threads: 500,
  mastodon: 500,
  tiktok: 150,
  linkedin: 1_250,
  instagram: 2_200,
  facebook: 8_000,
  practice: 8_000,
  youtube: 10_000,
};

export interface ChosenVariant {
  readonly variant: Variant;
  /** False where the comment's language is known and the house wrote nothing in it: shown with a warning (P19). */
  readonly sameLanguage: boolean;
}

/** The variant in the comment's language, else in the charter's, else the first. */
export function variantFor(reply: Pick<Reply, 'variants'>, lang: string, houseLang: string): ChosenVariant {
  const pick = (wanted: string) => reply.variants.find((variant) => variant.lang === wanted);
  const same = pick(lang);
  if (same !== undefined) return { variant: same, sameLanguage: true };
  const variant = pick(houseLang) ?? reply.variants[0];
  if (variant === undefined) throw new TypeError('a reply has at least one variant');
  return { variant, sameLanguage: lang === 'und' };
}

/** True where the text is longer than the network takes; false where no limit is known. */
export function isTooLong(text: string, network: string | null): boolean {
  return excess(text, network) !== null;
}

/** Where the part past the network's limit starts, in UTF-16 units; null where the text fits or no limit is known. */
export function excess(text: string, network: string | null): number | null {
  const limit = network === null ? undefined : limits[network];
  if (limit === undefined || text.length <= limit) return null;
  let units = 0;
  let characters = 0;
  for (const character of text) {
    if (characters === limit) return units;
    characters += 1;
    units += character.length;
  }
  return null;
}
