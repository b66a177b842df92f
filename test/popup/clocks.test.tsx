// @vitest-environment jsdom
import type { ComponentChildren } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { languages } from '../../src/i18n';
import type { ClockView } from '../../src/messages/clocks';
import { ClockList, clocksPress } from '../../src/popup/clock-list';
import type { ClockPort } from '../../src/popup/clock-port';
import { Reminders } from '../../src/popup/reminders';
import { elapsed } from '../../src/ui/elapsed';
import { PressGuardContext } from '../../src/ui/press';
import { rawKeys, saidBy } from '../ui/html';
import { stage } from '../ui/stage';

const unlawful: ClockView = {
  id: `unlawful:${'a'.repeat(32)}`,
  kind: 'unlawful',
  ref: 'a'.repeat(32),
  network: 'facebook',
  brand: 'Maison Tilleul',
  permalink: 'https://www.facebook.com/permalink.php?story_fbid=1&id=2',
  excerpt: '',
  seen: '2026-11-22T08:00:00.000Z',
  posted: null,
  marked: false,
  life: false,
  term: { at: '2026-11-23T08:00:00.000Z', day: null },
  longer: null,
  state: 'running',
  steps: { proof: true, removed: false, hidden: true, reported: false },
  removable: true,
  extended: false,
  end: null,
  reminder: null,
  department: 'Juridique',
  departmentEmail: null,
};
const limitation: ClockView = {
  ...unlawful,
  id: `press_limitation:${'b'.repeat(32)}`,
  kind: 'press_limitation',
  posted: '2026-11-02T08:00:00.000Z',
  term: { at: '2027-02-02T23:00:00.000Z', day: '2027-02-02' },
  longer: '2027-11-02',
  steps: null,
};
const data: ClockView = {
  ...unlawful,
  id: `data_request:${'c'.repeat(32)}`,
  kind: 'data_request',
  term: { at: '2026-12-22T23:00:00.000Z', day: '2026-12-22' },
  state: 'soon',
  reminder: 'week',
  steps: null,
  department: 'Protection des données',
};

function port(): ClockPort {
  return {
    load: vi.fn(async () => ({ clocks: [], full: false })),
    settle: vi.fn(async () => ({ outcome: 'done', decision: 'd9' }) as const),
    remind: vi.fn(async () => undefined),
  };
}

const pressed = (children: ComponentChildren) => (
  <PressGuardContext.Provider value={() => true}>{children}</PressGuardContext.Provider>
);

describe('delays in « À suivre »', () => {
  const list = (clocks: readonly ClockView[], own = port(), full = false) =>
    stage(
      'fr',
      pressed(
        <ClockList
          clocks={clocks}
          full={full}
          port={own}
          onUndo={() => undefined}
          onChange={() => undefined}
        />,
      ),
    );

  it('say what is done, what is left, and that hiding closes nothing', async () => {
    await list([unlawful]);
    const said = document.body.textContent ?? '';
    expect(said).toContain('Preuve gardée');
    expect(said).toContain('À retirer');
    expect(said).toContain('Masqué seulement');
    expect(document.querySelector('a')?.getAttribute('href')).toBe(unlawful.permalink);
  });

  it('do not ask to remove where that is not possible', async () => {
    await list([{ ...unlawful, removable: false }]);
    expect(document.body.textContent).toContain('ne permet pas de retirer');
    expect(document.querySelector('[data-part=exit-removed]')).toBeNull();
  });

  it('give both limitations, and leave the choice to legal', async () => {
    await list([limitation]);
    expect(document.body.textContent).toContain('Jusqu’au 2 février 2027 inclus.');
    expect(document.body.textContent).toContain('Jusqu’au 2 novembre 2027 si le propos est discriminatoire');
  });

  it('are noted by one press, or with the name of who decided', async () => {
    const own = port();
    const screen = await list([data], own);
    await screen.press('[data-part=exit-answered]');
    expect(own.settle).toHaveBeenCalledWith(data.id, { exit: 'answered', by: null, why: null });
    await screen.press('[data-part=exit-not_applicable]');
    expect(document.querySelector<HTMLButtonElement>('[data-part=exit-note]')?.disabled).toBe(true);
    await screen.type('input[name=by]', ' Marc Quénelet ');
    await screen.press('[data-part=exit-note]');
    expect(own.settle).toHaveBeenLastCalledWith(data.id, {
      exit: 'not_applicable',
      by: 'Marc Quénelet',
      why: null,
    });
  });

  it('say that no more can be counted', async () => {
    await list([unlawful], port(), true);
    expect(document.body.textContent).toContain('cinq cents');
  });

  it('open the list where one is late, reminds, or is about a life', () => {
    expect(clocksPress({ clocks: [unlawful], full: false })).toBe(false);
    expect(clocksPress({ clocks: [data], full: false })).toBe(true);
    expect(clocksPress({ clocks: [{ ...unlawful, state: 'late' }], full: false })).toBe(true);
    expect(clocksPress({ clocks: [{ ...unlawful, life: true }], full: false })).toBe(true);
  });
});

describe('reminders', () => {
  it('are put off by their letter, and not by a letter typed in a field', async () => {
    const later = vi.fn();
    const screen = await stage(
      'fr',
      pressed(
        <>
          <input id="field" />
          <Reminders clocks={[data, unlawful]} onSeen={() => undefined} onLater={later} />
        </>,
      ),
    );
    expect(document.querySelectorAll('.reminders li')).toHaveLength(1);
    await screen.key('p', screen.one('#field'));
    expect(later).not.toHaveBeenCalled();
    await screen.key('p');
    expect(later).toHaveBeenCalledTimes(1);
  });

  it('are not there where none stands', async () => {
    await stage('fr', <Reminders clocks={[unlawful]} onSeen={() => undefined} onLater={() => undefined} />);
    expect(document.querySelector('[data-part=reminders]')).toBeNull();
  });
});

describe.each(languages)('in %s', (language) => {
  it('nothing shows by its key', async () => {
    const ended = { exit: 'kept', at: unlawful.seen, by: 'Solène', decision: 'd1' } as const;
    await stage(
      language,
      <>
        <Reminders clocks={[data]} onSeen={() => undefined} onLater={() => undefined} />
        <ClockList
          clocks={[unlawful, limitation, data, { ...unlawful, id: 'x', end: ended, state: 'ended' }]}
          full
          port={port()}
          onUndo={() => undefined}
          onChange={() => undefined}
        />
      </>,
    );
    expect(rawKeys(saidBy(document))).toEqual([]);
  });
});

describe('how long ago', () => {
  const now = Date.parse('2026-11-22T10:00:00Z');
  it('is said in whole units, and never in the future', () => {
    expect(elapsed('fr', now - 30_000, now)).toBeNull();
    expect(elapsed('fr', now + 86_400_000, now)).toBeNull();
    expect(elapsed('fr', now - 3 * 3_600_000, now)).toBe('il y a 3 heures');
    expect(elapsed('en', now - 26 * 3_600_000, now)).toBe('1 day ago');
  });
});
