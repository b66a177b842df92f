/** Where the draft is written, and what can be done with it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MAX_TEXT } from '../core/comment';
import { Button } from '../ui/button';
import { copyText } from '../ui/copy';
import { Field } from '../ui/field';
import { useWords } from '../ui/language';
import { Notice } from '../ui/notice';

export interface ScratchFieldProps {
  readonly text: string;
  /** The text is an agreed reply: nobody needs to be asked. */
  readonly agreed: boolean;
  readonly onWrite: (text: string) => void;
  readonly onAsk: () => void;
  readonly onClear: () => void;
}

type Said = 'copied' | 'copy_failed' | 'empty' | null;

export function ScratchField(props: ScratchFieldProps) {
  const { text } = props;
  const { scratch: words, common, coach, outcomes } = useWords();
  const [said, setSaid] = useState<Said>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const empty = text.trim() === '';
  const unlessEmpty = (act: () => void) => () => {
    setSaid(empty ? 'empty' : null);
    if (empty) field.current?.focus();
    else act();
  };
  const copy = () => void copyText(text).then((done) => setSaid(done ? 'copied' : 'copy_failed'));
  return (
    <>
      <Field
        label={words.text}
        {...(text.length >= MAX_TEXT ? { hint: words.tooLong } : {})}
        error={said === 'empty' && empty ? words.empty : null}
      >
        {(facts) => (
          <textarea
            {...facts}
            ref={field}
            name="scratch"
            rows={6}
            dir="auto"
            maxLength={MAX_TEXT}
            value={text}
            onInput={(event) => {
              setSaid(null);
              props.onWrite(event.currentTarget.value.slice(0, MAX_TEXT));
            }}
          />
        )}
      </Field>
      <div class="row">
        <Button small part="scratch-copy" onPress={unlessEmpty(copy)}>
          {said === 'copied' ? common.copied : common.copy}
        </Button>
        {props.agreed ? null : (
          <Button small look="first" part="ask-approval" onPress={unlessEmpty(props.onAsk)}>
            {coach.askApproval}
          </Button>
        )}
        <Button small look="quiet" part="scratch-clear" onPress={unlessEmpty(props.onClear)}>
          {words.clear}
        </Button>
      </div>
      <div role="status">
        {said === 'copy_failed' ? <Notice tone="care">{outcomes.copy_failed}</Notice> : null}
      </div>
    </>
  );
}
