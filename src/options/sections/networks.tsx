/** Which networks Relais may read, and whether the browser still allows it. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/browser';
import { sites } from '../../sites';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';

const read = ['x', 'facebook'] as const;

export function NetworksSection() {
  const words = useWords();
  const { settings, saveSettings } = useOptions();
  const t = words.options.networks;
  return (
    <div class="stack">
      <p class="soft">{t.intro}</p>
      <p class="soft">{t.marks}</p>
      {read.map((id) => (
        <section key={id} class="sheet stack" aria-label={words.networks[id]}>
          <label class="row">
            <input
              type="checkbox"
              checked={settings.networks[id] ?? true}
              onChange={(event) =>
                void saveSettings({
                  ...settings,
                  networks: { ...settings.networks, [id]: event.currentTarget.checked },
                })
              }
            />
            {t.use(words.networks[id])}
          </label>
          <Permission id={id} />
        </section>
      ))}
      <section class="sheet stack" aria-labelledby="practice">
        <h2 id="practice">{t.practice}</h2>
        <p class="soft">{t.practiceHelp}</p>
        <p>
          <a href={browser.runtime.getURL('src/practice/index.html')} target="_blank" rel="noreferrer">
            {t.openPractice}
          </a>
        </p>
      </section>
    </div>
  );
}

const originsOf = (id: string): string[] => [...(sites.find((site) => site.id === id)?.hosts ?? [])];

/** The user may withdraw a host permission at any time: a state to show, with the way back. */
function Permission(props: { id: (typeof read)[number] }) {
  const { options } = useWords();
  const t = options.networks;
  const [granted, setGranted] = useState<boolean | null>(null);

  useEffect(() => {
    browser.permissions.contains({ origins: originsOf(props.id) }).then(setGranted, () => setGranted(null));
  }, [props.id]);

  if (granted === null) return null;
  if (granted) return <p class="soft small">{t.granted}</p>;
  return (
    <Notice tone="care">
      <p>{t.withdrawn}</p>
      <Button
        onPress={() => void browser.permissions.request({ origins: originsOf(props.id) }).then(setGranted)}
      >
        {t.allow}
      </Button>
    </Notice>
  );
}
