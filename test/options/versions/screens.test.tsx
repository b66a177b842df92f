// @vitest-environment jsdom
/** Versions, conflicts, publication and the followed address, as a person works them. */
import type { ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultCharters } from '../../../src/charters';
import { followTroubles } from '../../../src/core/charter/followed';
import { charterSchema } from '../../../src/core/charter/schema';
import { languages, messages } from '../../../src/i18n';
import { send } from '../../../src/messages/send';
import { OptionsContext, type OptionsFacts } from '../../../src/options/context';
import type { Saving } from '../../../src/options/save-bar';
import { SourceSheet } from '../../../src/options/travel/source-sheet';
import { ConflictChooser } from '../../../src/options/versions/conflict-chooser';
import { PublishSheet } from '../../../src/options/versions/publish-sheet';
import { VersionsSheet } from '../../../src/options/versions/versions-sheet';
import { PressGuardContext } from '../../../src/ui/press';
import { saveFile } from '../../../src/ui/save-file';
import { html, rawKeys, saidBy } from '../../ui/html';
import { stage } from '../../ui/stage';

vi.mock('../../../src/messages/send', () => ({ send: vi.fn() }));
vi.mock('../../../src/platform/reach', () => ({ askToRead: vi.fn(async () => true) }));
vi.mock('../../../src/ui/save-file', () => ({ saveFile: vi.fn() }));

const charter = charterSchema.parse(defaultCharters.fr);
const reload = vi.fn(async () => undefined);

function within(children: ComponentChildren, over: Partial<OptionsFacts> = {}) {
  const facts = {
    charter,
    place: 'main',
    shelf: [],
    standings: {},
    expiring: [],
    settings: { role: 'admin', welcomed: true, firstName: 'Anne Roux' },
    reload,
    ...over,
  } as unknown as OptionsFacts;
  return (
    <PressGuardContext.Provider value={() => true}>
      <OptionsContext.Provider value={facts}>{children}</OptionsContext.Provider>
    </PressGuardContext.Provider>
  );
}

/** Answers by message; what is not named is not answered. */
function answering(answers: Readonly<Record<string, unknown>>) {
  vi.mocked(send).mockImplementation((async (type: string) => {
    if (!(type in answers)) throw new Error('silence');
    return answers[type];
  }) as never);
}
const asked = (type: string) =>
  vi
    .mocked(send)
    .mock.calls.filter(([one]) => (one as string) === type)
    .map(([, request]) => request);

beforeEach(() => {
  vi.mocked(send).mockReset();
  vi.mocked(saveFile).mockReset();
  reload.mockClear();
});

const version = (seq: number, more: object = {}) => ({
  seq,
  revision: seq + 4,
  at: '2026-11-20T10:00:00.000Z',
  cause: 'change',
  by: 'Anne Roux',
  note: '',
  ...more,
});
const changes = [
  {
    part: 'topics',
    id: 'delay',
    name: 'Retards',
    how: 'changed',
    fields: [{ path: ['keywords'], before: ['retard'], after: ['retard', 'attente'] }],
  },
  {
    part: 'voice',
    id: null,
    name: '',
    how: 'changed',
    fields: [{ path: ['voice', 'greeting'], before: true, after: false }],
  },
];
const list = {
  versions: [version(3, { cause: 'publish', note: 'Pour lundi.' }), version(2), version(1)],
  damaged: 0,
  lost: false,
};

describe('the versions', () => {
  it('say who, why, and what each changed; one press and its yes bring one back', async () => {
    answering({
      'versions.list': list,
      'versions.diff': { found: { changes, total: 2 } },
      'versions.restore': { outcome: 'saved', problems: [], revision: 8 },
    });
    const page = await stage('fr', within(<VersionsSheet />));
    await page.settle();
    expect(page.one('[data-seq="3"]').textContent).toContain('Publication');
    expect(page.text()).toContain('Pour lundi.');
    await page.press('[data-seq="3"] [data-part=see]');
    await page.settle();
    expect(page.text()).toContain('Mots-clés');
    expect(page.one('[data-seq="3"] ins').textContent).toContain('attente');
    expect(page.text()).toContain('Salutation demandée');
    await page.press('[data-seq="1"] [data-part=restore]');
    expect(asked('versions.restore')).toEqual([]);
    await page.press('[data-seq="1"] [data-part=restore-confirm]');
    expect(asked('versions.restore')).toEqual([
      { place: 'main', seq: 1, revision: charter.revision, undo: false },
    ]);
    expect(reload).toHaveBeenCalled();
    await page.press('[data-part=undo-last]');
    await page.press('[data-part=restore-confirm]');
    expect(asked('versions.restore').at(-1)).toMatchObject({ seq: 2, undo: true });
  });

  it('offer the last good one where the charter is lost, and count what cannot be read', async () => {
    answering({ 'versions.list': { ...list, damaged: 1, lost: true } });
    const page = await stage('fr', within(<VersionsSheet />));
    await page.settle();
    expect(page.one('[role=alert]').textContent).toContain('Remettre la dernière version lisible');
    expect(page.text()).toContain('Une version ne peut plus être lue');
    expect(page.root.querySelector('[data-part=undo-last]')).toBeNull();
  });

  it('are read, not changed, where the charter comes from elsewhere; silence is said', async () => {
    answering({ 'versions.list': list });
    const page = await stage('fr', within(<VersionsSheet />, { source: 'followed' }));
    await page.settle();
    expect(page.root.querySelectorAll('.version')).toHaveLength(3);
    expect(page.root.querySelector('[data-part=restore], [data-part=undo-last]')).toBeNull();
    answering({});
    const silent = await stage('fr', within(<VersionsSheet />));
    await silent.settle();
    expect(silent.one('[role=alert]').textContent).toContain('ne peuvent pas être lues');
  });
});

