// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Person } from '../../../src/core/notice/person';
import { languages, messages } from '../../../src/i18n';
import type { NoticeView } from '../../../src/messages/notice';
import { NoticePane } from '../../../src/ui/notice/notice-pane';
import type { LoadedNotice, NoticePort } from '../../../src/ui/notice/notice-port';
import { PressGuardContext } from '../../../src/ui/press';
import { dossier } from '../../core/dossier/made';
import { stage } from '../stage';

const fr = messages.fr.notice;
/** As the stage reads a screen: one plain space for each. */
const plain = (text: string) => text.replace(/\s+/g, ' ');
const PERSON = { name: 'Camille Roux', email: 'camille@maison.example' };

interface Setting {
  readonly view?: Partial<NoticeView>;
  readonly person?: Person | null;
  readonly loaded?: LoadedNotice;
  readonly language?: 'fr' | 'en';
  readonly clipboard?: boolean;
}

async function open(setting: Setting = {}) {
  const { person = null, language = 'fr' } = setting;
  const view: NoticeView = {
    dossier,
    suggested: 'threats',
    country: 'FR',
    closable: true,
    closed: null,
    ...setting.view,
  };
  const copied: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: async (text: string) => {
        if (setting.clipboard === false) throw new Error('refused');
        copied.push(text);
      },
    },
  });
  const port = {
    load: vi.fn(async () => setting.loaded ?? ({ state: 'ready', view, person } as const)),
    keep: vi.fn(async () => true),
    close: vi.fn(async () => ({ outcome: 'done', decision: 'd9' }) as const),
    reopen: vi.fn(async () => true),
    save: vi.fn(),
  } satisfies NoticePort;
  const screen = await stage(
    language,
    <PressGuardContext.Provider value={() => true}>
      <NoticePane port={port} dossier="d1" />
    </PressGuardContext.Provider>,
  );
  const shown = () => screen.one('[data-part=text]').textContent ?? '';
  const can = () => !screen.one<HTMLButtonElement>('[data-part=copy-notice]').disabled;
  const choose = (part: string, value: string) => screen.type(`[data-part=${part}]`, value);
  const complete = async () => {
    await choose('reasons', 'Menace de mort envers une vendeuse.');
    await choose('name', PERSON.name);
    await choose('email', PERSON.email);
    await screen.press('[data-part=good-faith]');
  };
  return { screen, port, copied, shown, can, choose, complete };
}

