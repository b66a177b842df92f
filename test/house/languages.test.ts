/** Every language says everything, and says it as this house writes. */
import { describe, expect, it } from 'vitest';
import { networkIds } from '../../src/core/comment';
import { actions, advices } from '../../src/core/rules/action';
import { signalIds } from '../../src/core/signals/signal';
import { languages, messages } from '../../src/i18n';
import { read } from './lib/sources';

type Leaf = readonly [path: string, value: unknown];

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

const catalogues = Object.fromEntries(languages.map((language) => [language, leaves(messages[language])]));

describe('languages', () => {
  const reference = (catalogues.fr ?? []).map(([path, value]) => `${path} ${typeof value}`);

  it.each(languages)('%s has what French has, sentence for sentence', (language) => {
    expect(catalogues[language]?.map(([path, value]) => `${path} ${typeof value}`)).toEqual(reference);
    expect(reference.length).toBeGreaterThan(100);
  });

  it.each(languages)('%s leaves nothing empty', (language) => {
    expect(catalogues[language]?.filter(([, value]) => value === '').map(([path]) => path)).toEqual([]);
  });

  it.each(languages)('%s names every signal, action, advice and network', (language) => {
    const said = messages[language];
    expect(Object.keys(said.signals).sort()).toEqual([...signalIds].sort());
    expect(Object.keys(said.actions).sort()).toEqual([...actions].sort());
    expect(Object.keys(said.advices).sort()).toEqual([...advices].sort());
    expect(Object.keys(said.networks).sort()).toEqual([...networkIds].sort());
  });

  it('say in the manifest what the manifest asks for', () => {
    const asked = [...read('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name).sort();
    for (const language of languages) {
      const said = JSON.parse(read(`public/_locales/${language}/messages.json`)) as Record<
        string,
        { message: string }
      >;
      expect(Object.keys(said).sort()).toEqual([...new Set(asked)]);
      expect(said.name?.message.length).toBeLessThanOrEqual(45);
      expect(said.description?.message.length).toBeLessThanOrEqual(132);
    }
  });
});

describe('the house’s writing', () => {
  const texts = (language: string) =>
    (catalogues[language] ?? []).flatMap(([path, value]) =>
      typeof value === 'string' ? [[path, value] as const] : [],
    );

  it.each(languages)('%s does not shout', (language) => {
    expect(texts(language).filter(([, text]) => text.includes('!'))).toEqual([]);
  });

  it.each(languages)('%s has real apostrophes', (language) => {
    expect(texts(language).filter(([, text]) => /\p{L}'\p{L}/u.test(text))).toEqual([]);
  });

  it('French has its spaces before : ; ? » and after «', () => {
    const bare = texts('fr').filter(([, text]) =>
      /[^\u00a0\u202f]»|«[^\u00a0\u202f]|[\p{L}\p{N}»)] ?[:;?](\s|$)/u.test(text),
    );
    expect(bare).toEqual([]);
  });
});
