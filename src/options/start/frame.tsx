/** One screen of the guide: where one is, what it asks, and the ways on, back and out. */
import type { ComponentChildren } from 'preact';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { useGuarded } from '../../ui/press';

export interface FrameProps {
  readonly title: string;
  readonly text: string;
  readonly children: ComponentChildren;
  readonly busy?: boolean;
  /** Words of the way on; absent where the screen has its own. */
  readonly next?: string;
  readonly onNext?: () => void;
  readonly onBack?: (() => void) | undefined;
}

export function Frame(props: FrameProps) {
  const { start: t } = useWords();
  const guarded = useGuarded();
  const { onNext, onBack, busy = false } = props;
  const enter = guarded((event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || busy || event.isComposing) return;
    if (event.target instanceof HTMLInputElement && event.target.type !== 'file') onNext?.();
  });
  return (
    <section class="sheet stack guide" aria-labelledby="guide-title" onKeyDown={enter}>
      <h1 id="guide-title" tabIndex={-1}>
        {props.title}
      </h1>
      <p>{props.text}</p>
      {props.children}
      <div class="row guide-ways">
        {onNext ? (
          <Button look="first" part="guide-next" busy={busy} onPress={onNext}>
            {props.next ?? t.next}
          </Button>
        ) : null}
        {onBack ? (
          <Button look="quiet" part="guide-back" onPress={onBack}>
            {t.back}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
