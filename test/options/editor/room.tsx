/** The settings page, whole, over the real background on stores of a test. */
import { Blob as NodeBlob } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { handlersOf } from '../../../src/background/handlers';
import type { Shipped } from '../../../src/background/shipped';
import type { Charter } from '../../../src/core/charter/schema';
import { settingsSchema } from '../../../src/core/settings';
import type { Language } from '../../../src/i18n';
import type { BackgroundMessage } from '../../../src/messages/contract';
import { App } from '../../../src/options/app';
import { settingsItem } from '../../../src/storage/items';
import { PressGuardContext } from '../../../src/ui/press';
import { deskOn, type FakeDesk, options, storesWith } from '../../background/desk';
import { type Stage, stage } from '../../ui/stage';

const wire = vi.hoisted(() => ({
  send: null as null | ((message: { type: string; request: unknown }) => Promise<unknown>),
}));
vi.mock('../../../src/platform/browser', () => ({
  browser: {
    runtime: {
      id: 'relais',
      sendMessage: (message: { type: string; request: unknown }) => wire.send?.(message),
      getURL: (place: string) => `chrome-extension://relais/${place}`,
      onMessage: { addListener: () => undefined, removeListener: () => undefined },
    },
    permissions: { contains: () => Promise.resolve(true) },
    storage: { onChanged: { addListener: () => undefined, removeListener: () => undefined } },
  },
}));

// The versions are kept squeezed, through a stream that jsdom's own Blob has not.
vi.stubGlobal('Blob', NodeBlob);
// jsdom lays nothing out, and so scrolls nowhere.
Element.prototype.scrollIntoView ??= () => undefined;

export interface Room extends Stage {
  readonly desk: FakeDesk;
  readonly charter: () => Promise<Charter>;
  readonly until: (what: () => unknown) => Promise<void>;
  readonly go: (hash: string) => Promise<void>;
  /** Types as a person does, whatever the control. */
  readonly write: (selector: string, value: string) => Promise<void>;
}

/** By its path: jsdom has addresses of its own. */
export const shipped: Shipped = (name, language) =>
  readFile(path.resolve('src/charters', `${name}.${language}.json`), 'utf8');

export interface RoomOptions {
  readonly language?: Language;
  readonly role?: 'admin' | 'cm';
  /** A browser that was here before. */
  readonly stores?: ReturnType<typeof storesWith>;
}

let last: HTMLElement | null = null;

export async function room(hash: string, given: RoomOptions = {}): Promise<Room> {
  const { language = 'fr', role = 'admin', stores = storesWith() } = given;
  // The tab before is closed: what it still had to say went to its own stores.
  const before = last;
  if (before !== null) await act(() => render(null, before));
  const desk = deskOn(stores, shipped);
  const settings = settingsSchema.parse({ ...settingsItem.fallback, role, language, welcomed: true });
  stores.area.data.set(settingsItem.key, { version: settingsItem.version, value: settings });
  const handlers = handlersOf(desk) as unknown as Record<
    BackgroundMessage,
    (request: unknown, caller: typeof options) => Promise<unknown>
  >;
  wire.send = async ({ type, request }) => ({
    ok: true,
    reply: await handlers[type as BackgroundMessage](structuredClone(request), options),
  });
  location.hash = hash;
  const shown = await stage(
    language,
    <PressGuardContext.Provider value={() => true}>
      <App />
    </PressGuardContext.Provider>,
  );
  last = shown.root;
  const until: Room['until'] = async (what) => {
    for (let turn = 0; turn < 400; turn += 1) {
      if (what()) return;
      await new Promise((done) => setTimeout(done, 5));
      await shown.settle();
    }
    throw new Error(`never came: ${shown.text().slice(-1_500)}`);
  };
  const found = (selector: string) => shown.root.querySelector(selector);
  const one: Room = {
    ...shown,
    desk,
    until,
    charter: async () => ((await handlers['charter.load']({}, options)) as { charter: Charter }).charter,
    go: async (next) => {
      location.hash = next;
      dispatchEvent(new Event('hashchange'));
      await until(() => found(`[href="#${next.split('?')[0]}"][aria-current]`));
      await shown.settle();
    },
    write: async (selector, value) => {
      await until(() => found(selector));
      await shown.type(selector, value);
      await shown.settle();
    },
    press: async (selector) => {
      await until(() => found(selector));
      await shown.press(selector);
    },
  };
  await until(() => found('main h1') && !found('.options-waiting'));
  return one;
}
