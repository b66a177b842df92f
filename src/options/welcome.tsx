/** First run: the role is chosen, once, in one press. */
import { Button } from '../ui/button';
import { useWords } from '../ui/language';
import { useOptions } from './context';

const roles = ['admin', 'cm', 'approver'] as const;

export function Welcome() {
  const { options } = useWords();
  const { settings, saveSettings } = useOptions();
  const t = options.welcome;
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
            onPress={() => void saveSettings({ ...settings, role, welcomed: true })}
          >
            {t.choose[role]}
          </Button>
        ))}
      </div>
      <p class="soft small">{t.alone}</p>
    </section>
  );
}
