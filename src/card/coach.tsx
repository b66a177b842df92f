/** The coach's frame: what the charter has to say of the reply that is being written beside it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { calmed } from '../core/coach/calm';
import type { CheckId } from '../core/draft/finding';
import type { DraftView } from '../messages/draft';
import { ActingLine } from '../ui/acting-line';
import { Findings } from '../ui/findings';
import { useWords } from '../ui/language';
import { type PressGuard, PressGuardContext } from '../ui/press';
import { CoachHead } from './coach-head';
import type { CoachPort } from './coach-port';
import { CoachReply } from './coach-reply';
import { usePartKeys } from './part-keys';
import { useHeight } from './use-height';

export interface CoachProps {
  readonly port: CoachPort;
  /** True where the frame has been in plain sight long enough for this press to be meant. */
  readonly seen: () => boolean;
  /** Replaced in tests; everywhere else the browser's word. */
  readonly trusted?: (event: Event) => boolean;
}

export function Coach(props: CoachProps) {
  const { port } = props;
  const words = useWords();
  const { coach } = words;
  const [view, setView] = useState<DraftView | null>(null);
  const [folded, setFolded] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const frame = useRef<HTMLElement>(null);
  usePartKeys(frame);
  const reply = view?.reply ?? null;
  useHeight(frame, reply !== null, port.fit);

  useEffect(() => {
    let heard = false;
    const stop = port.hear((next) => {
      heard = true;
      setView(next);
    });
    void port.load().then((known) => {
      if (!heard && known !== null) setView(known);
    });
    return stop;
  }, [port]);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && event.isTrusted) port.back();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [port]);

  const guard: PressGuard = (event) => {
    if (!(props.trusted ?? ((one) => one.isTrusted))(event)) return false;
    if (props.seen()) return true;
    setSaid(words.outcomes.wait);
    return false;
  };
  if (view === null || reply === null) return <main class="coach" ref={frame} />;
  const { red, shown, others } = calmed(view.findings, new Set(view.muted));
  const advices = shown.length + others.length;
  const hasMore = advices + view.muted.length + reply.lockedChanged.length > 0;
  const propose = async () => setSaid(words.proposals.outcomes[await port.propose()]);
  const mute = async (rule: CheckId, muted: boolean) => {
    const now = await port.mute(rule, muted);
    setSaid(now === null ? coach.notMuted : null);
    if (now !== null) setView((before) => before && { ...before, muted: [...now] });
  };
  return (
    <main class="coach" ref={frame} data-part="coach">
      <PressGuardContext.Provider value={guard}>
        <CoachHead
          reply={reply}
          red={red.length}
          advices={advices}
          folded={hasMore ? folded : null}
          onPropose={reply.status === 'approved' || view.cut ? null : () => void propose()}
          onFold={() => setFolded(!folded)}
        />
        {said === null ? null : (
          <p class="coach-said small" role="status">
            {said}
          </p>
        )}
        {view.cut ? <p class="coach-said small">{coach.cut}</p> : null}
        {view.acting?.is === 'other' ? <ActingLine acting={view.acting} /> : null}
        {folded && red.length === 0 ? null : (
          <div class="coach-body">
            {reply.lockedChanged.map((passage) => (
              <p key={passage}>{coach.lockedChanged(passage)}</p>
            ))}
            <Findings
              view={folded ? { ...view, findings: [...red], muted: [] } : view}
              onMute={(rule, muted) => void mute(rule, muted)}
              instead={(reply) => <CoachReply reply={reply} view={view} act={port.act} />}
              keys
            />
            {shown.length > 0 && !folded ? <p class="coach-keys soft small">{coach.keys}</p> : null}
          </div>
        )}
      </PressGuardContext.Provider>
    </main>
  );
}
