import { describe, expect, it } from 'vitest';
import { messages } from '../../src/i18n';

/** Every sentence below a node, a function's as its source. */
function sentences(node: unknown): string[] {
  if (typeof node === 'object' && node !== null) return Object.values(node).flatMap(sentences);
  return [String(node)];
}

describe('the words of the settings', () => {
  it('in French are plain: nothing is escalated, muted or left blank', () => {
    const { options, problems } = messages.fr;
    const all = sentences({ options, problems });
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter((one) => /escalad|sourdine|\bblancs?\b|souffrance/i.test(one))).toEqual([]);
  });
  it('name the page the way the rest of Relais does', () => {
    expect(messages.fr.options.title.toLowerCase()).toContain(messages.fr.common.options.toLowerCase());
    expect(messages.en.options.title.toLowerCase()).toContain(messages.en.common.options.toLowerCase());
  });
});
