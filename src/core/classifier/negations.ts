/** Words that turn round what stands behind them, French and English, folded. */
import { hashOf } from './hash';

const negations: ReadonlySet<string> = new Set(
  (
    'pas jamais rien aucun aucune sans ni plus not no never nothing without cannot hardly barely nor ' +
    "don't dont doesn't doesnt didn't didnt can't cant isn't isnt wasn't wasnt won't wont couldn't couldnt " +
    "aren't arent wouldn't wouldnt shouldn't ain't aint"
  ).split(' '),
);

/** Low bits of their hashes: few other words share them, and most are told apart without being cut out of the text. */
const BITS = 1_023;
const marked = new Uint8Array(BITS + 1);
for (const word of negations) marked[hashOf(word) & BITS] = 1;

/** @param hash of the word, as `hashOf` gives it */
export function isNegation(folded: string, start: number, end: number, hash: number): boolean {
  return marked[hash & BITS] === 1 && negations.has(folded.slice(start, end));
}
