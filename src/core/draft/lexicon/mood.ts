/** What a comment is, as far as a reply's tone goes by it: the same thanks are sincere under one and mockery under another. */
import { jestsOrThanks } from './jest';
import { complains } from './pitch';

/** Anger, a loss or a reproach, folded; wider than what makes a push unwelcome. */
const WRONGED =
  /(?<![a-z])(?:pas de reponse|aucune? (?:nouvelle|info|reponse|aide|excuse)|toujours (?:pas|rien)|jamais (?:de|eu|recu|vu|plus)|au secours|escroc|voleu|menteu|incompet|honte|indign|inadmiss|scandal|ridicul|lamenta|minable|desagrea|impoli|malpoli|insupport|mepris|arnaq|vol(?:er|e|ee)?(?![a-z])|casse|fuit|fuite|brule|froid|sale(?![a-z])|cafard|taudis|tiede|pourri|moisi|perdu|perime|abime|efface|banni|bloque|supprime|refus|coupure|panne|bug|plant[ee]|raccroch|attend|attente|retard|annul|amende|rembours|moque|se fout|foutage|marre|ras le bol|decu|deception|nul(?:le|s)?(?![a-z])|pire|zero|poubelle|catastroph|cauchemar|degout|trop cher|hors de prix|facture|en moins|manqu|merci bien|chapeau les|bravo (?:la|les|pour)|comme par hasard|se plain|plainte|avocat|tribunal|\d+ (?:heures?|h|jours?|semaines?|mois)(?![a-z])|crook|thief|thieves|rob|git|liar|lying|shame|disgust|appal|useless|awful|terrible|worst|rude|ignor|lost|cold|late|broke|broken|broken|fell apart|sans prevenir|pas (?:content|contente|serieux|normal|possible|bien|bon)|infect|not (?:happy|good enough|acceptable)|missing|no show|no-show|refus|cancel|locked|never|nobody|nothing|waste|joke|fed up|sick of|overcharg|charged|rip|scam|stuck|delay|waiting|wait(?:ed)?(?![a-z])|why (?:do|does|is|are|can|did)|explain yourself|nonsense|complain|\d+ (?:hours?|days?|weeks?|months?|minutes?)(?![a-z])|thug|threw|missed|leaving|deleting)|\?\?|!\?|[\u{1f620}\u{1f621}\u{1f92c}\u{1f624}\u{1f644}\u{1f644}\u{1f44e}]/u;
/** Gladness, folded, beside the words of `jestsOrThanks`. */
const GLAD =
  /(?<![a-z])(?:merci|adore|genial|super|top|parfait|content|contente|heureu|ravi|ravie|bravo a|un bonheur|au top|magnifique|recommande|confortable|delicieu|thank|thanks|love|loved|brilliant|phenomenal|fantastic|wonderful|best|happy|great|delicious|recommend)(?![a-z])/;

/** @param asked the comment, folded, not empty. */
export function moodOf(asked: string): 'complained' | 'thanked' | 'asked' {
  if (WRONGED.test(asked) || complains.test(asked)) return 'complained';
  return jestsOrThanks.test(asked) || GLAD.test(asked) ? 'thanked' : 'asked';
}

/** Under a light comment a light word is rarely at its author's expense. In logits. */
export const JOINED_IN = 2.6;

/** True of a comment that jokes or gives thanks, and complains of nothing: a light word joins in there. Empty says nothing. */
export function isLight(asked: string): boolean {
  return moodOf(asked) === 'thanked' || (jestsOrThanks.test(asked) && !complains.test(asked));
}
