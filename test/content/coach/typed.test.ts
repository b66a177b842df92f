// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isWritable, typedText } from '../../../src/content/coach/typed';
import { cpuMs } from '../../cpu';

function field(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}

describe('what is written', () => {
  it.each([
    ['<div>Bonjour </div>', 'Bonjour '],
    ['<div><p>Bonjour</p><p>Léa</p></div>', 'Bonjour\nLéa\n'],
    ['<div><p>Bonjour</p><p><br></p></div>', 'Bonjour\n\n'],
    ['<div>ça va <img alt="😊"> ?</div>', 'ça va 😊 ?'],
    ['<textarea>Bonjour \n</textarea>', 'Bonjour \n'],
    ['<div></div>', '\n'],
  ])('%s', (html, text) => {
    expect(typedText(field(html))).toEqual({ text, cut: false });
  });

  it('is read no further than it is checked, however much there is, and quickly', () => {
    const huge = 'mot '.repeat(2_500_000);
    const area = field('<textarea></textarea>') as HTMLTextAreaElement;
    area.value = huge;
    const rich = document.createElement('div');
    rich.append(huge);
    for (const one of [area, rich]) {
      let read = { text: '', cut: false };
      const spent = cpuMs(() => {
        read = typedText(one);
      });
      expect(spent).toBeLessThan(1_000);
      expect([read.text.length, read.cut]).toEqual([20_000, true]);
    }
  });

  it('is never cut inside a sign', () => {
    const area = field('<textarea></textarea>') as HTMLTextAreaElement;
    area.value = `a${'😊'.repeat(10_001)}`;
    expect(typedText(area).text).toMatch(/😊$/u);
  });

  it('is read by nobody’s shadowed property', () => {
    const area = field('<textarea>vrai</textarea>');
    Object.defineProperty(area, 'value', { value: 'faux' });
    expect(typedText(area).text).toBe('vrai');
  });
});

describe('fields', () => {
  it.each([
    ['<textarea></textarea>', true],
    ['<textarea disabled></textarea>', false],
    ['<textarea readonly></textarea>', false],
    ['<input>', true],
    ['<input type="password">', false],
    ['<input type="email">', false],
    ['<div>x</div>', false],
  ])('%s: %s', (html, writable) => {
    expect(Boolean(isWritable(field(html)))).toBe(writable);
  });
});
