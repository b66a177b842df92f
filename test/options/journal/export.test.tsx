// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { made, openJournal } from './screen';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

const count = (n: number) => Array.from({ length: n }, (_, at) => made(at / 100, { id: `m${at}` }));
const last = <T,>(list: readonly T[]) => list[list.length - 1];

describe('the journal as a file', () => {
  it('is whole, in lines that say all that is kept, and the reminder is over', async () => {
    const screen = await openJournal([made(1), made(20, { act: 'watch' }), made(8)], '#journal');
    await screen.until(() => screen.root.querySelector('[data-part=reminder]'));
    await screen.desk.journal.undo('d8', '2026-11-21T10:00:00.000Z');
    await screen.go('#journal?view=export');
    await screen.until(() => screen.root.querySelector('[data-part=export]:not([aria-busy=true])'));
    await screen.press('[value=jsonl]');
    await screen.press('[data-part=export]');
    await screen.until(() => screen.text().includes('dans le fichier journal-relais-2026-11-22.jsonl'));
    const lines = (last(screen.files)?.text ?? '')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id, undoneAt }) => [id, undoneAt !== null])).toEqual([
      ['d1', false],
      ['d8', true],
      ['d20', false],
    ]);
    await screen.until(() => screen.text().includes('Dernier fichier complet'));
    await screen.go('#journal');
    await screen.until(() => screen.entries().length > 0);
    expect(screen.root.querySelector('[data-part=reminder]')).toBeNull();
  });

  it('of the filters holds only what they leave, and does not end the reminder', async () => {
    const screen = await openJournal(
      [made(1, { excerpt: '=1+1' }), made(20, { act: 'watch' })],
      '#journal?view=export&act=leave',
    );
    await screen.until(() => screen.root.querySelector('[data-part=export]:not([aria-busy=true])'));
    await screen.press('[data-part=export]');
    await screen.until(() => screen.files.length === 1);
    const [head, ...rows] = (screen.files[0]?.text ?? '').split('\r\n').filter(Boolean);
    expect(head?.startsWith('\ufeff"Date (temps universel)";"Décision";')).toBe(true);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain(`"Laissé en place"`);
    expect(rows[0]).toContain(`"'=1+1"`);
    expect(rows[0]).toContain('"Votre marque"');
    expect(screen.asked.some(({ type }) => type === 'journal.exported')).toBe(false);
  });

  it('goes through chunks with its progress, and stops on request: no file', async () => {
    const screen = await openJournal(count(1_200), '#journal?view=export');
    await screen.until(
      () =>
        screen.root.querySelector('[data-part=export]:not([aria-busy=true])') &&
        screen.text().includes('complet'),
    );
    let seen = '';
    let chunks = 0;
    screen.before = async (type) => {
      if (type !== 'journal.export') return;
      chunks += 1;
      if (chunks !== 2) return;
      await vi.waitFor(() => {
        seen = screen.one('[data-part=progress]').textContent?.replace(/\s/g, ' ') ?? '';
        expect(seen).toMatch(/^1/);
      });
      screen.root.querySelector<HTMLElement>('[data-part=stop]')?.click();
    };
    await screen.press('[data-part=export]');
    await screen.until(() => screen.text().includes('aucun fichier n’a été fait'));
    expect(chunks).toBe(2);
    expect(seen).toBe('1 000 sur 1 200');
    expect(screen.files).toEqual([]);
    screen.before = null;
    await screen.press('[data-part=export]');
    await screen.until(() => screen.files.length === 1);
    expect(screen.files[0]?.text.split('\r\n').filter(Boolean)).toHaveLength(1_201);
  });

  it('goes on where the background stopped answering: nothing twice, nothing lost', async () => {
    const screen = await openJournal(count(1_100), '#journal?view=export');
    await screen.until(() => screen.root.querySelector('[data-part=export]:not([aria-busy=true])'));
    await screen.press('[value=jsonl]');
    let chunks = 0;
    screen.before = async (type) => {
      if (type === 'journal.export') chunks += 1;
      screen.silent = type === 'journal.export' && chunks === 2 ? 'journal.export' : null;
    };
    await screen.press('[data-part=export]');
    await screen.until(() => screen.root.querySelector('[data-part=resume]'));
    expect(screen.text()).toContain('Rien n’est perdu');
    expect(screen.files).toEqual([]);
    await screen.press('[data-part=resume]');
    await screen.until(() => screen.files.length === 1);
    const ids = (screen.files[0]?.text ?? '')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id as string);
    expect(ids).toEqual(count(1_100).map(({ id }) => id));
  });

  it('is not made of nothing', async () => {
    const screen = await openJournal([], '#journal?view=export');
    await screen.until(() => screen.root.querySelector('[data-part=export]:not([aria-busy=true])'));
    await screen.press('[data-part=export]');
    await screen.until(() => screen.text().includes('Il n’y a rien à mettre dans un fichier'));
    expect(screen.files).toEqual([]);
  });
});
