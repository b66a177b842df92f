/** A change in words, to the eye and to the ear: what goes is struck out, what comes is underlined. */
import { useMemo } from 'preact/hooks';
import { wordDiff } from '../../core/proposals/word-diff';
import { useWords } from '../../ui/language';

export function DiffText(props: { before: string; after: string }) {
  const { before, after } = props;
  const { proposals: words } = useWords();
  const pieces = useMemo(() => wordDiff(before, after), [before, after]);
  return (
    <p class="proposal-text" dir="auto" data-part="diff">
      {pieces.map(({ kind, text }, at) => {
        const key = `${at} ${kind}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        return kind === 'gone' ? (
          <del key={key}>
            <span class="unseen">[{words.gone}: </span>
            {text}
            <span class="unseen">] </span>
          </del>
        ) : (
          <ins key={key}>
            <span class="unseen">[{words.added}: </span>
            {text}
            <span class="unseen">] </span>
          </ins>
        );
      })}
    </p>
  );
}
