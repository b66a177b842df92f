/** The two ways that go through the user's own hands: a prepared e-mail, and a copy. */
import { useState } from 'preact/hooks';
import { mailOf } from '../../core/escalation/mailto';
import type { EscalationView, Preview } from '../../messages/escalation';
import { Button } from '../button';
import { copyText } from '../copy';
import { useWords } from '../language';

export interface ByHandProps {
  readonly view: EscalationView;
  readonly preview: Preview;
  readonly recipient: string;
  readonly busy: boolean;
  readonly onHanded: (way: 'mail' | 'copy') => void;
  readonly onSaveDossier: (id: string) => void;
}

/** Whoever was chosen, else their department's own address. */
function addressOf({ recipients }: EscalationView, recipient: string): string | null {
  const chosen = recipients.find(({ id }) => id === recipient);
  return chosen?.email ?? recipients.find(({ is }) => is === 'department')?.email ?? null;
}

export function ByHand(props: ByHandProps) {
  const { view, preview, onHanded } = props;
  const { escalation: words, common } = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const to = addressOf(view, props.recipient);
  const mail = mailOf(preview.subject, preview.lines.join(' '), to);
  const text = preview.lines.join('\n');
  const copy = async () => {
    const went = await copyText(text);
    setCopied(went);
    if (went) onHanded('copy');
  };
  return (
    <>
      <article class="way" data-part="way-mail">
        <h3>{words.mail}</h3>
        <p class="soft small">{to === null ? words.mailNobody : words.mailTo(to)}</p>
        {mail.cut ? (
          <p class="small" data-part="mail-cut">
            {words.mailCut}
          </p>
        ) : null}
        {view.dossier === null ? null : <p class="small">{words.join}</p>}
        <div class="row">
          <a
            class="button button-small"
            href={mail.address}
            target="_blank"
            rel="noreferrer"
            data-part="mail"
            onClick={() => onHanded('mail')}
          >
            {words.mailOpen}
          </a>
          {view.dossier === null ? null : (
            <Button small onPress={() => props.onSaveDossier(view.dossier ?? '')} part="save-dossier-file">
              {words.joinSave}
            </Button>
          )}
        </div>
      </article>
      <article class="way" data-part="way-copy">
        <h3>{words.copy}</h3>
        <p class="soft small">{words.copyHint}</p>
        <div class="row">
          <Button small busy={props.busy} onPress={() => void copy()} part="copy-text">
            {common.copy}
          </Button>
        </div>
        <div role="status">
          {copied === null ? null : <p class="small">{copied ? words.copied : words.copyFailed}</p>}
          {copied === false ? <textarea readOnly rows={4} value={text} aria-label={common.copy} /> : null}
        </div>
      </article>
    </>
  );
}
