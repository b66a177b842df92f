/** The rule tester: paste a comment, see every signal, rule and reply, and why. Nothing is kept. */
import { useState } from 'preact/hooks';
import { MAX_TEXT, unknownCounts } from '../../core/comment';
import { send } from '../../messages/send';
import type { TrialReply } from '../../messages/trial';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { TrialResult } from '../tester/trial-result';

const networks = ['x', 'facebook'] as const;

export function TesterSection() {
  const words = useWords();
  const t = words.options.tester;
  const [text, setText] = useState('');
  const [network, setNetwork] = useState('');
  const [own, setOwn] = useState(true);
  const [reactions, setReactions] = useState('');
  const [replies, setReplies] = useState('');
  const [read, setRead] = useState<{ text: string; reply: TrialReply } | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  const judge = async () => {
    setTrouble(null);
    if (text.trim() === '') {
      setTrouble(t.empty);
      return;
    }
    const asked = text.slice(0, MAX_TEXT);
    try {
      const reply = await send('trial.judge', {
        text: asked,
        network: network || null,
        own,
        counts: { ...unknownCounts, reactions: counter(reactions), replies: counter(replies) },
      });
      setRead({ text: asked, reply });
    } catch {
      setTrouble(words.options.outcomes.unreachable);
    }
  };

  return (
    <div class="stack">
      <p class="soft">{t.intro}</p>
      <div class="sheet stack">
        <Field label={t.text}>
          {(facts) => (
            <textarea
              {...facts}
              rows={4}
              dir="auto"
              value={text}
              onInput={(e) => setText(e.currentTarget.value)}
              onKeyDown={(e) => {
                if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) void judge();
              }}
            />
          )}
        </Field>
        <div class="columns">
          <Field label={t.network}>
            {(facts) => (
              <select {...facts} value={network} onChange={(e) => setNetwork(e.currentTarget.value)}>
                <option value="">{t.anyNetwork}</option>
                {networks.map((id) => (
                  <option key={id} value={id}>
                    {words.networks[id]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={t.reactions}>
            {(facts) => (
              <input
                {...facts}
                inputMode="numeric"
                value={reactions}
                onInput={(e) => setReactions(e.currentTarget.value)}
              />
            )}
          </Field>
          <Field label={t.replies}>
            {(facts) => (
              <input
                {...facts}
                inputMode="numeric"
                value={replies}
                onInput={(e) => setReplies(e.currentTarget.value)}
              />
            )}
          </Field>
        </div>
        <label class="row">
          <input type="checkbox" checked={own} onChange={(e) => setOwn(e.currentTarget.checked)} />
          {t.own}
        </label>
        <div>
          <Button look="first" part="judge" onPress={() => void judge()}>
            {t.judge}
          </Button>
        </div>
        {trouble ? (
          <Notice tone="alarm" role="alert">
            {trouble}
          </Notice>
        ) : null}
      </div>
      {read ? <TrialResult text={read.text} reply={read.reply} /> : null}
    </div>
  );
}

/** A counter as typed; unknown where it is no whole number. */
function counter(typed: string): number | null {
  return /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : null;
}
