/** A sheet as the file that leaves: named, in the language of its readers. */
import type { Charter } from '../../core/charter/schema';
import { makeSheet, type Sheet, type SheetFacts } from '../../core/replies/sheet';
import { sheetHtml } from '../../core/replies/sheet-html';
import { type Language, messages } from '../../i18n';
import { digest } from '../../platform/digest';
import { day } from '../../ui/formats';

export interface SheetFile {
  readonly sheet: Sheet;
  readonly name: string;
  readonly html: string;
}

/** @param program of the page, as source text */
export function sheetFile(
  charter: Charter,
  facts: SheetFacts,
  language: Language,
  program: string,
): SheetFile {
  const sheet = makeSheet(charter, facts, digest);
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' });
  const html = sheetHtml(sheet, {
    lang: language,
    words: messages[language].sheet,
    language: (code) => names.of(code) ?? code,
    day: (one) => day(language, one),
    program,
    digest,
  });
  return { sheet, name: `relais-${facts.department}-${facts.issued}.html`, html };
}

/** 128 bits nobody can guess, base64url. */
export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
