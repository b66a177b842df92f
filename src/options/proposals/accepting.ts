/** What an acceptance makes of a proposal, as the admin has left it in the form. */
import type { Charter } from '../../core/charter/schema';
import type { ProposalOutcome } from '../../core/charter/schema/proposal';
import type { Proposal } from '../../core/proposals/proposal';
import type { Makes } from '../../messages/proposal-change';
import { fromLines, toLines } from '../lines';
import { slug } from '../slug';

export interface Accepting {
  /** Of a reply, or the guidance of a rule. */
  readonly text: string;
  /** Of a new reply, or of a topic. */
  readonly title: string;
  /** One a line. */
  readonly words: string;
  /** Id of the department. */
  readonly department: string;
  readonly status: 'submitted' | 'draft';
}

/** Words of a title made from a text: what comes before the greeting is over tells nothing, the admin writes the rest. */
export function acceptingFrom({ what }: Proposal, { departments }: Pick<Charter, 'departments'>): Accepting {
  const owner = departments.find(({ kind }) => kind === 'customer_care') ?? departments[0];
  return {
    text: what.kind === 'reply' ? what.text : what.kind === 'rule' ? (what.guidance ?? '') : '',
    title: what.kind === 'topic' ? what.name : what.kind === 'reply' ? (what.title ?? '') : '',
    words: what.kind === 'topic' ? fromLines(what.words) : '',
    department: owner?.id ?? '',
    status: 'submitted',
  };
}

/** The reply that the text is for, where it is still in the charter. */
export function replyOf({ what }: Proposal, { replies }: Pick<Charter, 'replies'>) {
  return what.kind === 'reply' ? replies.find(({ id }) => id === what.reply) : undefined;
}

/** True where a title has to be given: a new reply, or a topic. */
export function asksTitle(proposal: Proposal, charter: Charter): boolean {
  const { kind } = proposal.what;
  return kind === 'topic' || (kind === 'reply' && replyOf(proposal, charter) === undefined);
}

export function makesOf(proposal: Proposal, accepting: Accepting, charter: Charter): Makes | null {
  const { what } = proposal;
  const text = accepting.text.trim();
  const title = accepting.title.trim();
  const { department } = accepting;
  switch (what.kind) {
    case 'reply': {
      const reply = replyOf(proposal, charter);
      if (reply) {
        return { makes: 'reply_text', reply: reply.id, lang: what.lang, text, by: proposal.by ?? '–' };
      }
      const id = slug(title, new Set(charter.replies.map((one) => one.id)));
      return { makes: 'reply', id, title, department, lang: what.lang, text, status: accepting.status };
    }
    case 'rule':
      return what.guidance === null || !charter.rules.some(({ id }) => id === what.rule)
        ? null
        : { makes: 'guidance', rule: what.rule, guidance: text };
    case 'topic': {
      const id = slug(title, new Set(charter.topics.map((one) => one.id)));
      return { makes: 'topic', id, name: title, owner: department, words: toLines(accepting.words) };
    }
    case 'other':
      return null;
    default:
      return what satisfies never;
  }
}

/** Taken word for word, or in other words. The title of a reply is the admin's, not a change of what was proposed. */
export function outcomeOf({ what }: Proposal, accepting: Accepting): Exclude<ProposalOutcome, 'refused'> {
  const text = accepting.text.trim();
  const same =
    what.kind === 'reply'
      ? text === what.text.trim()
      : what.kind === 'rule'
        ? what.guidance === null || text === what.guidance.trim()
        : what.kind === 'topic'
          ? accepting.title.trim() === what.name &&
            fromLines(toLines(accepting.words)) === fromLines(what.words)
          : true;
  return same ? 'accepted' : 'edited';
}
