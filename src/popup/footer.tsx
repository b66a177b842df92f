/** The day's figures, the pause, and the ways to the other screens. */
import type { Overview } from '../messages/views';
import { Button } from '../ui/button';
import { useWords } from '../ui/language';
import type { BlurPort } from './blur-port';
import { BlurToggle } from './blur-toggle';
import { BudgetLine } from './budget-line';

export interface FooterProps {
  readonly overview: Overview | null;
  readonly practiceAddress: string;
  readonly onPause: (on: boolean) => void;
  readonly onOptions: () => void;
  readonly onWrite: () => void;
  readonly blur: BlurPort;
}

export function Footer(props: FooterProps) {
  const { popup, common, scratch } = useWords();
  const { overview } = props;
  return (
    <footer class="popup-foot">
      {overview ? (
        <p class="small" data-part="today">
          <strong>{popup.today}</strong> <span class="soft">{figures(overview.today, popup)}</span>
        </p>
      ) : null}
      {overview ? <BudgetLine overview={overview} /> : null}
      <div class="row popup-own">
        <Button small onPress={props.onWrite} part="scratch-open">
          {scratch.open}
        </Button>
        <BlurToggle port={props.blur} />
      </div>
      <div class="row popup-ways">
        <Button small onPress={() => props.onPause(!overview?.pausedUntil)} part="pause">
          {overview?.pausedUntil ? popup.resume : popup.pause}
        </Button>
        <Button small look="quiet" onPress={props.onOptions} part="options">
          {common.options}
        </Button>
        <a
          class="button button-quiet button-small"
          href={props.practiceAddress}
          target="_blank"
          rel="noreferrer"
        >
          {popup.practise}
        </a>
      </div>
    </footer>
  );
}

/** Only what happened: a row of zeros tells nothing. */
function figures(today: Overview['today'], words: ReturnType<typeof useWords>['popup']): string {
  const { answered, left, watched, escalated } = today;
  const said = [
    ...(answered ? [words.answered(answered)] : []),
    ...(left ? [words.left(left)] : []),
    ...(watched ? [words.watched(watched)] : []),
    ...(escalated ? [words.escalated(escalated)] : []),
  ];
  return said.length ? said.join(', ') : words.noDecision;
}
