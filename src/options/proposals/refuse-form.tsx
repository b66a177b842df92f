/** Refuses a proposal, never without a reason: it is what its author will read. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Proposal } from '../../core/proposals/proposal';
import { useWords } from '../../ui/language';
import { dayFrom } from '../replies/day';
import { SaveBar, useSaving } from '../save-bar';
import { NoteField } from './note-field';

export function RefuseForm(props: { proposal: Proposal; onDone: () => void }) {
  const { proposals: words } = useWords();
  const saving = useSaving();
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => root.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), []);
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = note.trim() === '';
  const save = async () => {
    setAsked(true);
    if (missing) return;
    const answer = {
      id: props.proposal.id,
      outcome: 'refused' as const,
      note: note.trim(),
      on: dayFrom(),
    };
    if (await saving.save({ change: 'proposal_settled', answer, makes: null })) props.onDone();
  };
  return (
    <div class="stack form" data-part="refuse-form" ref={root}>
      <NoteField
        label={words.refuseWhy}
        value={note}
        error={asked && missing ? words.refuseMissing : null}
        onInput={setNote}
      />
      <SaveBar saving={saving} label={words.refuseNow} onSave={() => void save()} onCancel={props.onDone} />
    </div>
  );
}
