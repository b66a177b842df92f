/** Whether a dossier is whole: every hash is computed again from what it says. */
import {
  type Dossier,
  dossierSchema,
  type PartName,
  partHash,
  partNames,
  type Sha256,
  wholeHash,
} from './dossier';

export type Verified =
  | { readonly is: 'whole'; readonly dossier: Dossier }
  /** These parts, or the whole, do not say what they said when it was made. */
  | { readonly is: 'altered'; readonly dossier: Dossier; readonly parts: readonly (PartName | 'whole')[] }
  | { readonly is: 'unreadable' };

/** @param raw parsed JSON, hostile until it is parsed here */
export function verifyDossier(raw: unknown, sha256: Sha256): Verified {
  const parsed = dossierSchema.safeParse(raw);
  if (!parsed.success) return { is: 'unreadable' };
  const dossier = parsed.data;
  const altered: (PartName | 'whole')[] = partNames.filter(
    (name) => partHash(name, dossier.parts[name].value, sha256) !== dossier.parts[name].sha256,
  );
  if (wholeHash(dossier, sha256) !== dossier.sha256) altered.push('whole');
  return altered.length === 0 ? { is: 'whole', dossier } : { is: 'altered', dossier, parts: altered };
}
