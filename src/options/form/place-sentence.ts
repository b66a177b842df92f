/** A path of the charter in the reader's words: `topics[3].owner` is « Sujets › Retards ». */
import type { Charter } from '../../core/charter/schema';
import type { Messages } from '../../i18n';

interface Named {
  readonly name?: string;
  readonly title?: string;
  readonly text?: string;
}

/** Empty where the path names no record. */
export function placeSentence(path: string, charter: Charter, words: Messages): string {
  const [, list = '', at = ''] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
  const lists: Readonly<Record<string, string>> = words.editor.lists;
  if (!Object.hasOwn(lists, list)) return '';
  const records = charter[list as keyof Charter] as readonly Named[];
  const record = records[Number(at)];
  const name = record?.name ?? record?.title ?? record?.text ?? '';
  return `(${[lists[list], name].filter((one) => one !== '').join(' › ')})`;
}
