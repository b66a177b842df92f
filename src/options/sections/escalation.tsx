/** Escalations: one of them where the address names it, else those that wait and the departments' channels. */
import { useEffect, useState } from 'preact/hooks';
import { ANSWER_DAYS } from '../../core/escalation/limits';
import { now, today } from '../../platform/clock';
import { EscalationScreen } from '../../ui/escalation/screen';
import { useWords } from '../../ui/language';
import { caseIn } from '../escalation/case-hash';
import { Cases } from '../escalation/cases';
import { Channels } from '../escalation/channels';
import { escalationPort } from '../escalation/port';

const DAY = 24 * 3_600_000;

export function EscalationSection() {
  const { escalation: words } = useWords();
  const [shown, setShown] = useState(() => caseIn(location.hash));
  useEffect(() => {
    const follow = () => setShown(caseIn(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  if (shown === null) {
    return (
      <div class="stack">
        <Cases />
        <Channels />
      </div>
    );
  }
  return (
    <div class="stack">
      <p>
        <a href="#escalation">
          <span aria-hidden="true">‹</span> {words.settings.backToAll}
        </a>
      </p>
      <div class="sheet escalation-sheet">
        <EscalationScreen
          key={shown}
          decision={shown}
          port={escalationPort}
          today={today()}
          lastDay={today(() => now() + ANSWER_DAYS * DAY)}
        />
      </div>
    </div>
  );
}
