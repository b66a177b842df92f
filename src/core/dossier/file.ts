/** Reads a saved dossier back, from its page or its data, and holds what is shown against what is said. */
import { type Sha256, wordsHash } from './dossier';
import { dossierWordsSchema, renderDossier } from './html';
import type { DossierFile } from './picture';
import { verifyDossier } from './verify';

export type Checked =
  | { readonly is: 'whole'; readonly dossier: DossierFile }
  /** Names of parts, `whole`, or `page`: what the eye sees is not what the data says. */
  | { readonly is: 'altered'; readonly parts: readonly string[] }
  | { readonly is: 'unreadable' };

/** The data of a script element of the page; undefined where it is none. */
function dataIn(page: string, id: 'dossier' | 'words'): unknown {
  const text = new RegExp(`<script type="application/json" id="${id}">([^<]*)</script>`).exec(page)?.[1];
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** True where the page is what this dossier's page must be. */
function isPageOf(file: DossierFile, page: string, sha256: Sha256): boolean {
  const words = dossierWordsSchema.safeParse(dataIn(page, 'words'));
  const { words: said } = file.version === 1 ? file : file.dossier;
  if (!words.success || wordsHash(words.data, sha256) !== said) return false;
  return renderDossier(file, words.data).trim() === page.trim();
}

/** @param text of an HTML or JSON file; a byte order mark and CRLF line ends are no alteration */
export function checkDossierFile(text: string, sha256: Sha256): Checked {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n');
  const isPage = /^\s*<!doctype html>/i.test(plain);
  let raw: unknown;
  try {
    raw = isPage ? dataIn(plain, 'dossier') : JSON.parse(plain);
  } catch {
    return { is: 'unreadable' };
  }
  const verified = verifyDossier(raw, sha256);
  if (verified.is === 'unreadable') return verified;
  const altered: string[] = verified.is === 'altered' ? [...verified.parts] : [];
  if (isPage && !isPageOf(verified.dossier, plain, sha256)) altered.push('page');
  return altered.length === 0
    ? { is: 'whole', dossier: verified.dossier }
    : { is: 'altered', parts: altered };
}
