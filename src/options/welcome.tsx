/** First run: the role is chosen, once, in one press. */
import { browser } from '../platform/browser';
import { Button } from '../ui/button';
import { useWords } from '../ui/language';
import { useOptions } from './context';

const roles = ['admin', 'cm', 'approver'] as const;

export function Welcome() {
  const { options } = useWords();
  const { settings, saveSettings } = useOptions();
  const t = options.welcome;
  const choose = async (role: (typeof roles)[number]) => {
    const kept = await saveSettings({ ...settings, role, welcomed: true });
    // A CM has nothing to fill in elsewhere.
    if (kept && role === 'cm' && location.hash === '') location.hash = 'you';
  };
  return (
    <section class="sheet stack welcome" aria-labelledby="welcome">
      <h2 id="welcome">{t.title}</h2>
      <p>{t.text}</p>
      <div class="row">
        {roles.map((role) => (
          <Button
            key={role}
            look={role === 'admin' ? 'first' : 'plain'}
            part={`role-${role}`}
            onPress={() => void choose(role)}
          >
            {t.choose[role]}
          </Button>
        ))}
      </div>
      <p class="soft small">{t.alone}</p>
      <p>
        <a
          data-part="practice"
          href={browser.runtime.getURL('src/practice/index.html')}
          target="_blank"
          rel="noreferrer"
        >
          {t.practice}
        </a>
      </p>
    </section>
  );
}
