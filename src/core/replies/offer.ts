/** Which replies suit a comment, and which of those may be inserted today. */
import type { Charter } from '../charter/schema';
import type { Reply } from '../charter/schema/reply';
import { fold } from '../text/fold';
import { alikeTo } from './alike';
import { concerns } from './concerns';
import { type Digest, replyDigest } from './digest';
import { abroad, type Fit, fitsNetwork, hintFor, type Occasion, rankOf, serves } from './occasion';
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
  /** One reply as it would be offered for this occasion; null where it is unknown, or of another mode or network. */
  one(id: string, occasion: Occasion, today: string): Offer | null;
  /** How one reply stands; null for an unknown id. */
  standing(id: string, today: string): Standing | null;
  /**
   * Makes ready what the first ranking needs, some tenths of a millisecond to a few milliseconds at each step. Steps may
   * be left: whoever ranks before the end takes the rest at once, with the same outcome.
   */
  steps(today: string): Iterator<void, void>;
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

interface Ranked {
  readonly fit: Fit;
  readonly standing: Standing;
  rank: number;
}

function offerOf({ fit: { reply, variant, sameLanguage, tooLong, used }, standing }: Ranked): Offer {
  return { reply, variant, sameLanguage, tooLong, used, standing };
}

/** Digests, standings and the words of replies are worked out when first asked for, and once. */
export function offerIndex(charter: Charter, options: OfferOptions): OfferIndex {
  const byId = new Map(charter.replies.map((reply) => [reply.id, reply]));
  const standing = standings(charter, options);
  // In crisis mode those of the crisis are offered alone; in calm times never.
  const serving = charter.replies.filter((reply) => (reply.type === 'crisis') === charter.crisisMode.on);
  const alike = alikeTo(serving, charter.topics);

  function fitOf(reply: Reply, { lang, network, used }: Occasion): Fit {
    const { variant, sameLanguage } = variantFor(reply, lang, charter.language);
    const tooLong = isTooLong(variant.text, network);
    return { reply, variant, sameLanguage, tooLong, used: used?.has(reply.id) ?? false };
  }

  function suited(occasion: Occasion, today: string, wanted: (standing: Standing) => boolean = () => true) {
    const { action, then, topic, network, hints = {} } = occasion;
    const ranked: Ranked[] = [];
    let likes: readonly number[] | null = null;
    for (const [at, reply] of serving.entries()) {
      const stands = standing(reply, today);
      if (!fitsNetwork(reply, network) || !wanted(stands)) continue;
      likes ??= alike.to(fold(occasion.text).text);
      const like = likes[at] ?? 0;
      const act = serves(reply, action) ? 'first' : then !== null && serves(reply, then) ? 'next' : 'none';
      if (!concerns(reply, occasion, { act, like })) continue;
      const fit = fitOf(reply, occasion);
      const { sameLanguage, tooLong, used } = fit;
      const aboutTopic = topic !== null && reply.topics.includes(topic);
      const suits = {
        like,
        act,
        hint: hintFor(reply, hints),
        aboutTopic,
        sameLanguage,
        tooLong,
        used,
      } as const;
      ranked.push({ fit, standing: stands, rank: rankOf(suits, action) });
    }
    if (ranked.every(({ fit }) => !fit.sameLanguage))
      for (const one of ranked) one.rank += abroad(one.fit.reply);
    // The sort is stable: equal ranks keep the charter's order.
    return ranked.sort((a, b) => b.rank - a.rank).map(offerOf);
  }

  return {
    suited,
    offered: (occasion, today) =>
      suited(occasion, today, (stands) => mayInsert(stands, occasion.network))
        .slice(0, MAX_OFFERED)
        .map(({ reply }) => reply.id),
    one: (id, occasion, today) => {
      const reply = byId.get(id);
      const other = reply === undefined || (reply.type === 'crisis') !== charter.crisisMode.on;
      if (other || !fitsNetwork(reply, occasion.network)) return null;
      return { ...fitOf(reply, occasion), standing: standing(reply, today) };
    },
    standing: (id, today) => {
      const reply = byId.get(id);
      return reply === undefined ? null : standing(reply, today);
    },
    *steps(today) {
      for (const reply of serving) {
        standing(reply, today);
        yield;
      }
      const likes = alike.steps();
      while (likes.next().done !== true) yield;
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
