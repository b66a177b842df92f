/**
 * A comment that jokes itself, or gives thanks: what answers it lightly joins in, and mocks nobody. « Bravo » alone is none, for
 * it is said in anger as often.
 */
export const jestsOrThanks =
  /(?<![a-z])(?:lol|mdr+|ptdr|xd|haha[ha]*|hihi|jpp|lmao|rofl|jk|merci (?:a|pour|beaucoup|mille|encore|infiniment|d')|genial(?:e|issime)?|geni(?:es|e)|adorable|j'adore|on adore|trop (?:bien|bon|beau|drole|mignon)|excellent(?:e)?|magnifique|parfait(?:e)?|superbe|thank (?:you|u)|thanks (?:to|for|so)|love (?:this|it|you|your)|loved|amazing|brilliant|hilarious|so (?:funny|good|cute)|legends?|my (?:dog|cat|hamster|toddler))(?![a-z])|[😂🤣😅😄😁😹🥰😍😊🎉👏]/u;
