/** All of one comment's guidance, the same in the card and in the popup: what to do first, why below. */
import type { Guidance } from '../messages/views';
import { ActStatus } from './act-status';
import { ActsBar } from './acts-bar';
import { CharterSays, DoAndNot } from './charter-says';
import { Correct } from './correct';
import { Emergency } from './emergency';
import { EvidenceText } from './evidence-text';
import { firstLine } from './first-line';
import { Fold } from './fold';
import { useWords } from './language';
import { FirstReply, OtherReplies } from './replies';
import { ruleWords } from './rule-words';
import { Starters } from './starters';
import { type ActPort, type Acts, useActs } from './use-acts';
import { useShortcuts } from './use-shortcuts';
import { Why } from './why';

export interface GuidancePaneProps {
  readonly guidance: Guidance;
  readonly port: ActPort;
  /** Gives the acts to the screen around, which may have something to say in them. */
  readonly actsRef?: { current: Acts | null };
}

export function GuidancePane(props: GuidancePaneProps) {
  const { guidance } = props;
  const words = useWords();
  const acts = useActs(guidance, props.port);
  if (props.actsRef) props.actsRef.current = acts;
  const root = useShortcuts(words.keys);
  const { rule, follows, replies, starters } = guidance;
  const said = rule ? ruleWords(words, rule) : null;
  const others = replies.length - 1;
  return (
    <section class="pane" ref={root}>
      <div class="pane-body" data-fit>
        <ActStatus acts={acts} />
        <h1 class="todo" data-part="todo">
          {firstLine(words, guidance.verdict)}
        </h1>
        {follows ? <p class="follows">{words.guidance.then(words.actions[follows])}</p> : null}
        {said?.guidance ? (
          <p class={replies.length ? 'guidance brief' : 'guidance'}>{said.guidance}</p>
        ) : null}
        <Emergency numbers={guidance.emergency} />
        <About guidance={guidance} />
        <FirstReply guidance={guidance} acts={acts} />
        <div class="folds">
          <Fold title={words.guidance.why} part="why">
            <Why guidance={guidance} />
          </Fold>
          {rule ? (
            <Fold title={words.guidance.charterSays} part="charter">
              <CharterSays rule={rule} />
            </Fold>
          ) : null}
          {rule && rule.do.length + rule.doNot.length > 0 ? (
            <Fold title={words.guidance.doAndNot} part="do">
              <DoAndNot rule={rule} />
            </Fold>
          ) : null}
          {others > 0 ? (
            <Fold title={words.guidance.otherReplies} aside={String(others)} part="others">
              <OtherReplies guidance={guidance} acts={acts} />
            </Fold>
          ) : null}
          {starters.length ? (
            <Fold title={words.guidance.starters} aside={String(starters.length)} part="starters">
              <Starters starters={starters} />
            </Fold>
          ) : null}
          <Fold title={words.guidance.correct} part="correct">
            <Correct
              signals={guidance.signals}
              busy={acts.busy}
              onCorrect={(signals) => acts.perform({ do: 'correct', signals })}
            />
          </Fold>
        </div>
        <p class="soft small keys">{words.guidance.underlined}</p>
      </div>
      <ActsBar guidance={guidance} acts={acts} />
    </section>
  );
}

/** Which comment this is about, and what the page already shows of it. */
function About({ guidance }: { guidance: Guidance }) {
  const { guidance: words } = useWords();
  const { comment, answered, answeredBy } = guidance;
  const name = comment.author.name ?? comment.author.handle;
  return (
    <div class="about small">
      {name || comment.text ? (
        <p class="whose">
          <bdi class="whose-name">{name ?? words.someone}</bdi>{' '}
          <EvidenceText text={comment.text} lang={guidance.lang} spotted={[]} />
        </p>
      ) : null}
      {comment.truncated ? <p class="soft">{words.cutShort}</p> : null}
      {answered ? <p>{answeredBy ? words.alreadyAnsweredBy(answeredBy) : words.alreadyAnswered}</p> : null}
    </div>
  );
}
