/** A kept decision as screens show it. */
import type { Charter } from '../core/charter/schema';
import type { DecisionView } from '../messages/views';
import type { Decision } from '../storage/decision';
import { placeIn } from '../storage/shelf';
import type { Desk } from './desk';
import { departmentName, topicName } from './names';
import type { Ruling } from './rulings';

type Named = Pick<Charter, 'departments' | 'replies' | 'topics' | 'brands'>;

/** Ids become names, as far as the charter in force still knows them. */
export function decisionView(charter: Named, decision: Decision): DecisionView {
  const { id, act, at, action, excerpt, network, permalink, reason, due, about, follow } = decision;
  const { priority, lang, ref, thread, author, held, undoneAt, clock } = decision;
  const owner = charter.departments.find((one) => one.id === decision.department);
  const brand = decision.brand?.replace(/^[^/]*\//, '') ?? null;
  return {
    id,
    act,
    at,
    action,
    reply: charter.replies.find((one) => one.id === decision.reply)?.title ?? decision.reply,
    department: departmentName(charter, decision.department),
    departmentEmail: owner?.email ?? null,
    topic: topicName(charter, decision.topic),
    topicId: decision.topic,
    brand: charter.brands.find((one) => one.id === brand)?.name ?? brand,
    excerpt: excerpt.slice(0, 300),
    network,
    permalink,
    reason,
    due,
    about,
    ...(decision.reference !== undefined && { reference: decision.reference }),
    ...(decision.reworded && { reworded: decision.reworded }),
    ...(decision.redLines !== undefined && { redLines: decision.redLines }),
    ...(decision.settles !== undefined && { settles: decision.settles }),
    follow,
    priority,
    lang,
    ref,
    thread,
    author,
    counts: decision.basis.counts,
    held,
    undoneAt,
    clock,
  };
}

/** Whose charter a decision was made under: that of its own page; where that is gone, the one shown. */
export async function houses(desk: Desk, practice: boolean): Promise<(decision: Decision) => Ruling> {
  const shown = await desk.rulings.shown(practice);
  const others = practice ? [] : await desk.rulings.all();
  return ({ brand }) => others.find(({ place }) => place === placeIn(brand)) ?? shown;
}

/** Shows decisions of several houses. */
export async function viewer(desk: Desk, practice: boolean): Promise<(decision: Decision) => DecisionView> {
  const house = await houses(desk, practice);
  return (decision) => decisionView(house(decision).charter, decision);
}
