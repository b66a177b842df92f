import { hintsOf } from '../../core/replies/hints';
import { mayInsert } from '../../core/replies/offer';
import type { Handlers } from '../../messages/serve';
import { readItem } from '../../storage/item';
import { settingsItem } from '../../storage/items';
import type { Desk } from '../desk';
import { assessBy, judged } from '../engine';
import { repliesReady } from '../replies-ready';
import { replySearch } from '../reply-search';
import { replyView } from '../reply-view';
import { subjectOf } from '../subject';
import { usedIn } from '../used-lately';

/** More than these are not read: another word finds it sooner. */
const MOST = 12;

/** Only what may be inserted today: drafts, expired and withdrawn replies are never found. */
export const repliesSearch =
  (desk: Desk): Handlers['replies.search'] =>
  async ({ target, query }, caller) => {
    const subject = await subjectOf(desk, target, caller);
    if (subject === null) return { found: null };
    const { comment, page, answered, acting, thread, practice } = subject;
    const ruling = await desk.rulings.on(subject);
    const { charter, compiled, day } = ruling;
    const { action, then, topic, reading } = assessBy(ruling, judged(comment, page, answered));
    const occasion = {
      action,
      then,
      topic,
      lang: reading.lang,
      network: page.network,
      text: comment.text,
      hints: hintsOf(reading),
      used: await usedIn(desk, page, thread, practice),
    };
    const search = query.trim() ? await replySearch(charter) : null;
    if (search === null) await repliesReady(ruling);
    const offers = search
      ? search(query)
          .map((id) => compiled.offers.one(id, occasion, day))
          .filter((offer) => offer !== null)
          .filter(({ standing }) => mayInsert(standing, page.network))
      : compiled.offers.suited(occasion, day, (standing) => mayInsert(standing, page.network));
    const { value: settings } = await readItem(desk.area, settingsItem);
    const known = { authorName: comment.author.name, initials: settings.initials };
    return {
      found: {
        replies: offers.slice(0, MOST).map((offer) => replyView(charter, offer, known)),
        lang: reading.lang,
        acting,
      },
    };
  };
