/** The first screen: who one is, in one press. */
import { browser } from '../../platform/browser';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { useOptions } from '../context';
import type { ScreenProps } from './guide';

const roles = ['admin', 'cm', 'approver'] as const;
type Role = (typeof roles)[number];

/** Where each begins. */
const first: Readonly<Record<Role, 'brand' | 'receive'>> = {
  admin: 'brand',
  cm: 'receive',
  approver: 'receive',
};

export function RoleScreen(props: ScreenProps) {
  return (
    <section class="sheet stack guide welcome" aria-labelledby="welcome">
      <RoleChoice level="h1" onChosen={props.onChosen} />
    </section>
  );
}

/** The same above a room that was opened by its address. */
export function Welcome() {
  return (
    <section class="sheet stack welcome" aria-labelledby="welcome">
      <RoleChoice level="h2" />
    </section>
  );
}

function RoleChoice(props: { level: 'h1' | 'h2'; onChosen?: ScreenProps['onChosen'] }) {
  const { start } = useWords();
  const { settings, saveSettings } = useOptions();
  const t = start.role;
  const Title = props.level;
  const choose = async (role: Role) => {
    const kept = await saveSettings({ ...settings, role, welcomed: true, guide: first[role] });
    if (kept) props.onChosen?.(first[role]);
  };
  return (
    <>
      <Title id="welcome" tabIndex={-1}>
        {t.title}
      </Title>
      <p>{t.text}</p>
      <ul class="guide-roles">
        {roles.map((role) => (
          <li key={role}>
            <Button
              look={role === 'admin' ? 'first' : 'plain'}
              part={`role-${role}`}
              onPress={() => void choose(role)}
            >
              {t.choose[role]}
            </Button>
            <span class="soft small">{t.about[role]}</span>
          </li>
        ))}
      </ul>
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
    </>
  );
}
