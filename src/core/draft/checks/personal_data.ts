import { personalPatterns } from '../../signals/lexicon/personal';
import { fold } from '../../text/fold';
import type { Span } from '../../text/span';
import { commonFirstNames } from '../lexicon/first-names';
import { housePostboxes } from '../lexicon/personal';
import type { DraftPage } from '../page';
import type { Check } from './check';
import { beside, without } from './said';
import { weighedSpans } from './weighed';

const MOST = 8;
/** Numbers that name a thing, not a person's file. */
const THING =
  /^(?:ticket|billet|police|suivi|tracking|ref|reference|file|case|devis|permis|passeport|passport|compte|colis|parcel)s?(?![a-z])/;
const POSSESSIVE =
  /(?:votre|vos|ton|ta|tes|son|sa|au nom de|mme|m\.|mr|mrs|ms|mister|madame|monsieur|your|his|her|their)(?: [a-z.'-]+){0,4} ?$/;
/** A file of a person by its number: the noun, a few words, the number. */
const FILE =
  /(?<![a-z])(commande|cde|dossier|demande|contrat|reservation|resa|client|cliente|adherent|adherente|abonnement|abonne|carte|compte|ligne|rio|voucher|sinistre|facture|iban|siret|secu|securite sociale|order|booking|account|customer|contract|claim|member(?:ship)?|policy|invoice|reservation|card|parcel|colis|billet|pnr)(?: (?:de|d'|est|le|la|n°|no|numero|number|is|number is|client|id|code|bien|pour|for|,))*[ :#°n]{1,4}((?=[a-z0-9-]*\d)[a-z0-9]{2,}(?:-[a-z0-9]{1,10}|[ /][a-z0-9]*\d[a-z0-9]*){0,6})(?! ?[€%£]| (?:euros?|points?|km|clients?|fois)|[a-z])/g;
/** A number of a person's, whatever its first digits. */
const SOMEONES_LINE =
  /(?<![a-z])(?:(?:votre|vos|ton|son|sa|ma|mon|your|his|her|their|my)(?: propre)? (?:numero|n°|portable|telephone|tel|mobile|fixe|perso|ligne|number|phone|cell|line|landline)|(?:au nom de|mme|m\.|mr|mrs|ms|madame|monsieur)(?: [a-z'-]+){1,3})[^.!?\n]{0,16}$/;
/** A line that a desk or a shift answers, said within its sentence. */
const DESK =
  /(?<![a-z])(?:text|texter|par sms|by sms|whatsapp|call us|ring us|phone us|appelez-nous|ecrivez-nous|desk|switchboard|helpline|hotline|listening line|line|option \d|front office|call centre|call center|standard|accueil|astreinte|permanence|plateforme|ligne|numero (?:vert|unique|gratuit|d'urgence)|serveur vocal|touche \d)(?![a-z])/;
/** A person who would answer it: one called by name, or whose own it is. */
const SOMEONE =
  /(?<![\p{L}])(?:(?:his|her|my|me|moi|own|direct|perso|personal|mon|ma|propre|directe?)(?![\p{L}])|\p{Lu}[\p{Ll}\p{M}]+(?:['’]s)? (?:on|du|de la|from|at|au|in)(?![\p{L}]))/u;
/** What stands before the name of a team or of a thing, and hardly ever before a first name. */
const TEAM =
  /(?:^|[^\p{L}])(?:l['’]|(?:le|la|les|du|des|nos|notre|the|our|service|équipe|pôle|cellule|comité|atelier|programme|séances?|team|desk|programme) )$/iu;
const PLACE =
  /(?:votre|vos|ton|chez|habite[zs]?|domicile|livr\w+|adresse|au|your|home|live|deliver\w*|address|in|because of the address in) ?(?:bien |au |to |at |in |le )*$/;

/** Someone's data shown, or asked for in the open. The house's own lines, and what the author's comment says, are not. */
export const personalData: Check = (page) => {
  const found: Span[] = [];
  /** Where the house's own lines stand. */
  const lines: number[] = [];
  const add = (from: number, to: number) => {
    const span = page.span(from, to);
    if (span !== null && !found.some((other) => span.start < other.end && other.start < span.end))
      found.push(span);
  };
  const asked = page.asked.text.replace(/[^a-z0-9@]/g, '');
  const { text } = page.folded;
  if (/\d{2}|@|(?:zero|oh|double) /.test(text)) {
    for (const { pattern, keep } of personalPatterns) {
      for (const match of text.matchAll(pattern)) {
        if (found.length >= MOST) break;
        const before = text.slice(Math.max(0, match.index - 40), match.index);
        // « maternelles, 01 99… »: the end of a word is no beginning.
        if (/[a-z]$/.test(before) && /^[a-z]/.test(match[0])) continue;
        if (keep !== undefined && !keep(match[0], before)) continue;
        if (isOwn(match[0], before, page) || isKnown(match[0], asked)) continue;
        if (/^\(?[+0]/.test(match[0]) && isDeskLine(page, match.index, match[0].length)) {
          lines.push(page.folded.starts[match.index] as number);
          continue;
        }
        add(match.index, match.index + match[0].length);
      }
    }
    for (const match of text.matchAll(FILE)) {
      const number = match[2] as string;
      const before = text.slice(Math.max(0, match.index - 30), match.index);
      if (!isFileNumber(number) || isYear(number) || isKnown(number, asked) || isHotline(number)) continue;
      if (THING.test(match[0]) && !POSSESSIVE.test(before)) continue;
      add(match.index, match.index + match[0].length);
    }
  }
  const open = without(page, beside(page, page.hits('personal.ask'), 'personal.here'), 'personal.refused');
  const shielded = new Set(without(page, open, 'personal.hidden'));
  // « Mettez ici » is in the open, whatever else the sentence names.
  const requests = open.filter((hit) => shielded.has(hit) || isHere(page, hit));
  const stated = page
    .hits('personal.state')
    .filter(({ start, end }) => !isKnown(page.text.slice(start, end).replace(/^\w+ /, ''), asked));
  for (const { start, end } of [...requests, ...stated]) add(start, end);
  const told = weighedSpans(page, 'personal_data', [], {
    groups: ['personal.refused', 'personal.hidden'],
    links: true,
  });
  const more = told.filter(
    (span) =>
      !lines.some((at) => at >= span.start && at < span.end) &&
      !found.some(({ start, end }) => start < span.end && end > span.start) &&
      !holdsOnlyKnown(page.folded.source.slice(span.start, span.end), asked),
  );
  return [...found, ...more].sort((a, b) => a.start - b.start);
};

function isHere(page: DraftPage, { start, end }: Span): boolean {
  return page.hits('personal.here').some((here) => here.start >= start - 12 && here.start <= end + 24);
}

/** Four digits, or six signs of both kinds as booking codes are. */
const isFileNumber = (number: string) => {
  const digits = number.replace(/\D/g, '').length;
  return digits >= 4 || (digits >= 2 && /^[a-z0-9]{6,}$/.test(number) && /[a-z]\d|\d[a-z]/.test(number));
};

const isYear = (number: string) => /^(?:19|20)\d{2}$/.test(number);

/** The author said it first, about themselves. */
function isKnown(match: string, asked: string): boolean {
  const plain = match.replace(/[^a-z0-9@]/g, '');
  const number = /\d{4,}/.exec(match.replace(/[^a-z0-9]/g, ''))?.[0];
  return plain.length > 3 && (asked.includes(plain) || (number !== undefined && asked.includes(number)));
}

/** It shows numbers, and the author has written each of them. */
function holdsOnlyKnown(sentence: string, asked: string): boolean {
  const numbers = sentence.match(/\d[\d -]{3,}/g) ?? [];
  return numbers.length > 0 && numbers.every((number) => isKnown(number, asked));
}

/** A line that anybody may call: no mobile, and not said to be a person's. */
function isHotline(match: string): boolean {
  const number = match.replace(/\D/g, '').replace(/^(?:0033|33(?=\d{9}$))0?/, '0');
  return (
    /^0[1-589]\d{8}$/.test(number) ||
    /^0[1238]\d{9}$/.test(number) ||
    /^0(?:800|808|300|3[34]\d|845|844)/.test(number) ||
    number.length < 6
  );
}

/** A desk's number, be it a mobile's: the sentence names the desk, and nobody. */
function isDeskLine(page: DraftPage, at: number, length: number): boolean {
  const { start, end } = page.sentence(at);
  const around = `${page.text.slice(start, at)} ${page.text.slice(at + length, end)}`;
  const written = page.span(start, end);
  if (!DESK.test(around) || written === null) return false;
  const source = page.source.slice(written.start, written.end);
  // A greeting before it names the author, who answers no line.
  return (
    !SOMEONE.test(source.replace(/^[^,]{0,30},/, '')) &&
    !SOMEONES_LINE.test(page.text.slice(Math.max(0, at - 40), at))
  );
}

/** What belongs to the house, or names a thing. */
function isOwn(match: string, before: string, page: DraftPage): boolean {
  const contacts = page.context.ownContacts.map((contact) => fold(contact).text.replace(/[\s.-]/g, ''));
  if (contacts.includes(match.replace(/[\s.-]/g, ''))) return true;
  if (match.includes('@')) return isHousePostbox(match, page);
  if (THING.test(match)) return true;
  if (/^\(?[+0]/.test(match)) return isHotline(match) && !SOMEONES_LINE.test(before);
  // An address is a person's where they live or are delivered to; a shop's is public.
  return /^\d{1,5}(?: ?(?:bis|ter|[a-d]))?,? [a-z]/.test(match) && !PLACE.test(before);
}

/** A function's mailbox, or one at the house that is no person's name. */
function isHousePostbox(match: string, page: DraftPage): boolean {
  const [local = '', domain = ''] = match.split('@');
  const plain = local.replace(/[^a-z]/g, '');
  if (housePostboxes.has(plain) || local.split(/[._-]/).some((part) => housePostboxes.has(part))) return true;
  const house = [page.context.brand, ...page.context.handles].map((name) =>
    fold(name).text.replace(/[^a-z0-9]/g, ''),
  );
  const first = domain.split('.')[0] ?? '';
  const ours = house.some((name) => name.includes(first) || first.includes(name));
  return ours && !/[._-]/.test(local) && !isPersonsName(plain, page);
}

/** A first name that is common, or that the draft writes as one; no part of the brand's own name. */
function isPersonsName(local: string, page: DraftPage): boolean {
  if (commonFirstNames.has(local)) return true;
  if (
    fold(page.context.brand)
      .text.split(/[^a-z]+/)
      .includes(local)
  )
    return false;
  return [...page.source.matchAll(/\p{Lu}[\p{L}\p{M}-]+/gu)].some(
    ({ 0: word, index }, at) =>
      at > 0 &&
      fold(word).text.replace(/[^a-z]/g, '') === local &&
      !/[.!?…:]\s+$/.test(page.source.slice(0, index)) &&
      !TEAM.test(page.source.slice(Math.max(0, index - 16), index)),
  );
}
