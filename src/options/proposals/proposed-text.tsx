/** Another text that waits for the department's agreement, as a change of the one in force. */
import { useState } from 'preact/hooks';
import type { Reply } from '../../core/charter/schema/reply';
import { Button } from '../../ui/button';
import { day } from '../../ui/formats';
import { useLanguage, useWords } from '../../ui/language';
import { useReadOnly } from '../context';
import { ApprovalForm } from '../replies/approval-form';
import { SavingNotice, useSaving } from '../save-bar';
import { DiffText } from './diff-text';

export function ProposedText({ reply }: { reply: Reply }) {
  const { proposals: words } = useWords();
  const language = useLanguage();
  const readOnly = useReadOnly();
  const saving = useSaving();
  const [agreeing, setAgreeing] = useState(false);
  const { proposed } = reply;
  if (proposed === null) return <SavingNotice saving={saving} />;
  const before = (lang: string) => reply.variants.find((one) => one.lang === lang)?.text ?? '';
  return (
    <section
      class="notice tone-accent would-change"
      aria-label={words.proposedText}
      data-part="proposed-text"
    >
      <strong class="notice-title">{words.proposedText}</strong>
      <p class="small">{words.proposedBy(proposed.by, day(language, proposed.on))}</p>
      {proposed.variants
        .filter(({ lang, text }) => text !== before(lang))
        .map(({ lang, text }) => (
          <DiffText key={lang} before={before(lang)} after={text} />
        ))}
      {readOnly || agreeing ? null : (
        <div class="row">
          <Button
            small
            part="agree-proposed"
            label={`${words.agreeToProposed} (${reply.title})`}
            onPress={() => setAgreeing(true)}
          >
            {words.agreeToProposed}
          </Button>
          <Button
            small
            look="quiet"
            part="drop-proposed"
            label={`${words.dropProposed} (${reply.title})`}
            onPress={() => void saving.save({ change: 'reply_text_refused', id: reply.id, note: reply.note })}
          >
            {words.dropProposed}
          </Button>
        </div>
      )}
      <SavingNotice saving={saving} />
      {agreeing ? <ApprovalForm reply={reply} proposed onDone={() => setAgreeing(false)} /> : null}
    </section>
  );
}
