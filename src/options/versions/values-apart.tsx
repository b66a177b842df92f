/** Two values of one field: lists of words entry by entry, the rest word by word. */
import { useLanguage, useWords } from '../../ui/language';
import { useOptions } from '../context';
import { DiffText } from '../proposals/diff-text';
import { isWordList, ListApart } from './list-apart';
import { valueText } from './value';

export function ValuesApart(props: { field: string; before: unknown; after: unknown }) {
  const words = useWords();
  const { charter } = useOptions();
  const language = useLanguage();
  const text = (value: unknown) => valueText(value, props.field, charter, words, language);
  if (isWordList(props.before) && isWordList(props.after)) {
    return <ListApart before={props.before.map(text)} after={props.after.map(text)} />;
  }
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
