/** A proposal is answered (P11): what it makes, and the answer that the next charter gives to the CM, in one change. */
import { blankMarks } from '../../core/charter/blank-marks';
import type { Charter } from '../../core/charter/schema';
import { MOST_ANSWERS, type ProposalAnswer } from '../../core/charter/schema/proposal';
import type { Reply } from '../../core/charter/schema/reply';
import { propose, type ReplyText, submit } from '../../core/replies/approve';
import { blanksOf } from '../../core/replies/corrected';
import type { Makes } from '../../messages/proposal-change';
import type { Apply, ChangeTools } from './index';
import { edit } from './records';
import { replyAdded } from './replies';

/** The answers with one more; a second answer to the same proposal takes the place of the first. */
function answered(charter: Charter, answer: ProposalAnswer): readonly ProposalAnswer[] {
  const others = (charter.proposals ?? []).filter(({ id }) => id !== answer.id);
  return [...others, answer].slice(-MOST_ANSWERS);
}

/** The texts of a reply with this one for its language. A passage that is no longer in it cannot stay locked. */
function textWith(reply: Reply, lang: string, text: string): ReplyText {
  const old = reply.variants.find((variant) => variant.lang === lang);
  const locked = (old?.locked ?? []).filter((passage) => text.includes(passage));
  const others = reply.variants.filter((variant) => variant.lang !== lang);
  const variants = [...others, { lang, text, locked }];
  const known = new Map(reply.blanks.map((blank) => [blank.id, blank]));
  for (const blank of blanksOf(text)) if (!known.has(blank.id)) known.set(blank.id, blank);
  const used = new Set(variants.flatMap((variant) => blankMarks(variant.text)).map(({ id }) => id));
  return { variants, blanks: [...known.values()].filter(({ id }) => used.has(id)) };
}

const made: {
  readonly [M in Makes['makes']]: (
    charter: Charter,
    makes: Extract<Makes, { makes: M }>,
    on: string,
    tools: ChangeTools,
  ) => Charter | null;
} = {
  reply(charter, { makes: _, status, ...reply }, _on, tools) {
    const added = replyAdded(charter, { change: 'reply_added', ...reply }, tools);
    if (added === null || status === 'draft') return added;
    const replies = edit(added.replies, reply.id, submit);
    return replies && { ...added, replies };
  },
  reply_text(charter, { reply, lang, text, by }, on) {
    const replies = edit(charter.replies, reply, (one) => propose(one, textWith(one, lang, text), by, on));
    return replies && { ...charter, replies };
  },
  guidance(charter, { rule, guidance }) {
    const rules = edit(charter.rules, rule, (one) => ({ ...one, guidance }));
    return rules && { ...charter, rules };
  },
  topic(charter, { id, name, owner, words }) {
    const topic = {
      id,
      name,
      owner,
      perimeter: 'in' as const,
      keywords: words,
      examples: [],
      signatureRequired: false,
    };
    return { ...charter, topics: [...charter.topics, topic] };
  },
};

export const proposalSettled: Apply<'proposal_settled'> = (charter, { answer, makes }, tools) => {
  // The table ties each kind to its function; the compiler cannot follow it through a variable key.
  const make = makes && (made[makes.makes] as (...given: unknown[]) => Charter | null);
  const changed = make === null ? charter : make(charter, makes, answer.on, tools);
  return changed && { ...changed, proposals: [...answered(changed, answer)] };
};
