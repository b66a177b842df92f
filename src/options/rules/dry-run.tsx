/** Trying a rule before it is saved: which verdicts would change, before and after, and the card as the CM would see it. */
import { useState } from 'preact/hooks';
import type { Change } from '../../messages/charter';
import { type CompareReply, MOST_PASTED, type TrialSource } from '../../messages/trial-compare';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Fold } from '../../ui/fold';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { Compared } from './compared';
import { useTrial } from './use-trial';

const sources = ['practice', 'page', 'pasted'] as const satisfies readonly TrialSource['from'][];

/** Comments pasted one a paragraph. */
export function pastedTexts(typed: string): string[] {
  return typed
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .slice(0, MOST_PASTED);
}

export function DryRun(props: { change: () => Change }) {
  const words = useWords();
  const { ruleEditor: t, options } = words;
  const [from, setFrom] = useState<TrialSource['from']>('practice');
  const [pasted, setPasted] = useState('');
  const [missing, setMissing] = useState(false);
  const trial = useTrial();
  const run = () => {
    const texts = pastedTexts(pasted);
    setMissing(from === 'pasted' && texts.length === 0);
    if (from === 'pasted' && texts.length === 0) return;
    void trial.compare(props.change(), from === 'pasted' ? { from, texts } : { from });
  };
  return (
    <Fold title={t.tryIt} part="dry-run">
      <p class="soft small">{t.tryHelp}</p>
      <Field label={t.source}>
        {(facts) => (
          <select
            {...facts}
            name="source"
            value={from}
            onChange={(event) => setFrom(event.currentTarget.value as TrialSource['from'])}
          >
            {sources.map((one) => (
              <option key={one} value={one}>
                {t.sources[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {from === 'pasted' ? (
        <Field label={t.pasted} hint={t.pastedHelp} error={missing ? t.pasteFirst : null}>
          {(facts) => (
            <textarea
              {...facts}
              name="pasted"
              rows={4}
              dir="auto"
              value={pasted}
              onInput={(event) => setPasted(event.currentTarget.value)}
            />
          )}
        </Field>
      ) : null}
      <div>
        <Button part="compare" busy={trial.busy} onPress={run}>
          {t.compare}
        </Button>
      </div>
      {trial.silent ? (
        <Notice tone="alarm" role="alert">
          {options.outcomes.unreachable}
        </Notice>
      ) : null}
      {trial.reply ? <Outcome reply={trial.reply} /> : null}
    </Fold>
  );
}

function Outcome({ reply }: { reply: CompareReply }) {
  const { ruleEditor: t } = useWords();
  switch (reply.outcome) {
    case 'compared':
      return <Compared reply={reply} />;
    case 'refused':
      return <Notice tone="care">{t.cannotTry}</Notice>;
    case 'stale':
      return <Notice tone="care">{t.gone}</Notice>;
    case 'no_page':
      return <Notice>{t.noPage}</Notice>;
    default:
      return reply.outcome satisfies never;
  }
}
