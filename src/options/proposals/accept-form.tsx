/** Accepts a proposal, as it is or in other words; what it makes and the answer are one change of the charter. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Proposal } from '../../core/proposals/proposal';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { dayFrom } from '../replies/day';
import { SaveBar, useSaving } from '../save-bar';
import { AcceptFields } from './accept-fields';
import { type Accepting, acceptingFrom, asksTitle, makesOf, outcomeOf } from './accepting';
import { NoteField } from './note-field';

export function AcceptForm(props: { proposal: Proposal; onDone: () => void }) {
  const { proposal } = props;
  const { proposals: words } = useWords();
  const { charter } = useOptions();
  const saving = useSaving();
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => root.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), []);
  const [accepting, setAccepting] = useState<Accepting>(() => acceptingFrom(proposal, charter));
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const titled = asksTitle(proposal, charter);
  const untitled = titled && accepting.title.trim() === '';
  const makes = makesOf(proposal, accepting, charter);
  const textless = (makes?.makes === 'reply' || makes?.makes === 'reply_text') && makes.text === '';

  const save = async () => {
    setAsked(true);
    if (untitled || textless) return;
    const answer = {
      id: proposal.id,
      outcome: outcomeOf(proposal, accepting),
      note: note.trim(),
      on: dayFrom(),
    };
    const kept = await saving.save({ change: 'proposal_settled', answer, makes });
    if (kept) props.onDone();
  };
  return (
    <div class="stack form" data-part="accept-form" ref={root}>
      {titled ? (
        <Field
          label={proposal.what.kind === 'topic' ? words.topicName : words.replyTitle}
          error={asked && untitled ? words.titleMissing : null}
        >
          {(facts) => (
            <input
              {...facts}
              name="accept-title"
              maxLength={200}
              value={accepting.title}
              onInput={(event) => setAccepting({ ...accepting, title: event.currentTarget.value })}
            />
          )}
        </Field>
      ) : null}
      <AcceptFields
        proposal={proposal}
        accepting={accepting}
        set={(patch) => setAccepting({ ...accepting, ...patch })}
        textError={asked && textless ? words.missing.text : null}
      />
      <NoteField label={words.acceptNote} value={note} onInput={setNote} />
      <SaveBar saving={saving} label={words.acceptNow} onSave={() => void save()} onCancel={props.onDone} />
    </div>
  );
}
