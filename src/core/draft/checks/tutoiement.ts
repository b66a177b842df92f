import type { Span } from '../../text/span';
import type { Check } from './check';

const PRONOUN = /(?<![\p{L}\p{N}'’_-])(?:tu|te|toi|ton|ta|tes|t['’](?=[aeiouyhéèêâîôû]))(?![\p{L}\p{N}_])/giu;
/** "le ton de", "un ton": a tone. */
const TONE = /(?:\b(?:le|un|du|au|ce|quel|même|bon|votre|notre|son|de|d['’])\s)$/iu;
const VERBS =
  'regarde|redémarre|redemarre|essaie|essaye|clique|envoie|profite|écris|ecris|dis|donne|tape|prends|fais|viens|laisse|appelle|oublie|vérifie|verifie|choisis|télécharge|telecharge|ouvre|ferme|mets|attends|rassure|coupe|débranche|debranche|jette|reviens|contacte|signale|garde|pense|raconte|réponds|ajoute|désactive|recharge|remplis|renvoie|préviens|rejoins|va';
/** An order to one person at the start of a clause, with what only an order has behind it. */
const ORDER = new RegExp(
  `(?:^|[.!?,:;\\n…]\\s*|\\set\\s|\\spuis\\s)(${VERBS})(?:-(?:nous|moi|toi|le|la|les|y|en|lui)|\\s(?:le|la|les|l['’]\\S+|un|une|des|nous|bien|vite|aussi|en|à|ici|donc|juste|simplement|plutôt|sur|dans|moi|ce|cette|ces|vos|si|voir))(?![\\p{L}])`,
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
    const verb = match[1] as string;
    const start = match.index + match[0].indexOf(verb);
    if (/[.!?,:;\n…]\s*$/.test(text.slice(0, start)) || start === 0 || found.length > 0)
      found.push({ start, end: start + verb.length });
  }
  return found.sort((a, b) => a.start - b.start);
};
