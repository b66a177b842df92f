/** A screen mounted in a document, with hands that press and type as a person does, and as a script does. */
import { type ComponentChildren, options, render } from 'preact';
import { act } from 'preact/test-utils';
import type { Language } from '../../src/i18n';
import { Speaking } from '../../src/ui/language';

// Preact's own wait for a painted frame is a timer, which may fire after a file's document is gone.
options.requestAnimationFrame = (flush) => queueMicrotask(flush);

export interface Stage {
  readonly root: HTMLElement;
  readonly text: () => string;
  /** @throws where nothing matches */
  readonly one: <E extends HTMLElement = HTMLElement>(selector: string) => E;
  readonly press: (selector: string) => Promise<void>;
  readonly key: (key: string, target?: HTMLElement) => Promise<void>;
  readonly type: (selector: string, value: string) => Promise<void>;
  /** Lets promises and effects settle. */
  readonly settle: () => Promise<void>;
}

export async function stage(language: Language, children: ComponentChildren): Promise<Stage> {
  document.body.innerHTML = '';
  const root = document.createElement('div');
  document.body.append(root);
  const settle = () => act(() => Promise.resolve());
  const one: Stage['one'] = <E extends HTMLElement>(selector: string) => {
    const found = root.querySelector<E>(selector);
    if (!found) throw new Error(`nothing matches ${selector} in: ${root.textContent}`);
    return found;
  };
  await act(() => render(<Speaking language={language}>{children}</Speaking>, root));
  await settle();
  return {
    root,
    one,
    settle,
    text: () => (root.textContent ?? '').replace(/\s+/g, ' ').trim(),
    press: async (selector) => {
      await act(() => one(selector).click());
      await settle();
    },
    key: async (key, target = document.body) => {
      await act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
      await settle();
    },
    type: async (selector, value) => {
      const field = one<HTMLInputElement>(selector);
      await act(() => {
        field.value = value;
        field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
      });
    },
  };
}
