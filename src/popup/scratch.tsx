/** The scratch pad: a reply written or pasted in the popup, read over as it is typed, copied, or put forward for approval. */
import { useMemo, useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { useWords } from '../ui/language';
import { Notice } from '../ui/notice';
import { ProposeForm } from '../ui/propose/propose-form';
import { StatePage } from '../ui/state-page';
import type { PopupPort } from './port';
import { ScratchAgainst } from './scratch-against';
import { ScratchField } from './scratch-field';
import { ScratchSays } from './scratch-says';
import { useScratch } from './use-scratch';

export interface ScratchProps {
  readonly port: PopupPort;
  /** The comment in front; null: none, or the one that the draft was tied to. */
  readonly against: { readonly tabId: number; readonly key: string } | null;
  /** That of the page in front. */
  readonly brand: string | null;
  readonly onBack: () => void;
}

export function Scratch(props: ScratchProps) {
  const { port, onBack } = props;
  const { scratch: words, common, coach, proposals } = useWords();
  const pad = useScratch(port.scratch, props.against, props.brand);
  const [asking, setAsking] = useState(false);
  const [asked, setAsked] = useState(false);
  const { scratch, view } = pad;
  const tabId = scratch?.against?.tabId ?? null;
  const key = scratch?.against?.key ?? null;
  const propose = useMemo(
    () => port.proposals.propose(tabId === null || key === null ? null : { tabId, key }),
    [port, tabId, key],
  );
  if (scratch === undefined) return <StatePage title={common.loading} waiting />;

  const red = view?.findings.some(({ severity }) => severity === 'red') ?? false;
  return (
    <main class="popup-comment" data-part="scratch">
      <header class="comment-head">
        <Button look="quiet" small onPress={onBack} part="back">
          <span aria-hidden="true">‹</span> {common.back}
        </Button>
        <h1>{words.title}</h1>
      </header>
      <div class="popup-body">
        <p class="soft small">{words.intro}</p>
        <ScratchAgainst
          port={propose}
          tied={scratch.against !== null}
          onForget={() => pad.write({ ...scratch, against: null })}
        />
        {asking ? (
          <section class="scratch-ask" aria-label={coach.askApproval}>
            {red ? <Notice tone="care">{words.redNotAsked}</Notice> : null}
            <ProposeForm
              port={propose}
              preset={{
                kinds: ['reply'],
                text: scratch.text,
                lang: view?.lang ?? null,
                // Across a red line the department needs the CM's own reason.
                why: red ? '' : proposals.whyReply,
              }}
              label={coach.askApproval}
              onCancel={() => setAsking(false)}
              onKept={() => {
                setAsking(false);
                setAsked(true);
                pad.clear();
              }}
            />
          </section>
        ) : (
          <ScratchField
            text={scratch.text}
            agreed={view?.reply?.status === 'approved'}
            onWrite={(text) => {
              setAsked(false);
              pad.write({ ...scratch, text });
            }}
            onAsk={() => setAsking(true)}
            onClear={pad.clear}
          />
        )}
        <div role="status" data-part="scratch-said">
          {asked ? <Notice tone="good">{words.asked}</Notice> : null}
          {pad.kept ? null : <Notice tone="care">{words.notKept}</Notice>}
          {pad.unread ? <Notice tone="care">{words.notRead}</Notice> : null}
        </div>
        {view && !asking ? <ScratchSays pad={pad} view={view} /> : null}
        {pad.reading && view === null ? <p class="soft small">{words.reading}</p> : null}
      </div>
    </main>
  );
}
