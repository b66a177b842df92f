/** Every charter of this browser: show one, add one, take one away in two steps. */
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';
import { useShelf } from './use-shelf';

export function ShelfForm() {
  const { shelf: t, options, common } = useWords();
  const { charter, place, shelf } = useOptions();
  const { outcome, ask } = useShelf();
  const [removing, setRemoving] = useState(false);
  const remove = async () => {
    setRemoving(false);
    await ask({ do: 'remove', place });
  };
  return (
    <section class="sheet stack" aria-labelledby="shelf">
      <h2 id="shelf">{t.title}</h2>
      <p class="soft">{t.intro}</p>
      <ul class="shelf">
        {shelf.map((one) => (
          <li key={one.place} class="row">
            <span>
              {one.title}{' '}
              <span class="soft small">{one.brands.length ? common.list(one.brands) : t.noBrand}</span>
            </span>
            {one.place === place ? (
              <span class="chip">{t.shown}</span>
            ) : (
              <Button small onPress={() => void ask({ do: 'choose', place: one.place })}>
                {t.show}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div class="row">
        {(['fr', 'en'] as const).map((language) => (
          <Button key={language} small onPress={() => void ask({ do: 'add', language })}>
            {t.add[language]}
          </Button>
        ))}
      </div>
      {shelf.length < 2 ? null : removing ? (
        <div class="stack">
          <p class="soft small">{t.removeHelp}</p>
          <div class="row">
            <Button look="alarm" onPress={() => void remove()}>
              {t.removeConfirm(charter.title)}
            </Button>
            <Button look="quiet" onPress={() => setRemoving(false)}>
              {options.cancel}
            </Button>
          </div>
        </div>
      ) : (
        <div>
          <Button small look="quiet" onPress={() => setRemoving(true)}>
            {t.remove}
          </Button>
        </div>
      )}
      {outcome === null ? null : outcome === 'done' ? (
        <p role="status">{t.outcomes.done}</p>
      ) : (
        <Notice tone="alarm" role="alert">
          {t.outcomes[outcome]}
        </Notice>
      )}
    </section>
  );
}
