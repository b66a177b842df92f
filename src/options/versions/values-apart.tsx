/** Two values of one field: long texts word by word, the rest side by side. */
import { useLanguage, useWords } from '../../ui/language';
import { useOptions } from '../context';
import { DiffText } from '../proposals/diff-text';
import { valueText } from './value';

export function ValuesApart(props: { field: string; before: unknown; after: unknown }) {
  const words = useWords();
  const { charter } = useOptions();
  const language = useLanguage();
  const text = (value: unknown) => valueText(value, props.field, charter, words, language);
  const [before, after] = [text(props.before), text(props.after)];
  return <DiffText before={before} after={after} />;
}

/** One side of a conflict, as it would be kept. */
export function OneValue(props: { field: string; value: unknown }) {
  const words = useWords();
  const { charter } = useOptions();
  const language = useLanguage();
  if (props.value === undefined) return <span class="soft">{words.versions.taken}</span>;
  const text = valueText(props.value, props.field, charter, words, language);
  return text === '' ? <span class="soft">{words.versions.empty}</span> : <span dir="auto">{text}</span>;
}
