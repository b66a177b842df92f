/** What a proposal would change in the charter shown, in words. Total over the kinds. */
import type { Proposal, Proposed, ProposedKind } from '../../core/proposals/proposal';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { conditionSentence } from '../condition-sentence';
import { useOptions } from '../context';
import { DiffText } from './diff-text';

type Shown<K extends ProposedKind> = (props: {
  what: Extract<Proposed, { kind: K }>;
  id: string;
}) => preact.JSX.Element;

export function WouldChange({ proposal }: { proposal: Proposal }) {
  const { what } = proposal;
  // The table ties each kind to its screen; the compiler cannot follow it through a variable key.
  const Screen = screens[what.kind] as (props: { what: Proposed; id: string }) => preact.JSX.Element;
  return (
    <div class="would-change" data-part="would-change">
      <Screen what={what} id={proposal.id} />
    </div>
  );
}

const ReplyChange: Shown<'reply'> = ({ what }) => {
  const { proposals: words } = useWords();
  const { charter } = useOptions();
  const reply = what.reply === null ? undefined : charter.replies.find(({ id }) => id === what.reply);
  if (reply === undefined) {
    return (
      <>
        {what.reply === null ? null : <Notice tone="care">{words.replyGone}</Notice>}
        <h4>{words.wouldAdd}</h4>
        <p class="proposal-text" dir="auto" lang={what.lang}>
          {what.text}
        </p>
      </>
    );
  }
  return (
    <>
      {reply.proposed ? <Notice tone="care">{words.waitingText}</Notice> : null}
      <h4>{words.wouldChange}</h4>
      <DiffText
        before={reply.variants.find(({ lang }) => lang === what.lang)?.text ?? ''}
        after={what.text}
      />
    </>
  );
};

const RuleChange: Shown<'rule'> = ({ what, id }) => {
  const words = useWords();
  const { charter } = useOptions();
  const { proposals: t, options } = words;
  const rule = charter.rules.find(({ id }) => id === what.rule);
  return (
    <>
      {what.words ? (
        <p class="proposal-text" dir="auto">
          {what.words}
        </p>
      ) : null}
      {rule ? (
        <>
          <p class="small">
            <span class="soft">{options.rules.when} </span>
            {conditionSentence(rule.when, charter, words)}
          </p>
          <h4>{what.guidance === null ? t.ruleNow : t.wouldChange}</h4>
          <DiffText before={rule.guidance} after={what.guidance ?? rule.guidance} />
          <p>
            <a href={`#rules?rule=${rule.id}&proposal=${id}`} data-part="open-rule">
              {t.openRule}
            </a>
          </p>
        </>
      ) : (
        <>
          <Notice tone="care">{t.ruleGone}</Notice>
          {what.guidance ? (
            <p class="proposal-text" dir="auto">
              {what.guidance}
            </p>
          ) : null}
        </>
      )}
    </>
  );
};

const TopicChange: Shown<'topic'> = ({ what }) => {
  const { proposals: words } = useWords();
  return (
    <>
      <h4>{words.wouldAdd}</h4>
      <p class="proposal-text" dir="auto">
        {words.forTopic(what.name)}
        {what.words.length > 0 ? `\n${words.words(what.words.join(', '))}` : ''}
      </p>
    </>
  );
};

const OtherChange: Shown<'other'> = ({ what }) => (
  <p class="proposal-text" dir="auto">
    {what.words}
  </p>
);

const screens: { readonly [K in ProposedKind]: Shown<K> } = {
  reply: ReplyChange,
  rule: RuleChange,
  topic: TopicChange,
  other: OtherChange,
};
