/** The texts of a reply. A changed text loses its approval, and the form says so before. */
import { useState } from 'preact/hooks';
import type { Reply } from '../../core/charter/schema/reply';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import { SaveBar, useSaving } from '../save-bar';

export function ReplyForm(props: { reply: Reply; approved: boolean; onDone: () => void }) {
  const { reply } = props;
  const words = useWords();
  const { charter } = useOptions();
  const saving = useSaving();
  const [title, setTitle] = useState(reply.title);
  const [department, setDepartment] = useState(reply.department);
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(reply.variants.map((variant) => [variant.lang, variant.text])),
  );
  const t = words.options.replies;
  const changed = reply.variants.some((variant) => texts[variant.lang] !== variant.text);

  const save = async () => {
    const variants = reply.variants.map((variant) => {
      const text = (texts[variant.lang] ?? '').trim();
      // A locked passage that is no longer in the text cannot stay locked.
      return { ...variant, text, locked: variant.locked.filter((passage) => text.includes(passage)) };
    });
    const kept = await saving.save({
      change: 'reply_text',
      id: reply.id,
      title: title.trim(),
      department,
      variants,
      blanks: reply.blanks,
    });
    if (kept) props.onDone();
  };

  return (
    <div class="stack form">
      <div class="columns">
        <Field label={t.title}>
          {(facts) => <input {...facts} value={title} onInput={(e) => setTitle(e.currentTarget.value)} />}
        </Field>
        <Field label={t.department}>
          {(facts) => (
            <select {...facts} value={department} onChange={(e) => setDepartment(e.currentTarget.value)}>
              {charter.departments.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {reply.variants.map((variant) => (
        <Field
          key={variant.lang}
          label={`${t.text} (${variant.lang})`}
          {...(reply.blanks.length > 0
            ? { hint: t.blanksHelp(reply.blanks.map((blank) => `{{${blank.id}}}`).join(', ')) }
            : {})}
        >
          {(facts) => (
            <textarea
              {...facts}
              rows={4}
              lang={variant.lang}
              value={texts[variant.lang] ?? ''}
              onInput={(event) => setTexts({ ...texts, [variant.lang]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
      {props.approved && changed ? <Notice tone="care">{t.losesApproval}</Notice> : null}
      <SaveBar saving={saving} onSave={() => void save()} onCancel={props.onDone} />
    </div>
  );
}
