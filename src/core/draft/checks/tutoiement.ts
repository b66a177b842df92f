import type { Span } from '../../text/span';
import type { Check } from './check';

/** « Y a t’il » is a slip of the pen, and speaks to nobody; « l’avoir tu » kept silent. */
const PRONOUN =
  /(?<![\p{L}\p{N}'’_-])(?<!avoir )(?:(?:tu|te|toi|ton|ta|tes)(?![\p{L}\p{N}_])|t['’](?!(?:ils?|elles?|on)(?!\p{L}))(?=[aeiouyhéèêâîôû]))/giu;
/** "le ton de", "un ton": a tone. */
const TONE = /(?:\b(?:le|un|du|au|ce|quel|même|bon|votre|notre|son|de|d['’])\s)$/iu;
/** Orders to one person: verbs that are hardly anything else at the start of a clause. */
const ORDERS =
  'écris réécris dis redis lis relis fais refais viens reviens préviens tiens retiens prends apprends ' +
  'reprends comprends mets remets attends réponds descends rends vends choisis finis remplis saisis réfléchis ' +
  'ralentis sors repars dors sers cours bois crois vois reçois rejoins va sois aie sache suspends conduis ' +
  'traduis construis inscris souscris accepte active désactive actualise admire ajoute allume annule appelle ' +
  'apporte approche arrête attrape branche débranche calcule cherche clique coche décoche commence compare ' +
  'configure connecte déconnecte conserve consulte contacte continue corrige débloque bloque décale déclare ' +
  'dépose désinstalle installe réinstalle donne écoute efface emporte enlève enregistre envoie renvoie essaie ' +
  'essaye évite explique garde gratte grimpe imagine imprime indique insère jette laisse lance relance libère ' +
  'localise mange modifie navigue nettoie oublie rouvre découvre patiente pense planifie précise prépare ' +
  'profite prolonge propose quitte raconte rajoute ramène rappelle rapporte rassure redémarre refuse regarde ' +
  'remplace rentre repasse repère respire retourne retrouve sélectionne signale supprime télécharge recharge ' +
  'transfère trouve utilise valide vérifie verse scanne secoue surveille teste tire perce réchauffe mélange remue rince essuie plie déplie range dévisse visse appuie ' +
  'maintiens enfonce décroche raccroche enlève décongèle dégivre trempe saute dépêche détends calme abonne zoome fouille';
/** And those that are a noun too, or what a house does (« Ferme à 19 h »): an order only where a person follows. */
const NOUNS =
  'affiche aide adresse alerte avance baisse balance cache change charge code colle commande compte copie ' +
  'coupe crée demande double échange entre ferme file glisse invite joue lève liste loue marche monte remonte ' +
  'montre note offre ouvre partage passe paie paye place pose poste présente règle remarque répète repose ' +
  'réserve reste retire réveille sauvegarde souffle tape tourne vide visite vote';
/** With accents and as they are left out, as one choice. */
const choice = (verbs: string) =>
  [...new Set(verbs.split(' ').flatMap((verb) => [verb, verb.normalize('NFD').replace(/\p{M}/gu, '')]))].join(
    '|',
  );
const PERSON = '-(?:nous|moi|toi|le|la|les|y|en|lui)|\\s(?:nous|moi)';
const THING =
  "le|la|les|l['’]\\S+|un|une|des|bien|vite|aussi|en|à|ici|donc|juste|simplement|plutôt|sur|dans|ce|cette|ces|vos|si|voir|vers|avec|par|chez|au|aux|deux|trois|avant|après|d['’]abord";
/** An order at the start of a clause, with what only an order has behind it. */
const ORDER = new RegExp(
  `(?:^|[.!?,:;\\n…]\\s*|\\set\\s|\\spuis\\s)(?:(${choice(ORDERS)})(?:${PERSON}|\\s(?:${THING}))|(${choice(NOUNS)})(?:${PERSON}))(?![\\p{L}])`,
  'giu',
);
const SURE = new Set(['fr', 'und']);

/** The author said « tu » to, where the house says « vous »; in French, outside quotations and names. */
export const tutoiement: Check = (page) => {
  if (page.context.address !== 'vous' || !SURE.has(page.lang)) return [];
  const text = page.own;
  const found: Span[] = [];
  for (const match of text.matchAll(PRONOUN)) {
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (/^ton$/i.test(match[0]) && TONE.test(before)) continue;
    // « Ta Ligne », "TA": a name or letters.
    const after = text.slice(match.index + match[0].length);
    if (
      /^\p{Lu}/u.test(match[0]) &&
      !/(?:^|[.!?\n…:—–-]\s*|[^\p{L}\p{N}\s,;])$/u.test(before) &&
      /^\s\p{Lu}/u.test(after)
    )
      continue;
    if (/^\p{Lu}{2,}$/u.test(match[0])) continue;
    found.push({ start: match.index, end: match.index + match[0].trimEnd().length });
  }
  for (const match of text.matchAll(ORDER)) {
    const verb = (match[1] ?? match[2]) as string;
    if (/^entre nous/i.test(text.slice(match.index + match[0].indexOf(verb)))) continue;
    const start = match.index + match[0].indexOf(verb);
    if (/[.!?,:;\n…]\s*$/.test(text.slice(0, start)) || start === 0 || found.length > 0)
      found.push({ start, end: start + verb.length });
  }
  return found.sort((a, b) => a.start - b.start);
};
