// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteFor, sites } from '../../src/sites';
import { type Controls, controlKinds } from '../../src/sites/controls';
import { kindByWords, ownByWords, plainCaption } from '../../src/sites/menu-words';
import { parse } from './read-all';

const folder = path.join(import.meta.dirname, 'menus');
const addresses = {
  x: 'https://x.com/a/status/1',
  facebook: 'https://www.facebook.com/a/posts/123',
} as const;

function controlsOf(file: string): Controls {
  const network = file.startsWith('x-') ? 'x' : 'facebook';
  const controls = siteFor(new URL(addresses[network]))?.controls;
  if (!controls) throw new Error(`${network} has no controls`);
  return controls;
}

const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const files = readdirSync(folder).filter((file) => file.endsWith('.html'));

describe.each(files)('the menus of %s', (file) => {
  const controls = controlsOf(file);
  const page = parse(read(file));

  it('tells every item, and nothing that is none', () => {
    const items = [...page.querySelectorAll(controls.items)];
    expect(items.length).toBeGreaterThan(3);
    expect(items.map((item) => controls.kindOf(item))).toEqual(
      items.map((item) => item.getAttribute('data-kind')),
    );
  });

  it('finds the comment’s menu button, outside the layers', () => {
    const button = page.querySelector(controls.menuButtons);
    expect(button).not.toBeNull();
    expect(button?.closest(controls.layers)).toBeNull();
    expect(page.querySelector(controls.items)?.closest(controls.layers)).not.toBeNull();
  });

  it('finds the button that confirms, and none where nothing is asked', () => {
    expect(controls.confirmButton(page)).toBe(page.querySelector('[data-confirms]'));
    for (const dialog of page.querySelectorAll(
      '[role="alertdialog"], [role="dialog"]:not(:has([role="article"]))',
    )) {
      dialog.remove();
    }
    expect(controls.confirmButton(page)).toBeNull();
  });
});

describe('words that mean nothing', () => {
  /** Every readable letter becomes another one; roles, test ids and icons stay. */
  const reworded = (html: string) => html.replace(/(?<=<span[^>]*>)[^<]+(?=<\/span>)/g, 'Zorglub');

  it('X still knows Delete by its icon, Block and Report by their test ids; Hide is unknown', () => {
    const own = parse(reworded(read('x-own-fr.html')));
    const others = parse(reworded(read('x-others-en.html')));
    const { items, kindOf } = controlsOf('x-own-fr.html');
    expect([...own.querySelectorAll(items)].map(kindOf)).toEqual(['delete', 'other', 'other', 'other']);
    expect([...others.querySelectorAll(items)].map(kindOf)).toEqual([
      'other',
      'other',
      'other',
      'block',
      'other',
      'other',
      'other',
      'report',
    ]);
    expect(controlsOf('x-own-fr.html').confirmButton(own)).toBe(own.querySelector('[data-confirms]'));
  });

  it('Facebook knows nothing, but the place of the confirming button', () => {
    const page = parse(reworded(read('facebook-own-post-fr.html')));
    const { items, kindOf, confirmButton } = controlsOf('facebook-own-post-fr.html');
    expect([...page.querySelectorAll(items)].map(kindOf).every((kind) => kind === 'other')).toBe(true);
    expect(confirmButton(page)).toBe(page.querySelector('[data-confirms]'));
  });

  it('from right to left nothing changes', () => {
    for (const file of files) {
      const page = parse(read(file).replace('<html', '<html dir="rtl"'));
      const { items, kindOf } = controlsOf(file);
      expect([...page.querySelectorAll(items)].map(kindOf)).toEqual(
        [...page.querySelectorAll(items)].map((item) => item.getAttribute('data-kind')),
      );
    }
  });
});

describe('captions', () => {
  const kindOf = (caption: string) => {
    const item = document.createElement('div');
    item.textContent = caption;
    return kindByWords(item);
  };

  it.each([
    ['Delete', 'delete'],
    ['DELETE COMMENT', 'delete'],
    ['Supprimer la réponse', 'delete'],
    ['Supprimer\u00a0…', 'delete'],
    ['\u200fHide reply\u200f', 'hide'],
    ['Masquer cette réponse', 'hide'],
    ['Block @lea', 'block'],
    ['Signaler', 'report'],
    ['Obtenir de l’aide ou signaler le commentaire', 'report'],
  ])('%s', (caption, kind) => expect(kindOf(caption)).toBe(kind));

  it.each([
    'Delete draft',
    'Delete and start again',
    'Hide all from Léa',
    'Masquer tout',
    'Unhide comment',
    'Undelete',
    'Blocked accounts',
    'Reporter la publication',
    'Reporting history',
    'Show hidden replies',
    'Supprimer l’aperçu',
    'Retirer de la liste',
    '',
  ])('%s is none of ours', (caption) => expect(kindOf(caption)).toBeNull());

  it('menu buttons say whose comment it is, or nothing', () => {
    expect(ownByWords('Edit or delete this')).toBe(true);
    expect(ownByWords('Modifier ou supprimer ceci')).toBe(true);
    expect(ownByWords('Hide or report this')).toBe(false);
    expect(ownByWords('Delete or hide this')).toBe(false);
    expect(ownByWords('Supprimer, masquer ou signaler un abus cela')).toBe(false);
    expect(ownByWords('More')).toBeNull();
  });

  it('are plain', () => expect(plainCaption('  Masquer\u00a0la RÉPONSE… ')).toBe('masquer la reponse'));
});

it('every network has its menus, or says that it has none', () => {
  for (const { id, controls } of sites) {
    expect(controls === null || controls.confirmed.size >= 0, id).toBe(true);
    for (const kind of controls?.confirmed ?? []) expect(controlKinds).toContain(kind);
  }
});
