/** One reply in the palette: its title, whose it is, and the beginning of its text. */
import type { ReplyView } from '../messages/views';
import { Chip } from '../ui/chip';
import { languageName } from '../ui/formats';
import { useLanguage, useWords } from '../ui/language';
import { useGuarded } from '../ui/press';
import { filledParts, knownValues } from '../ui/template';

export interface PaletteOptionProps {
  readonly id: string;
  readonly at: number;
  readonly reply: ReplyView;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

export function PaletteOption({ id, at, reply, chosen, onChoose }: PaletteOptionProps) {
  const { guidance } = useWords();
  const language = useLanguage();
  const guarded = useGuarded();
  const names = new Map(reply.blanks.map((blank) => [blank.id, blank.label]));
  const parts = filledParts(
    reply.text,
    knownValues(reply.blanks),
    (blank) => `[${names.get(blank) ?? blank}]`,
    reply.linkParameters,
  );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, as in any combobox
    <div
      id={id}
      class={`palette-option${chosen ? ' palette-chosen' : ''}`}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      data-at={at}
      data-reply={reply.id}
      onClick={guarded(onChoose)}
    >
      <span class="palette-title">
        {reply.title} <span class="small soft">{reply.department}</span>
        {reply.type === 'private' ? <Chip>{guidance.privateReply}</Chip> : null}
        {reply.used ? <Chip tone="care">{guidance.usedHere}</Chip> : null}
        {reply.sameLanguage ? null : (
          <Chip tone="care">{languageName(language, reply.lang) ?? reply.lang}</Chip>
        )}
        {reply.tooLong ? (
          <Chip tone="care" title={guidance.tooLong}>
            {guidance.long}
          </Chip>
        ) : null}
      </span>
      <span class="palette-text small" lang={reply.lang} dir="auto">
        {parts.map(({ shown }) => shown).join('')}
      </span>
    </div>
  );
}
