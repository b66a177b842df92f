// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bounds } from '../../../src/options/journal/period';
import { entriesFor } from '../../../src/storage/item';
import { journalItem } from '../../../src/storage/items';
import { rawKeys } from '../../ui/html';
import { made, NOW, openJournal, type Screen } from './screen';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

const says = (screen: Screen, words: string) =>
  screen.until(() => screen.text().replaceAll('\u00a0', ' ').includes(words));

describe('figures', () => {
  const drafts = [
    made(0.01, { act: 'insert', action: 'answer', topic: 'refund', department: 'legal' }),
    made(2, { act: 'leave', topic: 'refund' }),
    made(3, { act: 'insert', topic: 'delivery' }),
    made(20, { act: 'escalate', action: 'answer', department: 'legal' }),
    made(60, { act: 'avert', topic: 'gone-from-every-charter' }),
  ];
  const rows = (screen: Screen) =>
    Object.fromEntries(
      [...screen.root.querySelectorAll('.figures > div')].map((row) => [
        row.querySelector('dt')?.textContent ?? '',
        row.querySelector('dd')?.textContent ?? '',
      ]),
    );

  it('count the chosen period, and say the share of criticism that was answered', async () => {
    const screen = await openJournal(drafts, '#journal?view=figures');
    await says(screen, '3 décisions sur 3 commentaires');
    expect(rows(screen)).toMatchObject({ Réponses: '2', 'Laissés en place': '1', Transmis: '0' });
    expect(screen.text().replace(/\s/g, ' ')).toContain('50 % des critiques ont reçu une réponse');
    const bars = [...screen.root.querySelectorAll('.bars li')].map((bar) =>
      bar.textContent?.replace(/\s/g, ' '),
    );
    expect(bars[0]).toContain('Remboursement et retour2 (67 %)');
    await screen.press('[name=period][value=all]');
    await says(screen, '5 décisions sur 5 commentaires');
    expect(rows(screen)).toMatchObject({ 'Suppressions évitées': '1', Transmis: '1' });
    expect(screen.text()).toContain('gone-from-every-charter');
    await screen.press('[name=period][value=today]');
    await says(screen, '1 décision sur 1 commentaire');
    expect(rawKeys([screen.text().replace('gone-from-every-charter', '')])).toEqual([]);
  });

  it('of an empty period say so, and show nothing else', async () => {
    const screen = await openJournal([], '#journal?view=figures');
    await says(screen, 'Aucune décision dans cette période');
    expect(screen.root.querySelector('.bars')).toBeNull();
  });

  it('cover whole days where the user is', () => {
    const { from, until } = bounds('week', NOW);
    const hours = (Date.parse(until) - Date.parse(from)) / 3_600_000;
    expect(hours).toBe(7 * 24);
    expect(new Date(from).getHours()).toBe(0);
  });
});

describe('what is to follow', () => {
  it('is listed by its day, closed, and opened again', async () => {
    const screen = await openJournal(
      [
        made(3, { act: 'promise', due: '2026-11-21' }),
        made(2, { act: 'promise', due: '2026-11-22' }),
        made(9, { act: 'escalate', department: 'legal' }),
      ],
      '#journal?view=follow',
    );
    await says(screen, 'Promis pour le 21 novembre 2026 : en retard');
    expect(screen.entries()).toEqual(['d3', 'd2', 'd9']);
    expect(screen.one('[data-entry=d9]').textContent).toContain('À relancer');
    await screen.press('[data-entry=d3] [data-part=close]');
    await says(screen, 'Suivi clos');
    await screen.until(() => screen.entries().join() === 'd2,d9');
    await screen.press('[data-part=undo-close]');
    await screen.until(() => screen.entries().join() === 'd3,d2,d9');
  });

  it('closed meanwhile elsewhere is said so', async () => {
    const screen = await openJournal([made(3, { act: 'escalate' })], '#journal?view=follow');
    await screen.until(() => screen.entries().length === 1);
    await screen.desk.journal.undo('d3', '2026-11-22T09:00:00.000Z');
    await screen.press('[data-part=close]');
    await says(screen, 'n’est plus dans le journal');
    await says(screen, 'Aucune transmission en attente');
  });
});

describe('the state of the journal', () => {
  it('is told with its numbers and the notices to copy', async () => {
    const screen = await openJournal([made(1), made(2)], '#journal?view=state');
    screen.desk.shell.space = async () => ({ bytes: 2_345_678, quota: 1_000_000_000 });
    await screen.go('#journal?view=state&words=x');
    await says(screen, 'Décisions gardées2');
    expect(screen.text()).toContain('Pour les personnes qui commentent');
    expect(screen.root.querySelectorAll('[data-part=copy-notice]')).toHaveLength(2);
  });

  it('says plainly what was damaged, and that the clock is not sure', async () => {
    const screen = await openJournal([made(1), made(2), made(3)]);
    await screen.until(() => screen.entries().length === 3);
    Object.assign(screen.desk.stores.table.rows.get(2) ?? {}, { text: '{}' });
    const doubts = { exportedAt: null, purgedAt: null, doubtsSince: '2026-11-22T09:00:00.000Z' };
    await screen.desk.area.set(await entriesFor(screen.desk.area, journalItem, doubts));
    await screen.press('[data-entry=d1] [data-part=hold]');
    await screen.press('[data-part=hold-confirm]');
    await says(screen, 'Une inscription n’est plus lisible');
    expect(screen.entries()).toEqual(['d1', 'd3']);
    await says(screen, 'semble très en avance');
    await says(screen, 'rien n’est effacé à l’échéance');
  });

  it('says that the clock stands back', async () => {
    const screen = await openJournal([made(-1)]);
    await says(screen, 'en retard sur la dernière décision');
  });
});
