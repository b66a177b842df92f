/** Tells the page in front that a decision on one of its comments was taken back elsewhere. */
import type { Desk } from './desk';
import { refOf } from './reference';

/** The comment is kept only as a keyed hash: it is looked for among those the page shows. */
export async function tellFrontTab(desk: Desk, ref: string): Promise<void> {
  try {
    const tabId = await desk.shell.frontTab();
    if (tabId === null) return;
    const { network, queue } = await desk.ask(tabId, 'content.page_state', {});
    for (const { key } of queue) {
      if ((await refOf(desk, { network, own: null, baseline: null }, key)) !== ref) continue;
      const before = (await desk.decisions.latest([ref])).get(ref)?.act ?? null;
      await desk.ask(tabId, 'content.decided', { key, act: before });
      return;
    }
  } catch {
    // No page of ours is in front: it learns it when it is judged again.
  }
}
