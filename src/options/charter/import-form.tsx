/** Taking over a charter from a file: checked whole, its differences shown, then in force or not at all. */
import { useState } from 'preact/hooks';
import type { ReplyOf } from '../../messages/contract';
import { send } from '../../messages/send';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import { ProblemList } from '../problem-list';

/** As the background's door: a larger file is not even read. */
const MOST_BYTES = 5_242_880;

type Answer = ReplyOf<'charter.import'>;

export function ImportForm() {
  const { options } = useWords();
  const { place, reload } = useOptions();
  const [text, setText] = useState<string | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [unreachable, setUnreachable] = useState(false);
  const t = options.charter;

  /** @param into null beside the others */
  const ask = async (content: string, apply: boolean, into: string | null = place) => {
    setUnreachable(false);
    try {
      const reply = await send('charter.import', { place: into, text: content, apply });
      setAnswer(reply);
      if (reply.outcome === 'saved') {
        setText(null);
        await reload();
      }
    } catch {
      setUnreachable(true);
    }
  };
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setAnswer(null);
    if (file.size > MOST_BYTES) {
      setAnswer({
        outcome: 'refused',
        problems: [{ path: '', reason: 'too_large', detail: '5' }],
        differences: [],
      });
      return;
    }
    const content = await file.text();
    setText(content);
    await ask(content, false);
  };

  return (
    <section class="sheet stack" aria-labelledby="import">
      <h2 id="import">{t.import}</h2>
      <Field label={t.choose} hint={t.importHelp}>
        {(facts) => (
          <input
            {...facts}
            type="file"
            accept=".json,application/json"
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
      {unreachable ? (
        <Notice tone="alarm" role="alert">
          {options.outcomes.unreachable}
        </Notice>
      ) : null}
      {answer ? (
        <ImportAnswer
          answer={answer}
          onApply={(beside) => text !== null && void ask(text, true, beside ? null : place)}
        />
      ) : null}
    </section>
  );
}

function ImportAnswer(props: { answer: Answer; onApply: (beside: boolean) => void }) {
  const { options, shelf: words } = useWords();
  const { charter } = useOptions();
  const { answer } = props;
  const t = options.charter;
  switch (answer.outcome) {
    case 'saved':
      return <p role="status">{options.saved}</p>;
    case 'refused':
      return (
        <Notice tone="alarm" role="alert" title={t.refused}>
          <ProblemList problems={answer.problems} />
        </Notice>
      );
    case 'full':
      return (
        <Notice tone="alarm" role="alert">
          {words.outcomes.full}
        </Notice>
      );
    case 'read_only':
    case 'storage_full':
    case 'not_saved':
      return (
        <Notice tone="alarm" role="alert">
          {options.outcomes[answer.outcome]}
        </Notice>
      );
    case 'would_change':
      return answer.differences.length === 0 ? (
        <p role="status">{t.same}</p>
      ) : (
        <div class="stack" role="status">
          <h3>{t.wouldChange}</h3>
          <ul class="differences">
            {answer.differences.map((difference) => (
              <li key={`${difference.kind}/${difference.id}`}>
                <span class="chip">{t.kinds[difference.kind]}</span> {difference.name}
                <span class="soft"> – {t.how[difference.how]}</span>
              </li>
            ))}
          </ul>
          <div class="row">
            <Button look="first" onPress={() => props.onApply(false)}>
              {words.importInstead(charter.title)}
            </Button>
            <Button onPress={() => props.onApply(true)}>{words.importBeside}</Button>
          </div>
        </div>
      );
    default:
      return answer.outcome satisfies never;
  }
}
