import type { SocialComment } from '../../core/comment';
import { hintsOf } from '../../core/replies/hints';
import { signalIds } from '../../core/signals/signal';
import type { Handlers } from '../../messages/serve';
import { readItem } from '../../storage/item';
import { settingsItem } from '../../storage/items';
import type { Desk } from '../desk';
import { assessBy, judged } from '../engine';
import { guidanceOf } from '../guidance';
import { repliesReady } from '../replies-ready';

const KEY = 'trial';

function pasted(text: string, counts: SocialComment['counts']): SocialComment {
  return {
    id: null,
    permalink: null,
    kind: 'comment',
    parentId: null,
    author: { name: null, handle: null, verified: null },
    text,
    truncated: false,
    lang: null,
    time: null,
    timeText: null,
    counts,
  };
}

/** A pasted comment, judged as any other and kept nowhere. Its page draws what an ordinary one draws. */
export const trialJudge =
  (desk: Desk): Handlers['trial.judge'] =>
  async ({ text, network, own, counts }) => {
    const ruling = await desk.rulings.shown(false);
    await repliesReady(ruling);
    const comment = pasted(text, counts);
    const page = { network, own, baseline: null };
    const assessment = assessBy(ruling, judged(comment, page, null));
    const { value: settings } = await readItem(desk.area, settingsItem);
    const facts = {
      key: KEY,
      comment,
      page,
      answered: null,
      answeredBy: null,
      reopened: null,
      acting: { is: 'unknown' as const, who: null },
      assessment,
      ruling,
      settings,
    };
    const { action, then, topic, reading } = assessment;
    const occasion = { action, then, topic, lang: reading.lang, network, text, hints: hintsOf(reading) };
    const notOffered = ruling.compiled.offers
      .suited(occasion, ruling.day, ({ kind }) => kind !== 'in_force')
      .map(({ reply, standing }) => ({ id: reply.id, title: reply.title, standing: standing.kind }));
    return {
      guidance: guidanceOf({ ...facts, decision: null }),
      signals: signalIds.map((id) => {
        const { score, on, evidence } = reading.signals[id];
        return { id, score, on, evidence: evidence.map((span) => ({ ...span })) };
      }),
      notOffered,
    };
  };
