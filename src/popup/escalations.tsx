/** Escalations prepared on cards. What leaves the machine leaves from here, by the user's own hand. */
import { useState } from 'preact/hooks';
import type { DecisionView } from '../messages/views';
import { Button } from '../ui/button';
import { copyText } from '../ui/copy';
import { Fold } from '../ui/fold';
import { useLanguage, useWords } from '../ui/language';
import { escalationText } from './escalation-text';
import { mailto } from './mailto';

export interface EscalationsProps {
  readonly decisions: readonly DecisionView[];
  readonly onRemove: (decision: string) => void;
}

export function Escalations(props: EscalationsProps) {
  const { popup } = useWords();
  if (!props.decisions.length) return null;
  return (
    <Fold title={popup.escalations} aside={String(props.decisions.length)} part="escalations">
      {props.decisions.map((decision) => (
        <Escalation key={decision.id} decision={decision} onRemove={props.onRemove} />
      ))}
    </Fold>
  );
}

function Escalation(props: { decision: DecisionView; onRemove: (decision: string) => void }) {
  const words = useWords();
  const { popup, common, outcomes } = words;
  const language = useLanguage();
  const [copied, setCopied] = useState<boolean | null>(null);
  const { decision } = props;
  const { subject, lines } = escalationText(words, language, decision);
  return (
    <article class="escalation" data-part="escalation">
      <h2>{decision.department ? popup.escalationTo(decision.department) : popup.noDepartment}</h2>
      <p class="soft small whole-line">
        <bdi>{decision.excerpt || popup.noText}</bdi>
      </p>
      <div class="row">
        <Button small onPress={() => void copyText(lines.join('\n')).then(setCopied)}>
          {copied ? common.copied : common.copy}
        </Button>
        <a
          class="button button-small"
          href={mailto(subject, lines.join(' '))}
          target="_blank"
          rel="noreferrer"
        >
          {popup.mail}
        </a>
        <Button small look="quiet" onPress={() => props.onRemove(decision.id)}>
          {popup.remove}
        </Button>
      </div>
      <div role="status">
        {copied === false ? (
          <>
            <p class="small">{outcomes.copy_failed}</p>
            <textarea readOnly rows={4} value={lines.join('\n')} aria-label={common.copy} />
          </>
        ) : null}
      </div>
    </article>
  );
}
