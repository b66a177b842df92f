/** Every editor in every case, through the built extension: what stands in each afterwards. */
import type { EditorKind } from '../../../src/dom/insert/kind';
import { askPage } from '../harness/content-script';
import type { TestBrowser, TestPage } from '../harness/surface';
import { type CaseId, caseIds, cases, putCaret } from './cases';
import { fieldPlace, openAnew, type Place, richPlaces, seenIn } from './places';

/** `copied`: nothing went in, and it was said. */
export type Verdict = 'exact' | 'copied' | 'wrong';

export interface Cell {
  readonly editor: EditorKind;
  readonly state: CaseId;
  readonly verdict: Verdict;
  /** What was answered and what stood there, where it is wrong. */
  readonly found: string;
  /** What one undo left: the draft, or something else; null where it was not tried. */
  readonly undone: boolean | null;
}

/** ProseMirror makes paragraphs of a plain text, and leaves none of them empty: so does its own Ctrl+V. */
function asEditorHas(kind: EditorKind, text: string): string {
  return kind === 'prosemirror' ? text.replace(/\n+/g, '\n') : text;
}

/**
 * The outcome, as the page's content script says it.
 * @param again the text may stand there already
 */
export async function insertInto(
  browser: TestBrowser,
  place: Pick<Place, 'key' | 'page'>,
  text: string,
  again = false,
): Promise<string> {
  const request = { key: place.key, text, anyway: false, again };
  const url = await place.page.url();
  return (await askPage<{ outcome: string }>(browser, url, 'content.insert', request)).outcome;
}

async function cellOf(browser: TestBrowser, place: Place, state: CaseId): Promise<Cell> {
  const { texts, wanted, caret, draft } = cases[state];
  const { kind, page } = place;
  await page.evaluate(putCaret, place.editor, caret);
  let outcome = '';
  for (const text of texts) outcome = await insertInto(browser, place, text);
  const { text, on, sent } = await seenIn(place);
  const exact = outcome === 'inserted' && text === asEditorHas(kind, wanted) && on && sent === 0;
  const copied = outcome === 'refused' && text === draft && sent === 0;
  const verdict = exact ? 'exact' : copied ? 'copied' : 'wrong';
  // Behind another window there is nobody to press a key.
  const undone = exact && draft !== '' && caret !== 'away' ? await undo(place, draft) : null;
  const what = `${outcome}, Send ${on ? 'on' : 'off'}, ${sent} sent, ${JSON.stringify(text)}`;
  return { editor: kind, state, verdict, found: verdict === 'wrong' ? what : '', undone };
}

async function undo(place: Place, draft: string): Promise<boolean> {
  await place.page.press('Undo');
  return (await seenIn(place)).text === draft;
}

/** Empty, with the keyboard in it, and the draft typed by keys. */
async function prepare(place: Place, draft: string): Promise<void> {
  await openAnew(place);
  if (draft === '') return;
  await place.page.evaluate(putCaret, place.editor, 'end');
  await place.page.type(draft);
}

type PerPage = ReadonlyMap<TestPage, readonly Place[]>;

/** Each page comes to the front once, or stands behind another window. */
async function inTurn(pages: PerPage, away: boolean, act: (place: Place) => Promise<void>): Promise<void> {
  for (const [page, places] of pages) {
    await page.toFront();
    const back = away ? await page.behindWindow() : null;
    if (away && (await page.evaluate(() => document.hasFocus()))) throw new Error('the page has the focus');
    for (const place of places) await act(place);
    await back?.();
  }
}

/** Drafts are typed in all of them before anything goes in: editors undo what follows within a second as one. */
export async function runMatrix(browser: TestBrowser): Promise<Cell[]> {
  const places = [...(await richPlaces(browser)), await fieldPlace(browser)];
  const pages: PerPage = new Map(
    [...new Set(places.map(({ page }) => page))].map((page) => [
      page,
      places.filter((one) => one.page === page),
    ]),
  );
  const cells: Cell[] = [];
  for (const state of caseIds) {
    const { draft, caret } = cases[state];
    await inTurn(pages, false, (place) => prepare(place, draft));
    const typed = Date.now();
    if (draft !== '') await places[0]?.page.until((until: number) => Date.now() > until, typed + 1_000);
    await inTurn(pages, caret === 'away', async (place) => {
      cells.push(await cellOf(browser, place, state));
    });
  }
  for (const page of pages.keys()) await page.close();
  return cells;
}

/** One line an editor. */
export function matrixLines(cells: readonly Cell[]): string[] {
  const kinds = [...new Set(cells.map(({ editor }) => editor))];
  const head = ['', ...caseIds.map((id) => cases[id].name), 'undo in one step'];
  const rows = kinds.map((kind) => {
    const own = cells.filter(({ editor }) => editor === kind);
    const undone = own.flatMap(({ undone: one }) => (one === null ? [] : [one]));
    return [
      kind,
      ...caseIds.map((id) => own.find(({ state }) => state === id)?.verdict ?? '-'),
      `${undone.filter(Boolean).length} of ${undone.length}`,
    ];
  });
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)));
  return [head, ...rows].map((row) =>
    row
      .map((word, at) => word.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