describe('a conflict', () => {
  it('shows both sides of each field, and is saved once all are chosen', async () => {
    const settle = vi.fn(async () => true);
    const saving = {
      conflicts: [
        { path: 'perimeter', steps: ['perimeter'], name: '', mine: 'Nos lignes.', theirs: 'Nos gares.' },
        {
          path: 'topics/delay',
          steps: ['topics', 'delay'],
          name: 'Retards',
          theirs: { id: 'delay', name: 'Retards' },
        },
      ],
      busy: false,
      settle,
    } as unknown as Saving;
    const page = await stage('fr', within(<ConflictChooser saving={saving} />));
    expect(page.text()).toContain('Périmètre');
    expect(page.text()).toContain('Sujets › Retards');
    expect(page.text()).toContain('retiré');
    await page.press('[name=perimeter][value=mine]');
    await page.press('[data-part=settle]');
    expect(settle).not.toHaveBeenCalled();
    expect(page.text()).toContain('Choisissez d’abord');
    await page.press('[name="topics/delay"][value=theirs]');
    await page.press('[data-part=settle]');
    expect(settle).toHaveBeenCalledWith({ perimeter: 'mine', 'topics/delay': 'theirs' });
  });
});

const nothingFollowed = { follow: null, key: null, canSign: true, locked: [], policyTrouble: false };

describe('publishing', () => {
  it('asks for a name, gives the file, and signs only where the key is here', async () => {
    const file = { name: 'lignes-8.json', text: '{}' };
    answering({
      'travel.load': nothingFollowed,
      'charter.publish': { outcome: 'published', problems: [], revision: 8, file },
    });
    const page = await stage('fr', within(<PublishSheet />));
    await page.settle();
    await page.type('[name=publish-by]', ' ');
    await page.press('[data-part=publish]');
    expect(asked('charter.publish')).toEqual([]);
    expect(page.text()).toContain('Donnez votre nom.');
    await page.type('[name=publish-by]', 'Anne Roux');
    await page.type('[name=publish-note]', 'Pour lundi.');
    await page.press('[data-part=publish]');
    expect(asked('charter.publish')).toEqual([
      { place: 'main', revision: charter.revision, by: 'Anne Roux', note: 'Pour lundi.', sign: false },
    ]);
    expect(saveFile).toHaveBeenCalledWith('lignes-8.json', 'application/json', '{}');
    expect(page.text()).toContain('révision 8');
  });

  it('makes the key with a passphrase typed twice, and hands over its back-up', async () => {
    answering({ 'travel.load': nothingFollowed, 'key.make': { outcome: 'done', backup: '{"b":1}' } });
    const page = await stage('fr', within(<PublishSheet />));
    await page.settle();
    await page.type('[name=passphrase]', 'le train de sept');
    await page.type('[name=passphrase-again]', 'le train de six');
    await page.press('[data-part=make-key]');
    expect(page.text()).toContain('Les deux phrases ne sont pas les mêmes.');
    await page.type('[name=passphrase-again]', 'le train de sept');
    await page.press('[data-part=make-key]');
    expect(asked('key.make')).toEqual([{ place: 'main', passphrase: 'le train de sept' }]);
    expect(saveFile).toHaveBeenCalledWith(
      expect.stringMatching(/-relais-key\.json$/),
      'application/json',
      '{"b":1}',
    );
  });
});

