/** Words that greet, in the languages people answer in, folded. */

const WORDS =
  "bonjour|bonsoir|salut|coucou|hello|hi|hey|heya|hiya|yo|wesh|ohe|hep|allo|re-?bonjour|bjr|bsr|slt|cc|hola|buenas|buenos dias|buenas (?:tardes|noches)|ciao|buongiorno|buonasera|salve|hallo|guten (?:tag|morgen|abend)|moin|servus|gruss gott|ola|oi|bom dia|boa (?:tarde|noite)|goedemorgen|goedemiddag|goedenavond|goedendag|hoi|(?:good )?(?:morning|afternoon|evening)|greetings|welcome|dear|cher|chere|chers|cheres|madame|monsieur|mesdames|gruezi|hej|god dag|dzien dobry|merhaba|zdravo|g'day|howdy";

/** At the start: the word itself. */
export const greets = new RegExp(`^(?:${WORDS})(?![a-z])`);
/** After a name or two: « Lucette, bonsoir », "Merci Kenza, et bonjour". */
export const greetsLate =
  /^(?:[^.!?\n]{0,40}[, ])(?:bonjour|bonsoir|salut|coucou|hello|hi|hey|hola|buongiorno|hallo|bom dia|good (?:morning|afternoon|evening))(?![a-z])/;

/** Words for the people behind a page, folded. */
export const teamWords =
  /(?<![a-z])(?:equipe|team|equipo|equipa|squadra|mannschaft|squad|crew|service|support|relation|pour|for|de chez|from|chez)(?![a-z])/;
