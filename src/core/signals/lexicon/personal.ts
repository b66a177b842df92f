/** Shapes of personal data in folded text, and the checks that keep hotlines, trains and batches out. */

export interface PersonalPattern {
  /** Global, linear, on folded text. */
  readonly pattern: RegExp;
  /** Every match holds one of these, and so many digits at least: other texts are not searched. */
  readonly needs?: readonly string[];
  readonly digits?: number;
  /** False where the match is not personal; `before` is what stands before it. */
  readonly keep?: (match: string, before: string) => boolean;
}

const digits = (text: string): string => text.replace(/\D/g, '');

const LEAST_PHONE = 9;
const LEAST_IBAN = 10;
const LEAST_REFERENCE = 4;

/** Words after which a number is no personal one. */
const IMPERSONAL =
  /(?:vol|train|tgv|ter|rer|bus|ligne|lot|batch|lot n|erreur|error|code erreur|version|v|article|art|loi|flight|modele|model|ref produit|reference produit|siret|siren|rcs|tva|ean|isbn|quai|voie|gate|porte|chapitre|page|episode|saison|regle|norme|iso|directive|case|cas|top|numero vert|appeler le|appelez le|hotline|standard|service client|sav au)[ :#n°.-]{0,6}$/;

function isPhone(match: string, before: string): boolean {
  const number = digits(match);
  if (IMPERSONAL.test(before)) return false;
  // Free and premium numbers, and short codes, are brands' own.
  if (/^0[89]/.test(number) && number.length === 10 && !/^09/.test(number)) return false;
  if (/^(?:0800|0808|0844|0845|0870|0871|0300|0333|0345|1800|800|888|877|866|1888|1877|1866)/.test(number))
    return false;
  return number.length >= LEAST_PHONE && number.length <= 15 && !/^(\d)\1+$/.test(number);
}

/** Luhn's check of a card number. */
export function isCard(match: string): boolean {
  const number = digits(match);
  if (number.length < 13 || number.length > 19) return false;
  let sum = 0;
  for (let at = 0; at < number.length; at += 1) {
    let digit = Number(number[number.length - 1 - at]);
    if (at % 2 === 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 === 0 && !/^(\d)\1+$/.test(number);
}

const MONTH =
  '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)';
const STREET =
  '(?:rue|r\\.|avenue|av\\.?|boulevard|bd\\.?|bld|blvd|place|pl\\.|allee|allees|impasse|chemin|che\\.|route|rte|quai|cours|square|sentier|passage|faubourg|fg|esplanade|residence|lotissement|villa|cite|ruelle|voie|promenade|hameau|montee|traverse|rond-point|clos|venelle)';
const ROAD =
  '(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|court|ct|crescent|way|place|pl|gardens|terrace|square|boulevard|blvd|hill|grove|mews|row|park|parade|walk|circle|trail|parkway|pkwy|highway|hwy)';

export const personalPatterns: readonly PersonalPattern[] = [
  {
    pattern:
      /(?<![a-z0-9._%+-])[a-z0-9][a-z0-9._%+-]{0,40}@[a-z0-9][a-z0-9-]{0,40}(?:\.[a-z0-9-]{1,20}){1,3}/g,
    needs: ['@'],
  },
  {
    pattern:
      /(?<![a-z0-9._-])[a-z0-9][a-z0-9._-]{0,30} ?(?:\(at\)|\[at\]|\(a\)| arobase | arobas ) ?[a-z0-9-]{2,30} ?(?:\.|\(dot\)|\[dot\]| point | dot ) ?(?:com|fr|net|org|example|co|eu|be|ch|uk)/g,
    needs: ['(at)', '[at]', '(a)', 'arobas'],
  },
  // IBAN: two letters, two digits, then groups.
  {
    pattern: /(?<![a-z0-9])[a-z]{2}\d{2}[ -]?(?:[a-z0-9]{4}[ -]?){2,7}[a-z0-9]{1,4}(?![a-z0-9])/g,
    keep: (match) => digits(match).length >= LEAST_IBAN,
    digits: LEAST_IBAN,
  },
  { pattern: /(?<![\d-])(?:\d[ -]?){12,18}\d(?![\d-])/g, keep: isCard, digits: 13 },
  // French phones, national and international.
  {
    pattern: /(?<![\d.,-])(?:\+33|0033)[ .-]{0,2}\(?0?\)?[ .-]{0,2}[1-9](?:[ ./-]{0,2}\d{2}){4}(?!\d)/g,
    keep: isPhone,
    needs: ['+33', '0033'],
    digits: LEAST_PHONE,
  },
  { pattern: /(?<![\d.,+-])0[1-79](?:[ ./-]{0,2}\d{2}){4}(?![\d-])/g, keep: isPhone, digits: LEAST_PHONE },
  // Other international ones, British and American national ones.
  {
    pattern: /(?<![\d])(?:\+|00)[1-9]\d{0,2}(?:[ .()-]{0,2}\d){7,12}(?!\d)/g,
    keep: isPhone,
    digits: LEAST_PHONE,
  },
  {
    pattern: /(?<![\d.,])0(?:7\d{3}|1\d{2,3}|2\d)[ -]?\d{3,4}[ -]?\d{3,4}(?!\d)/g,
    keep: isPhone,
    digits: LEAST_PHONE,
  },
  { pattern: /(?<![\d.,])\(?[2-9]\d{2}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/g, keep: isPhone, digits: LEAST_PHONE },
  // Spelt in part: "zero six 39 98 ...".
  {
    pattern:
      /(?:zero|oh) ?(?:six|sept|seven|six|un|deux|trois|quatre|cinq|neuf)(?:[ ,.-]{1,2}(?:\d{1,2}|[a-z]{2,8}(?:[ -](?:et[ -])?(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf))?)){3,5}/g,
    needs: ['zero', 'oh'],
  },
  // Order, client, file numbers.
  {
    pattern:
      /(?:commande|cde|cmd|client|cliente|dossier|contrat|facture|colis|suivi|reservation|resa|reclamation|abonne|abonnement|adherent|assure|allocataire|patient|sinistre|ticket|billet|identifiant|compte|police|ref|reference|devis|securite sociale|nir|passeport|permis|order|customer|account|tracking|booking|reservation|reference|invoice|policy|claim|case|member|membership|ticket|confirmation|pnr|parcel|license|ssn|passport|file|booking ref|order ref)s? ?(?:id|ref|reference|code|number|no|num|numero|n|nr|nbr)?\.? ?(?:°|o)?(?: ?(?:est|is|:|=|#|n°|no\.?|number|numero)){0,2}[ :#°=-]{0,3}(?=[a-z0-9-]{0,12}\d)[a-z0-9]{0,6}[ /_-]?[a-z0-9]{0,12}(?:[ /_-]?\d[a-z0-9]{2,14}|\d{4,})(?![a-z0-9%€])/g,
    digits: LEAST_REFERENCE,
    keep: (match, before) => isReference(match) && !/(?:lot|vol|train|flight|batch)[ :n°]{0,4}$/.test(before),
  },
  // Plates, new and old.
  {
    pattern: /(?<![a-z0-9-])[a-hj-np-tv-z]{2}-\d{3}-[a-hj-np-tv-z]{2}(?![a-z0-9-])/g,
    needs: ['-'],
    digits: 3,
  },
  {
    pattern:
      /(?:immatricule|immatriculee|immatriculation|plaque|plate|reg|registration|license plate|licence plate|number plate)(?![a-z])[a-z ]{0,12}[ :]{1,3}(?=[a-z0-9 -]{0,8}\d)[a-z0-9]{2,4}[ -]?[a-z0-9]{2,4}(?:[ -]?[a-z0-9]{2,3})?(?![a-z0-9])/g,
    needs: ['immatricul', 'plaque', 'plate', 'reg'],
    digits: 1,
  },
  // Postal addresses.
  {
    pattern: new RegExp(
      `(?<![a-z0-9])\\d{1,4}(?: ?(?:bis|ter|quater|[a-d]))?,? ${STREET} (?:d[eu]s? (?:la |l')?|d'|l'|la |le |les )?[a-z'-]{2,30}(?: [a-z'-]{2,20}){0,3}(?:,? \\d{5}(?: [a-z-]{2,30})?)?`,
      'g',
    ),
    digits: 1,
  },
  {
    pattern: new RegExp(
      `(?<![a-z0-9])\\d{1,5}[a-d]? (?:[a-z'-]{2,20} ){1,3}${ROAD}(?![a-z])(?:,? (?:[a-z]{2,20},? ){0,3}(?:[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}|[a-z]{2} \\d{5}))?`,
      'g',
    ),
    digits: 1,
    keep: (match) =>
      !/^\d+ (?:(?:minutes?|min|hours?|days?|weeks?|months?|years?|times?|stars?|people|percent|miles?|of|in|out|to|for|on|at|and|or|the|a|is|was|calls?|emails?) )/.test(
        match,
      ),
  },
  // Name and birth date.
  {
    pattern: new RegExp(
      `(?:ne|nee|nes|naissance|born|dob|d\\.o\\.b|date of birth|birthday)[a-z ()]{0,16}[:(]?,? ?(?:le|on|is|:)? ?\\d{1,2}(?:er|st|nd|rd|th)?[ /.-](?:\\d{1,2}|${MONTH})[ /.,-]{1,2}\\d{2,4}`,
      'g',
    ),
    digits: 3,
  },
];

/** A reference has a digit run or mixes letters and digits; a year, a price, a date or a small number is none. */
function isReference(match: string): boolean {
  const tail = /[a-z0-9]*[ /_-]?[a-z0-9]*\d[a-z0-9]*$/.exec(match)?.[0] ?? '';
  const count = digits(match).length;
  if (count < LEAST_REFERENCE) return false;
  return !(count === 4 && /(?:19|20)\d{2}$/.test(tail) && !/[a-z]\d|\d[a-z]|[_#-]/.test(tail));
}
