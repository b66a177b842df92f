/** How well the page could be read, as a light and as words. What the page announces is information, no alarm. */
import type { Health } from '../messages/views';
import { useWords } from './language';

export function HealthLight(props: { health: Health }) {
  const { popup, guard } = useWords();
  const { level, loaded, incomplete, announced } = props.health;
  const read = incomplete ? `${popup.read(loaded)}, ${popup.incomplete(incomplete)}` : popup.read(loaded);
  return (
    <div class="health small" data-part="health" data-level={level}>
      <span class={`light light-${level}`} aria-hidden="true" />
      <p>
        <strong>{popup.health[level]}.</strong> {level === 'red' ? popup.unreadable : `${read}.`}{' '}
        {level !== 'red' && announced !== null && announced > loaded ? (
          <span class="soft">{popup.announced(announced)}</span>
        ) : null}
        {props.health.guard === 'inactive' ? <span data-part="guard-inactive"> {guard.inactive}</span> : null}
      </p>
    </div>
  );
}
