/** French and English words that say nothing of what a text is about, folded. Data: articles, pronouns, helpers. */
const french =
  'a ai as au aux avait avec avez avons c ca car ce cela ces cet cette ceux chez comme d dans de des donc du elle ' +
  'elles en encore es est et etais etait etaient etant ete etes etre eu eux fait faire il ils j je l la le les leur ' +
  'leurs lui m ma mais me mes moi mon n ne ni nos notre nous on ont or ou par pas plus pour qu quand que quel quelle ' +
  'quels quelles qui quoi s sa sans se ses si son sont sous suis sur t ta te tes toi ton tous tout toute toutes tres ' +
  'tu un une vos votre vous y';
const english =
  'about am an and any are as at be been but by can did do does for from had has have he her hers him his how i if ' +
  'in into is it its just me more my no not of on or our ours she so some than that the their them then there these ' +
  'they this those to too us very was we were what when where which who why will with would you your yours';

const smallWords: ReadonlySet<string> = new Set(`${french} ${english}`.split(' '));

/** @param word folded: lower case, no accents */
export function isSmallWord(word: string): boolean {
  return smallWords.has(word);
}
