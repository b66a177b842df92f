/** One finding: the words, why, the charter's article, and who decides. */
import type { ComponentChildren } from 'preact';
import type { DraftView, FindingView } from '../messages/draft';
import { Button } from './button';
import { labels } from './labels';
import { useWords } from './language';

/** Pieces quoted of one finding. */
const MOST_QUOTES = 3;

export function RedLine(props: { finding: FindingView; children: ComponentChildren }) {
  const { finding } = props;
  const words = useWords();
  return (
    <div class="finding" data-rule={finding.rule} data-severity="red">
      <strong class="notice-title">
        {words.common.because(words.coach.redTitle, labels(words).checks[finding.rule].toLocaleLowerCase())}
      </strong>
      <Said finding={finding} />
      {props.children}
    </div>
  );
}

export interface AdviceLineProps {
  readonly finding: FindingView;
  /** What the charter advises for the comment. */
  readonly advice: DraftView['advice'];
  /** Single key that mutes it. */
  readonly shortcut?: string | undefined;
  readonly onMute: () => void;
  readonly children: ComponentChildren;
}

export function AdviceLine(props: AdviceLineProps) {
  const { finding, shortcut } = props;
  const words = useWords();
  const { coach } = words;
  const name = labels(words).checks[finding.rule];
  return (
    <li class="finding" data-rule={finding.rule} data-severity="advice">
      <div class="finding-head">
        <strong>{name}</strong>
        <span class="finding-mute">
          {shortcut ? <kbd>{shortcut}</kbd> : null}
          <Button
            look="quiet"
            small
            part="mute"
            shortcut={shortcut}
            label={coach.muteLabel(name)}
            onPress={props.onMute}
          >
            {coach.mute}
          </Button>
        </span>
      </div>
      {finding.rule === 'stand_down' ? <StandDown {...props} /> : <Said finding={finding} />}
      {props.children}
    </li>
  );
}

/** Who answers, where the CM is not asked to. */
function StandDown({ finding, advice }: Pick<AdviceLineProps, 'finding' | 'advice'>) {
  const { coach } = useWords();
  const { department } = finding;
  if (advice !== 'escalate') return <p>{coach.leave}</p>;
  return <p>{department ? coach.escalateTo(department) : coach.escalate}</p>;
}

function Said({ finding }: { finding: FindingView }) {
  const words = useWords();
  const { coach } = words;
  const quoted = finding.words.slice(0, MOST_QUOTES);
  return (
    <>
      {quoted.length > 0 ? (
        <p class="finding-words">
          {quoted.map((piece) => (
            <bdi key={piece} class="finding-piece">
              {coach.quote(piece)}
            </bdi>
          ))}
        </p>
      ) : null}
      <p>
        {finding.note || labels(words).checkWhy[finding.rule]}
        {finding.department ? ` ${coach.decides(finding.department)}` : null}
      </p>
      {finding.article ? <p class="soft small">{coach.article(finding.article)}</p> : null}
    </>
  );
}