describe('a key taken from its back-up', () => {
  async function withBackup(outcome: string, size = 20) {
    answering({ 'travel.load': nothingFollowed, 'key.take': { outcome } });
    const page = await stage('fr', within(<PublishSheet />));
    await page.settle();
    const file = new File(['b'.repeat(size)], 'cle.json');
    file.text ??= async () => 'b'.repeat(size);
    Object.defineProperty(page.one('[name=key-file]'), 'files', { value: [file] });
    await act(() => void page.one('[name=key-file]').dispatchEvent(new Event('change', { bubbles: true })));
    const take = async (passphrase: string) => {
      await page.type('[name=take-passphrase]', passphrase);
      await page.press('[data-part=take-key]');
      await page.settle();
    };
    return { page, take };
  }

  it('asks for the whole passphrase first, then says what does not open', async () => {
    const { page, take } = await withBackup('wrong');
    await take('trop court');
    expect(asked('key.take')).toEqual([]);
    expect(page.text()).toContain('Douze caractères au moins.');
    await take('le train de sept');
    expect(asked('key.take')).toEqual([
      { place: 'main', passphrase: 'le train de sept', backup: 'b'.repeat(20) },
    ]);
    expect(page.one('[role=alert]').textContent).toContain('n’ouvre pas cette sauvegarde');
  });

  it('sends nothing of a file that is far too long', async () => {
    const { take } = await withBackup('not_a_key', 20_000);
    await take('le train de sept');
    expect(asked('key.take')).toMatchObject([{ backup: '' }]);
  });
});

describe('the source of a charter', () => {
  const follow = {
    address: 'https://chartes.maison.example/c.json',
    host: 'chartes.maison.example',
    pattern: 'https://chartes.maison.example/*',
    permitted: true,
    trust: { kind: 'address' },
    review: false,
    managed: false,
    revision: 5,
    since: '2026-11-20T10:00:00.000Z',
    askedAt: '2026-11-22T10:00:00.000Z',
    answeredAt: '2026-11-22T09:00:00.000Z',
    trouble: null,
    waits: null,
    seen: true,
    before: null,
  };

  it('is asked for nothing until the address, and what it is believed on, can be used', async () => {
    answering({ 'travel.load': nothingFollowed, 'travel.try': { outcome: 'older', found: null } });
    const page = await stage('fr', within(<SourceSheet />));
    await page.settle();
    await page.type('[name=charter-address]', 'http://chartes.maison.example/');
    await page.press('[data-part=look]');
    expect(page.text()).toContain('https://');
    await page.type('[name=charter-address]', 'https://chartes.maison.example/c.json');
    await page.press('[data-part=look]');
    expect(page.text()).toContain('Ce n’est pas une clé publique');
    expect(asked('travel.try')).toEqual([]);
    await page.press('[name=trust][value=address]');
    await page.press('[data-part=look]');
    expect(asked('travel.try')).toHaveLength(1);
    expect(page.text()).toContain('plus ancien');
  });

  it('a new charter that waits is read, then put in force', async () => {
    const waits = { revision: 6, sum: '0'.repeat(64), at: '2026-11-22T10:00:00.000Z', crisis: true };
    const found = {
      title: 'Charte',
      brands: ['Azur'],
      revision: 6,
      publication: { by: 'Anne Roux', at: '2026-11-22T09:00:00.000Z', note: 'Urgent' },
      sum: waits.sum,
      signedBy: null,
      changes,
      total: 2,
    };
    answering({
      'travel.load': { ...nothingFollowed, follow: { ...follow, waits } },
      'travel.waiting': { found },
      'travel.accept': { outcome: 'done' },
    });
    const page = await stage('fr', within(<SourceSheet />));
    await page.settle();
    expect(page.one('[data-part=waits]').textContent).toContain('elle déclare une crise');
    await page.press('[data-part=read]');
    expect(page.one('[data-part=found]').textContent).toContain('Urgent');
    await page.press('[data-part=accept]');
    expect(asked('travel.accept')).toEqual([{ place: 'main', sum: waits.sum }]);
  });

  it.each(languages)('says every trouble in words, in %s', async (language) => {
    for (const reason of followTroubles) {
      answering({
        'travel.load': {
          ...nothingFollowed,
          follow: { ...follow, trouble: { reason, since: follow.askedAt } },
        },
      });
      const page = await stage(language, within(<SourceSheet />));
      await page.settle();
      const words = messages[language].travel;
      expect(page.one('[data-part=trouble]').textContent).toContain(words.outcomes[reason]);
      expect(page.one('[data-part=trouble]').textContent).toContain(words.stays);
      expect(rawKeys(saidBy(html(language, within(<p>{page.text()}</p>))))).toEqual([]);
    }
  });

  it('set by the organisation it is not left, and not asked to be', async () => {
    answering({
      'travel.load': { ...nothingFollowed, follow: { ...follow, managed: true }, policyTrouble: true },
    });
    const page = await stage('fr', within(<SourceSheet />, { source: 'managed' }));
    await page.settle();
    expect(page.text()).toContain('Votre organisation fixe cette charte');
    expect(page.text()).toContain('prévenez votre informatique');
    expect(page.root.querySelector('[data-part=leave], [name=review]')).toBeNull();
  });
});
