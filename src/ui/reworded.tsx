/** The free words of a reply, to be put otherwise before it is used; what is locked is watched as it is typed. */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button';
import { useWords } from './language';

export interface RewordedProps {
  readonly words: string;
  readonly lang: string;
  /** Locked passages that are no longer there. */
  readonly broken: readonly string[];
  readonly onChange: (words: string) => void;
  readonly onBack: () => void;
}

export function Reworded({ words, lang, broken, onChange, onBack }: RewordedProps) {
  const { guidance, common } = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <div class="blank-input reworded">
      <label class="small" for={id}>
        {guidance.rewordLabel}
      </label>
      <textarea
        id={id}
        ref={field}
        class="reworded-text"
        lang={lang}
        rows={6}
        maxLength={6_000}
        value={words}
        aria-describedby={`${id}-hint`}
        aria-invalid={broken.length > 0 || undefined}
        data-part="reworded"
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {broken.length > 0 ? (
        <p class="field-error" id={`${id}-hint`} role="alert">
          {guidance.lockedChanged(common.list(broken.map((passage) => `«\u00a0${passage}\u00a0»`)))}
        </p>
      ) : (
        <p class="small soft" id={`${id}-hint`}>
          {guidance.rewordHint}
        </p>
      )}
      <Button look="quiet" small onPress={onBack} part="approved-text">
        {guidance.approvedText}
      </Button>
    </div>
  );
}
