/** The first-run guide: at most five screens, left and taken up again at will, that end with a working charter. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GuideStep } from '../../core/settings';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { Mark } from '../../ui/mark';
import { useOptions } from '../context';
import { BrandScreen } from './brand-screen';
import { NextScreen } from './next-screen';
import { ReceiveScreen } from './receive-screen';
import { RoleScreen } from './role-screen';
import { SectorScreen } from './sector-screen';
import { ServicesScreen } from './services-screen';
import { type Screen, screenOf, screensOf } from './step';
import './start.css';

export interface ScreenProps {
  /** To the next screen; after the last one, out. */
  readonly onDone: () => void;
  /** To a screen that is kept already. */
  readonly onChosen: (screen: Screen) => void;
  /** Absent on the first one. */
  readonly onBack?: (() => void) | undefined;
}

const screens: Readonly<Record<Screen, (props: ScreenProps) => preact.JSX.Element>> = {
  role: RoleScreen,
  brand: BrandScreen,
  sector: SectorScreen,
  services: ServicesScreen,
  next: NextScreen,
  receive: ReceiveScreen,
};

export function Guide() {
  const { start: t, options } = useWords();
  const { settings, saveSettings } = useOptions();
  const [screen, setScreen] = useState<Screen>(() => screenOf(settings));
  const order = screensOf(settings.role);
  const at = order.indexOf(screen);
  useEffect(() => {
    document.title = `${t.title} – ${options.title}`;
  }, [t, options]);

  // A new screen is read from its title, at once: a moment later it would take the field from who already types. The
  // first one leaves the focus where the page put it.
  const main = useRef<HTMLElement>(null);
  const opened = useRef<Screen | null>(screen);
  useLayoutEffect(() => {
    if (opened.current === screen) return;
    opened.current = null;
    main.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [screen]);

  // A screen that saved something calls back after others have: what is kept now is what is added to.
  const latest = useRef(settings);
  latest.current = settings;
  const go = (to: GuideStep) => {
    void saveSettings({ ...latest.current, guide: to });
    if (to === 'done') leave(settings.role);
    else setScreen(to);
  };
  const next = order[at + 1];
  const before = order[at - 1];
  const Shown = screens[screen];
  return (
    <div class="guide-page" data-screen={screen}>
      <header class="guide-header">
        <Mark size={28} />
        <div>
          <strong>{t.title}</strong>
          <span class="soft small" role="status" data-part="guide-step">
            {settings.welcomed ? t.step(at + 1, order.length) : options.title}
          </span>
        </div>
        {screen === 'next' ? null : (
          <span class="guide-later">
            <Button look="quiet" part="guide-later" onPress={() => leave(settings.role)}>
              {t.later}
            </Button>
          </span>
        )}
      </header>
      <main id="main" ref={main}>
        <Shown
          key={screen}
          onDone={() => go(next === undefined || next === 'role' ? 'done' : next)}
          onChosen={setScreen}
          onBack={before === undefined ? undefined : () => setScreen(before)}
        />
      </main>
    </div>
  );
}

/** To the rooms; the guide waits at the screen that was kept last. */
function leave(role: 'admin' | 'approver' | 'cm'): void {
  location.hash = role === 'cm' ? 'you' : role === 'approver' ? 'replies' : 'brand';
}
