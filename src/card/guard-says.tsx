/** What the guard says before anything is taken away: the charter's advice, the consequence, the law where it speaks. */

import { saysConsumerLaw } from '../core/guard/review';
import type { GuardView } from '../messages/guard';
import { firstLine } from '../ui/first-line';
import { useWords } from '../ui/language';
import { ruleWords } from '../ui/rule-words';

/** Why the removal is free, where it is: the comment may have been judged after it was pressed. */
export function freeBecause({ guidance }: GuardView): 'ignore_spam' | 'asked' | 'unlawful' | null {
  const { action, advice } = guidance.verdict;
  if (action === 'report_illegal' || advice === 'remove_with_proof') return 'unlawful';
  if (action === 'ignore_spam') return 'ignore_spam';
  return advice === 'may_hide' ? 'asked' : null;
}

export function GuardSays(props: { view: GuardView }) {
  const { view } = props;
  const words = useWords();
  const { guard } = words;
  const { rule, comment, verdict } = view.guidance;
  const free = freeBecause(view);
  const said = rule ? ruleWords(words, rule) : null;
  const name = comment.author.name ?? comment.author.handle ?? words.guidance.someone;
  return (
    <>
      <p class="guard-label soft small">{guard.charterSays}</p>
      <h1 class="todo" data-part="todo">
        {firstLine(words, verdict)}
      </h1>
      <blockquote class="guard-quote">
        <bdi class="whose-name">{name}</bdi> <bdi>{comment.text}</bdi>
      </blockquote>
      {free ? (
        <p data-part="free">{guard.free[free]}</p>
      ) : (
        <section class="guard-consequence">
          <h2>{guard.consequence}</h2>
          <p data-part="principle">{guard.principle}</p>
          <p>{rule?.consequence || guard.elsewhere}</p>
        </section>
      )}
      {!free && view.review ? (
        <p class="small" data-part="review">
          {saysConsumerLaw(rule?.consequence ?? '') ? guard.reviewSource : guard.review}
        </p>
      ) : null}
      <StillSeen view={view} />
      {said?.guidance ? <p class="soft small">{said.guidance}</p> : null}
      {rule?.article ? <p class="soft small">{guard.article(rule.article.title)}</p> : null}
    </>
  );
}

/** Hiding takes nothing away from everybody. */
function StillSeen({ view }: { view: GuardView }) {
  const { guard } = useWords();
  const key = view.guidance.key;
  const network = key.startsWith('x:') ? 'x' : key.startsWith('facebook:') ? 'facebook' : null;
  if (view.control !== 'hide' || network === null) return null;
  return <p class="soft small">{guard.stillSeen[network]}</p>;
}
