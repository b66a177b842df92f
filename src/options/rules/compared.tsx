/** Verdicts that would change, each before and after in words. */
import { useState } from 'preact/hooks';
import type { CompareReply, Stand } from '../../messages/trial-compare';
import { Button } from '../../ui/button';
import { firstLine } from '../../ui/first-line';
import { GuidancePane } from '../../ui/guidance-pane';
import { useWords } from '../../ui/language';
import { ruleWords } from '../../ui/rule-words';

/** The card of a preview acts on nothing. */
const nowhere = {
  act: () => Promise.resolve({ outcome: 'not_saved' as const, text: null, decision: null }),
  reload: () => undefined,
};

export function Compared({ reply }: { reply: CompareReply }) {
  const { ruleEditor: t } = useWords();
  const [open, setOpen] = useState<number | null>(null);
  if (reply.changed === 0) return <p role="status">{t.noChange(reply.read)}</p>;
  return (
    <div class="stack" data-part="compared">
      <p role="status">
        {t.wouldChange(reply.changed, reply.read)}{' '}
        {reply.shown.length < reply.changed ? t.firstOnly(reply.shown.length) : null}
      </p>
      <ol class="compared">
        {reply.shown.map(({ before, after, guidance }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one answer, in its order, never changed
          <li key={at} class="stack">
            <blockquote class="reply-text" lang={guidance.lang}>
              <bdi>{guidance.comment.text}</bdi>
            </blockquote>
            <dl class="before-after">
              <dt>{t.before}</dt>
              <dd>
                <StandWords stand={before} />
              </dd>
              <dt>{t.after}</dt>
              <dd>
                <StandWords stand={after} />
              </dd>
            </dl>
            <div>
              <Button
                small
                part="as-cm"
                expanded={open === at}
                onPress={() => setOpen(open === at ? null : at)}
              >
                {open === at ? t.hideCard : t.seeAsCm}
              </Button>
            </div>
            {open === at ? (
              <div class="card-preview">
                <p class="soft small">{t.cardNote}</p>
                <div inert>
                  <GuidancePane guidance={guidance} port={nowhere} />
                </div>
              </div>
            ) : null}
          </li>
        ))}
      </ol>
    </div>
  );
}

function StandWords({ stand }: { stand: Stand }) {
  const words = useWords();
  const { ruleEditor: t } = words;
  const { verdict, rule } = stand;
  return (
    <>
      {firstLine(words, verdict)}{' '}
      <span class="soft small">
        {[
          rule === null ? t.noRule : t.byRule(ruleWords(words, rule).name),
          ...(verdict.department === null ? [] : [verdict.department]),
        ].join(' · ')}
      </span>
    </>
  );
}
