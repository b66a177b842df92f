/** One agreement of a department to several of its replies, in one press. */
import { useState } from 'preact/hooks';
import { Field } from '../../ui/field';
import { Fold } from '../../ui/fold';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import { SaveBar, useSaving } from '../save-bar';
import { useAgreement } from './agreement';
import { AgreementFields } from './agreement-fields';
import { repliesToAgree } from './filter';
import { VariantText } from './variant-text';

export function ApproveMany(props: { onDone: (approved: number) => void }) {
  const { options } = useWords();
  const { charter, standings } = useOptions();
  const saving = useSaving();
  const typing = useAgreement();
  const waiting = repliesToAgree(charter.replies, standings);
  const of = (id: string) => waiting.filter((reply) => reply.department === id);
  const departments = charter.departments.filter(({ id }) => of(id).length > 0);
  const [chosen, setChosen] = useState(departments[0]?.id ?? '');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [none, setNone] = useState(false);
  const t = options.replies;
  const replies = of(chosen);
  const ids = replies.map(({ id }) => id).filter((id) => !left.has(id));

  const leave = (next: ReadonlySet<string>) => {
    setLeft(next);
    setNone(false);
  };
  const save = async () => {
    setNone(ids.length === 0);
    const agreement = typing.take();
    if (agreement === null || ids.length === 0) return;
    const kept = await saving.save({ change: 'replies_approved', ids, department: chosen, ...agreement });
    if (kept) props.onDone(ids.length);
  };

  return (
    <section class="sheet stack" aria-label={t.approveMany} data-part="many">
      <p class="soft">{t.approveIntro}</p>
      <Field label={t.department}>
        {(facts) => (
          <select
            {...facts}
            name="department"
            value={chosen}
            onChange={(e) => {
              setChosen(e.currentTarget.value);
              leave(new Set());
            }}
          >
            {departments.map(({ id, name }) => (
              <option key={id} value={id}>
                {t.waiting(name, of(id).length)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div class="row">
        <label class="row">
          <input
            type="checkbox"
            name="every-reply"
            checked={ids.length === replies.length}
            onChange={(e) => leave(new Set(e.currentTarget.checked ? [] : replies.map((reply) => reply.id)))}
          />
          {t.everyReply}
        </label>
        <span class="soft small" role="status">
          {t.chosen(ids.length, replies.length)}
        </span>
      </div>
      <ul class="plain-list">
        {replies.map((reply) => (
          <li key={reply.id}>
            <label class="row">
              <input
                type="checkbox"
                name="reply"
                value={reply.id}
                checked={!left.has(reply.id)}
                onChange={(e) => {
                  const next = new Set(left);
                  if (e.currentTarget.checked) next.delete(reply.id);
                  else next.add(reply.id);
                  leave(next);
                }}
              />
              {reply.title}
            </label>
            <Fold title={t.text} aside={reply.variants.map(({ lang }) => lang).join(', ')}>
              {reply.variants.map((variant) => (
                <VariantText key={variant.lang} variant={variant} />
              ))}
            </Fold>
          </li>
        ))}
      </ul>
      <AgreementFields typing={typing} />
      {none ? (
        <Notice tone="alarm" role="alert">
          {t.chooseOne}
        </Notice>
      ) : null}
      <SaveBar saving={saving} label={t.agree} onSave={() => void save()} onCancel={() => props.onDone(0)} />
    </section>
  );
}
