/**
 * A reply, whole. Another text of one in force waits for its department, unless the old one must serve no longer; the form
 * says what loses its approval before it does.
 */
import { useState } from 'preact/hooks';
import type { Reply } from '../../core/charter/schema/reply';
import { replyContent } from '../../core/replies/digest';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import { SaveBar, useSaving } from '../save-bar';
import { BlankFields } from './blank-fields';
import { DetailFields } from './detail-fields';
import { blanksIn, contentOf, detailsOf, movesApproval, type TypedReply, typedOf } from './typed-reply';
import { VariantFields } from './variant-fields';

export function ReplyForm(props: { reply: Reply; approved: boolean; onDone: () => void }) {
  const { reply, approved } = props;
  const { options, replyForm: t } = useWords();
  const { charter, settings } = useOptions();
  const saving = useSaving();
  const [typed, setTyped] = useState<TypedReply>(() => typedOf(reply, reply.proposed ?? reply));
  const [atOnce, setAtOnce] = useState(false);
  const [by, setBy] = useState(settings.firstName ?? '');
  const [nameless, setNameless] = useState(false);
  const put = (patch: Partial<TypedReply>) => setTyped({ ...typed, ...patch });
  const content = contentOf(typed);
  const other = replyContent({ ...reply, ...content }) !== replyContent(reply);
  // Also where another text waits already: it is that one which is changed.
  const proposes = other && !atOnce && (approved || reply.proposed !== null);

  const save = async () => {
    setNameless(proposes && by.trim() === '');
    if (proposes && by.trim() === '') return;
    const kept = await saving.save({
      change: 'reply_text',
      id: reply.id,
      title: typed.title.trim(),
      department: typed.department,
      ...content,
      details: detailsOf(typed, reply),
      ...(proposes ? { proposedBy: by.trim() } : {}),
    });
    if (kept) props.onDone();
  };

  return (
    <div class="stack form" data-part="reply-form">
      <div class="columns">
        <Field label={options.replies.title}>
          {(facts) => (
            <input
              {...facts}
              name="title"
              value={typed.title}
              onInput={(e) => put({ title: e.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={options.replies.department}>
          {(facts) => (
            <select
              {...facts}
              value={typed.department}
              onChange={(e) => put({ department: e.currentTarget.value })}
            >
              {charter.departments.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <VariantFields variants={typed.variants} onChange={(variants) => put({ variants })} />
      <BlankFields
        blanks={blanksIn(typed)}
        onChange={(blank) => put({ blanks: [...typed.blanks.filter(({ id }) => id !== blank.id), blank] })}
      />
      <DetailFields typed={typed} onChange={put} />
      {approved && other ? (
        <fieldset class="group" data-part="old-serves">
          <legend>{t.meanwhile}</legend>
          {[false, true].map((one) => (
            <label class="row" key={String(one)}>
              <input
                type="radio"
                name="meanwhile"
                value={one ? 'at-once' : 'propose'}
                checked={atOnce === one}
                onChange={() => setAtOnce(one)}
              />
              {one ? t.atOnce : t.oldServes}
            </label>
          ))}
        </fieldset>
      ) : null}
      {proposes ? (
        <Field label={t.by} error={nameless ? t.byMissing : null}>
          {(facts) => (
            <input {...facts} name="proposed-by" value={by} onInput={(e) => setBy(e.currentTarget.value)} />
          )}
        </Field>
      ) : null}
      {approved && ((other && atOnce) || movesApproval(typed, reply)) ? (
        <Notice tone="care">{options.replies.losesApproval}</Notice>
      ) : null}
      <SaveBar
        saving={saving}
        {...(proposes ? { label: t.propose } : {})}
        onSave={() => void save()}
        onCancel={props.onDone}
      />
    </div>
  );
}