describe('a report on screen', () => {
  it('cannot be copied before it is complete, says what is missing, and then gives exactly what is shown', async () => {
    const { screen, port, copied, shown, can, complete } = await open();
    expect(can()).toBe(false);
    for (const part of ['reasons', 'person', 'good_faith'] as const)
      expect(screen.text()).toContain(plain(fr.missing[part]));
    await complete();
    expect(can()).toBe(true);
    expect(shown()).toContain('Menace de mort envers une vendeuse.');
    expect(shown()).toContain(PERSON.email);
    await screen.press('[data-part=copy-notice]');
    await screen.press('[data-part=save-notice]');
    expect(copied).toEqual([shown()]);
    expect(port.save).toHaveBeenCalledWith(
      expect.stringMatching(/^relais-signalement-2026-11-22-[0-9a-f]{8}\.txt$/),
      shown(),
    );
  });

  it('names who to call first, and shows addresses as text: no link leaves from here', async () => {
    const { screen } = await open();
    expect(screen.text()).toContain('17, 112');
    expect(screen.root.querySelector('a')).toBeNull();
    await screen.press('[data-part=kind-authority]');
    expect(screen.text()).toContain('https://www.internet-signalement.gouv.fr');
    expect(screen.root.querySelector('a')).toBeNull();
  });

  it('insult of a person: no authority is offered, and the screen says why', async () => {
    const { screen, choose, shown } = await open();
    await screen.press('[data-part=kind-authority]');
    await choose('category', 'insult');
    expect(screen.root.querySelector('[data-part=kind-authority]')).toBeNull();
    expect(screen.one('[data-part=personal]').textContent).toBe(fr.personal);
    expect(shown()).toContain('article 16');
    await screen.press('[data-part=kind-complaint]');
    expect(shown()).toContain('1881');
    expect(screen.root.querySelector('[data-part=person]')).toBeNull();
  });

  it('without a first guess nothing is written before the user says what it is', async () => {
    const { screen, choose } = await open({ view: { suggested: null } });
    expect(screen.root.querySelector('[data-part=text]')).toBeNull();
    await choose('category', 'hatred');
    expect(screen.root.querySelector('[data-part=text]')).not.toBeNull();
  });

  it('is written in the language asked for, whatever the screen’s', async () => {
    const { choose, shown } = await open();
    await choose('language', 'en');
    expect(shown()).toContain('This content seems to fall under');
  });

  it('asks for a name once: kept only when ticked, forgotten on request', async () => {
    const first = await open();
    await first.complete();
    expect(first.port.keep).not.toHaveBeenCalled();
    await first.screen.press('[data-part=keep]');
    expect(first.port.keep).toHaveBeenLastCalledWith(PERSON);
    await first.screen.press('[data-part=forget]');
    expect(first.port.keep).toHaveBeenLastCalledWith(null);
    const again = await open({ person: PERSON });
    expect(again.shown()).toContain(PERSON.name);
    expect(again.screen.root.querySelector('[data-part=keep]')).toBeNull();
  });

  it('closes the case with the network’s reference, and opens it again', async () => {
    const { screen, port, choose } = await open();
    const close = () => screen.one<HTMLButtonElement>('[data-part=close-case]');
    expect(close().disabled).toBe(true);
    await choose('reference', ' 0512-XK\n ');
    expect(close().disabled).toBe(false);
    await screen.press('[data-part=close-case]');
    expect(port.close).toHaveBeenCalledWith('d1', '0512-XK');
    expect(screen.text()).toContain('0512-XK');
    await screen.press('[data-part=reopen]');
    expect(port.reopen).toHaveBeenCalledWith('d9');
    expect(screen.text()).toContain(plain(fr.reopened));
  });

  it('offers no closing where the comment can be taken away, and shows one that was made', async () => {
    const { screen } = await open({ view: { closable: false } });
    expect(screen.root.querySelector('[data-part=closing]')).toBeNull();
    const made = await open({ view: { closed: { decision: 'd7', reference: 'T-1' } } });
    expect(made.screen.one('[data-part=closing]').textContent).toContain('T-1');
  });

  it.each(['unknown', 'storage_full', 'not_saved'] as const)(
    'says why a reference was not kept: %s',
    async (outcome) => {
      const { screen, port, choose } = await open();
      port.close.mockResolvedValueOnce({ outcome } as never);
      await choose('reference', 'A-1');
      await screen.press('[data-part=close-case]');
      expect(screen.text()).toContain(plain(fr.notClosed[outcome]));
      expect(screen.root.querySelector('[data-part=reopen]')).toBeNull();
    },
  );

  it('says where the browser does not copy, and where the dossier is gone', async () => {
    const refused = await open({ clipboard: false });
    await refused.complete();
    await refused.screen.press('[data-part=copy-notice]');
    expect(refused.screen.text()).toContain(plain(messages.fr.outcomes.copy_failed));
    const gone = await open({ loaded: { state: 'gone' } });
    expect(gone.screen.text()).toContain(plain(fr.gone));
    const silent = await open({ loaded: { state: 'no_answer' } });
    expect(silent.screen.text()).toContain(plain(messages.fr.common.retry));
  });

  it.each(languages)('in %s, abroad, names no French way', async (language) => {
    const { screen, shown } = await open({ language, view: { country: 'JP' } });
    await screen.press('[data-part=kind-authority]');
    expect(screen.text()).toContain(plain(messages[language].notice.routes.police));
    expect(screen.text()).toContain(plain(messages[language].notice.dangerUnknown));
    expect(shown()).not.toContain('PHAROS');
  });
});
