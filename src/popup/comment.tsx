/** One comment of the queue in the popup: the same guidance as on the card. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Action, Priority } from '../core/rules/action';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { GuidancePane } from '../ui/guidance-pane';
import type { Loaded } from '../ui/guidance-port';
import { labels } from '../ui/labels';
import { useWords } from '../ui/language';
import { Lost } from '../ui/lost';
import { StatePage } from '../ui/state-page';
import { toneOf } from '../ui/tone';
import type { ActPort } from '../ui/use-acts';
import { MakeDossier } from './make-dossier';
import type { PopupPort } from './port';

/** Unlawful and legal cases: what was seen is kept before it goes. */
const withDossier: ReadonlySet<Action> = new Set<Action>(['report_illegal', 'escalate_legal']);

export interface CommentProps {
  readonly tabId: number;
  readonly commentKey: string;
  readonly port: PopupPort;
  readonly onBack: () => void;
  /** Opens the report of a dossier. */
  readonly onReport: (dossier: string) => void;
  /** Opens an escalation of this comment, by the id of its decision. */
  readonly onEscalation: (decision: string) => void;
  /** Opens the scratch pad on this comment. */
  readonly onWrite: () => void;
}

export function Comment(props: CommentProps) {
  const { port, tabId, commentKey } = props;
  const words = useWords();
  const guidance = useMemo(() => port.guidance(tabId, commentKey), [port, tabId, commentKey]);
  const propose = useMemo(
    () => port.proposals.propose({ tabId, key: commentKey }),
    [port, tabId, commentKey],
  );
  const find = useMemo(() => port.find(tabId, commentKey), [port, tabId, commentKey]);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const root = useRef<HTMLElement>(null);
  const load = useCallback(() => {
    void guidance.load().then(setLoaded);
  }, [guidance]);
  const show = useCallback(() => {
    // A page that has gone says so in the guidance; the scroll itself may then fail in silence.
    port.show(tabId, commentKey).catch(() => undefined);
  }, [port, tabId, commentKey]);
  useEffect(load, [load]);
  useEffect(show, [show]);
  useLayoutEffect(() => {
    root.current?.querySelector<HTMLElement>('button')?.focus();
  }, []);

  /** Prepared here, it is sent from here: the screen opens at once. */
  const act: ActPort['act'] = async (asked) => {
    const reply = await guidance.act(asked);
    if (asked.do === 'escalate' && reply.outcome === 'done' && reply.decision !== null) {
      props.onEscalation(reply.decision.id);
    }
    return reply;
  };
  const priority = loaded?.state === 'ready' ? loaded.guidance.verdict.priority : null;
  return (
    <main class="popup-comment" ref={root}>
      <header class="comment-head">
        <Button look="quiet" small onPress={props.onBack} part="back">
          <span aria-hidden="true">‹</span> {words.common.back}
        </Button>
        {priority === null ? null : (
          <Chip tone={toneOf(priority)}>{labels(words).classes[priority as Priority]}</Chip>
        )}
        <span class="comment-ways">
          <Button look="quiet" small onPress={props.onWrite} label={words.scratch.openOn} part="scratch-open">
            {words.scratch.write}
          </Button>
          <Button look="quiet" small onPress={show} label={words.popup.seeOnPage} part="show">
            {words.popup.see}
          </Button>
        </span>
      </header>
      {loaded?.state === 'ready' && withDossier.has(loaded.guidance.verdict.action) ? (
        <MakeDossier tabId={tabId} commentKey={commentKey} port={port.dossiers} onReport={props.onReport} />
      ) : null}
      {loaded === null ? (
        <StatePage title={words.common.loading} waiting />
      ) : loaded.state === 'ready' ? (
        <GuidancePane
          key={`${loaded.guidance.key} ${loaded.guidance.basis.corrections}`}
          guidance={loaded.guidance}
          port={{ act, reload: load }}
          onEscalation={props.onEscalation}
          propose={propose}
          find={find}
        />
      ) : (
        <Lost state={loaded.state} retry={load} />
      )}
    </main>
  );
}
