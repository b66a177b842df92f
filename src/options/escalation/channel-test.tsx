/** « Tester »: a marked message, seen byte for byte before it leaves, and what the channel made of it. */
import { useState } from 'preact/hooks';
import type { DeliveryView, Preview, SendOutcome } from '../../messages/escalation';
import { Button } from '../../ui/button';
import { Exact } from '../../ui/escalation/exact';
import { DeliveryLine } from '../../ui/escalation/history';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import { webhookPort } from './port';

interface Sent {
  readonly outcome: SendOutcome | 'no_answer';
  readonly delivery: DeliveryView | null;
}

export function ChannelTest(props: { department: string }) {
  const { escalation: words, common } = useWords();
  const { place } = useOptions();
  const { department } = props;
  const [preview, setPreview] = useState<Preview | null>(null);
  const [sent, setSent] = useState<Sent | null>(null);
  const [busy, setBusy] = useState(false);
  const see = async () => {
    setSent(null);
    setPreview(await webhookPort.testPreview(place, department));
  };
  const send = async (sum: string) => {
    setBusy(true);
    setSent(await webhookPort.test(place, department, sum));
    setBusy(false);
    setPreview(null);
  };
  return (
    <div class="stack" data-part="channel-test">
      {preview?.post ? (
        <>
          <Exact post={preview.post} />
          <div class="row">
            <Button look="first" busy={busy} part="send-test" onPress={() => void send(preview.sum)}>
              {words.confirm}
            </Button>
            <Button look="quiet" onPress={() => setPreview(null)}>
              {common.cancel}
            </Button>
          </div>
        </>
      ) : (
        <div class="row">
          <Button small part="test-webhook" onPress={() => void see()}>
            {words.settings.test}
          </Button>
          <span class="soft small">{words.settings.testHint}</span>
        </div>
      )}
      <div class="stack" role="status" data-part="test-outcome" data-outcome={sent?.outcome}>
        {sent === null ? null : (
          <Notice tone={sent.outcome === 'delivered' ? 'good' : 'care'}>
            {words.outcomes[sent.outcome]}
          </Notice>
        )}
        {sent?.delivery && sent.outcome !== 'delivered' ? (
          <DeliveryLine delivery={sent.delivery} busy={busy} onAct={null} />
        ) : null}
      </div>
    </div>
  );
}
