/** A comment's menu on the practice page, as social pages have it: some items act at once, Delete asks to confirm. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../ui/language';

export interface MenuProps {
  /** Who wrote the comment. */
  readonly name: string;
  /** Written by the page's own account. */
  readonly own: boolean;
  /** It leaves the page, for good or hidden: here that is the same. */
  readonly onRemove: () => void;
}

const others = ['hide', 'delete', 'block', 'report'] as const;

export function Menu(props: MenuProps) {
  const { practice: t } = useWords();
  const [open, setOpen] = useState<'menu' | 'question' | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(null);
    button.current?.focus();
  };
  useEffect(() => {
    if (open !== null) layer.current?.querySelector('button')?.focus();
  }, [open]);
  useEffect(() => {
    if (open !== 'menu') return;
    const elsewhere = (event: Event) => {
      const inside = event.target instanceof Node && layer.current?.contains(event.target);
      if (!inside) setOpen(null);
    };
    document.addEventListener('pointerdown', elsewhere);
    return () => document.removeEventListener('pointerdown', elsewhere);
  }, [open]);
  const press = (item: (typeof others)[number]) => {
    if (item === 'delete') return setOpen('question');
    close();
    if (item === 'hide') props.onRemove();
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  return (
    <div class="entry-menu">
      <button
        type="button"
        class="entry-reply"
        data-part="menu"
        ref={button}
        aria-label={t.menuOf(props.name)}
        aria-haspopup="menu"
        aria-expanded={open === 'menu'}
        onClick={() => setOpen(open === null ? 'menu' : null)}
      >
        ⋯
      </button>
      {open === 'menu' ? (
        <div class="menu" role="menu" tabIndex={-1} ref={layer} onKeyDown={onEscape}>
          {(props.own ? (['delete'] as const) : others).map((item) => (
            <button type="button" role="menuitem" key={item} data-part={item} onClick={() => press(item)}>
              {t.menu[item]}
            </button>
          ))}
        </div>
      ) : null}
      {open === 'question' ? (
        <div
          class="menu question"
          role="alertdialog"
          tabIndex={-1}
          aria-label={t.deleteQuestion}
          ref={layer}
          onKeyDown={onEscape}
        >
          <p>{t.deleteQuestion}</p>
          <div class="row">
            <button type="button" class="button button-quiet" data-part="cancel" onClick={close}>
              {t.cancel}
            </button>
            <button type="button" class="button" data-part="confirm" onClick={props.onRemove}>
              {t.menu.delete}
            </button>
          </div>
        </div>
      ) : null}
    </div>
  );
}
