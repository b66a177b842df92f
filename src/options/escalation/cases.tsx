/** The escalations that wait for their department, and how each stands. */
import { useEffect, useState } from 'preact/hooks';
import type { ReplyOf } from '../../messages/contract';
import { send } from '../../messages/send';
import type { DecisionView } from '../../messages/views';
import { dayOfInstant } from '../../platform/clock';
import { StateChip } from '../../ui/escalation/state-chip';
import { day } from '../../ui/formats';
import { useLanguage, useWords } from '../../ui/language';
import { caseHash } from './case-hash';
import { escalationPort } from './port';

type State = ReplyOf<'escalation.states'>['states'][number];

export function Cases() {
  const { escalation: words, popup } = useWords();
  const language = useLanguage();
  const [waiting, setWaiting] = useState<readonly DecisionView[] | null>(null);
  const [states, setStates] = useState<readonly State[]>([]);
  useEffect(() => {
    const load = async () => {
      const [follow, known] = await Promise.all([
        send('journal.follow', { practice: false }),
        escalationPort.states(),
      ]);
      setStates(known);
      setWaiting(follow.escalations);
    };
    load().catch(() => setWaiting([]));
  }, []);
  return (
    <section class="sheet stack" data-part="cases">
      <h2>{words.settings.cases}</h2>
      {waiting?.length === 0 ? <p class="soft">{words.settings.noCases}</p> : null}
      <ul class="plain-list stack">
        {(waiting ?? []).map(({ id, at, department, excerpt }) => {
          const known = states.find((one) => one.id === id);
          return (
            <li key={id}>
              <a href={caseHash(id)}>
                {department ?? popup.noDepartment}, {day(language, dayOfInstant(at))}
              </a>{' '}
              <StateChip state={known?.state ?? 'prepared'} trouble={known?.trouble ?? null} />
              <p class="soft small">
                <bdi>{excerpt || popup.noText}</bdi>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
