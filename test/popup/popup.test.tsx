// @vitest-environment jsdom
import type { ComponentChildren } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { languages } from '../../src/i18n';
import type { DecisionView, Overview, PageState } from '../../src/messages/views';
import type { Place } from '../../src/popup/place';
import { Popup } from '../../src/popup/popup';
import type { PopupPort } from '../../src/popup/port';
import { PressGuardContext } from '../../src/ui/press';
import { proposal } from '../core/proposals/sample';
import { escalationPortOf } from '../ui/escalation/port';
import { rawKeys, saidBy } from '../ui/html';
import { decision, legal, overview, page } from '../ui/samples';
import { stage } from '../ui/stage';

const onPage = (over: Partial<PageState> = {}): Place => ({
  state: 'page',
  tabId: 7,
  page: { ...page, ...over },
});

function portFor(place: Place, over: Partial<Overview> = {}): PopupPort {
  return {
    place: async () => place,
    find: () => async () => [],
    overview: vi.fn(async () => ({ ...overview, ...over })),
    follow: vi.fn(async () => ({ promises: [], escalations: [decision], forgotten: [] })),
    close: vi.fn(async () => ({ ok: true, decision: 'd2' })),
    guidance: vi.fn(() => ({
      load: async () => ({ state: 'ready', guidance: legal }) as const,
      act: async () => ({ outcome: 'done', text: null, decision: null }) as const,
    })),
    show: vi.fn(async () => undefined),
    watch: vi.fn(async () => true),
    pause: vi.fn(async () => undefined),
    undo: vi.fn(async () => true),
    allow: vi.fn(async () => true),
    blur: { load: async () => false, set: vi.fn(async (on: boolean) => on) },
    reload: vi.fn(async () => undefined),
    openOptions: vi.fn(async () => undefined),
    dossiers: {
      list: vi.fn(async () => ({ dossiers: [], news: null })),
      load: vi.fn(async () => null),
      make: vi.fn(async () => null),
      drop: vi.fn(async () => undefined),
      picture: vi.fn(async () => 'gone' as const),
      unpicture: vi.fn(async () => undefined),
    },
    clocks: {
      load: vi.fn(async () => ({ clocks: [], full: false })),
      settle: vi.fn(async () => ({ outcome: 'done' }) as const),
      remind: vi.fn(async () => undefined),
    },
    escalations: escalationPortOf(),
    notices: {
      load: vi.fn(async () => ({ state: 'gone' }) as const),
      keep: vi.fn(async () => true),
      close: vi.fn(async () => ({ outcome: 'unknown' }) as const),
      reopen: vi.fn(async () => true),
      save: vi.fn(),
    },
    practiceAddress: 'practice.html',
    proposals: {
      list: vi.fn(async () => []),
      files: vi.fn(async () => []),
      sent: vi.fn(async () => true),
      read: vi.fn(async () => true),
      drop: vi.fn(async () => true),
      save: vi.fn(),
      propose: vi.fn(() => ({ start: async () => null, add: async () => 'kept' as const })),
    },
    scratch: {
      load: vi.fn(async () => null),
      save: vi.fn(async () => true),
      check: vi.fn(async () => null),
      mute: vi.fn(async () => []),
    },
  };
}

const byHand = (children: ComponentChildren) => (
  <PressGuardContext.Provider value={() => true}>{children}</PressGuardContext.Provider>
);
const open = (port: PopupPort, language: 'fr' | 'en' = 'fr') =>
  stage(language, byHand(<Popup port={port} />));

beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => vi.useRealTimers());

