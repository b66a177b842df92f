// @vitest-environment jsdom
import type { ComponentChildren } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { OwnView } from '../../../src/messages/proposals';
import { PressGuardContext } from '../../../src/ui/press';
import { OwnList } from '../../../src/ui/propose/own-list';
import type { OwnPort } from '../../../src/ui/propose/own-port';
import { useOwn } from '../../../src/ui/propose/use-own';
import { proposals } from '../../core/proposals/sample';
import { stage } from '../stage';

const [first, second, third] = proposals(3).map(
  (proposal): OwnView => ({
    proposal,
    place: 'main',
    state: 'waiting',
    sentAt: null,
    answer: null,
    read: false,
  }),
);
if (!first || !second || !third) throw new Error('no sample');
const refused: OwnView = {
  ...second,
  state: 'refused',
  answer: { id: second.proposal.id, outcome: 'refused', note: 'Déjà couvert.', on: '2026-11-23' },
};
const older: OwnView = {
  ...third,
  state: 'accepted',
  answer: { ...refused.answer, outcome: 'accepted' } as never,
  read: true,
};

function portFor(list: readonly OwnView[] | null) {
  const port = {
    list: vi.fn(async () => list),
    files: vi.fn(
      async (): Promise<readonly object[] | null> => [
        {
          place: 'main',
          house: 'Charte',
          name: 'relais.json',
          text: '{"le":"fichier"}',
          ids: [first?.proposal.id],
        },
      ],
    ),
    sent: vi.fn(async () => true),
    read: vi.fn(async () => true),
    drop: vi.fn(async () => true),
    save: vi.fn(),
  };
  return port as typeof port & OwnPort;
}
function Screen({ port, practice }: { port: OwnPort; practice: boolean }) {
  return <OwnList port={port} own={useOwn(port, practice)} practice={practice} />;
}
const byHand = (children: ComponentChildren) => (
  <PressGuardContext.Provider value={() => true}>{children}</PressGuardContext.Provider>
);
const open = async (port: OwnPort, practice = false) => {
  const page = await stage('fr', byHand(<Screen port={port} practice={practice} />));
  await page.settle();
  return page;
};
const states = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('[data-part=own]')].map(({ dataset }) => dataset.state);

describe('« Mes propositions »', () => {
  it('show the answers first, then what waits, and fold what was read', async () => {
    const page = await open(portFor([first, refused, older]));
    expect(states(page.root)).toEqual(['refused', 'waiting', 'accepted']);
    expect(page.one('[data-part=answer]').textContent).toContain('Déjà couvert.');
    expect(page.one('[data-part=older]').contains(page.one('[data-state=accepted]'))).toBe(true);
  });

  it('leave as the file that was shown, and are noted as sent after it was saved', async () => {
    const port = portFor([first]);
    const page = await open(port);
    await page.press('[data-part=prepare-proposals]');
    expect(port.save).not.toHaveBeenCalled();
    expect(page.one<HTMLTextAreaElement>('[data-part=exact] textarea').value).toBe('{"le":"fichier"}');
    await page.press('[data-part=save-proposals]');
    await page.settle();
    expect(port.save).toHaveBeenCalledWith('relais.json', '{"le":"fichier"}');
    expect(port.sent).toHaveBeenCalledWith([first.proposal.id]);
    expect(port.save.mock.invocationCallOrder[0]).toBeLessThan(port.sent.mock.invocationCallOrder[0] ?? 0);
    expect(page.one('[data-part=sent]').textContent).toContain('Fichier enregistré');
  });

  it('say so where the sending could not be noted, where there is nothing, and where nobody answers', async () => {
    const port = portFor([first]);
    port.sent.mockResolvedValue(false);
    const page = await open(port);
    await page.press('[data-part=prepare-proposals]');
    await page.press('[data-part=save-proposals]');
    await page.settle();
    expect(page.one('[data-part=sent]').textContent).toContain('n’a pas pu être noté');
    port.files.mockResolvedValue([]);
    const again = await open(port);
    await again.press('[data-part=prepare-proposals]');
    expect(again.text()).toContain('Aucune proposition à envoyer');
    expect((await open(portFor(null))).text()).toContain('n’a pas pu lire');
    expect((await open(portFor([]))).text()).toContain('Aucune proposition pour le moment');
  });

  it('are taken away in two presses; an answer that was read in one', async () => {
    const port = portFor([first, older]);
    const page = await open(port);
    await page.press('[data-state=waiting] [data-part=own-drop]');
    expect(port.drop).not.toHaveBeenCalled();
    await page.press('[data-part=own-drop-now]');
    expect(port.drop).toHaveBeenLastCalledWith(first.proposal.id);
    await page.press('[data-state=accepted] [data-part=own-drop]');
    expect(port.drop).toHaveBeenLastCalledWith(older.proposal.id);
  });

  it('sent once may be sent again, and exercises never', async () => {
    const sent: OwnView = { ...first, state: 'sent', sentAt: '2026-11-22T18:00:00.000Z' };
    const port = portFor([sent]);
    const page = await open(port);
    await page.press('[data-part=prepare-proposals]');
    expect(port.files).toHaveBeenCalledWith(true);
    const exercise = await open(portFor([first]), true);
    expect(exercise.root.querySelector('[data-part=prepare-proposals]')).toBeNull();
    expect(exercise.text()).toContain('Exercice');
  });
});
