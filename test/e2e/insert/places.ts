/** Where replies are written in the matrix: one page with every rich editor, and the practice page's text field. */
import type { EditorKind } from '../../../src/dom/insert/kind';
import type { OddKind } from '../fixtures/editors/odd';
import { type RichKind, richKinds } from '../fixtures/editors/start';
import { facebookThread } from '../fixtures/facebook-thread/index';
import { sampleThread } from '../fixtures/sample';
import { type FixtureWindow, fixtureComment } from '../fixtures/thread';
import { askPage } from '../harness/content-script';
import type { TestBrowser, TestPage } from '../harness/surface';

declare global {
  var fixture: FixtureWindow;
}

/** Where a reply is written in one editor. */
export interface Place<K extends string = EditorKind> {
  readonly kind: K;
  readonly page: TestPage;
  /** Key of the comment that it answers. */
  readonly key: string;
  /** Selectors. */
  readonly editor: string;
  readonly send: string;
  /** Selectors of the page's own buttons: what closes the composer, where it has to be closed first; Reply. */
  readonly close: string | null;
  readonly reply: string;
  /** Id of the comment, where the fixture's script knows the text in the editor's own state. */
  readonly id: string | null;
}

export interface Seen {
  /** In the editor's own state; null where it is closed. */
  readonly text: string | null;
  /** The site's Send. */
  readonly on: boolean;
  readonly sent: number;
}

/** Opens a new, empty one. */
export async function openAnew({ page, close, reply, editor }: Place<string>): Promise<void> {
  await page.evaluate(
    async (closes: string | null, replies: string, field: string) => {
      const until = async (is: () => boolean) => {
        const end = Date.now() + 5_000;
        while (!is() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
        if (!is()) throw new Error(`${field} was not opened`);
      };
      const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
      const found = () =>
        document.querySelector(field)?.matches('textarea, [contenteditable="true"]') ?? false;
      if (closes !== null) {
        press(closes);
        await until(() => !found());
      }
      press(replies);
      await until(found);
    },
    close,
    reply,
    editor,
  );
}

export function seenIn({ page, id, editor, send }: Place<string>): Promise<Seen> {
  return page.evaluate(
    (known: string | null, field: string, button: string) => ({
      text:
        known === null
          ? (document.querySelector<HTMLTextAreaElement>(field)?.value ?? null)
          : globalThis.fixture.editorText(known),
      on: document.querySelector(button)?.matches(':not(:disabled, [aria-disabled="true"])') ?? false,
      sent: globalThis.fixture?.sent.length ?? 0,
    }),
    id,
    editor,
    send,
  );
}

/** Editors side by side, each under a comment of its own. */
async function placesOf<K extends RichKind | OddKind>(
  browser: TestBrowser,
  kinds: readonly K[],
): Promise<Place<K>[]> {
  const comments = kinds.map((kind, at) =>
    fixtureComment({
      id: `${19_000_000 + at}0000000400`,
      name: `Camille ${kind}`,
      text: `Bonjour, êtes-vous ouverts lundi ? (${kind})`,
    }),
  );
  const editors = Object.fromEntries(comments.map(({ id }, at) => [id, kinds[at] as K]));
  const thread = sampleThread(0);
  // An address of its own: pages are told apart by it.
  const post = { ...thread.post, id: `${thread.post.id}${kinds.length}` };
  const { url, pages } = await facebookThread({ ...thread, post, comments, editors });
  await browser.serve(pages);
  const page = await browser.newPage();
  await page.goto(url);
  await page.untilMarkers(1);
  return comments.map(({ id }, at) => {
    const form = `[data-composer="${id}"] form`;
    const editor = `${form} [role="textbox"]`;
    return {
      kind: kinds[at] as K,
      page,
      key: `facebook:${id}`,
      editor,
      send: `${form} #focused-state-composer-submit [role="button"]`,
      close: null,
      reply: `[data-thread="${id}"] [data-act="reply"]`,
      id,
    };
  });
}

export const richPlaces = (browser: TestBrowser) => placesOf(browser, richKinds);
export const oddPlaces = (browser: TestBrowser, kinds: readonly OddKind[]) => placesOf(browser, kinds);

export async function fieldPlace(browser: TestBrowser): Promise<Place> {
  const page = await browser.openPractice();
  const { queue } = await askPage<{ queue: { key: string }[] }>(
    browser,
    await page.url(),
    'content.page_state',
  );
  const key = queue[0]?.key ?? '';
  const id = key.replace('practice:', '');
  const form = `[data-relais-practice="composer"][data-for="${id}"]`;
  const editor = `${form} textarea`;
  return {
    kind: 'textarea',
    page,
    key,
    editor,
    send: `${form} [data-part="submit"]`,
    close: `${form} .button-quiet`,
    reply: `[data-id="${id}"] [data-part="reply"]`,
    id: null,
  };
}
