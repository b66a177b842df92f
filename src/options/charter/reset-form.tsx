/** Back to a starting charter, in two steps, with the brands kept. */
import { useState } from 'preact/hooks';
import { send } from '../../messages/send';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import type { ChangeOutcome } from '../use-charter';

export function ResetForm() {
  const { options } = useWords();
  const { place, reload } = useOptions();
  const [asked, setAsked] = useState<'fr' | 'en' | null>(null);
  const [outcome, setOutcome] = useState<ChangeOutcome | null>(null);
  const t = options.charter;

  const reset = async (language: 'fr' | 'en') => {
    try {
      const reply = await send('charter.reset', { place, language });
      setOutcome(reply.outcome);
      if (reply.outcome === 'saved') await reload();
    } catch {
      setOutcome('unreachable');
    }
    setAsked(null);
  };

  return (
    <section class="sheet stack" aria-labelledby="reset">
      <h2 id="reset">{t.reset}</h2>
      <p class="soft">{t.resetHelp}</p>
      {asked ? (
        <div class="row">
          <Button look="alarm" onPress={() => void reset(asked)}>
            {t.resetConfirm}
          </Button>
          <Button look="quiet" onPress={() => setAsked(null)}>
            {options.cancel}
          </Button>
        </div>
      ) : (
        <div class="row">
          {(['fr', 'en'] as const).map((language) => (
            <Button key={language} onPress={() => setAsked(language)}>
              {t.resetTo[language]}
            </Button>
          ))}
        </div>
      )}
      {outcome === null ? null : outcome === 'saved' ? (
        <p role="status">{options.saved}</p>
      ) : (
        <Notice tone="alarm" role="alert">
          {options.outcomes[outcome]}
        </Notice>
      )}
    </section>
  );
}
