/** One thing over the whole popup: a way back, what it is, and the thing itself. The focus starts on the way back. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/button';
import { useWords } from '../ui/language';

export interface ScreenProps {
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}

export function Screen(props: ScreenProps) {
  const { common } = useWords();
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    root.current?.querySelector<HTMLElement>('button')?.focus();
  }, []);
  return (
    <main class="popup-comment" ref={root}>
      <header class="comment-head">
        <Button look="quiet" small onPress={props.onBack} part="back">
          <span aria-hidden="true">‹</span> {common.back}
        </Button>
        <h1 class="popup-name">{props.title}</h1>
      </header>
      <div class="popup-body">{props.children}</div>
    </main>
  );
}
