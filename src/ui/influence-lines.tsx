/** How widely a comment is followed against the page's own baseline, with the figures, and where it stands. */
import type { Guidance } from '../messages/views';
import { decimal } from './formats';
import { useLanguage, useWords } from './language';

/** Comments under which a baseline is said to be small; the charter's own minimum decides, this only words it. */
const SMALL = 20;

export function InfluenceLines(props: { guidance: Guidance }) {
  const { influence, comment, topic, ownPage } = props.guidance;
  const { guidance: words, common } = useWords();
  const language = useLanguage();
  const { reactions, replies, shares, views } = comment.counts;
  const counters = [
    reactions === null ? null : words.reactions(reactions),
    replies === null ? null : words.repliesCount(replies),
    shares === null ? null : words.shares(shares),
    views === null ? null : words.views(views),
  ].filter((counter) => counter !== null);
  return (
    <>
      <h2>{words.influence}</h2>
      <p>
        {sentence(props.guidance, words, language)}{' '}
        {influence.sample === null
          ? null
          : influence.sample < SMALL
            ? words.smallSample(influence.sample)
            : words.sample(influence.sample)}
      </p>
      {counters.length ? <p class="soft small">{common.list(counters)}.</p> : null}
      {topic !== null || ownPage !== null ? (
        <p>
          {ownPage === null ? null : ownPage ? words.own : words.foreign}{' '}
          {topic === null ? null : words.topic(topic)}
        </p>
      ) : null}
    </>
  );
}

function sentence(
  { influence }: Guidance,
  words: ReturnType<typeof useWords>['guidance'],
  language: string,
): string {
  const { influential, score } = influence;
  if (score === null) return influential ? words.influentialPlain : words.unknownInfluence;
  if (influential) return words.influential(decimal(language, score));
  return words.ordinary;
}
