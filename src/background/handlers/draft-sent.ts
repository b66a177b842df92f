import { redLinesOf } from '../../core/coach/red-lines';
import { type SocialComment, unknownCounts } from '../../core/comment';
import type { Handlers } from '../../messages/serve';
import { MessageFailed } from '../../messages/wire';
import { caseOf } from '../acts/case';
import { record } from '../acts/record';
import type { Desk } from '../desk';
import { agreedText } from '../draft/agreed-text';
import { answeredOf } from '../draft/answers';
import { draftHouse } from '../draft/house';
import { subjectOfScene } from '../draft/scene';
import type { Subject } from '../subject';

/** Stands for a comment that could not be told. */
const unknownComment: SocialComment = {
  id: null,
  permalink: null,
  kind: 'comment',
  parentId: null,
  author: { name: null, handle: null, verified: null },
  text: '',
  truncated: false,
  lang: null,
  time: null,
  timeText: null,
  counts: unknownCounts,
};

/**
 * The CM sent what they wrote. Only a red line is recorded, by the names of its checks: what was written is theirs and the
 * network's. Nobody asked them to explain, and nothing was stopped.
 */
export const draftSent =
  (desk: Desk): Handlers['draft.sent'] =>
  async (request, caller) => {
    const { nonce, text, brand, acting, to } = request;
    const ticket = await desk.cards.given(caller, nonce, 'coach');
    if (ticket === null) throw new MessageFailed('refused');
    const scene = await subjectOfScene(desk, request, caller);
    const house = draftHouse(scene.ruling, brand);
    const template = agreedText(scene.ruling, house.status(text), text) ?? scene.agreed ?? null;
    const redLines = redLinesOf({ text, answered: answeredOf(scene), template }, house.context);
    if (redLines.length === 0) return {};
    const { tabId, documentId, practice } = ticket;
    // A draft whose comment is not known is a case of its own, under a name that nothing else has.
    const place = { tabId, key: to?.key ?? `${scene.network}:~draft-${desk.random()}`, documentId };
    const subject: Subject = {
      comment: to?.comment ?? unknownComment,
      page: scene.answers?.page ?? { ...request.page, network: scene.network },
      brand,
      answered: to?.answered ?? null,
      answeredBy: to?.answeredBy ?? null,
      reopened: to?.reopened ?? null,
      acting,
      url: to?.url ?? '',
      thread: to?.thread ?? null,
      place,
      practice,
    };
    await record(await caseOf(desk, subject, null), { act: 'cross', redLines }, 'done');
    return {};
  };
