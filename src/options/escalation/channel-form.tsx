/** The address of a department's channel: checked, permitted by the browser for that one host, kept here. */
import { useId, useState } from 'preact/hooks';
import {
  type AddressParts,
  addressProblem,
  isInner,
  kindOf,
  originPattern,
} from '../../core/escalation/address';
import { type WebhookKind, webhookKinds } from '../../core/escalation/way';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import { escalationPort, webhookPort } from './port';

type Problem = Exclude<Awaited<ReturnType<typeof webhookPort.save>>, 'done'> | 'denied';

function partsOf(address: string): AddressParts | null {
  return URL.canParse(address) ? new URL(address) : null;
}

export interface ChannelFormProps {
  readonly department: string;
  readonly onDone: () => Promise<void>;
  readonly onCancel: () => void;
}

export function ChannelForm(props: ChannelFormProps) {
  const { escalation: words, common } = useWords();
  const { settings } = words;
  const { place } = useOptions();
  const [address, setAddress] = useState('');
  const [kind, setKind] = useState<WebhookKind | null>(null);
  const [repeats, setRepeats] = useState(false);
  const [confirmed, setConfirmed] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const hint = useId();
  const parts = partsOf(address.trim());
  const chosen = kind ?? kindOf(parts?.hostname ?? '');
  const inner = parts !== null && isInner(parts.hostname);

  /** The browser only asks straight from the press: nothing is waited for before. */
  const save = async () => {
    const found = addressProblem(address.trim(), parts, confirmed || null);
    if (found !== null || parts === null) return setProblem(found ?? 'not_an_address');
    if (!(await escalationPort.allow(originPattern(parts)))) return setProblem('denied');
    const { department } = props;
    const asked = { place, department, address: address.trim(), kind: chosen, repeats };
    const outcome = await webhookPort.save({ ...asked, confirmed: confirmed || null });
    if (outcome === 'done') await props.onDone();
    else setProblem(outcome);
  };
  const said = problem === null ? null : problem === 'denied' ? settings.denied : settings.problems[problem];
  return (
    <div class="stack" data-part="channel-form">
      <Field label={settings.address} hint={settings.addressHint} error={said}>
        {(facts) => (
          <input
            {...facts}
            type="url"
            name="webhook-address"
            autocomplete="off"
            spellcheck={false}
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        )}
      </Field>
      {inner ? (
        <Field label={settings.confirm} hint={settings.confirmHint(parts.hostname)}>
          {(facts) => (
            <input
              {...facts}
              name="webhook-confirm"
              autocomplete="off"
              value={confirmed}
              onInput={(event) => setConfirmed(event.currentTarget.value)}
            />
          )}
        </Field>
      ) : null}
      <Field label={settings.kind}>
        {(facts) => (
          <select
            {...facts}
            name="webhook-kind"
            value={chosen}
            onChange={(event) =>
              setKind(webhookKinds.find((one) => one === event.currentTarget.value) ?? 'json')
            }
          >
            {webhookKinds.map((one) => (
              <option key={one} value={one}>
                {settings.kindNames[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {chosen === 'json' ? (
        <div>
          <label class="choice">
            <input
              type="checkbox"
              name="webhook-repeats"
              checked={repeats}
              aria-describedby={hint}
              onChange={(event) => setRepeats(event.currentTarget.checked)}
            />
            <span>{settings.repeats}</span>
          </label>
          <p class="field-hint" id={hint}>
            {settings.repeatsHint}
          </p>
        </div>
      ) : null}
      <div class="row">
        <Button look="first" part="save-webhook" onPress={() => void save()}>
          {settings.save}
        </Button>
        <Button look="quiet" onPress={props.onCancel}>
          {common.cancel}
        </Button>
      </div>
    </div>
  );
}
