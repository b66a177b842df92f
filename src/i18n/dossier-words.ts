/** The words a dossier's file is written with: its own, and the names of actions, signals and networks. */
import { type Language, messages } from '.';

export interface FileWords {
  readonly title: string;
  readonly intro: string;
  readonly parts: Record<string, string>;
  readonly fields: Record<string, string>;
  readonly names: Record<string, string>;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly none: string;
  readonly whole: string;
  readonly hash: string;
  readonly purge: string;
  readonly verify: string;
}

export function dossierWords(language: Language): FileWords {
  const { dossier, common, actions, advices, signals, networks, kinds } = messages[language];
  const { title, intro, parts, fields, unknown, none, whole, hash, purge, verify } = dossier;
  const named = { ...advices, ...actions, ...signals, ...networks, ...kinds };
  const { yes, no } = common;
  return { title, intro, parts, fields, names: named, yes, no, unknown, none, whole, hash, purge, verify };
}
