/** Whether a dossier is whole, with its picture or without: every hash is computed again from what it says. */
import {
  type Dossier,
  dossierSchema,
  type PartName,
  partHash,
  partNames,
  type Sha256,
  wholeHash,
} from './dossier';
import { type DossierFile, illustratedHash, illustratedSchema, isPicture, pictureHash } from './picture';

type AlteredPart = PartName | 'picture' | 'whole';

export type Verified<F extends DossierFile = DossierFile> =
  | { readonly is: 'whole'; readonly dossier: F }
  /** These parts, or the whole, do not say what they said when it was made. */
  | { readonly is: 'altered'; readonly dossier: F; readonly parts: readonly AlteredPart[] }
  | { readonly is: 'unreadable' };

/** @param raw parsed JSON, hostile until it is parsed here */
export function verifyDossier(raw: unknown, sha256: Sha256): Verified {
  const plain = dossierSchema.safeParse(raw);
  if (plain.success) return resultOf(plain.data, alteredIn(plain.data, sha256));
  const illustrated = illustratedSchema.safeParse(raw);
  if (!illustrated.success) return { is: 'unreadable' };
  const file = illustrated.data;
  const altered = alteredIn(file.dossier, sha256);
  const { value, sha256: said } = file.picture;
  // A forger can compute hashes again; a text file is no picture all the same.
  if (pictureHash(value, sha256) !== said || !isPicture(value)) altered.push('picture');
  if (illustratedHash(file, sha256) !== file.sha256 && !altered.includes('whole')) altered.push('whole');
  return resultOf(file, altered);
}

function resultOf<F extends DossierFile>(dossier: F, altered: readonly AlteredPart[]): Verified<F> {
  return altered.length === 0 ? { is: 'whole', dossier } : { is: 'altered', dossier, parts: altered };
}

function alteredIn(dossier: Dossier, sha256: Sha256): AlteredPart[] {
  const altered: AlteredPart[] = partNames.filter(
    (name) => partHash(name, dossier.parts[name].value, sha256) !== dossier.parts[name].sha256,
  );
  if (wholeHash(dossier, sha256) !== dossier.sha256) altered.push('whole');
  return altered;
}
