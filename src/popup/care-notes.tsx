/** P23: quiet hours with the name on call, and a pause after a run of abuse. */
import type { Overview } from '../messages/views';
import { useWords } from '../ui/language';
import { Notice } from '../ui/notice';

export function CareNotes(props: { care: Overview['care'] }) {
  const { day } = useWords();
  const { quiet, onCall, abuse } = props.care;
  return (
    <>
      {quiet ? (
        <Notice title={day.quiet}>
          <p class="small">{day.quietText}</p>
          {onCall.length === 0 ? <p class="small">{day.nobodyOnCall}</p> : null}
          {onCall.map(({ name, contact }) => (
            <p key={`${name} ${contact}`} class="small" data-part="on-call">
              {day.onCall(name, contact)}
            </p>
          ))}
        </Notice>
      ) : null}
      {abuse > 0 ? (
        <Notice title={day.pauseTitle}>
          <p class="small" data-part="rest">
            {day.pauseText(abuse)}
          </p>
        </Notice>
      ) : null}
    </>
  );
}
