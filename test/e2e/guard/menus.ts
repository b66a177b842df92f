/**
 * Menus and dialogs as the two networks have them, put on a fixture's page: drawn at the end of the document, with a focus
 * trap, closed by a press outside, drawn again while open. Runs in the page; what was done is in `window.done`.
 */

export interface MenuOptions {
  readonly network: 'x' | 'facebook';
  readonly ui: 'fr' | 'en';
  /** Every caption is nonsense. */
  readonly reworded?: boolean;
  /** The dialog is a native modal one, in the top layer. */
  readonly native?: boolean;
  /** Menu and dialog are drawn again eight times a second. */
  readonly redraw?: boolean;
  /** Only items that take nothing away. */
  readonly ordinary?: boolean;
}

declare global {
  var done: string[];
  /** Changed while the page is open: what is drawn next goes by it. */
  var menus: { -readonly [K in keyof MenuOptions]: MenuOptions[K] };
  var removeComment: (id: string) => void;
  /** Puts menu and dialog away, as a press on Cancel does, and forgets what was done. */
  var tidyMenus: () => void;
}

/** For `page.evaluate`: stands alone. */
export function installMenus(options: MenuOptions): void {
  const { network } = options;
  window.menus = { ...options };
  const french = () => window.menus.ui === 'fr';
  const bin =
    'M16 6V4.5C16 3.12 14.88 2 13.5 2h-3C9.11 2 8 3.12 8 4.5V6H3v2h1.06l.81 11.21C4.98 20.78 6.28 22 7.86 22h8.27z';
  const wordsFr = {
    delete: 'Supprimer',
    hide: 'Masquer',
    block: 'Bloquer',
    report: 'Signaler',
    cancel: 'Annuler',
  };
  const wordsEn = { delete: 'Delete', hide: 'Hide', block: 'Block', report: 'Report', cancel: 'Cancel' };
  const words = (): Record<string, string> => (french() ? wordsFr : wordsEn);
  const thing = () =>
    network === 'x' ? (french() ? ' la réponse' : ' reply') : french() ? ' le commentaire' : ' comment';
  const caption = (kind: string, name: string): string => {
    if (window.menus.reworded) return `Zorglub ${kind.length}`;
    if (kind === 'block') return `${words().block} ${name}`;
    if (kind === 'hide' || kind === 'report') return `${words()[kind]}${thing()}`;
    return words()[kind] ?? kind;
  };
  const others = () =>
    french()
      ? ['Suivre', 'Copier le lien', 'Intégrer', 'Tout masquer de ce profil', 'Supprimer le brouillon']
      : ['Follow', 'Copy link', 'Embed', 'Hide all from this profile', 'Delete draft'];
  const kinds = () => (window.menus.ordinary ? [] : ['hide', 'delete', 'block', 'report']);
  const testIds: Record<string, string> = {
    block: 'block',
    report: 'report',
    Embed: 'embed',
    Intégrer: 'embed',
  };
  window.done = [];
  let layer: HTMLElement | null = null;
  let painter: (() => void) | null = null;
  const close = () => {
    layer?.remove();
    layer = null;
    painter = null;
  };
  window.tidyMenus = () => {
    close();
    window.done = [];
    document.documentElement.dir = '';
    window.menus = { ...options };
  };
  const articleOf = (id: string) =>
    network === 'x'
      ? document.querySelector(`a[href*="/status/${id}"]`)?.closest('[data-testid="cellInnerDiv"]')
      : document.querySelector(`[data-thread="${id}"]`);
  window.removeComment = (id) => articleOf(id)?.remove();

  const paintMenu = (id: string, name: string) => {
    const item = (kind: string, said: string) => {
      const mark = network === 'x' && testIds[kind] ? ` data-testid="${testIds[kind]}"` : '';
      const icon =
        kind === 'delete' ? `<svg viewBox="0 0 24 24" width="20"><path d="${bin}"></path></svg>` : '';
      return `<div role="menuitem" tabindex="0" data-kind="${kind}"${mark} style="padding:8px;cursor:pointer">${network === 'x' ? icon : '<i></i>'}<div dir="auto"><span>${said}</span></div><div><span dir="auto">…</span></div></div>`;
    };
    const items = [
      ...kinds().map((kind) => item(kind, caption(kind, name))),
      ...others().map((said) => item(said, said)),
    ];
    if (!layer) return;
    layer.innerHTML = `<div role="menu" data-of="${id}" style="position:fixed;top:120px;left:40px;background:#fff;border:1px solid #999;z-index:100">${items.join('')}</div>`;
  };
  const paintDialog = (id: string) => {
    if (!layer) return;
    const tag = window.menus.native ? 'dialog' : 'div';
    const fr = french();
    const box =
      'position:fixed;top:300px;left:calc(50% - 150px);width:300px;padding:16px;background:#fff;border:1px solid #999;z-index:9999;margin:0';
    const said = fr ? 'Supprimer ce commentaire ?' : 'Delete this comment?';
    const confirm = caption('delete', '');
    const cancel = window.menus.reworded ? 'Bulgroz' : words().cancel;
    layer.innerHTML =
      network === 'x'
        ? `<${tag} role="alertdialog" aria-modal="true" data-testid="confirmationSheetDialog" data-of="${id}" style="${box}"><h1>${said}</h1><button role="button" type="button" data-testid="confirmationSheetConfirm" data-do="confirm"><span>${confirm}</span></button><button role="button" type="button" data-testid="confirmationSheetCancel" data-do="cancel"><span>${cancel}</span></button></${tag}>`
        : `<${tag} role="dialog" aria-modal="true" aria-label="${said}" data-of="${id}" style="${box}"><div role="button" tabindex="0" aria-label="${fr ? 'Fermer' : 'Close'}" data-do="cancel"><i></i></div><h2>${said}</h2><div role="button" tabindex="0" aria-label="${cancel}" data-do="cancel"><span>${cancel}</span></div><div role="button" tabindex="0" aria-label="${confirm}" data-do="confirm"><span>${confirm}</span></div></${tag}>`;
    const dialog = layer.firstElementChild as HTMLDialogElement;
    if (window.menus.native) dialog.showModal();
    (dialog.querySelector('[data-do="cancel"]') as HTMLElement).focus();
  };
  const open = (paint: () => void) => {
    close();
    layer = document.createElement('div');
    document.body.append(layer);
    painter = paint;
    paint();
  };
  const act = (target: Element) => {
    const button = target.closest('[data-testid="caret"], [role="article"] [aria-haspopup="menu"]');
    if (button) {
      const article = button.closest('article, [role="article"]');
      const link = article?.querySelector(
        'a[href*="/status/"], a[href*="comment_id="][tabindex="0"]:has(span:not([dir]))',
      );
      const href = link?.getAttribute('href') ?? '';
      const id =
        network === 'x' ? (href.split('/').pop() ?? '') : (article?.getAttribute('data-comment') ?? '');
      open(() => paintMenu(id, 'Camille'));
      return;
    }
    const item = target.closest('[role="menuitem"]');
    if (item) {
      const id = item.closest('[data-of]')?.getAttribute('data-of') ?? '';
      const kind = item.getAttribute('data-kind') ?? '';
      if (kind === 'delete') return open(() => paintDialog(id));
      window.done.push(kinds().includes(kind) ? `${kind}:${id}` : 'other');
      close();
      if (kind === 'hide') window.removeComment(id);
      return;
    }
    const pressed = target.closest('[data-do]');
    if (pressed) {
      const id = pressed.closest('[data-of]')?.getAttribute('data-of') ?? '';
      if (pressed.getAttribute('data-do') === 'confirm') {
        window.done.push(`delete:${id}`);
        window.removeComment(id);
      }
      close();
    }
  };
  document.addEventListener('click', (event) => act(event.target as Element));
  document.addEventListener('keydown', (event) => {
    const target = event.target as Element;
    // Buttons make a click of their own.
    if (
      event.key === 'Enter' &&
      !target.matches('button') &&
      target.matches('[role="menuitem"], [role="button"]')
    )
      act(target);
  });
  for (const type of ['pointerdown', 'mousedown'] as const) {
    document.addEventListener(type, (event) => {
      const target = event.target as Element;
      if (layer && !layer.contains(target) && !target.closest('[aria-haspopup]')) {
        window.done.push('closed');
        close();
      }
    });
  }
  document.addEventListener('focusin', (event) => {
    const dialog = layer?.querySelector('[role="dialog"], [role="alertdialog"]');
    if (dialog && !dialog.contains(event.target as Node)) {
      (dialog.querySelector('[data-do]') as HTMLElement | null)?.focus();
    }
  });
  let down = false;
  addEventListener(
    'pointerdown',
    () => {
      down = true;
    },
    true,
  );
  addEventListener(
    'click',
    () => {
      down = false;
    },
    true,
  );
  // Not between the two halves of a press: no site would get that one either.
  setInterval(() => (down || !window.menus.redraw ? undefined : painter?.()), 120);
}
