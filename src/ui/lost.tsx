/** Guidance that cannot be shown: why, and what to do. */
import { Button } from './button';
import type { Loaded } from './guidance-port';
import { useWords } from './language';
import { StatePage } from './state-page';

export function Lost(props: { state: Exclude<Loaded['state'], 'ready'>; retry: () => void }) {
  const { card, common } = useWords();
  const said = {
    gone: { title: card.goneTitle, text: card.goneText },
    reload: { title: card.reloadTitle, text: card.reloadText },
    expired: { title: card.expiredTitle, text: card.expiredText },
    no_answer: { title: card.noAnswerTitle, text: card.noAnswerText },
  }[props.state];
  return (
    <StatePage title={said.title} text={said.text}>
      {props.state === 'no_answer' ? <Button onPress={props.retry}>{common.retry}</Button> : null}
    </StatePage>
  );
}
