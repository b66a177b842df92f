import type { Handlers } from '../../messages/serve';
import { wallTime } from '../../platform/clock';
import { readItem } from '../../storage/item';
import { settingsItem } from '../../storage/items';
import { isLeftIn } from '../budget';
import { clocksOn } from '../clocks/on-comment';
import { decisionView } from '../decision-view';
import type { Desk } from '../desk';
import { assessBy, judged } from '../engine';
import { answerFor } from '../escalation/answer-view';
import { guidanceOf } from '../guidance';
import { refOf } from '../reference';
import { repliesReady } from '../replies-ready';
import { subjectOf } from '../subject';
import { usedIn } from '../used-lately';

export const guidanceLoad =
  (desk: Desk): Handlers['guidance.load'] =>
  async ({ target }, caller) => {
    const subject = await subjectOf(desk, target, caller);
    if (subject === null) return { guidance: null };
    const { comment, page, answered, answeredBy, reopened, acting, place } = subject;
    const ruling = await desk.rulings.on(subject);
    const left = await isLeftIn(desk, ruling, page.network, subject.thread);
    const ref = await refOf(desk, page, place.key);
    const [settings, latest] = await Promise.all([
      readItem(desk.area, settingsItem),
      desk.decisions.latest([ref]),
    ]);
    const last = latest.get(ref);
    await repliesReady(ruling);
    const guidance = guidanceOf({
      key: place.key,
      comment,
      page,
      answered,
      answeredBy,
      reopened,
      acting,
      assessment: assessBy(ruling, judged(comment, page, answered), left),
      ruling,
      settings: settings.value,
      decision: last ? decisionView(ruling.charter, last) : null,
      ...(await clocksOn(desk, ref)),
      used: await usedIn(desk, page, subject.thread, subject.practice),
      at: wallTime(desk.clock),
    });
    const answer = await answerFor(desk, ref, subject.practice, ruling.charter);
    return { guidance: answer ? { ...guidance, answer } : guidance };
  };
