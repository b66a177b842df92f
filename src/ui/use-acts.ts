/** The acts of one comment: sends them, remembers what came back, and keeps the last decision for its undo. */
import { useCallback, useState } from 'preact/hooks';
import type { Act, ActReply } from '../messages/parts';
import type { ActingView, DecisionView, Guidance } from '../messages/views';
import { copyText } from './copy';
import type { ReplyUse } from './reply-block';

/** What an act can give, the screen's own failures included. */
export type ActResult = ActReply['outcome'] | 'extension_gone' | 'no_answer' | 'copy_failed' | 'wait';

/** The background, as a guidance screen needs it. Never throws: a failure is an outcome. */
export interface ActPort {
  readonly act: (act: Act) => Promise<Omit<ActReply, 'outcome'> & { readonly outcome: ActResult }>;
  /** Loads the guidance again, where an act may have changed the advice. */
  readonly reload: () => void;
}

export interface Outcome {
  readonly act: Act['do'];
  readonly result: ActResult;
  /** The text to copy by hand, where there is one. */
  readonly text: string | null;
  /** The account behind the composer, as an insertion found it. */
  readonly acting: ActingView | null;
  /** Tells two equal outcomes apart. */
  readonly serial: number;
}

export interface Acts {
  readonly busy: boolean;
  readonly outcome: Outcome | null;
  readonly decision: DecisionView | null;
  readonly perform: (act: Act) => void;
  readonly use: (use: ReplyUse) => void;
  /** Copies the reply that could not be inserted. */
  readonly copyLast: (() => void) | null;
  /** Inserts under an account that is not the brand's, after it was refused once. */
  readonly insertAnyway: (() => void) | null;
  /** Says that a press came too early. */
  readonly say: (result: ActResult) => void;
}

/** Acts that say something of a clock, and nothing else. */
const ofClocks: ReadonlySet<Act['do']> = new Set(['settle', 'start_clock']);
/** Acts after which the guidance may be another. */
const reloading: ReadonlySet<Act['do']> = new Set(['correct', 'undo', 'answer', ...ofClocks]);

/** Outcomes after which the insertion's text is worth copying. */
const copyable: readonly ActResult[] = ['refused', 'altered', 'no_composer', 'wrong_page', 'gone'];

/** The site's field was tried, and did not take the text as it is: to copy it is what is left. */
export const notTaken = (result: ActResult) => result === 'refused' || result === 'altered';

/** The act that copies what this one could not insert; null where it inserts nothing. */
function copying(act: Act | null): Act | null {
  if (act?.do === 'insert') {
    const { anyway: _, ...use } = act;
    return { ...use, do: 'copy' };
  }
  return act?.do === 'answer' ? { do: 'answer', decision: act.decision, by: 'copy' } : null;
}

export function useActs(guidance: Guidance, port: ActPort): Acts {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [decision, setDecision] = useState<DecisionView | null>(guidance.decision);
  const [refused, setRefused] = useState<Act | null>(null);

  const show = useCallback(
    (act: Act['do'], result: ActResult, text: string | null, acting: ActingView | null) => {
      setOutcome((before) => ({ act, result, text, acting, serial: (before?.serial ?? 0) + 1 }));
    },
    [],
  );

  const perform = async (act: Act) => {
    setBusy(true);
    const reply = await port.act(act);
    setBusy(false);
    const copies = act.do === 'copy' || (act.do === 'answer' && act.by === 'copy');
    const failed = copies && reply.text !== null && !(await copyText(reply.text));
    show(act.do, failed ? 'copy_failed' : reply.outcome, reply.text, reply.acting ?? null);
    if (reply.outcome !== 'done' && reply.outcome !== 'inserted') {
      setRefused(act);
      if (reply.outcome === 'not_approved') port.reload();
      return;
    }
    // What is said of a clock, or taken back of it, decides nothing about the comment.
    const other = act.do === 'undo' && decision !== null && act.decision !== decision.id;
    if (!ofClocks.has(act.do) && !other) setDecision(act.do === 'undo' ? null : reply.decision);
    // An answer is used once: it goes from the screen.
    if (reloading.has(act.do)) port.reload();
  };

  const copies = outcome !== null && outcome.text !== null && copyable.includes(outcome.result);
  const copy = copies && outcome.act === refused?.do ? copying(refused) : null;
  return {
    busy,
    outcome,
    decision,
    perform: (act) => void perform(act),
    use: (chosen) => void perform(chosen),
    copyLast: copy ? () => void perform(copy) : null,
    insertAnyway:
      outcome?.result === 'other_account' && (refused?.do === 'insert' || refused?.do === 'answer')
        ? () => void perform({ ...refused, anyway: true })
        : null,
    say: (result) => show('insert', result, null, null),
  };
}
