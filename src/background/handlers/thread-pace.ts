import { paceOf } from '../../core/thread/snowball';
import type { Handlers } from '../../messages/serve';
import type { Desk } from '../desk';
import { threadRefOf } from '../reference';

/** What the brand said or did in a thread, as far as the journal knows; the rest says nothing to the thread. */
const acts = ['insert', 'copy', 'promise', 'remove'] as const;
/** Newest acts looked at: older ones do not move a thread now. */
const MOST = 50;

/** Whether a thread gathers pace, by the charter's numbers; the page's own times, and the brand's acts of the journal. */
export const threadPace =
  (desk: Desk): Handlers['thread.pace'] =>
  async ({ network, brand, thread, posted, announced, comments }, { practice }) => {
    const page = { network: practice ? 'practice' : network, own: null, baseline: null };
    const ref = await threadRefOf(desk, page, thread);
    const known =
      ref === null ? [] : (await desk.journal.page({ practice, acts, thread: ref }, null, MOST)).entries;
    const { charter } = await desk.rulings.on({ practice, brand });
    const told = { comments, posted, announced, acts: known.map(({ at }) => Date.parse(at)) };
    const { snowball, since } = paceOf(told, charter.snowball, desk.clock());
    return { pace: !snowball ? 'calm' : since === null ? 'snowball' : 'after_own' };
  };
