/** The channel of each department, in this browser only. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { WebhookView } from '../../messages/escalation';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { ChannelForm } from './channel-form';
import { ChannelTest } from './channel-test';
import { escalationPort, webhookPort } from './port';

export function Channels() {
  const { escalation: words } = useWords();
  const { charter, place } = useOptions();
  const [kept, setKept] = useState<ReadonlyMap<string, WebhookView>>(new Map());
  const load = useCallback(async () => {
    const list = await webhookPort.list(place);
    setKept(new Map(list.map(({ department, webhook }) => [department, webhook])));
  }, [place]);
  useEffect(() => void load(), [load]);
  return (
    <div class="stack" data-part="channels">
      <p class="soft">{words.settings.intro}</p>
      {charter.departments.map(({ id, name }) => (
        <Channel key={id} department={id} name={name} webhook={kept.get(id) ?? null} onChange={load} />
      ))}
    </div>
  );
}

interface ChannelProps {
  readonly department: string;
  readonly name: string;
  readonly webhook: WebhookView | null;
  readonly onChange: () => Promise<void>;
}

function Channel(props: ChannelProps) {
  const { department, webhook, onChange } = props;
  const { escalation: words } = useWords();
  const { place } = useOptions();
  const [editing, setEditing] = useState(false);
  const { settings } = words;
  return (
    <section class="sheet stack" data-channel={department} aria-label={props.name}>
      <h2>{props.name}</h2>
      {webhook === null ? (
        <p class="soft small">{settings.none}</p>
      ) : (
        <p class="small" data-part="kept">
          {settings.kept(words.kinds[webhook.kind], webhook.masked)}
        </p>
      )}
      {webhook && !webhook.permitted ? (
        <div class="row">
          <p class="small" data-part="withdrawn">
            {words.webhookWithdrawn(webhook.host)}
          </p>
          <Button
            small
            part="allow-webhook"
            onPress={() => void escalationPort.allow(webhook.pattern).then(onChange)}
          >
            {words.allow}
          </Button>
        </div>
      ) : null}
      {editing ? (
        <ChannelForm
          department={department}
          onDone={async () => {
            setEditing(false);
            await onChange();
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <div class="row">
          <Button
            small
            part="set-webhook"
            label={`${webhook === null ? settings.add : settings.change} (${props.name})`}
            onPress={() => setEditing(true)}
          >
            {webhook === null ? settings.add : settings.change}
          </Button>
          {webhook === null ? null : (
            <Button
              small
              look="alarm"
              part="remove-webhook"
              label={`${settings.remove} (${props.name})`}
              onPress={() => void webhookPort.remove(place, department).then(onChange)}
            >
              {settings.remove}
            </Button>
          )}
        </div>
      )}
      {webhook?.permitted && !editing ? <ChannelTest department={department} /> : null}
    </section>
  );
}
