/** What was decided, what the last act gave, and the way back. */
import { useEffect, useState } from 'preact/hooks';
import { mayUndo } from '../core/decision';
import type { DecisionAct } from '../messages/views';
import { actingWords } from './acting-line';
import { Button } from './button';
import { CopyOffer } from './copy-offer';
import { day, moment } from './formats';
import { labels } from './labels';
import { useLanguage, useWords } from './language';
import { Notice } from './notice';
import { type ActResult, type Acts, notTaken, type Outcome } from './use-acts';
import { useSettled } from './use-settled';

/** How long a fresh outcome stands out, in milliseconds; its undo stays. */
const FRESH = 10_000;

const good = ['done', 'inserted'];

export interface ActStatusProps {
  readonly acts: Acts;
  /** Opens an escalation where it can be sent; absent where nothing may open it. */
  readonly onEscalation?: ((decision: string) => void) | undefined;
}

export function ActStatus(props: ActStatusProps) {
  const { acts } = props;
  const { outcome, decision } = acts;
  const words = useWords();
  const language = useLanguage();
  const fresh = useFresh(outcome);
  const settled = useSettled(outcome?.serial ?? null);
  const went = outcome !== null && good.includes(outcome.result);
  const used = decision ? still(decision.act) : null;
  const decided = decision
    ? withDetail(
        words,
        words.decidedAt(labels(words).decisions[decision.act], moment(language, decision.at, new Date())),
        decision.reason
          ? labels(words).reasons[decision.reason]
          : decision.due && day(language, decision.due),
      )
    : null;
  return (
    // The region is there from the start, so that what appears in it is read out.
    <div class="act-status" role="status" data-part="status">
      {outcome && (fresh || !went) ? (
        <Notice tone={went ? 'good' : outcome.result === 'wait' ? 'plain' : 'care'}>
          <span>{sentence(outcome, words)}</span>
          {outcome.acting && accountMatters(outcome.result) ? (
            <span data-part="account">{actingWords(outcome.acting, words)}</span>
          ) : null}
          {acts.insertAnyway ? (
            <div class="row">
              <Button small onPress={acts.insertAnyway} busy={acts.busy || !settled} part="insert-anyway">
                {words.guidance.insertAnyway}
              </Button>
            </div>
          ) : null}
          {outcome.result === 'copy_failed' && outcome.text !== null ? (
            <textarea readOnly rows={4} value={outcome.text} aria-label={words.common.copy} />
          ) : null}
          {acts.copyLast ? (
            <CopyOffer
              onCopy={acts.copyLast}
              busy={acts.busy}
              serial={outcome.serial}
              ready={notTaken(outcome.result)}
            />
          ) : null}
        </Notice>
      ) : null}
      {decision && decided ? (
        <p class="decided">
          <span>
            {decided}
            {used ? <span class="still"> {words.guidance[used]}</span> : null}
          </span>
          {decision.act === 'escalate' && props.onEscalation ? (
            <Button small onPress={() => props.onEscalation?.(decision.id)} part="open-escalation">
              {words.escalation.open}
            </Button>
          ) : null}
          {mayUndo(decision.act) ? (
            <Button
              look="quiet"
              small
              busy={acts.busy}
              part="undo"
              onPress={() => acts.perform({ do: 'undo', decision: decision.id })}
            >
              {used ? words.guidance.withdraw : words.common.undo}
            </Button>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}

function sentence({ act, result }: Outcome, words: ReturnType<typeof useWords>): string {
  if (result === 'done' || result === 'inserted') return words.doneActs[act];
  return words.outcomes[result];
}

/** The reason that was given, or the day that was promised. */
function withDetail(words: ReturnType<typeof useWords>, said: string, detail: string | null): string {
  return detail ? words.common.because(said, detail) : said;
}

/** After these the account that was found is worth a word. */
function accountMatters(result: ActResult): boolean {
  return result === 'inserted' || result === 'other_account';
}

/** What withdrawing the decision does not undo: our note goes, the text is the person's own. */
function still(act: DecisionAct): 'stillInserted' | 'stillCopied' | null {
  if (act === 'insert') return 'stillInserted';
  return act === 'copy' ? 'stillCopied' : null;
}

/** True for ten seconds after each new outcome. */
function useFresh(outcome: Outcome | null): boolean {
  const [fresh, setFresh] = useState<number | null>(null);
  const serial = outcome?.serial ?? null;
  useEffect(() => {
    setFresh(serial);
    if (serial === null) return;
    const timer = setTimeout(() => setFresh(null), FRESH);
    return () => clearTimeout(timer);
  }, [serial]);
  return serial !== null && fresh === serial;
}
