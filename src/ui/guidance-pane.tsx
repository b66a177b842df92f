/** All of one comment's guidance, the same in the card and in the popup: what to do first, why below. */
import type { DecisionView, Guidance } from '../messages/views';
import { ActStatus } from './act-status';
import { ActsBar, asksWhy } from './acts-bar';
import { CharterSays, DoAndNot } from './charter-says';
import { CommentClocks, StartClock } from './comment-clocks';
import { Correct } from './correct';
import { CrisisLine } from './crisis-line';
import { Emergency, MoreHelp } from './emergency';
import { AnswerBlock } from './escalation/answer-block';
import { EvidenceText } from './evidence-text';
import { type FindReplies, FindRepliesPart } from './find-replies';
import { firstLine } from './first-line';
import { Fold } from './fold';
import { labels } from './labels';
import { useWords } from './language';
import { isSilent, type Lead, leadOf, onlyEscalates, wokenOf } from './lead';
import { actionWords, toldOf } from './place-words';
import { PromiseForm } from './promise-form';
import { Proof } from './proof';
import type { ProposePort } from './propose/port';
import { ProposeFold } from './propose/propose-fold';
import type { Preset } from './propose/typed';
import { Reasons } from './reasons';
import { Recalls } from './recalls';
import { FirstReply, OtherReplies } from './replies';
import { Starters } from './starters';
import { type ActPort, type Acts, useActs } from './use-acts';
import { useShortcuts } from './use-shortcuts';
import { Why } from './why';

export interface GuidancePaneProps {
  readonly guidance: Guidance;
  readonly port: ActPort;
  /** To propose a change to the charter (P11); left out where nothing can be. */
  readonly propose?: ProposePort | undefined;
  /** Search over all approved replies; left out where nothing can be asked. */
  readonly find?: FindReplies | undefined;
  /** Opens an escalation where it can be sent. */
  readonly onEscalation?: ((decision: string) => void) | undefined;
  /** Gives the acts to the screen around, which may have something to say in them. */
  readonly actsRef?: { current: Acts | null };
}

