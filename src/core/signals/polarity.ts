/** Displeasure and praise are weighed together: each word of one may be turned round, or made ironic, by the other. */
import { apart, distinct } from './combine';
import { isNegated, sameSentence } from './context';
import type { Hit } from './matcher';
import type { Scan } from './scan';
import { fading } from './score';

export interface Polarity {
  readonly negative: readonly Weighed[];
  readonly praise: readonly Weighed[];
  /** Told facts of something that does not work, against mere displeasure. */
  readonly problems: readonly Hit[];
  readonly ironic: boolean;
  /** Of the two sides, in logits before any bias. */
  readonly sums: { readonly negative: number; readonly praise: number };
}

export interface Weighed {
  readonly hit: Hit;
  readonly weight: number;
}

const THANKS =
  /^(?:merci|mercis|thanks?|thank you|thx|ty|cheers|gracias|grazie|danke|bedankt|obrigad[oa]|bravo|super|top|genial|great|nice|parfait|excellent|well done|good job|great job|felicitations?|chapeau|cool|love (?:it|how|that)|brilliant|wonderful|perfect|fantastic|amazing|awesome|formidable|magnifique)$/;
const COURTESY =
  /^(?:merci|thanks?|thank you|thx|ty|cheers|gracias|grazie|danke|bedankt|obrigad[oa]|please|bien|kind|welcome|respect)$/;

/** Small signs of displeasure: a refusal, a delay, a repetition. */
function hints(scan: Scan): Hit[] {
  return distinct(scan.hits('negative.mild', 'negative.hint')).slice(0, MOST_HINTS);
}

const MOST_HINTS = 4;

/** Words up to which a comment counts as made of emoji. */
const WORDLESS = 2;

/** Reads both at once. */
export function polarity(scan: Scan): Polarity {
  const irony = scan.hits('negative.irony');
  const problems = distinct(scan.hits('negative.problem'));
  const bad = distinct([
    ...scan.hits('negative.word.strong', 'negative.word', 'negative.word.soft'),
    ...problems,
    ...irony,
  ]);
  const requests = scan.hits('question.request');
  const good = distinct(apart(scan.hits('praise.word.strong', 'praise.word', 'praise.word.soft'), irony));
  const negative: Weighed[] = [];
  const praise: Weighed[] = [];
  for (const hit of bad) {
    const word = hit.group.name.startsWith('negative.word');
    if (word && isNegated(scan.text, hit.start)) praise.push({ hit, weight: 0.9 });
    else negative.push({ hit, weight: hit.group.weight });
  }
  let ironic = irony.length > 0;
  for (const hit of apart(
    good,
    negative.map(({ hit }) => hit),
  )) {
    const words = scan.text.slice(hit.start, hit.end);
    if (isNegated(scan.text, hit.start)) negative.push({ hit, weight: Math.min(1.8, hit.group.weight) });
    else if (COURTESY.test(words) && requests.some((other) => hit.start < other.end && other.start < hit.end))
      continue;
    else if (THANKS.test(words) && problems.some((other) => mocks(scan.text, hit, other))) ironic = true;
    else if (
      COURTESY.test(words) &&
      (requests.length > 0 || negative.length > 0) &&
      !thanksFor(scan.text, hit)
    )
      continue;
    else praise.push({ hit, weight: hit.group.weight });
  }
  for (const hit of hints(scan)) negative.push({ hit, weight: hit.group.weight });
  for (const hit of scan.hits('negative.emoji', 'negative.emoji.soft'))
    negative.push({ hit, weight: hit.group.weight });
  // Hearts decorate greetings and questions alike: they speak for themselves only where little else does.
  const hearts = scan.hits('praise.emoji');
  if (hearts.length > 0) {
    const wordless = (scan.text.match(/[a-z]{2,}/g)?.length ?? 0) <= WORDLESS;
    const asks = scan.text.includes('?') || requests.length > 0 || scan.has('press') || scan.has('purchase');
    const cheer = wordless || !asks ? 1.8 : 0.8;
    for (const hit of hearts) praise.push({ hit, weight: cheer });
  }
  if (negative.some(({ weight }) => weight >= 1.5)) {
    for (const hit of scan.hits('negative.irony.emoji')) negative.push({ hit, weight: hit.group.weight });
  }
  return { negative, praise, problems, ironic, sums: { negative: sumOf(negative), praise: sumOf(praise) } };
}

/** "Super, encore en panne": a cheer right before the fact that belies it, and no "but" between. */
function mocks(text: string, cheer: Hit, fact: Hit): boolean {
  if (fact.start < cheer.end || fact.start - cheer.end > 70) return false;
  const between = text.slice(cheer.end, fact.start);
  return (
    !/\b(?:mais|but|however|although|cependant|sauf|par contre|dommage)\b/.test(between) &&
    sameSentence(text, cheer, fact)
  );
}

/** "Merci pour l'accueil" thanks for something; a bare "merci" closes a letter. */
function thanksFor(text: string, hit: Hit): boolean {
  return /^[, ]{0,2}(?:pour|a |au|aux|for|to |beaucoup|infiniment|mille|encore|tellement|so much)/.test(
    text.slice(hit.end, hit.end + 12),
  );
}

function sumOf(weighed: readonly Weighed[]): number {
  return weighed.length === 0 ? 0 : fading(weighed.map(({ weight }) => weight));
}
