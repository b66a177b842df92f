/** The way to the document, in a tab of its own. */
import { useWords } from '../../ui/language';
import { PRINT } from './extract';

export function PrintLink() {
  const { print: t } = useWords();
  return (
    <p>
      <a class="button" data-part="print-link" href={`#${PRINT}`} target="_blank" rel="noreferrer">
        {t.open}
      </a>{' '}
      <span class="soft small">{t.openHelp}</span>
    </p>
  );
}
