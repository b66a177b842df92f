/** Following an address: what it gives is shown first, with what would change; then it is followed, or not. */
import { useState } from 'preact/hooks';
import { addressProblem, isInner, originPattern } from '../../core/escalation/address';
import type { ReplyOf } from '../../messages/contract';
import { send } from '../../messages/send';
import type { FoundCharter } from '../../messages/travel';
import { askToRead } from '../../platform/reach';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import { Found } from './found';
import { TrustFields, type TypedTrust, trustOf } from './trust-fields';

type Outcome = ReplyOf<'travel.try'>['outcome'] | ReplyOf<'travel.follow'>['outcome'] | 'unreachable';
type Refusal = Exclude<Outcome, 'found' | 'done'>;

export function FollowForm(props: { onDone: () => Promise<void> }) {
  const { travel: t } = useWords();
  const { place } = useOptions();
  const [address, setAddress] = useState('');
  const [confirmed, setConfirmed] = useState('');
  const [typed, setTyped] = useState<TypedTrust>({ kind: 'key', key: '', sum: '' });
  const [review, setReview] = useState(false);
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<Refusal | null>(null);
  const [found, setFound] = useState<FoundCharter | null>(null);
  const [busy, setBusy] = useState(false);
  const parts = URL.canParse(address.trim()) ? new URL(address.trim()) : null;
  const trust = trustOf(typed);
  const inner = parts !== null && isInner(parts.hostname);
  const changed = () => {
    setFound(null);
    setProblem(null);
  };

  /** The browser only asks straight from the press: nothing is waited for before. */
  const look = async () => {
    setTried(true);
    setFound(null);
    const wrong = addressProblem(address.trim(), parts, confirmed || null);
    if (wrong !== null || parts === null) return setProblem(wrong ?? 'not_an_address');
    if (trust === null) return;
    if (!(await askToRead(originPattern(parts)))) return setProblem('no_permission');
    setBusy(true);
    const asked = { place, address: address.trim(), confirmed: confirmed || null, trust };
    const reply = await send('travel.try', asked).catch(() => null);
    setBusy(false);
    setFound(reply?.found ?? null);
    setProblem(reply === null ? 'unreachable' : reply.outcome === 'found' ? null : reply.outcome);
  };
  const follow = async () => {
    if (trust === null || found === null) return;
    setBusy(true);
    const asked = { place, address: address.trim(), confirmed: confirmed || null, trust };
    const reply = await send('travel.follow', { ...asked, review, sum: found.sum }).catch(() => null);
    setBusy(false);
    if (reply?.outcome === 'done') return props.onDone();
    setFound(null);
    setProblem(reply?.outcome ?? 'unreachable');
  };

  return (
    <div class="stack" data-part="follow-form">
      <Field label={t.address} hint={t.addressHelp} error={problem === null ? null : t.outcomes[problem]}>
        {(facts) => (
          <input
            {...facts}
            type="url"
            name="charter-address"
            autocomplete="off"
            spellcheck={false}
            value={address}
            onInput={(event) => {
              setAddress(event.currentTarget.value);
              changed();
            }}
          />
        )}
      </Field>
      {inner ? (
        <Field label={t.confirm}>
          {(facts) => (
            <input
              {...facts}
              name="charter-confirm"
              autocomplete="off"
              value={confirmed}
              onInput={(event) => setConfirmed(event.currentTarget.value)}
            />
          )}
        </Field>
      ) : null}
      <TrustFields
        typed={typed}
        wrong={tried}
        onChange={(next) => {
          setTyped(next);
          changed();
        }}
      />
      <div>
        <label class="choice">
          <input
            type="checkbox"
            name="review"
            checked={review}
            onChange={(event) => setReview(event.currentTarget.checked)}
          />
          <span>{t.review}</span>
        </label>
        <p class="field-hint">{t.reviewHelp}</p>
      </div>
      <div class="row">
        <Button look={found ? 'plain' : 'first'} part="look" busy={busy} onPress={() => void look()}>
          {t.look}
        </Button>
      </div>
      {found ? (
        <div class="stack" role="status">
          <Found found={found} />
          <Notice>{t.replaces}</Notice>
          <div class="row">
            <Button look="first" part="follow" busy={busy} onPress={() => void follow()}>
              {t.follow}
            </Button>
          </div>
        </div>
      ) : null}
    </div>
  );
}
