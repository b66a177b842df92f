/** « Propositions reçues »: the file comes in, each proposal is shown with what it would change, and is answered. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Fold } from '../../ui/fold';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import { ReceivedItem } from './received-item';
import { ReceptionNotice } from './reception';
import { useInbox } from './use-inbox';

/** Proposals drawn at once: each is compared word for word. */
const STEP = 20;

export function Inbox() {
  const { proposals: words } = useWords();
  const { charter } = useOptions();
  const inbox = useInbox();
  const [shown, setShown] = useState(STEP);
  const answers = new Map((charter.proposals ?? []).map((one) => [one.id, one]));
  const all = inbox.received ?? [];
  const waiting = all.filter(({ proposal }) => !answers.has(proposal.id));
  const settled = all.filter(({ proposal }) => answers.has(proposal.id)).reverse();
  const count = useRef<HTMLParagraphElement>(null);
  const before = useRef(waiting.length);
  useLayoutEffect(() => {
    // The answered one has left its place: the reader is told how many are left, and goes on from there.
    if (waiting.length < before.current) count.current?.focus();
    before.current = waiting.length;
  }, [waiting.length]);
  return (
    <section class="stack" aria-labelledby="inbox">
      <div class="sheet stack">
        <h2 id="inbox">{words.inbox}</h2>
        <p class="soft">{words.inboxIntro}</p>
        <Field label={words.choose} hint={words.chooseHelp}>
          {(facts) => (
            <input
              {...facts}
              type="file"
              name="proposals"
              accept=".json,application/json"
              onChange={(event) => {
                const field = event.currentTarget;
                const file = field.files?.[0];
                // The same file may be chosen again, once it was sent anew.
                if (file) void inbox.take(file).finally(() => (field.value = ''));
              }}
            />
          )}
        </Field>
        {inbox.reception ? (
          <ReceptionNotice reception={inbox.reception} onAnyway={() => void inbox.takeAnyway()} />
        ) : null}
        {inbox.received === null ? (
          <Notice tone="alarm" role="alert">
            {words.unreachable}
          </Notice>
        ) : inbox.received ? (
          <p role="status" data-part="inbox-count" tabIndex={-1} ref={count}>
            {waiting.length === 0 ? words.inboxNone : words.waitingFor(waiting.length)}
          </p>
        ) : null}
      </div>
      {waiting.slice(0, shown).map((one) => (
        <ReceivedItem
          key={one.proposal.id}
          received={one}
          answer={null}
          onDrop={() => void inbox.drop(one.proposal.id)}
        />
      ))}
      {waiting.length > shown ? (
        <div>
          <Button onPress={() => setShown(shown + STEP)} part="inbox-more">
            {words.more(waiting.length - shown)}
          </Button>
        </div>
      ) : null}
      {settled.length > 0 ? (
        <Fold title={words.settled} aside={String(settled.length)} part="settled">
          {settled.slice(0, STEP).map((one) => (
            <ReceivedItem
              key={one.proposal.id}
              received={one}
              answer={answers.get(one.proposal.id) ?? null}
              onDrop={() => void inbox.drop(one.proposal.id)}
            />
          ))}
        </Fold>
      ) : null}
    </section>
  );
}
