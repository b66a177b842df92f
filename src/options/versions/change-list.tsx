/** What one charter changes in another, in words: record by record, field by field. */
import { useState } from 'preact/hooks';
import type { DifferenceView } from '../../messages/versions';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { useWords } from '../../ui/language';
import { fieldWord } from './value';
import { ValuesApart } from './values-apart';

/** Shown at first: a charter that replaces another changes hundreds of records. */
const FIRST = 12;

export function ChangeList(props: { changes: readonly DifferenceView[]; total: number }) {
  const { versions: t } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? props.changes : props.changes.slice(0, FIRST);
  if (props.total === 0) return <p role="status">{t.same}</p>;
  return (
    <div class="stack" data-part="changes">
      <p class="soft small">{t.count(props.total)}</p>
      <ul class="changes">
        {shown.map((change) => (
          <li key={`${change.part}/${change.id}`}>
            <OneChange change={change} />
          </li>
        ))}
      </ul>
      {shown.length < props.changes.length ? (
        <div>
          <Button small look="quiet" onPress={() => setAll(true)}>
            {t.showAll(props.changes.length - shown.length)}
          </Button>
        </div>
      ) : props.total > props.changes.length ? (
        <p class="soft small">{t.more(props.total - props.changes.length)}</p>
      ) : null}
    </div>
  );
}

/** An added or removed record is told by its name; its fields are opened on request. */
function OneChange({ change }: { change: DifferenceView }) {
  const words = useWords();
  const t = words.versions;
  const { part, name, how, fields } = change;
  const title = (
    <>
      <span class="soft">{fieldWord(part, words)}</span>
      {name === '' ? null : <strong dir="auto">{name}</strong>}
      <Chip>{fields.length === 0 && how === 'changed' && part !== 'proposals' ? t.order : t.how[how]}</Chip>
    </>
  );
  const list = (
    <dl class="change-fields">
      {fields.map(({ path, before, after }) => {
        const shown = path[0] === part ? path.slice(1) : path;
        return (
          <div key={path.join('/')}>
            {shown.length === 0 ? null : (
              <dt>{shown.map((step) => fieldWord(step, words, after ?? before)).join(' › ')}</dt>
            )}
            <dd>
              <ValuesApart field={path.at(-1) ?? part} before={before} after={after} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
  if (fields.length === 0) return <p class="change-title">{title}</p>;
  if (how === 'changed') {
    return (
      <>
        <p class="change-title">{title}</p>
        {list}
      </>
    );
  }
  return (
    <details>
      <summary class="change-title">{title}</summary>
      {list}
    </details>
  );
}
