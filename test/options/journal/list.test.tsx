// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rawKeys } from '../../ui/html';
import { hash, made, openJournal, type Screen } from './screen';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

const many = (count: number) => Array.from({ length: count }, (_, n) => made(n / 24, { id: `m${n}` }));
const shown = (screen: Screen, count: number) => screen.until(() => screen.entries().length === count);

describe('the list', () => {
  it('shows the newest first, a page at a time, and reads on at the first that is new', async () => {
    const screen = await openJournal(many(120));
    await shown(screen, 50);
    expect(screen.entries().slice(0, 2)).toEqual(['m0', 'm1']);
    expect(screen.text()).toContain('50 décisions affichées');
    await screen.press('[data-part=more]');
    await shown(screen, 100);
    await screen.until(() => document.activeElement?.getAttribute('data-entry') === 'm50');
    await screen.press('[data-part=more]');
    await shown(screen, 120);
    expect(screen.root.querySelector('[data-part=more]')).toBeNull();
    expect(screen.text()).toContain('120 décisions, toutes affichées');
  });

  it.each(['fr', 'en'] as const)('in %s says all that is known of an entry, and no key', async (language) => {
    const screen = await openJournal(
      [
        made(1, {
          act: 'remove',
          reason: 'spam',
          topic: 'refund',
          department: 'legal',
          excerpt: '‮renversé <b>',
        }),
        made(2, { act: 'promise', due: '2026-11-30', permalink: 'javascript:alert(1)' }),
        made(3, { act: 'insert', reply: 'late-order', excerpt: '', network: null, brand: null }),
      ],
      '#journal',
      language,
    );
    await shown(screen, 3);
    expect(screen.one('[data-entry=d1] bdi').textContent).toBe('‮renversé <b>');
    expect(screen.one('[data-entry=d1]').textContent).toMatch(
      language === 'fr' ? /Sujet\u00a0: Remboursement et retour/ : /Topic: /,
    );
    const link = screen.one<HTMLAnchorElement>('[data-entry=d1] [data-part=permalink]');
    expect([link.href, link.rel, link.target]).toEqual(['https://x.com/i/status/1', 'noreferrer', '_blank']);
    expect(screen.root.querySelector('[data-entry=d2] [data-part=permalink]')).toBeNull();
    expect(screen.one('[data-entry=d2]').textContent).toMatch(/30 nov/i);
    expect(rawKeys([screen.text()])).toEqual([]);
  });

  it('marks what is kept for a dispute, and what was noted while the clock stood back', async () => {
    const screen = await openJournal([]);
    await screen.desk.journal.record(made(1));
    await screen.desk.journal.record(made(2));
    await screen.desk.journal.hold('ref', made(1).ref, '2026-11-22T09:00:00.000Z');
    const fresh = await openOver(screen);
    expect(fresh('d2')).toContain('Heure incertaine');
    expect(fresh('d1')).toContain('Conservé pour un litige');
    expect(fresh('d1')).not.toContain('Heure incertaine');
  });

  it('undoes, says so, and keeps the entry in sight', async () => {
    const screen = await openJournal([made(1), made(2)]);
    await shown(screen, 2);
    await screen.press('[data-entry=d1] [data-part=undo]');
    await screen.until(() => screen.text().includes('La décision est défaite'));
    expect(screen.one('[data-entry=d1]').textContent).toContain('Défait');
    expect(screen.root.querySelector('[data-entry=d1] [data-part=undo]')).toBeNull();
    expect(document.activeElement?.getAttribute('data-entry')).toBe('d1');
    expect((await screen.desk.journal.get('d1'))?.undoneAt).not.toBeNull();
  });

  it('says where the background does not answer, changes nothing, and asks again', async () => {
    const screen = await openJournal([made(1)]);
    await shown(screen, 1);
    screen.silent = 'all';
    await screen.press('[data-entry=d1] [data-part=undo]');
    await screen.until(() => screen.text().includes('Relais ne répond pas'));
    expect((await screen.desk.journal.get('d1'))?.undoneAt).toBeNull();
    await screen.go('#journal?act=leave');
    await screen.until(() => screen.root.querySelector('[data-part=retry]'));
    expect(screen.entries()).toEqual([]);
    screen.silent = null;
    await screen.press('[data-part=retry]');
    await shown(screen, 1);
  });
});

/** The same stores on a screen opened afresh: what a row says, by its id. */
async function openOver(screen: Screen): Promise<(id: string) => string> {
  await screen.go('#journal?act=leave');
  await shown(screen, 2);
  return (id) => screen.one(`[data-entry=${id}]`).textContent ?? '';
}

