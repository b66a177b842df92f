/** A dossier as lines to copy or to send; the file itself is attached by hand. */
import { type DossierFile, fileNameOf, plainOf } from '../core/dossier/picture';
import type { Language, Messages } from '../i18n';
import { day } from '../ui/formats';

export interface DossierText {
  readonly subject: string;
  readonly lines: readonly string[];
  /** Without its ending. */
  readonly file: string;
}

const QUOTED = 400;

export function dossierText(words: Messages, language: Language, whole: DossierFile): DossierText {
  const dossier = plainOf(whole);
  const { dossier: said, actions, common } = words;
  const { source, author, text, times, advice } = dossier.parts;
  const taken = times.value.taken.slice(0, 10);
  const who = [author.value.name, author.value.handle].filter(Boolean).join(', ');
  const quote = text.value.text.replace(/\s+/g, ' ').trim();
  return {
    subject: said.mailSubject(actions[advice.value.action]),
    lines: [
      said.mailIntro,
      `${said.fields.permalink}\u00a0: ${source.value.permalink ?? source.value.url}`,
      `${said.parts.author}\u00a0: ${who || common.unknown}`,
      `${said.fields.taken}\u00a0: ${day(language, taken)}`,
      `«\u00a0${[...quote].slice(0, QUOTED).join('')}\u00a0»`,
      said.mailHash(whole.sha256),
    ],
    file: fileNameOf(whole),
  };
}
