/** What can be done with a reply where it stands in its life; what its state does not allow is not there. */
import { useState } from 'preact/hooks';
import type { Reply } from '../../core/charter/schema/reply';
import { mayAct } from '../../core/replies/life';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { SaveBar, SavingNotice, useSavingNow } from '../save-bar';

export function ReplyActs(props: { reply: Reply; onOpen: (form: 'edit' | 'approve') => void }) {
  const { reply, onOpen } = props;
  const words = useWords();
  const saving = useSavingNow();
  const [refusing, setRefusing] = useState(false);
  const { approval: t, options } = words;
  const { id, title } = reply;
  const named = (label: string) => `${label} (${title})`;
  if (refusing) return <RefuseForm reply={reply} onDone={() => setRefusing(false)} />;
  return (
    <>
      <div class="row">
        {mayAct(reply, 'agree') ? (
          <Button
            small
            part="approve"
            label={named(options.replies.approve)}
            onPress={() => onOpen('approve')}
          >
            {options.replies.approve}
          </Button>
        ) : null}
        {mayAct(reply, 'submit') ? (
          <Button
            small
            part="submit"
            label={named(t.submit)}
            onPress={() => void saving.save({ change: 'replies_submitted', ids: [id] })}
          >
            {t.submit}
          </Button>
        ) : null}
        {mayAct(reply, 'edit') ? (
          <Button small look="quiet" part="edit" label={named(options.edit)} onPress={() => onOpen('edit')}>
            {options.edit}
          </Button>
        ) : null}
        {mayAct(reply, 'take_back') ? (
          <Button
            small
            look="quiet"
            part="take-back"
            label={named(reply.status === 'submitted' ? t.takeBack : t.restore)}
            onPress={() => void saving.save({ change: 'reply_taken_back', id })}
          >
            {reply.status === 'submitted' ? t.takeBack : t.restore}
          </Button>
        ) : null}
        {mayAct(reply, 'refuse') && reply.status === 'submitted' ? (
          <Button small look="quiet" part="refuse" label={named(t.refuse)} onPress={() => setRefusing(true)}>
            {t.refuse}
          </Button>
        ) : null}
        {mayAct(reply, 'withdraw') ? (
          <Button
            small
            look="quiet"
            part="withdraw"
            label={named(options.replies.withdraw)}
            onPress={() => void saving.save({ change: 'reply_withdrawn', id })}
          >
            {options.replies.withdraw}
          </Button>
        ) : null}
      </div>
      <SavingNotice saving={saving} />
    </>
  );
}

/** A department that said no otherwise than by its sheet. */
function RefuseForm(props: { reply: Reply; onDone: () => void }) {
  const { approval: t } = useWords();
  const saving = useSavingNow();
  const [note, setNote] = useState('');
  const [wrong, setWrong] = useState(false);
  const save = async () => {
    const said = note.trim();
    setWrong(said === '');
    if (said === '') return;
    if (await saving.save({ change: 'reply_refused', id: props.reply.id, note: said })) props.onDone();
  };
  return (
    <div class="stack form" data-part="refuse-reply">
      <Field label={t.refuseWhy} error={wrong ? t.refuseWhyMissing : null}>
        {(facts) => (
          <input {...facts} name="refuse-note" value={note} onInput={(e) => setNote(e.currentTarget.value)} />
        )}
      </Field>
      <SaveBar saving={saving} label={t.refuse} onSave={() => void save()} onCancel={props.onDone} />
    </div>
  );
}
