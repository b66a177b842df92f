/** Taking a record away, and putting it back where it stood. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Change } from '../../messages/charter';
import type { Put, RecordList } from '../../messages/charter-parts';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import { placeSentence } from '../form/place-sentence';
import { problemSentence } from '../problem-sentence';
import { useSaving } from '../save-bar';

interface Gone<R> {
  readonly record: R;
  /** The one it stood before; null at the end. */
  readonly before: string | null;
}

export function useRemoval<R extends { readonly id: string }>(
  list: RecordList,
  records: readonly R[],
  title: (record: R) => string,
) {
  const words = useWords();
  const { charter } = useOptions();
  const { editor: t, options } = words;
  const saving = useSaving(charter.revision);
  const [gone, setGone] = useState<Gone<R> | null>(null);
  const [back, setBack] = useState<string | null>(null);
  const undo = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The button that was pressed is gone with its record: the keyboard goes to the way back.
    if (gone !== null) undo.current?.querySelector('button')?.focus();
  }, [gone]);

  const remove = async (record: R) => {
    const next = records[records.indexOf(record) + 1];
    setBack(null);
    if (await saving.save({ change: 'record_removed', list, id: record.id })) {
      setGone({ record, before: next?.id ?? null });
    }
  };
  const restore = async () => {
    if (gone === null) return;
    const put = { list, record: gone.record } as unknown as Put;
    const change: Change = { change: 'record', put, before: gone.before };
    if (await saving.save(change)) {
      setBack(title(gone.record));
      setGone(null);
    }
  };
  const { outcome, problems } = saving;
  return {
    /** @param caption where the list alone does not say what is taken away */
    button: (record: R, held: string | null, caption: string = t.remove) =>
      held === null ? (
        <Button
          small
          look="alarm"
          part="remove"
          label={`${caption} (${title(record)})`}
          onPress={() => void remove(record)}
        >
          {caption}
        </Button>
      ) : (
        <span class="soft small">{held}</span>
      ),
    line: (
      <div ref={undo}>
        {gone ? (
          <div class="row" role="status">
            <span>{t.removed(title(gone.record))}</span>
            <Button small part="put-back" onPress={() => void restore()}>
              {t.putBack}
            </Button>
          </div>
        ) : null}
        {back !== null && gone === null ? (
          <p class="soft small" role="status">
            {t.putBackDone(back)}
          </p>
        ) : null}
        {outcome !== null && outcome !== 'saved' ? (
          <Notice tone="alarm" role="alert">
            {options.outcomes[outcome]}
            <ul class="problem-list">
              {problems.map((problem) => (
                <li key={`${problem.path} ${problem.reason}`}>
                  {problemSentence(problem, words)}{' '}
                  <span class="soft">{placeSentence(problem.path, charter, words)}</span>
                </li>
              ))}
            </ul>
          </Notice>
        ) : null}
      </div>
    ),
  };
}
