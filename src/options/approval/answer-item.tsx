/** One decision of an answer: what was decided of which reply, the text it leaves, and why it is set aside. */
import type { Weighed } from '../../core/replies/sheet-weigh';
import { Chip } from '../../ui/chip';
import { useLanguage, useWords } from '../../ui/language';
import type { Tone } from '../../ui/tone';
import { DiffText } from '../proposals/diff-text';
import { shownDay } from '../replies/day';

const tones: Readonly<Record<'agree' | 'correct' | 'refuse', Tone>> = {
  agree: 'good',
  correct: 'accent',
  refuse: 'alarm',
};

/** @param props.chosen null: it cannot be applied */
export function AnswerItemView(props: { weighed: Weighed; chosen: boolean | null; onTurn: () => void }) {
  const { item, reply, aside } = props.weighed;
  const { approval: t } = useWords();
  const language = useLanguage();
  const before = new Map((reply?.variants ?? []).map(({ lang, text }) => [lang, text]));
  const title = reply?.title ?? item.reply;
  const content = item.decision === 'refuse' ? [] : item.content.variants;
  const head = (
    <span class="answer-head">
      <strong>
        <bdi>{title}</bdi>
      </strong>
      <Chip tone={tones[item.decision]}>{t.decisions[item.decision]}</Chip>
      {item.decision === 'refuse' ? null : (
        <span class="soft small">{t.validUntil(shownDay(item.until, language))}</span>
      )}
    </span>
  );
  return (
    <article class="stack" aria-label={title} data-answer={item.reply} data-aside={aside ?? undefined}>
      {props.chosen === null ? (
        <p class="row">{head}</p>
      ) : (
        <label class="row">
          <input
            type="checkbox"
            name="decision"
            value={item.reply}
            checked={props.chosen}
            onChange={props.onTurn}
          />
          {head}
        </label>
      )}
      {aside !== null ? (
        <p class="small" role="note">
          {t.aside[aside]}
        </p>
      ) : null}
      {item.note !== '' ? (
        <p class="small">
          <q>{item.note}</q>
        </p>
      ) : null}
      {content
        .filter(({ lang, text }) => before.get(lang) !== text)
        .map(({ lang, text }) => (
          <DiffText key={lang} before={before.get(lang) ?? ''} after={text} />
        ))}
    </article>
  );
}
