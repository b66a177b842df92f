/** A rule's condition as a sentence: « le commentaire est lu comme « question » ET le commentaire est influent ». */
import type { Charter } from '../core/charter/schema';
import type { Condition } from '../core/charter/schema/condition';
import type { Messages } from '../i18n';

/** At most this many words of a list are shown. */
const SHOWN = 6;

function listed(items: readonly string[]): string {
  const shown = items.slice(0, SHOWN).join(', ');
  return items.length > SHOWN ? `${shown}…` : shown;
}

function grouped(condition: Condition): condition is Extract<Condition, { kind: 'all' | 'any' }> {
  return condition.kind === 'all' || condition.kind === 'any';
}

/**
 * @returns one sentence part, without a final stop; nested groups stand in parentheses
 */
export function conditionSentence(
  condition: Condition,
  charter: Pick<Charter, 'topics'>,
  t: Messages,
): string {
  const c = t.options.conditions;
  const inner = (part: Condition): string => {
    const sentence = conditionSentence(part, charter, t);
    return grouped(part) && distinct(part.of).length > 1 ? `(${sentence})` : sentence;
  };
  /** Two conditions may read the same (one facet asked of several signals): said once. */
  const distinct = (parts: readonly Condition[]): { sentence: string; denied: boolean }[] => {
    const said = new Map(parts.map((part) => [inner(part), part.kind === 'not']));
    return [...said].map(([sentence, denied]) => ({ sentence, denied }));
  };
  switch (condition.kind) {
    case 'signal':
      return condition.atLeast === undefined
        ? c.signal(t.signals[condition.signal])
        : c.signalAtLeast(t.signals[condition.signal], Math.round(condition.atLeast * 100));
    case 'facet':
      return c.facet(c.facets[condition.facet]);
    case 'sentiment':
      return c.sentiment(t.sentiments[condition.is]);
    case 'own_case':
      return c.own_case;
    case 'influential':
      return c.influential;
    case 'influence':
      return c.influence(condition.atLeast);
    case 'counter':
      return c.counter(c.counters[condition.counter], condition.atLeast);
    case 'words':
      return c.words(listed(condition.words));
    case 'pattern':
      return c.pattern(condition.pattern);
    case 'request':
      return c.request(t.clocks.kinds[condition.request]);
    case 'topic':
      return c.topic(charter.topics.find((topic) => topic.id === condition.topic)?.name ?? condition.topic);
    case 'competitor':
      return c.competitor;
    case 'language':
      return c.language(listed(condition.is));
    case 'network':
      return c.network(listed(condition.is));
    case 'comment_kind':
      return c.comment_kind(condition.is.map((kind) => c.kinds[kind]).join(', '));
    case 'own_page':
      return condition.is ? c.own_page : c.foreign_page;
    case 'answered':
      return condition.is ? c.answered : c.not_answered;
    case 'verified':
      return c.verified;
    case 'all':
      // « … SAUF si … » reads better than « … ET SAUF si … ».
      return distinct(condition.of)
        .map(({ sentence, denied }, at) => (at === 0 ? '' : denied ? ' ' : c.all) + sentence)
        .join('');
    case 'any':
      return distinct(condition.of)
        .map(({ sentence }) => sentence)
        .join(c.any);
    case 'not':
      return c.not(inner(condition.of));
    default:
      return condition satisfies never;
  }
}
