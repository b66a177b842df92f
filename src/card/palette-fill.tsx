/** The blanks of the reply that was chosen in the palette; Enter in the last one inserts it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReplyView } from '../messages/views';
import { Blanks } from '../ui/blanks';
import { Button } from '../ui/button';
import { useWords } from '../ui/language';
import { useGuarded } from '../ui/press';
import { ReplyText } from '../ui/reply-text';
import { knownValues, missingBlanks, type Values, writtenValues } from '../ui/template';

export interface PaletteFillProps {
  readonly reply: ReplyView;
  readonly onInsert: (values: Values) => void;
  readonly onBack: () => void;
}

function focusOn(root: HTMLElement | null, blank: string | undefined): void {
  root?.querySelector<HTMLElement>(`[data-blank="${blank ?? ''}"]`)?.focus();
}

export function PaletteFill({ reply, onInsert, onBack }: PaletteFillProps) {
  const { common } = useWords();
  const [values, setValues] = useState(() => knownValues(reply.blanks));
  const [insist, setInsist] = useState(false);
  const [asked] = useState(() => missingBlanks(reply.blanks, knownValues(reply.blanks)));
  const root = useRef<HTMLFieldSetElement>(null);
  const guarded = useGuarded();
  useLayoutEffect(() => focusOn(root.current, asked[0]?.id), [asked]);
  const insert = () => {
    const missing = missingBlanks(reply.blanks, values);
    if (missing.length === 0) return onInsert(values);
    setInsist(true);
    focusOn(root.current, missing[0]?.id);
  };
  const press = guarded(insert);
  return (
    <fieldset
      class="palette-fill"
      aria-label={reply.title}
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.isComposing || (event.target as Element).tagName === 'BUTTON')
          return;
        event.preventDefault();
        press(event);
      }}
    >
      <ReplyText reply={reply} values={writtenValues(reply.blanks, values, reply.lang)} />
      <Blanks blanks={asked} values={values} insist={insist} onChange={setValues} />
      <div class="row">
        <Button look="first" onPress={insert} part="insert">
          {common.insert}
        </Button>
        <Button look="quiet" onPress={onBack} part="palette-back">
          {common.back}
        </Button>
      </div>
    </fieldset>
  );
}
