/** The journal's screen over the real background on stores of a test; files are caught, and a press needs no hand. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { vi } from 'vitest';
import { handlersOf } from '../../../src/background/handlers';
import type { Shipped } from '../../../src/background/shipped';
import { settingsSchema } from '../../../src/core/settings';
import type { BackgroundMessage, ReplyOf, RequestOf } from '../../../src/messages/contract';
import { MessageFailed } from '../../../src/messages/wire';
import { OptionsContext } from '../../../src/options/context';
import { type JournalPort, JournalPortContext } from '../../../src/options/journal/context';
import { JournalSection } from '../../../src/options/sections/journal';
import type { DecisionDraft } from '../../../src/storage/decision';
import { settingsItem } from '../../../src/storage/items';
import { PressGuardContext } from '../../../src/ui/press';
import { deskOn, type FakeDesk, options, storesWith } from '../../background/desk';
import { decision } from '../../storage/sample';
import { type Stage, stage } from '../../ui/stage';

// No browser is asked: the screen speaks to the handlers themselves.
vi.mock('../../../src/platform/browser', () => ({ browser: {} }));

export interface Saved {
  readonly name: string;
  readonly text: string;
}

export interface Screen extends Stage {
  readonly desk: FakeDesk;
  /** Files given to the browser, in order. */
  readonly files: Saved[];
  /** What was asked of the background, in order. */
  readonly asked: { type: string; request: unknown }[];
  /** From then on the background answers nothing of this kind; null: it answers again. */
  silent: BackgroundMessage | 'all' | null;
  /** Before this message is answered. */
  before: ((type: string) => Promise<void>) | null;
  readonly entries: () => string[];
  /** Waits for a state, through timers and answers. */
  readonly until: (what: () => unknown) => Promise<void>;
  readonly go: (hash: string) => Promise<void>;
}

export const NOW = Date.parse('2026-11-22T10:00:00Z');
export const hash = (letter: string) => letter.repeat(32);

/** By its path: jsdom has addresses of its own. */
const shipped: Shipped = (name, language) =>
  readFile(path.resolve('src/charters', `${name}.${language}.json`), 'utf8');

/** A decision of the sample's kind; `n` days ago, on a comment of its own. */
export function made(n: number, over: Partial<DecisionDraft> = {}): DecisionDraft {
  const ref = Math.round((n + 1_000) * 1_000)
    .toString(16)
    .padStart(32, '0');
  const at = new Date(NOW - n * 24 * 3_600_000).toISOString();
  return decision({ id: `d${n}`, ref, at, brand: 'main/brand', ...over });
}

/** @param drafts in any order: they are kept oldest first */
export async function openJournal(
  drafts: readonly DecisionDraft[],
  at = '#journal',
  language: 'fr' | 'en' = 'fr',
): Promise<Screen> {
  const desk = deskOn(storesWith(), shipped);
  desk.now = NOW;
  for (const draft of [...drafts].sort((a, b) => (a.at < b.at ? -1 : 1))) await desk.journal.record(draft);
  const handlers = handlersOf(desk);
  const files: Saved[] = [];
  const asked: Screen['asked'] = [];
  const state: Pick<Screen, 'silent' | 'before'> = { silent: null, before: null };

  async function send<T extends BackgroundMessage>(type: T, request: RequestOf<T>): Promise<ReplyOf<T>> {
    asked.push({ type, request });
    await state.before?.(type);
    if (state.silent === type || state.silent === 'all') throw new MessageFailed('no_answer');
    const handle = handlers[type] as (request: RequestOf<T>, caller: typeof options) => unknown;
    return (await handle(request, options)) as ReplyOf<T>;
  }
  const port: JournalPort = {
    send,
    save: (name, parts) => void files.push({ name, text: parts.join('') }),
    clock: () => desk.now,
  };
  const { charter } = await desk.rulings.shown(false);
  location.hash = at;
  const shown = await stage(
    language,
    <PressGuardContext.Provider value={() => true}>
      <OptionsContext.Provider
        value={{
          charter,
          place: 'main',
          shelf: [],
          standings: {},
          expiring: [],
          settings: settingsSchema.parse(settingsItem.fallback),
          change: async () => ({ outcome: 'not_saved', problems: [] }),
          reload: async () => undefined,
          saveSettings: async () => true,
        }}
      >
        <JournalPortContext.Provider value={port}>
          <JournalSection />
        </JournalPortContext.Provider>
      </OptionsContext.Provider>
    </PressGuardContext.Provider>,
  );
  const until: Screen['until'] = async (what) => {
    for (let turn = 0; turn < 400; turn += 1) {
      await shown.settle();
      if (what()) return;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`never came: ${what} in ${shown.text()}`);
  };
  const screen: Screen = {
    ...shown,
    desk,
    files,
    asked,
    get silent() {
      return state.silent;
    },
    set silent(value) {
      state.silent = value;
    },
    get before() {
      return state.before;
    },
    set before(value) {
      state.before = value;
    },
    entries: () =>
      [...shown.root.querySelectorAll<HTMLElement>('[data-entry]')].map((row) => row.dataset.entry ?? ''),
    until,
    go: async (to) => {
      location.hash = to;
      dispatchEvent(new HashChangeEvent('hashchange'));
      await shown.settle();
    },
  };
  return screen;
}
