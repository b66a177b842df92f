import { describe, expect, it } from 'vitest';
import type { Charter } from '../../src/core/charter/schema';
import { shipped, stringsOf } from './shipped';

/** Texts written for people to read; words to look for, addresses and ids are written as machines want them. */
function proseOf(charter: Charter): { path: string; text: string; lang: string }[] {
  const { replies, ...rest } = charter;
  const written = stringsOf({
    ...rest,
    topics: rest.topics.map(({ name, examples }) => ({ name, examples })),
    forbiddenSubjects: rest.forbiddenSubjects.map(({ name, reason }) => ({ name, reason })),
    crises: rest.crises.map(({ name, said }) => ({ name, said })),
    rules: rest.rules.map(({ when: _when, ...rule }) => rule),
  }).map((one) => ({ ...one, lang: charter.language }));
  const said = replies.flatMap(({ id, title, tags, note, variants, blanks }) => [
    ...stringsOf({ title, tags, note, labels: blanks.map(({ label }) => label) }, id).map((one) => ({
      ...one,
      lang: charter.language,
    })),
    ...variants.map(({ lang, text }) => ({ path: `${id}/${lang}`, text, lang })),
  ]);
  return [...written, ...said];
}

const quoted = /«[^»]*»|“[^”]*”/gu;
const address = /https?:\/\/\S+/gu;

describe.each(shipped)('wording of %s', (_name, charter) => {
  const prose = proseOf(charter);

  it('reads enough to say something', () => {
    expect(prose.length).toBeGreaterThan(500);
  });

  it('raises its voice nowhere but in a quotation', () => {
    for (const { path, text } of prose) expect(text.replace(quoted, ''), path).not.toContain('!');
  });

  it('uses curved apostrophes and quotation marks', () => {
    for (const { path, text } of prose) expect(text.replace(address, ''), path).not.toMatch(/['"]/);
  });

  it('has no double spaces, no blank edges and no space before a comma or a full stop', () => {
    for (const { path, text } of prose) {
      expect(text, path).toBe(text.trim());
      expect(text, path).not.toMatch(/ {2}| [,.](?!\w)/);
    }
  });

  it('sets French punctuation off with no-break spaces', () => {
    for (const { path, text } of prose.filter(({ lang }) => lang === 'fr')) {
      const bare = text.replace(address, '');
      expect(bare, path).not.toMatch(/ [:;?!»%€]|« /);
      expect(bare, path).not.toMatch(/[^\s\u00a0\d][:;?!](?!\S)/);
      expect(bare, path).not.toMatch(/«(?!\u00a0)|(?<!\u00a0)»/);
    }
  });

  it('has no space before English punctuation', () => {
    for (const { path, text } of prose.filter(({ lang }) => lang === 'en')) {
      expect(text, path).not.toMatch(/[ \u00a0][:;?!]/);
      expect(text, path).not.toMatch(/[«»]/);
    }
  });

  it('says « vous »', () => {
    for (const { path, text } of prose.filter(({ lang }) => lang === 'fr')) {
      expect(text.replace(quoted, ''), path).not.toMatch(
        /(?<![\p{L}’])(tu|te|ton|tes|toi)(?![\p{L}’])|(?<!\p{L})t’/iu,
      );
    }
  });
});
