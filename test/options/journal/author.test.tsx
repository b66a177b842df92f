// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handleRef } from '../../../src/background/reference';
import { handlesOf } from '../../../src/options/journal/handles';
import { deskOn } from '../../background/desk';
import { made, openJournal, type Screen } from './screen';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

/** Keyed names are the machine's, the same on every desk of the tests. */
async function drafts() {
  const desk = deskOn();
  const x = await handleRef(desk, 'x', 'lea_rv');
  const facebook = await handleRef(desk, 'facebook', 'lea.rivoire');
  return [
    made(1, { author: x }),
    made(2, { author: x }),
    made(3, { author: facebook, network: 'facebook' }),
    made(4, { author: 'f'.repeat(32) }),
  ];
}

const open = async (hash = '#journal?view=author') => {
  const screen = await openJournal(await drafts(), hash);
  await screen.until(() => screen.root.querySelector('[data-part=find]'));
  return screen;
};
const found = (screen: Screen, words: string) =>
  screen.until(() => screen.text().replaceAll('\u00a0', ' ').includes(words));
const ids = async (screen: Screen) =>
  (await screen.desk.journal.page({ practice: false }, null, 50)).entries.map(({ id }) => id);

describe('handles as they are typed', () => {
  it.each([
    [[{ network: 'x', text: '  @Lea_RV ' }], [{ network: 'x', handle: 'Lea_RV' }]],
    [
      [{ network: 'x', text: 'https://www.facebook.com/lea.rivoire/posts/3' }],
      [{ network: 'facebook', handle: 'lea.rivoire' }],
    ],
    [
      [
        { network: 'x', text: '' },
        { network: 'facebook', text: ' @ ' },
      ],
      [],
    ],
  ] as const)('%j are %j', (typed, handles) => {
    expect(handlesOf(typed)).toEqual(handles);
  });
});

describe('one person', () => {
  it('is not searched for without a handle', async () => {
    const screen = await open();
    await screen.press('[data-part=find]');
    await found(screen, 'Écrivez au moins un identifiant');
    expect(screen.one('[name=handle]').getAttribute('aria-invalid')).toBe('true');
    expect(screen.asked.some(({ type }) => type === 'journal.author')).toBe(false);
  });

  it('of whom nothing is kept is said so', async () => {
    const screen = await open();
    await screen.type('[name=handle]', '@personne');
    await screen.press('[data-part=find]');
    await found(screen, 'Rien n’est gardé de cette personne');
    expect(screen.root.querySelector('[data-part=erase]')).toBeNull();
  });

  it('is found under every handle they had, given out, and erased in two steps', async () => {
    const screen = await open();
    await screen.type('[name=handle]', '@LEA_rv');
    await screen.press('[data-part=another]');
    await screen.type('.columns-handle:nth-of-type(2) [name=handle]', 'facebook.com/lea.rivoire');
    expect(screen.one<HTMLSelectElement>('.columns-handle:nth-of-type(2) select').value).toBe('facebook');
    await screen.press('[data-part=find]');
    await found(screen, '3 décisions gardées concernent cette personne');
    await screen.press('[data-part=give]');
    await screen.until(() => screen.files.length === 1);
    const given = (screen.files[0]?.text ?? '')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id as string);
    expect(given).toEqual(['d1', 'd2', 'd3']);
    expect(screen.files[0]?.name).toBe('journal-personne-2026-11-22.jsonl');
    await screen.press('[data-part=erase]');
    expect(await ids(screen)).toHaveLength(4);
    await screen.press('[data-part=erase-confirm]');
    await found(screen, '3 décisions effacées');
    expect(await ids(screen)).toEqual(['d4']);
  });

  it('keeps what is held for a dispute, and it is said before and after', async () => {
    const screen = await open();
    await screen.desk.journal.hold('ref', made(1).ref, '2026-11-22T09:00:00.000Z');
    await screen.type('[name=handle]', 'lea_rv');
    await screen.press('[data-part=find]');
    await found(screen, 'L’une d’elles est conservée pour un litige');
    await screen.press('[data-part=erase]');
    expect(screen.one('[data-part=erase-confirm]').textContent?.replaceAll('\u00a0', ' ')).toContain(
      'effacer 1 décision',
    );
    await screen.press('[data-part=erase-confirm]');
    await found(screen, '1 décision reste, conservée pour un litige');
    expect(await ids(screen)).toEqual(['d1', 'd3', 'd4']);
  });

  it('is reached from a decision, without their name', async () => {
    const screen = await open('#journal?view=author&entry=d2');
    await found(screen, '2 décisions gardées concernent cette personne');
    await screen.press('[data-part=erase]');
    await screen.press('[data-part=erase-cancel]');
    expect(screen.root.querySelector('[data-part=erase-confirm]')).toBeNull();
    expect(await ids(screen)).toHaveLength(4);
  });

  it('stays where the background does not answer, and the words typed stay too', async () => {
    const screen = await open();
    await screen.type('[name=handle]', 'lea_rv');
    await screen.press('[data-part=find]');
    await found(screen, '2 décisions gardées');
    await screen.press('[data-part=erase]');
    screen.silent = 'journal.author';
    await screen.press('[data-part=erase-confirm]');
    await found(screen, 'Relais ne répond pas');
    expect(await ids(screen)).toHaveLength(4);
    expect(screen.one<HTMLInputElement>('[name=handle]').value).toBe('lea_rv');
  });
});
