/** The scratch pad: a reply written or pasted in the popup, read over as it is typed, copied, or put forward for approval. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { MAX_TEXT } from '../core/comment';
import { Button } from '../ui/button';
import { copyText } from '../ui/copy';
import { Field } from '../ui/field';
import { useWords } from '../ui/language';
import { Notice } from '../ui/notice';
import { ProposeForm } from '../ui/propose/propose-form';
import { StatePage } from '../ui/state-page';
import type { PopupPort } from './port';
import { ScratchAgainst } from './scratch-against';
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

type Said = 'copied' | 'copy_failed' | 'empty' | 'asked' | null;

export function Scratch(props: ScratchProps) {
  const { port, onBack } = props;
  const { scratch: words, common, coach, outcomes, proposals } = useWords();
  const pad = useScratch(port.scratch, props.against, props.brand);
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState<Said>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { scratch, view } = pad;
  const ready = scratch !== undefined;
  const tabId = scratch?.against?.tabId ?? null;
  const key = scratch?.against?.key ?? null;
  const propose = useMemo(
    () => port.proposals.propose(tabId === null || key === null ? null : { tabId, key }),
    [port, tabId, key],
  );
  useEffect(() => {
    if (ready) field.current?.focus();
  }, [ready]);
  if (!ready) return <StatePage title={common.loading} waiting />;

  const empty = scratch.text.trim() === '';
  const unlessEmpty = (act: () => void) => () => {
    if (!empty) return act();
    setSaid('empty');
    field.current?.focus();
  };
  const sentences: Readonly<Record<NonNullable<Said>, string>> = {
    copied: common.copied,
    copy_failed: outcomes.copy_failed,
    empty: words.empty,
    asked: words.asked,
  };
  const red = view?.findings.some(({ severity }) => severity === 'red') ?? false;
  const agreed = view?.reply?.status === 'approved';
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
        <Field
          label={words.text}
          {...(scratch.text.length >= MAX_TEXT ? { hint: words.tooLong } : {})}
          error={said === 'empty' && empty ? words.empty : null}
        >
          {(facts) => (
            <textarea
              {...facts}
              ref={field}
              name="scratch"
              rows={6}
              dir="auto"
              maxLength={MAX_TEXT}
              value={scratch.text}
              onInput={(event) => {
                setSaid(null);
                pad.write({ ...scratch, text: event.currentTarget.value.slice(0, MAX_TEXT) });
              }}
            />
          )}
        </Field>
        <div class="row">
          <Button
            small
            part="scratch-copy"
            onPress={unlessEmpty(
              () => void copyText(scratch.text).then((done) => setSaid(done ? 'copied' : 'copy_failed')),
            )}
          >
            {common.copy}
          </Button>
          {agreed || asking ? null : (
            <Button small look="first" part="ask-approval" onPress={unlessEmpty(() => setAsking(true))}>
              {coach.askApproval}
            </Button>
          )}
          <Button small look="quiet" part="scratch-clear" onPress={unlessEmpty(pad.clear)}>
            {words.clear}
          </Button>
        </div>
        <div role="status" data-part="scratch-said">
          {said && said !== 'empty' ? (
            <Notice tone={said === 'copy_failed' ? 'care' : 'good'}>{sentences[said]}</Notice>
          ) : null}
          {pad.kept ? null : <Notice tone="care">{words.notKept}</Notice>}
          {pad.unread ? <Notice tone="care">{words.notRead}</Notice> : null}
        </div>
        {asking ? (
          <section class="scratch-ask" aria-label={coach.askApproval}>
            {red ? <Notice tone="care">{words.redNotAsked}</Notice> : null}
            <ProposeForm
              port={propose}
              preset={{
                kinds: ['reply'],
                text: scratch.text,
                lang: view?.lang ?? null,
                why: proposals.whyReply,
              }}
              label={coach.askApproval}
              onCancel={() => setAsking(false)}
              onKept={() => {
                setAsking(false);
                setSaid('asked');
                pad.clear();
              }}
            />
          </section>
        ) : null}
        {view && !asking ? <ScratchSays pad={pad} view={view} /> : null}
        {pad.reading && view === null ? <p class="soft small">{words.reading}</p> : null}
      </div>
    </main>
  );
}
