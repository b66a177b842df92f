/** Where a reply is written in each of the editors, and how one gets there. */
import { facebookThread } from '../fixtures/facebook-thread/index';
import { brand, sampleThread } from '../fixtures/sample';
import { fixtureComment, type ThreadSpec } from '../fixtures/thread';
import { xThread } from '../fixtures/x-thread/index';
import type { Box, Surface, TestBrowser, TestPage } from '../harness/surface';

export const complaint = fixtureComment({
  id: '1900000000000000301',
  text: 'Ma commande n’est toujours pas arrivée depuis trois semaines, que faites-vous ?',
});
const others = ['302', '303', '304', '305', '306', '307', '308'].map((end) =>
  fixtureComment({ id: `1900000000000000${end}`, text: `On y va samedi avec les enfants. (${end})` }),
);

export interface EditorPlace {
  readonly network: 'x' | 'facebook' | 'practice';
  readonly spec?: Partial<ThreadSpec>;
  readonly reply: string;
  readonly editor: string;
  readonly send: string;
}

const facebook = {
  network: 'facebook',
  reply: `[data-thread="${complaint.id}"] [data-act="reply"]`,
  editor: 'form[role="presentation"] [role="textbox"]',
  send: '#focused-state-composer-submit [role="button"]',
} as const;
const on = (editor: NonNullable<ThreadSpec['editor']>): EditorPlace => ({ ...facebook, spec: { editor } });

export const places = {
  'Draft.js': {
    network: 'x',
    reply: '[data-testid="cellInnerDiv"]:nth-child(2) [data-testid="reply"]',
    editor: '[data-testid="tweetTextarea_0"]',
    send: '[data-testid="tweetButton"]',
  },
  Lexical: on('lexical'),
  ProseMirror: on('prosemirror'),
  contenteditable: on('contenteditable'),
  'an editor drawn again at each key': on('redrawn'),
  textarea: {
    network: 'practice',
    reply: '[data-relais-practice="comment"] [data-part="reply"]',
    editor: '[data-relais-practice="composer"] textarea',
    send: '[data-relais-practice="composer"] [data-part="submit"]',
  },
} as const satisfies Readonly<Record<string, EditorPlace>>;

/** A page with the composer open under the first comment, and the caret in it. */
export async function writing(
  browser: TestBrowser,
  place: EditorPlace,
  more: Partial<ThreadSpec> = {},
): Promise<TestPage> {
  const page =
    place.network === 'practice' ? await browser.openPractice() : await threadOf(browser, place, more);
  await page.click(place.reply);
  await page.click(place.editor);
  return page;
}

async function threadOf(browser: TestBrowser, { network, spec }: EditorPlace, more: Partial<ThreadSpec>) {
  const thread = network === 'x' ? xThread : facebookThread;
  const { url, pages } = await thread({
    ...sampleThread(0),
    comments: [complaint, ...others],
    ...spec,
    ...more,
  });
  await browser.serve(pages);
  const page = await browser.newPage();
  await page.goto(url);
  await page.untilMarkers(1);
  return page;
}

/** The frame, once it says something of this check. */
export async function saying(page: TestPage, rule: string): Promise<Surface> {
  const frame = await page.coach();
  await frame.until(
    (one: string) => document.querySelector(`[data-part=coach] [data-rule="${one}"]`) !== null,
    rule,
  );
  return frame;
}

export const boxOf = (selector: string): Box | null => {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return box === undefined ? null : { x: box.x, y: box.y, width: box.width, height: box.height };
};

/** True where the frame is shown, whole in the window, and lies over neither of them. */
export async function isBeside(page: TestPage, { editor, send }: EditorPlace): Promise<boolean> {
  const frame = await page.coachBox();
  const [field, button] = [await page.evaluate(boxOf, editor), await page.evaluate(boxOf, send)];
  const { w, h } = await page.evaluate(() => ({ w: innerWidth, h: innerHeight }));
  if (frame === null || field === null || button === null) return false;
  const inside = frame.x >= 0 && frame.y >= 0 && frame.x + frame.width <= w && frame.y + frame.height <= h;
  return inside && apart(frame, field) && apart(frame, button) && near(frame, field);
}

const apart = (a: Box, b: Box) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
/** Nobody looks for it elsewhere. */
const near = (a: Box, b: Box) =>
  a.y < b.y + b.height + 160 &&
  b.y < a.y + a.height + 160 &&
  a.x < b.x + b.width + 160 &&
  b.x < a.x + a.width + 160;

export { brand };
