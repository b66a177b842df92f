/** The decisions of an answer that stand, applied to the charter at once. */
import type { Charter } from '../charter/schema';
import type { Approval, Reply } from '../charter/schema/reply';
import { agreed } from './approve';
import type { AgreedItem, SheetAnswer } from './sheet-answer';
import { fieldsToSign } from './sheet-signed';
import { type Weighed, type WeighFacts, weigh } from './sheet-weigh';
import { isOwn } from './sheet-weigh-item';

/**
 * @param ids the replies whose decisions are applied
 * @returns null where the answer does not stand, or one of the decisions asked for does not: all of them or nothing
 */
export function applyAnswer(
  charter: Charter,
  answer: SheetAnswer,
  ids: readonly string[],
  facts: WeighFacts,
): Charter | null {
  const weighed = weigh(charter, answer, facts);
  if (!weighed.ok) return null;
  const asked = new Set(ids);
  const chosen = weighed.items.filter(({ item }) => asked.has(item.reply));
  if (chosen.length < asked.size || chosen.some(({ aside }) => aside !== null)) return null;
  const next = new Map(chosen.map((one) => [one.item.reply, decided(one, answer, weighed.on, facts)]));
  // Decided on every sheet that asked for it: an answer to an older one comes too late.
  const sheets = (charter.sheets ?? []).map((record) => {
    const here = record.items.map(({ reply }) => reply).filter((id) => asked.has(id));
    return { ...record, done: [...new Set([...record.done, ...here])] };
  });
  return { ...charter, sheets, replies: charter.replies.map((reply) => next.get(reply.id) ?? reply) };
}

function decided(
  { item, reply, proposed }: Weighed,
  answer: SheetAnswer,
  on: string,
  facts: WeighFacts,
): Reply {
  if (reply === null) throw new TypeError('a decision about a reply that is gone was set aside');
  const { note } = item;
  if (item.decision === 'refuse') {
    return proposed ? { ...reply, proposed: null, note } : { ...reply, status: 'refused', note };
  }
  const { variants, blanks } = item.content;
  return {
    ...agreed({ ...reply, variants, blanks, proposed: null }, approvalOf(item, reply, answer, on, facts)),
    note,
  };
}

function approvalOf(
  item: AgreedItem,
  reply: Reply,
  answer: SheetAnswer,
  on: string,
  facts: WeighFacts,
): Approval {
  const { signed } = answer;
  const common = {
    department: answer.department,
    person: answer.person,
    until: item.until,
    digest: item.digest,
    self: isOwn(reply, { answer, recordedBy: facts.recordedBy }),
    example: false,
    note: item.note,
  };
  const found = signed?.items.find((one) => one.reply === item.reply);
  if (signed === undefined || found === undefined) {
    return { kind: 'recorded', means: 'sheet', recordedBy: facts.recordedBy, ...common, on, from: on };
  }
  const { publicKey, serial } = signed;
  const { signature } = found;
  const { brands, from } = fieldsToSign(answer, item, signed.on, serial);
  return {
    kind: 'signed',
    publicKey,
    signature,
    serial,
    brands: [...brands],
    ...common,
    on: signed.on,
    from,
  };
}
