/** The brand's own key: shown to be given out, made with its back-up, taken from it, forgotten. */
import { useState } from 'preact/hooks';
import { send } from '../../messages/send';
import { Button } from '../../ui/button';
import { Fold } from '../../ui/fold';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import { KeyForms } from '../key/key-forms';
import type { TravelFacts } from './use-travel';

export function BrandKey(props: { facts: TravelFacts | null; onChange: () => Promise<void> }) {
  const { travel, options } = useWords();
  const t = travel.signing;
  const { place, charter } = useOptions();
  const [dropping, setDropping] = useState(false);
  const { facts, onChange } = props;
  if (facts === null) return null;
  const { key, canSign } = facts;
  const drop = async () => {
    setDropping(false);
    await send('key.drop', { place }).catch(() => null);
    await onChange();
  };
  return (
    <Fold title={t.title} part="brand-key">
      <div class="stack">
        <p class="soft">{t.intro}</p>
        {canSign ? null : <Notice tone="care">{t.cannot}</Notice>}
        {key ? (
          <>
            <p>{t.shown}</p>
            <code class="key" data-part="public-key">
              {key.key}
            </code>
            <p class="soft small">{t.print(key.fingerprint)}</p>
            {dropping ? (
              <div class="row">
                <Button look="alarm" onPress={() => void drop()}>
                  {t.dropConfirm}
                </Button>
                <Button look="quiet" onPress={() => setDropping(false)}>
                  {options.cancel}
                </Button>
              </div>
            ) : (
              <div>
                <Button small look="quiet" onPress={() => setDropping(true)}>
                  {t.drop}
                </Button>
              </div>
            )}
          </>
        ) : (
          <>
            <p>{t.none}</p>
            {canSign ? (
              <KeyForms place={place} fileName={`${charter.id}-relais-key.json`} onChange={onChange} />
            ) : null}
          </>
        )}
      </div>
    </Fold>
  );
}
