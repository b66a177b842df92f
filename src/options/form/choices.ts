/** Choices that many fields share. */
import type { Charter } from '../../core/charter/schema';
import type { Choice } from './spec';

export function departmentChoices({ departments }: Pick<Charter, 'departments'>): Choice[] {
  return departments.map(({ id, name }) => ({ value: id, label: name }));
}

export function articleChoices({ articles }: Pick<Charter, 'articles'>): Choice[] {
  return articles.map(({ id, title }) => ({ value: id, label: title }));
}

/** A closed list of the core with the words of a language. */
export function namedChoices<K extends string>(
  keys: readonly K[],
  words: Readonly<Record<NoInfer<K>, string>>,
): Choice[] {
  return keys.map((key) => ({ value: key, label: words[key] }));
}
