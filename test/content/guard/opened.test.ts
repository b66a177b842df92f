// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { createOpener } from '../../../src/content/guard/opened';
import { controlsOfFacebook } from '../../../src/sites/facebook/controls';
import { CONTAINERS } from '../../../src/sites/facebook/selectors';
import { comment, entry } from '../made';

const html = `
<div role="dialog" id="post"><div role="article" id="post-box">
  <div role="article" id="one"><a href="?comment_id=1"></a><div role="button" aria-haspopup="menu" id="menu-1"><i></i></div></div>
  <div role="article" id="two"><a href="?comment_id=2"></a><div role="button" aria-haspopup="menu" id="menu-2"></div></div>
  <div role="button" id="share">Share</div>
</div></div>
<div role="button" aria-haspopup="menu" id="account">Account</div>
<div role="menu"><div role="menuitem" id="item">Delete</div><div role="menuitem" aria-haspopup="menu" id="more">More</div></div>
<div role="dialog" id="question"><div role="button" id="confirm">Delete</div></div>`;

const at = (id: string) => {
  const element = document.getElementById(id);
  if (!element) throw new Error(id);
  return element;
};

describe('whose menu is open', () => {
  let opener: ReturnType<typeof createOpener>;
  beforeEach(() => {
    document.body.innerHTML = html;
    const entries = new Map([
      [at('one'), entry({ comment: comment({ id: '1' }) }, at('one'))],
      [at('two'), entry({ comment: comment({ id: '2' }) }, at('two'))],
    ]);
    opener = createOpener(
      controlsOfFacebook,
      CONTAINERS,
      (element) => entries.get(element as HTMLElement),
      () => 1,
    );
  });

  it('is that of the button that was pressed last, by what is inside it too', () => {
    opener.note(at('menu-1').querySelector('i') ?? at('menu-1'));
    expect(opener.last?.key).toBe('x:1');
    opener.note(at('menu-2'));
    expect(opener.last?.key).toBe('x:2');
  });

  it('stays while one presses in the menu and in the question', () => {
    opener.note(at('menu-1'));
    for (const id of ['item', 'more', 'question', 'confirm']) opener.note(at(id));
    expect(opener.last?.key).toBe('x:1');
  });

  it('is forgotten with any other press, and with any other menu', () => {
    for (const id of ['share', 'account', 'post-box']) {
      opener.note(at('menu-1'));
      opener.note(at(id));
      expect(opener.last, id).toBeNull();
    }
  });

  it('is nobody’s where the container is not a comment that was read', () => {
    opener.note(at('menu-1'));
    at('two').id = 'three';
    document.body.append(at('three').cloneNode(true));
    opener.note(document.body.lastElementChild?.querySelector('[aria-haspopup]') ?? document.body);
    expect(opener.last).toBeNull();
  });
});
