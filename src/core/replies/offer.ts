/** Which replies suit a comment, and which of those may be inserted today. */
import type { Charter } from '../charter/schema';
import type { Reply } from '../charter/schema/reply';
import type { Action } from '../rules/action';
import { type Digest, replyDigest } from './digest';
import {
  abroad,
  concerns,
  type Fit,
  fitsNetwork,
  type Occasion,
  rankOf,
  serves,
  sharedWords,
  wordsOf,
} from './occasion';
import { type Standing, type StandingRules, standingWith } from './standing';
import { isTooLong, variantFor } from './variant';

export interface Offer extends Fit {
  readonly standing: Standing;
}

export interface OfferIndex {
  /** Replies that suit and whose standing is wanted, best first. All of them where `wanted` is not given. */
  suited(occasion: Occasion, today: string, wanted?: (standing: Standing) => boolean): Offer[];
  /** Ids that may be inserted for this occasion today, best first. */
  offered(occasion: Occasion, today: string): string[];
  /** How one reply stands; null for an unknown id. */
  standing(id: string, today: string): Standing | null;
}

export interface OfferOptions {
  readonly digest: Digest;
  readonly verify?: StandingRules['verify'];
}

/** Most replies offered for one comment. */
export const MAX_OFFERED = 12;

/** In force, and a fictional signatory on the practice page alone. To be asked again when a reply is used. */
export function mayInsert(standing: Standing | null, network: string | null): boolean {
  return standing?.kind === 'in_force' && (!standing.approval.example || network === 'practice');
}

/** « À faire valider »: shown apart, never inserted. */
export function isStarter(standing: Standing): boolean {
  return standing.kind === 'starter';
}

interface Indexed {
  readonly reply: Reply;
  readonly words: ReadonlySet<string>;
}

/** Digests, standings and words of replies are worked out when first asked for, and once. */
export function offerIndex(charter: Charter, options: OfferOptions): OfferIndex {
  const byId = new Map(charter.replies.map((reply) => [reply.id, reply]));
  const standing = standings(charter, options);
  const serving = replyLists(charter);

  function suited(occasion: Occasion, today: string, wanted: (standing: Standing) => boolean = () => true) {
    const first = serving(occasion.action);
    const next = occasion.then === null ? first : serving(occasion.then);
    const ranked: { offer: Offer; rank: number }[] = [];
    let said: ReadonlySet<string> | null = null;
    for (const one of new Set([...first, ...next])) {
      const { reply } = one;
      const stands = standing(reply, today);
      if (!fitsNetwork(reply, occasion.network) || !wanted(stands)) continue;
      said ??= wordsOf(occasion.text);
      const chosen = variantFor(reply, occasion.lang, charter.language);
      const tooLong = isTooLong(chosen.variant.text, occasion.network);
      const shared = sharedWords(one.words, said);
      if (!concerns(reply, occasion, shared)) continue;
      const suits = { ...chosen, topics: reply.topics, firstAct: first.has(one), tooLong, shared };
      ranked.push({
        offer: { reply, ...chosen, tooLong, standing: stands },
        rank: rankOf(suits, occasion.topic),
      });
    }
    const foreign = ranked.every(({ offer }) => !offer.sameLanguage);
    const place = ({ offer, rank }: (typeof ranked)[number]) => rank + (foreign ? abroad(offer.reply) : 0);
    // The sort is stable: equal ranks keep the charter's order.
    return ranked.sort((a, b) => place(b) - place(a)).map(({ offer }) => offer);
  }

  return {
    suited,
    offered: (occasion, today) =>
      suited(occasion, today, (stands) => mayInsert(stands, occasion.network))
        .slice(0, MAX_OFFERED)
        .map(({ reply }) => reply.id),
    standing: (id, today) => {
      const reply = byId.get(id);
      return reply === undefined ? null : standing(reply, today);
    },
  };
}

/** Standing of a reply on a day, remembered for that day. */
function standings(charter: Charter, { digest, verify }: OfferOptions) {
  const digests = new Map<string, string>();
  let day = '';
  let known = new Map<string, Standing>();
  const contentOf = (reply: Reply) => () => {
    const made = digests.get(reply.id) ?? replyDigest(reply, digest);
    digests.set(reply.id, made);
    return made;
  };
  return (reply: Reply, today: string): Standing => {
    if (day !== today) known = new Map();
    day = today;
    const rules = { charter, today, ...(verify === undefined ? {} : { verify }) };
    const made = known.get(reply.id) ?? standingWith(reply, rules, contentOf(reply));
    known.set(reply.id, made);
    return made;
  };
}

/** Replies by act. In crisis mode those of the crisis are offered alone; in calm times never. */
function replyLists(charter: Charter) {
  const crisis = charter.crisisMode.on;
  const lists = new Map<Action, ReadonlySet<Indexed>>();
  const words = new Map<Reply, Indexed>();
  const indexed = (reply: Reply): Indexed => {
    const made = words.get(reply) ?? { reply, words: wordsOf([reply.title, ...reply.tags].join('\n')) };
    words.set(reply, made);
    return made;
  };
  return (action: Action): ReadonlySet<Indexed> => {
    const known = lists.get(action);
    if (known !== undefined) return known;
    const serving = charter.replies.filter((reply) => (reply.type === 'crisis') === crisis);
    const made = new Set(serving.filter((reply) => serves(reply, action)).map(indexed));
    lists.set(action, made);
    return made;
  };
}
