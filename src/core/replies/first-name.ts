/** The first name in a display name, where it plainly is one: a wrong name is worse than none. */

/** Words, folded to lower case, that mark a house, a fan page or a title rather than a person. */
const notPersons: ReadonlySet<string> = new Set(
  (
    'agence association asso bar boutique cabinet café centre chez cie club collectif comité compagnie école ' +
    'éditions entreprise équipe ets fan fans fc fédération festival fondation garage groupe hôtel institut journal ' +
    'la le les l librairie magazine mairie maison ministère mon ma mes mr mme mlle dr me officiel officielle parti ' +
    'radio restaurant sa sarl sas sci service services société studio syndicat théâtre tv université ville your my ' +
    'agency association bank brand business company corp customer group inc its lab llc ltd mrs ms news ' +
    'official page school shop sir store support team the union'
  ).split(' '),
);

const NAME = /^\p{Lu}\p{Ll}+(?:[-’']\p{Lu}?\p{Ll}+)*$/u;
const FAMILY = /^(?:\p{Lu}{2,}(?:[-’']\p{Lu}+)*|\p{Lu}\.?|d[eu]|des|van|von|der|da|di|el|ben)$/u;

/**
 * « Marie Dupont », « DUPONT Marie » and « Jean-Pierre M. » give a first name; a single word, a pseudonym, a house,
 * capitals all through or emoji give null.
 */
export function firstNameOf(displayName: string | null): string | null {
  const words = (displayName ?? '').normalize('NFC').trim().split(/\s+/);
  if (words.length < 2 || words.length > 4) return null;
  if (words.some((word) => word.length > 20 || notPersons.has(word.toLowerCase()))) return null;
  const names = words.filter((word) => NAME.test(word));
  if (names.length === 0 || words.some((word) => !NAME.test(word) && !FAMILY.test(word))) return null;
  return names[0] ?? null;
}
