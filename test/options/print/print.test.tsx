// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { extractOf, printedFor } from '../../../src/options/print/extract';
import { defaults } from '../../charters/shipped';
import { room } from '../editor/room';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

describe('the address of the document', () => {
  it('names a department, or none', () => {
    expect(printedFor('#print')).toBeNull();
    expect(printedFor('#print?department=legal')).toBe('legal');
    expect(printedFor('#printer')).toBeUndefined();
    expect(printedFor('')).toBeUndefined();
  });
});

describe('the charter as a document', () => {
  it('holds every part of it: what departments decide, what is not done, topics, rules, replies, sources', async () => {
    const page = await room('print');
    const charter = await page.charter();
    const text = page.text();
    const said = [
      ...charter.departments.flatMap(({ name, note }) => [name, note]),
      ...charter.redLines.map((one) => one.text),
      ...charter.forbiddenSubjects.map(({ reason }) => reason),
      ...charter.topics.flatMap(({ name, keywords }) => [name, keywords.join(', ')]),
      ...charter.rules.flatMap(({ guidance, do: dos, doNot }) => [guidance, ...dos, ...doNot]),
      ...charter.replies.flatMap(({ title, variants }) => [
        title,
        ...variants.flatMap((one) => one.text.split(/\{\{\w+\}\}/)),
      ]),
      '[Prénom de la personne]',
      ...charter.articles.flatMap(({ title, source }) => [title, source.title]),
      ...charter.care.emergency.map(({ number }) => number),
      charter.perimeter,
    ];
    for (const one of said) expect(text).toContain(one.replace(/\s+/g, ' '));
  });

  it('is semantic: one title, parts under it, tables with headers, texts in their language', async () => {
    const page = await room('print');
    const levels = [...page.root.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [at, level] of levels.entries()) {
      if (at > 0) expect(level - (levels[at - 1] ?? 1)).toBeLessThanOrEqual(1);
    }
    for (const table of page.root.querySelectorAll('table')) {
      expect(table.querySelectorAll('thead th[scope=col]').length).toBeGreaterThan(1);
      expect(table.querySelectorAll('tbody th[scope=row]').length).toBe(
        table.querySelectorAll('tbody tr').length,
      );
    }
    expect(page.root.querySelector('blockquote[lang=en]')).not.toBeNull();
    expect(page.one('main').lang).toBe('fr');
  });

  it('leaves room to agree by hand under what is not approved, and none under what is', async () => {
    const page = await room('print');
    const replies = page.root.querySelectorAll('[data-reply]').length;
    expect(page.root.querySelectorAll('.print-agree').length).toBe(replies);
    expect(page.text()).toContain('À faire valider');
  });

  it('is in the charter’s language, whatever the screen’s', async () => {
    const page = await room('print', { language: 'en' });
    expect((await page.charter()).language).toBe('en');
    expect(page.text()).toContain('What we do not do');
  });

  it('for one department has its own topics, rules and replies, and what holds for all', async () => {
    const page = await room('print?department=legal');
    const charter = await page.charter();
    const text = page.text();
    const own = charter.replies.filter(({ department }) => department === 'legal');
    expect(
      [...page.root.querySelectorAll('[data-reply]')].map((one) => one.getAttribute('data-reply')),
    ).toEqual(own.map(({ id }) => id));
    expect(text).toContain('Extrait pour le service « Juridique »'.replace(/\s/g, ' '));
    for (const line of charter.redLines) expect(text).toContain(line.text.replace(/\s+/g, ' '));
    expect(document.title).toContain('Juridique');
  });
});

it('an extract keeps subjects that are nobody’s', () => {
  const [subject] = defaults.fr.forbiddenSubjects;
  if (!subject) throw new Error('no subject');
  const charter = { ...defaults.fr, forbiddenSubjects: [{ ...subject, department: null }] };
  expect(extractOf(charter, 'hr').forbiddenSubjects).toHaveLength(1);
  expect(extractOf(charter, null)).toBe(charter);
});