describe('filters', () => {
  const drafts = [
    made(1, { act: 'leave', excerpt: 'Où est mon remboursement ?', topic: 'refund' }),
    made(2, { act: 'watch', excerpt: 'Colis égaré', network: 'facebook' }),
    made(3, { act: 'insert', excerpt: 'Livraison en retard, remboursement demandé', topic: 'delivery' }),
    made(40, { act: 'leave', excerpt: 'Vieux remboursement', practice: false }),
    made(5, { act: 'leave', practice: true, network: 'practice', brand: null }),
  ];

  it('search when the typing pauses, whatever the accents, and keep themselves in the address', async () => {
    const screen = await openJournal(drafts);
    await shown(screen, 4);
    const before = screen.asked.filter(({ type }) => type === 'journal.page').length;
    for (const typed of ['é', 'ég', 'EGA']) await screen.type('[name=words]', typed);
    await shown(screen, 1);
    expect(screen.entries()).toEqual(['d2']);
    expect(location.hash).toBe('#journal?words=EGA');
    expect(screen.asked.filter(({ type }) => type === 'journal.page').length).toBe(before + 1);
  });

  it('show as chips, each to be taken away, and all at once', async () => {
    const screen = await openJournal(
      drafts,
      '#journal?words=remb&act=leave,insert&topic=refund&from=2026-11-01',
    );
    await shown(screen, 1);
    const chips = () =>
      [...screen.root.querySelectorAll<HTMLElement>('[data-chip]')].map((chip) => chip.dataset.chip);
    expect(chips()).toEqual(['words', 'act insert', 'act leave', 'topic', 'from']);
    expect(screen.one('[data-chip=topic]').textContent).toContain('Remboursement et retour');
    await screen.press('[data-chip=topic]');
    await shown(screen, 2);
    await screen.press('[data-chip=from]');
    await shown(screen, 3);
    await screen.press('[data-part=clear]');
    await shown(screen, 4);
    expect(location.hash).toBe('#journal');
    expect(screen.one<HTMLInputElement>('[name=words]').value).toBe('');
  });

  it('narrow by network, and show the practice page only there', async () => {
    const screen = await openJournal(drafts);
    await shown(screen, 4);
    await screen.type('[name=network]', 'facebook');
    await shown(screen, 1);
    await screen.type('[name=network]', 'practice');
    await screen.until(() => screen.entries().join() === 'd5');
  });

  it.each([
    ['#journal?words=introuvable', ['Seul le début de chaque commentaire']],
    ['#journal?until=2026-01-01', ['Rien n’est gardé avant le 13 octobre 2026']],
    ['#journal?from=2027-01-01', ['dans l’avenir']],
    ['#journal?from=2026-11-02&until=2026-11-01', ['La première date est après la seconde']],
  ])('that leave nothing (%s) say why', async (at, reasons) => {
    const screen = await openJournal(drafts, at);
    await screen.until(() => screen.root.querySelector('[data-part=empty]'));
    for (const reason of reasons) expect(screen.text()).toContain(reason);
    await screen.press('[data-part=clear-empty]');
    await shown(screen, 4);
  });

  it('of an empty journal are not what is missing', async () => {
    const screen = await openJournal([]);
    await screen.until(() => screen.text().includes('Le journal est vide'));
    expect(screen.root.querySelector('[data-part=clear-empty]')).toBeNull();
  });
});

describe('a timeline', () => {
  it('tells a thread from its beginning, day by day, with what was undone', async () => {
    const thread = hash('b');
    const screen = await openJournal([
      made(3, { thread, act: 'watch' }),
      made(1, { thread, act: 'insert' }),
      made(1.01, { id: 'before', thread, act: 'leave' }),
      made(2, { thread: hash('c') }),
    ]);
    await shown(screen, 4);
    await screen.desk.journal.undo('d3', new Date(screen.desk.now).toISOString());
    await screen.press('[data-entry=d1] [data-part=around] summary');
    await screen.go(screen.one('[data-entry=d1] [data-part=see-thread]').getAttribute('href') ?? '');
    await shown(screen, 3);
    expect(screen.entries()).toEqual(['d3', 'before', 'd1']);
    expect(
      [...screen.root.querySelectorAll('[data-day]')].map((day) => day.getAttribute('data-day')),
    ).toEqual(['2026-11-19', '2026-11-21']);
    expect(screen.one('[data-entry=d3]').textContent).toContain('Défait');
  });

  it('of an author shows all of theirs and names nobody; back, the filters are still there', async () => {
    const author = hash('e');
    const screen = await openJournal(
      [made(1, { author }), made(2, { author, network: 'facebook' }), made(3, { author: hash('f') })],
      '#journal?act=leave',
    );
    await shown(screen, 3);
    await screen.go(screen.one('[data-entry=d1] [data-part=see-author]').getAttribute('href') ?? '');
    await shown(screen, 2);
    expect(screen.text()).toContain('Le nom de l’auteur n’est pas gardé');
    await screen.go(screen.one('[data-part=back]').getAttribute('href') ?? '');
    await shown(screen, 3);
    expect(screen.root.querySelector('[data-chip="act leave"]')).not.toBeNull();
  });

  it('that is no more says so', async () => {
    const screen = await openJournal([made(1)], `#journal?by=author&of=${hash('9')}`);
    await screen.until(() => screen.text().includes('Il n’y a plus de décision ici'));
  });
});

describe('keeping for a dispute', () => {
  it('takes two presses, says why it matters, covers the thread, and ends as it began', async () => {
    const thread = hash('b');
    const screen = await openJournal([made(1, { thread }), made(2, { thread })]);
    await shown(screen, 2);
    // What was undone a moment ago stays in sight while the rest is read again.
    await screen.press('[data-entry=d2] [data-part=undo]');
    await screen.until(() => screen.one('[data-entry=d2]').textContent?.includes('Défait'));
    await screen.press('[data-entry=d1] [data-part=hold]');
    expect(screen.text()).toContain('À réserver à un litige');
    expect((await screen.desk.journal.get('d1'))?.held).toBeNull();
    await screen.press('[data-entry=d1] [value=thread]');
    await screen.press('[data-part=hold-confirm]');
    await screen.until(() => screen.one('[data-entry=d2]').textContent?.includes('Conservé pour un litige'));
    expect(screen.text().replaceAll('\u00a0', ' ')).toContain('2 décisions conservées');
    await screen.press('[data-entry=d1] [data-part=hold]');
    await screen.press('[data-entry=d1] [value=comment]');
    await screen.press('[data-part=hold-confirm]');
    await screen.until(() => screen.text().includes('Une partie reste conservée'));
    expect((await screen.desk.journal.get('d1'))?.held).not.toBeNull();
  });
});
