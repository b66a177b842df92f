/** A new reply, in draft until its department approves it. */
import { useState } from 'preact/hooks';
import { Field } from '../../ui/field';
import { useLanguage, useWords } from '../../ui/language';
import { useOptions } from '../context';
import { SaveBar, useSaving } from '../save-bar';
import { slug } from '../slug';

export function NewReply(props: { onDone: () => void }) {
  const words = useWords();
  const language = useLanguage();
  const { charter } = useOptions();
  const saving = useSaving();
  const [title, setTitle] = useState('');
  const [department, setDepartment] = useState(charter.departments[0]?.id ?? '');
  const [lang, setLang] = useState<string>(language);
  const [text, setText] = useState('');
  const t = words.options.replies;

  const save = async () => {
    const id = slug(title, new Set(charter.replies.map((reply) => reply.id)));
    const kept = await saving.save({
      change: 'reply_added',
      id,
      title: title.trim(),
      department,
      lang,
      text: text.trim(),
    });
    if (kept) props.onDone();
  };

  return (
    <section class="sheet stack" aria-label={t.add}>
      <Field label={t.title}>
        {(facts) => <input {...facts} value={title} onInput={(e) => setTitle(e.currentTarget.value)} />}
      </Field>
      <div class="columns">
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
        <Field label={t.language}>
          {(facts) => (
            <select {...facts} value={lang} onChange={(e) => setLang(e.currentTarget.value)}>
              {['fr', 'en', 'es', 'de', 'it', 'nl', 'pt'].map((one) => (
                <option key={one} value={one}>
                  {new Intl.DisplayNames([language], { type: 'language' }).of(one) ?? one}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Field label={t.text}>
        {(facts) => (
          <textarea {...facts} rows={4} value={text} onInput={(e) => setText(e.currentTarget.value)} />
        )}
      </Field>
      <SaveBar saving={saving} onSave={() => void save()} onCancel={props.onDone} />
    </section>
  );
}