export function GuidancePane(props: GuidancePaneProps) {
  const { guidance } = props;
  const words = useWords();
  const acts = useActs(guidance, props.port);
  if (props.actsRef) props.actsRef.current = acts;
  const root = useShortcuts(words.keys);
  const { rule, follows, replies, starters, answer } = guidance;
  const said = toldOf(words, guidance);
  const lead = leadOf(guidance, acts.decision);
  const others = replies.length - 1;
  const folded = replies.length > 0 && lead.repliesFolded;
  // Where all is done, nobody needs to be asked for a reply.
  const firstShown = !folded && (replies.length > 0 || lead.settled === null);
  /** An approved reply stands in sight: what is above it is kept short. */
  const answers = firstShown && replies.length > 0;
  return (
    <section class="pane" ref={root}>
      <div class="pane-body" data-fit>
        {guidance.crisis ? <CrisisLine crisis={guidance.crisis} /> : null}
        {/* Answered, it is no longer to be sent. */}
        <ActStatus acts={acts} onEscalation={answer ? undefined : props.onEscalation} />
        <Todo guidance={guidance} settled={lead.settled} decision={acts.decision} />
        {follows ? (
          <p class="follows">{words.guidance.then(actionWords(words, follows, guidance.ownPage))}</p>
        ) : null}
        {answer ? <AnswerBlock answer={answer} acts={acts} /> : null}
        {said?.guidance && !answer && !(answers && guidance.emergency.length) ? (
          <p class={replies.length || guidance.emergency.length ? 'guidance brief' : 'guidance'}>
            {said.guidance}
          </p>
        ) : null}
        <Emergency emergency={guidance.emergency} danger={guidance.danger} brief={answers} />
        <About guidance={guidance} settled={lead.settled} decision={acts.decision} />
        <CommentClocks guidance={guidance} acts={acts} brief={answers} />
        {guidance.verdict.action === 'report_illegal' ? <Proof comment={guidance.comment} /> : null}
        {firstShown ? <FirstReply guidance={guidance} acts={acts} main={lead.main} /> : null}
        {answers ? <MoreHelp emergency={guidance.emergency} danger={guidance.danger} /> : null}
        <div class="folds">
          {folded ? (
            <Fold title={words.guidance.repliesAnyway} aside={String(replies.length)} part="replies">
              <OtherReplies guidance={guidance} acts={acts} from={0} />
            </Fold>
          ) : null}
          <Recalls recalls={guidance.recalls ?? []} />
          <Fold title={words.guidance.why} part="why">
            <Why guidance={guidance} />
          </Fold>
          {rule && said ? (
            <Fold title={words.guidance.charterSays} part="charter">
              <CharterSays rule={rule} told={said} />
            </Fold>
          ) : null}
          {said && said.do.length + said.doNot.length > 0 ? (
            <Fold title={words.guidance.doAndNot} part="do">
              <DoAndNot told={said} />
            </Fold>
          ) : null}
          {others > 0 && !folded ? (
            <Fold title={words.guidance.otherReplies} aside={String(others)} part="others">
              <OtherReplies guidance={guidance} acts={acts} from={1} />
            </Fold>
          ) : null}
          {props.find && !isSilent(guidance.verdict.action) ? (
            <Fold title={words.guidance.find} part="find-fold">
              <FindRepliesPart guidance={guidance} acts={acts} find={props.find} />
            </Fold>
          ) : null}
          {starters.length ? (
            <Fold title={words.guidance.starters} aside={String(starters.length)} part="starters">
              <Starters starters={starters} />
            </Fold>
          ) : null}
          {asksWhy(lead.main) || onlyEscalates(guidance.verdict.priority) ? null : (
            <Fold title={words.day.withReason} part="with-reason">
              <Reasons act="leave" acts={acts} />
            </Fold>
          )}
          {isSilent(guidance.verdict.action) ? null : (
            <Fold title={words.day.promise} part="promise">
              <PromiseForm acts={acts} />
            </Fold>
          )}
          <Fold title={words.guidance.correct} part="correct">
            <Correct
              signals={guidance.signals}
              busy={acts.busy}
              onCorrect={(signals) => acts.perform({ do: 'correct', signals })}
            />
          </Fold>
          <StartClock guidance={guidance} acts={acts} />
          {props.propose ? <ProposeFold port={props.propose} preset={presetOf(guidance)} /> : null}
        </div>
        <p class="soft small keys">{words.guidance.underlined}</p>
      </div>
      <ActsBar guidance={guidance} acts={acts} main={lead.main} />
    </section>
  );
}

/** The rule that decides comes first: it is what the CM has before their eyes. */
function presetOf({ rule, lang }: Guidance): Preset {
  const kinds = ['reply', ...(rule ? (['rule'] as const) : []), 'topic', 'other'] as const;
  return { kinds, rule, lang };
}

interface TodoProps {
  readonly guidance: Guidance;
  readonly settled: Lead['settled'];
  readonly decision: DecisionView | null;
}

/** What to do; where nothing is left to do, what was done, and the advice below it. */
function Todo({ guidance, settled, decision }: TodoProps) {
  const words = useWords();
  const advice = firstLine(words, guidance.verdict);
  const done =
    settled === 'decided' && decision
      ? labels(words).decisions[decision.act]
      : settled === 'answered'
        ? answeredWords(words.guidance, guidance.answeredBy)
        : null;
  return (
    <>
      <h1 class="todo" data-part="todo">
        {done ?? advice}
      </h1>
      {done ? <p class="follows">{advice}</p> : null}
    </>
  );
}

function answeredWords(words: ReturnType<typeof useWords>['guidance'], by: string | null): string {
  return by ? words.alreadyAnsweredBy(by) : words.alreadyAnswered;
}

/** Which comment this is about, and what the page already shows of it. */
function About({ guidance, settled, decision }: TodoProps) {
  const { guidance: words, day } = useWords();
  const woken = wokenOf(guidance, decision);
  const { comment, answered, answeredBy, reopened, ownPage } = guidance;
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
      {ownPage === false ? (
        <p class="soft" data-part="foreign">
          {words.foreignPage}
        </p>
      ) : null}
      {reopened ? (
        <p data-part="reopened">{answeredBy ? words.reopenedBy(answeredBy) : words.reopened}</p>
      ) : null}
      {woken && !answered ? <p data-part="woken">{day.woken[woken]}.</p> : null}
      {answered && settled !== 'answered' ? <p>{answeredWords(words, answeredBy)}.</p> : null}
    </div>
  );
}
