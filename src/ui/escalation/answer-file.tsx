/** A department's answer as a file: read first, told in words, taken in at a press. */
import { useState } from 'preact/hooks';
import { MAX_ANSWER_FILE } from '../../core/escalation/limits';
import { Button } from '../button';
import { Field } from '../field';
import { useWords } from '../language';
import { Notice } from '../notice';
import type { EscalationPort } from './port';

type Read = Awaited<ReturnType<EscalationPort['answerFile']>>;

export interface AnswerFileProps {
  readonly busy: boolean;
  readonly onFile: (text: string, apply: boolean) => Promise<Read>;
}

export function AnswerFile(props: AnswerFileProps) {
  const { escalation: words } = useWords();
  const [text, setText] = useState('');
  const [read, setRead] = useState<Read | null>(null);
  const look = async (file: File | undefined) => {
    if (!file) return;
    // A larger one is refused by its length alone.
    const found = await file.slice(0, MAX_ANSWER_FILE + 1).text();
    setText(found);
    setRead(await props.onFile(found, false));
  };
  const says = read?.says ?? null;
  return (
    <div class="stack" data-part="answer-file">
      <Field label={words.file}>
        {(facts) => (
          <input
            {...facts}
            type="file"
            name="answer-file"
            accept=".json,application/json"
            onChange={(event) => void look(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
      <div role="status">
        {read === null ? null : (
          <Notice tone={read.outcome === 'would_change' || read.outcome === 'done' ? 'good' : 'care'}>
            <span data-part="file-outcome" data-outcome={read.outcome}>
              {words.noted[read.outcome]}
            </span>
            {says?.taken ? <p class="small">{words.fileSays.taken(says.taken)}</p> : null}
            {says?.decided ? <p class="small">{words.fileSays.decided(says.decided)}</p> : null}
            {says?.answer ? (
              <p class="small">
                <bdi>{words.fileSays.answer(says.answer)}</bdi>
              </p>
            ) : null}
          </Notice>
        )}
      </div>
      {read?.outcome === 'would_change' ? (
        <div class="row">
          <Button
            small
            look="first"
            busy={props.busy}
            onPress={() => void props.onFile(text, true).then(setRead)}
            part="apply-file"
          >
            {words.fileApply}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