describe('the queue', () => {
  it('stands in the charter’s order, class by class, with what to do', async () => {
    const popup = await open(portFor(onPage()));
    const classes = [...popup.root.querySelectorAll('.queue-class')].map((title) => title.textContent);
    expect(classes).toEqual([
      'Danger ou détresse 1',
      'Menace juridique 1',
      'Client mécontent 2',
      'Critique très suivie 1',
      'Critique à laisser vivre 1',
    ]);
    expect(popup.one('[data-key=c15]').textContent).toContain('Transmettre au juridique');
    expect(popup.one('[data-part=handled]').textContent).toContain('Réponse insérée');
    expect(popup.one('[data-part=health]').textContent).toContain('2\u00a0incomplets');
    expect(popup.one('[data-part=objective]').textContent).toContain('Réputation, fixé par Communication');
  });

  it('a line opens the same guidance as the card, and shows the comment on the page', async () => {
    const port = portFor(onPage());
    const popup = await open(port);
    await popup.press('[data-key=c15]');
    expect(port.guidance).toHaveBeenCalledWith(7, 'c15');
    expect(port.show).toHaveBeenCalledWith(7, 'c15');
    expect(popup.one('[data-part=todo]').textContent).toContain('Transmettre au juridique');
    await popup.press('[data-part=back]');
    expect(document.activeElement?.getAttribute('data-key')).toBe('c15');
  });

  it('a comment’s scratch pad is tied to it, and leads back to it; the list’s is tied to nothing', async () => {
    const port = portFor(onPage());
    const popup = await open(port);
    await popup.press('[data-key=c15]');
    await popup.press('[data-part=scratch-open]');
    expect(port.proposals.propose).toHaveBeenLastCalledWith({ tabId: 7, key: 'c15' });
    expect(popup.one('[data-part=scratch]')).not.toBeNull();
    await popup.press('[data-part=back]');
    expect(popup.one('[data-part=todo]').textContent).toContain('Transmettre au juridique');
    await popup.press('[data-part=back]');
    await popup.press('[data-part=scratch-open]');
    expect(port.proposals.propose).toHaveBeenLastCalledWith(null);
  });

  it('an answer of the charter is said above the queue, in one line that leads to it', async () => {
    const port = portFor(onPage());
    const answer = {
      id: '0'.repeat(32),
      outcome: 'refused' as const,
      note: 'Déjà couvert.',
      on: '2026-11-23',
    };
    const own = { proposal: proposal(), place: 'main', state: 'refused' as const, sentAt: null, answer };
    vi.mocked(port.proposals.list).mockResolvedValue([{ ...own, read: false }]);
    const popup = await open(port);
    await popup.settle();
    expect(popup.one('[data-part=proposal-news]').textContent).toContain(
      'La charte a répondu à votre proposition',
    );
    expect(popup.one<HTMLDetailsElement>('[data-part=proposals]').open).toBe(true);
    popup.one<HTMLDetailsElement>('[data-part=proposals]').open = false;
    HTMLElement.prototype.scrollIntoView = vi.fn();
    await popup.press('[data-part=see-news]');
    expect(popup.one<HTMLDetailsElement>('[data-part=proposals]').open).toBe(true);
    expect(document.activeElement?.tagName).toBe('SUMMARY');
    vi.mocked(port.proposals.list).mockResolvedValue([{ ...own, read: true }]);
    const later = await open(port);
    await later.settle();
    expect(later.root.querySelector('[data-part=proposal-news]')).toBeNull();
  });

  it('stays fresh while it is open', async () => {
    const port = portFor(onPage());
    const popup = await open(port);
    vi.advanceTimersByTime(3_000);
    await popup.settle();
    expect(port.overview).toHaveBeenCalledTimes(2);
  });

  it('of the practice page never mixes with the user’s own', async () => {
    const port = portFor(onPage({ network: 'practice', why: 'practice' }));
    await open(port);
    expect(port.overview).toHaveBeenCalledWith(true, 'main/atelier');
    expect(port.follow).toHaveBeenCalledWith(true);
  });
});

describe('where there is nothing to handle', () => {
  it('it says how much was read', async () => {
    const popup = await open(portFor(onPage({ queue: [] })));
    expect(popup.text()).toContain('Rien à traiter');
    expect(popup.text().replaceAll('\u00a0', ' ')).toContain('42 commentaires lus');
  });

  it('a page that cannot be read is never said to be calm', async () => {
    const health = { level: 'red', loaded: 0, incomplete: 0, announced: 12 } as const;
    const popup = await open(portFor(onPage({ queue: [], health })));
    expect(popup.text()).not.toContain('Rien à traiter');
    expect(popup.text()).toContain('Lecture impossible');
  });
});

describe('where Relais does not read', () => {
  it('a page that may be watched offers it', async () => {
    const port = portFor(onPage({ awake: false, why: 'not_in_perimeter', queue: [] }));
    const popup = await open(port);
    await popup.press('[data-part=watch-page]');
    expect(port.watch).toHaveBeenCalledWith(7, true);
  });

  it('a private feed does not', async () => {
    const popup = await open(portFor(onPage({ awake: false, why: 'private_feed', queue: [], page: null })));
    expect(popup.root.querySelector('[data-part=watch-page]')).toBeNull();
    expect(popup.text()).toContain('fil personnel');
  });

  it('a pause can be ended', async () => {
    const port = portFor(onPage({ awake: false, why: 'paused' }), {
      pausedUntil: '2026-11-23T00:00:00.000Z',
    });
    const popup = await open(port);
    await popup.press('[data-part=resume]');
    expect(port.pause).toHaveBeenCalledWith(false);
  });

  it.each(['no_brand', 'network_off'] as const)('%s leads to the settings', async (why) => {
    const port = portFor(onPage({ awake: false, why }));
    const popup = await open(port);
    await popup.press('[data-part=open-options]');
    expect(port.openOptions).toHaveBeenCalled();
  });

  it('a withdrawn permission is asked for, for that site alone', async () => {
    const port = portFor({ state: 'withdrawn', tabId: 7, origins: ['https://x.com/*'] });
    const popup = await open(port);
    await popup.press('[data-part=allow]');
    expect(port.allow).toHaveBeenCalledWith(['https://x.com/*']);
  });

  it('a page older than Relais is reloaded', async () => {
    const port = portFor({ state: 'reload', tabId: 7 });
    const popup = await open(port);
    await popup.press('[data-part=reload]');
    expect(port.reload).toHaveBeenCalledWith(7);
  });

  it('another site is told what Relais reads', async () => {
    const popup = await open(portFor({ state: 'elsewhere' }));
    expect(popup.text()).toContain('X et Facebook');
  });
});

