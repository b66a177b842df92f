/** The department's channel: seen byte for byte, then confirmed, then sent. */
import { useEffect, useState } from 'preact/hooks';
import type { EscalationView, Preview } from '../../messages/escalation';
import { Button } from '../button';
import { moment } from '../formats';
import { useLanguage, useWords } from '../language';
import { Exact } from './exact';

export interface ByWebhookProps {
  readonly view: EscalationView;
  readonly preview: Preview;
  readonly busy: boolean;
  readonly onSend: (when: 'now' | 'after_quiet') => void;
  readonly onAllow: (pattern: string) => void;
}

export function ByWebhook(props: ByWebhookProps) {
  const { view, preview, busy } = props;
  const { escalation: words, common } = useWords();
  const language = useLanguage();
  const [seen, setSeen] = useState<string | null>(null);
  // What was seen is what is confirmed: anything else is to be seen again.
  useEffect(() => setSeen((before) => (before === preview.sum ? before : null)), [preview.sum]);
  const { webhook } = view;
  return (
    <article class="way" data-part="way-webhook">
      <h3>{words.webhook}</h3>
      {webhook === null ? (
        <p class="soft small">{view.practice ? words.webhookPractice : words.webhookNone}</p>
      ) : (
        <p class="soft small">{words.webhookTo(words.kinds[webhook.kind], webhook.host)}</p>
      )}
      {webhook && !webhook.permitted ? (
        <>
          <p class="small">{words.webhookWithdrawn(webhook.host)}</p>
          <div class="row">
            <Button small onPress={() => props.onAllow(webhook.pattern)} part="allow-webhook">
              {words.allow}
            </Button>
          </div>
        </>
      ) : null}
      {webhook && preview.tooLong ? <p class="small">{words.tooLong}</p> : null}
      {webhook?.permitted && preview.post ? (
        seen === preview.sum ? (
          <>
            <Exact post={preview.post} />
            <div class="row">
              {view.quietUntil === null ? null : (
                <Button
                  look="first"
                  busy={busy}
                  onPress={() => props.onSend('after_quiet')}
                  part="send-later"
                >
                  {words.later(moment(language, view.quietUntil, new Date()))}
                </Button>
              )}
              <Button
                look={view.quietUntil === null ? 'first' : 'plain'}
                busy={busy}
                onPress={() => props.onSend('now')}
                part="send-now"
              >
                {words.confirm}
              </Button>
              <Button look="quiet" onPress={() => setSeen(null)}>
                {common.cancel}
              </Button>
            </div>
          </>
        ) : (
          <div class="row">
            <Button small onPress={() => setSeen(preview.sum)} part="see-exact">
              {words.see}
            </Button>
          </div>
        )
      ) : null}
    </article>
  );
}
