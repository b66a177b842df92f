/** The words and figures that led to the advice (P13). */
import type { Guidance } from '../messages/views';
import { Chip } from './chip';
import { tellingWordsOf } from './evidence';
import { EvidenceText } from './evidence-text';
import { languageName, percent } from './formats';
import { InfluenceLines } from './influence-lines';
import { useLanguage, useWords } from './language';
import { actionWords } from './place-words';
import { ruleWords } from './rule-words';

export function Why(props: { guidance: Guidance }) {
  const { guidance } = props;
  const words = useWords();
  const language = useLanguage();
  const spoken = languageName(language, guidance.lang);
  const sentiment = words.sentiments[guidance.sentiment];
  return (
    <>
      <blockquote class="quote">
        <EvidenceText text={guidance.comment.text} lang={guidance.lang} spotted={guidance.signals} />
      </blockquote>
      <h2>{words.guidance.saw}</h2>
      {guidance.signals.length ? (
        <ul class="bare">
          {guidance.signals.map((signal) => (
            <li key={signal.id} class="signal">
              <Chip>{words.signals[signal.id]}</Chip>
              <span class="soft small">
                {signal.corrected
                  ? words.guidance.correctedByYou
                  : words.guidance.confidence(percent(language, signal.score))}
              </span>
              {tellingWordsOf(guidance.comment.text, signal).map((found) => (
                <q class="small" key={found}>
                  <bdi>{found}</bdi>
                </q>
              ))}
            </li>
          ))}
        </ul>
      ) : (
        <p>{words.guidance.nothingSeen}</p>
      )}
      <p>{spoken ? words.guidance.tone(sentiment, spoken) : words.guidance.toneOnly(sentiment)}</p>
      <InfluenceLines guidance={guidance} />
      <h2>{words.guidance.rules}</h2>
      {guidance.fired.length ? (
        <ol class="rules">
          {guidance.fired.map((rule, index) => (
            <li key={rule.id}>
              {ruleWords(words, rule).name}{' '}
              <span class="soft small">{actionWords(words, rule.action, guidance.ownPage)}</span>{' '}
              {index === 0 ? <Chip tone="accent">{words.guidance.decides}</Chip> : null}
            </li>
          ))}
        </ol>
      ) : (
        <p>{words.guidance.noRule}</p>
      )}
      <p class="soft small">
        {words.guidance.basis(guidance.basis.charter, guidance.basis.revision, guidance.basis.engine)}{' '}
        {words.guidance.corrections(guidance.basis.corrections)} {words.guidance.sameInSameOut}
      </p>
    </>
  );
}