describe('what is to be followed up', () => {
  const promise: DecisionView = {
    ...decision,
    id: 'p1',
    act: 'promise',
    due: '2020-03-01',
    action: 'answer',
  };
  const waiting = { promises: [promise], escalations: [decision], forgotten: [decision.id] };

  it('leaves only by the user’s own mail program', async () => {
    const port = portFor(onPage());
    const popup = await open(port);
    expect(popup.one('[data-part=follow]').hasAttribute('open')).toBe(false);
    await popup.press('[data-part=send-escalation]');
    const mail = popup.one<HTMLAnchorElement>('[data-part=mail]');
    expect(mail.href).toMatch(/^mailto:juridique@atelier-rivoire\.example\?subject=/);
    await popup.press('[data-part=back]');
    await popup.press('[data-part=remove-follow]');
    expect(port.undo).toHaveBeenCalledWith(decision.id);
  });

  it('opens by itself where something is late, the forgotten escalation first', async () => {
    const popup = await open({ ...portFor(onPage()), follow: async () => waiting });
    expect(popup.one('[data-part=follow]').hasAttribute('open')).toBe(true);
    const items = [...popup.root.querySelectorAll<HTMLElement>('[data-state]')];
    expect(items.map(({ dataset }) => dataset.state)).toEqual(['forgotten', 'late']);
    expect(items[0]?.textContent).toContain('Sans réponse depuis le 2 mars 2026');
    expect(items[1]?.textContent).toContain('en retard');
  });

  it('is closed by one press, which can be taken back, and says where it could not be', async () => {
    const port = { ...portFor(onPage()), follow: async () => waiting };
    const popup = await open(port);
    await popup.press('[data-part=promise] [data-part=close-follow]');
    await popup.settle();
    expect(port.close).toHaveBeenCalledWith('p1');
    expect(popup.one('[data-part=closed]').textContent).toContain('Promesse close');
    await popup.press('[data-part=undo-close]');
    expect(port.undo).toHaveBeenCalledWith('d2');
    const silent = await open({ ...port, close: () => Promise.reject(new Error('silence')) });
    await silent.press('[data-part=escalation] [data-part=close-follow]');
    await silent.settle();
    expect(silent.one('[data-part=closed]').textContent).toContain('n’a pas pu');
  });
});

describe('abusive words', () => {
  it('are covered and shown again by one press', async () => {
    const port = portFor(onPage());
    const popup = await open(port);
    expect(popup.one('[data-part=blur]').getAttribute('aria-pressed')).toBe('false');
    await popup.press('[data-part=blur]');
    expect(port.blur.set).toHaveBeenLastCalledWith(true);
    expect(popup.one('[data-part=blur]').getAttribute('aria-pressed')).toBe('true');
    await popup.press('[data-part=blur]');
    expect(port.blur.set).toHaveBeenLastCalledWith(false);
  });

  it('are not spoken of where it is not known whether they are covered', async () => {
    const blur = { load: () => Promise.reject(new Error('silence')), set: async () => false };
    const popup = await open({ ...portFor(onPage()), blur });
    expect(popup.root.querySelector('[data-part=blur]')).toBeNull();
  });
});

describe.each(languages)('in %s', (language) => {
  const why = ['not_in_perimeter', 'private_feed', 'paused', 'network_off', 'no_brand'] as const;
  const places: [string, Place][] = [
    ['queue', onPage()],
    ['nothing', onPage({ queue: [] })],
    ['watched', onPage({ why: 'watched' })],
    ['elsewhere', { state: 'elsewhere' }],
    ['reload', { state: 'reload', tabId: 7 }],
    ['withdrawn', { state: 'withdrawn', tabId: 7, origins: [] }],
    ...why.map((one): [string, Place] => [one, onPage({ awake: false, why: one, queue: [] })]),
  ];

  it.each(places)('%s: every state has words, none of them a key', async (_, place) => {
    const all: Partial<Overview> = {
      crisis: true,
      objective: null,
      warnings: ['charter_repaired', 'charter_lost', 'storage_full', 'permission_withdrawn'],
    };
    await open(portFor(place, all), language);
    const said = saidBy(document);
    expect(said.length).toBeGreaterThan(12);
    expect(rawKeys(said)).toEqual([]);
  });

  it('a silent background is said', async () => {
    const port: PopupPort = { ...portFor(onPage()), overview: () => Promise.reject(new Error('silence')) };
    const popup = await open(port, language);
    expect(popup.one('[data-part=state] button').textContent).toMatch(/Réessayer|Try again/);
  });
});
