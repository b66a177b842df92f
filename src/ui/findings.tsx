/** What is said of a draft: red lines, two advices, the others and the muted ones folded. */
import type { ComponentChildren } from 'preact';
import { calmed } from '../core/coach/calm';
import type { CheckId } from '../core/draft/finding';
import type { DraftView, FindingView } from '../messages/draft';
import type { ReplyView } from '../messages/views';
import { Button } from './button';
import { AdviceLine, RedLine } from './finding-line';
import { Fold } from './fold';
import { labels } from './labels';
import { useWords } from './language';

export interface FindingsProps {
  readonly view: DraftView;
  readonly onMute: (rule: CheckId, muted: boolean) => void;
  /** How an approved way to say it is shown; left out, it is not. */
  readonly instead?: (reply: ReplyView) => ComponentChildren;
  /** Single keys mute the two advices: for frames that have no field of their own. */
  readonly keys?: boolean;
}

export function Findings(props: FindingsProps) {
  const { view, onMute } = props;
  const { coach, coachKeys } = useWords();
  const { red, shown, others, muted } = calmed(view.findings, new Set(view.muted));
  const keys = props.keys ? [coachKeys.first, coachKeys.second] : [];
  /** One approved text is shown once, under the first finding it answers. */
  const told = new Set<string>();
  const below = (finding: FindingView): ComponentChildren => {
    const reply = view.replies.find(({ id }) => id === finding.instead);
    if (reply === undefined || props.instead === undefined || told.has(reply.id)) return null;
    told.add(reply.id);
    return (
      <Fold title={coach.sayInstead} aside={reply.title} part="instead">
        {props.instead(reply)}
      </Fold>
    );
  };
  const advice = (finding: FindingView, shortcut?: string) => (
    <AdviceLine
      key={finding.rule}
      finding={finding}
      advice={view.advice}
      shortcut={shortcut}
      onMute={() => onMute(finding.rule, true)}
    >
      {below(finding)}
    </AdviceLine>
  );
  return (
    <div class="findings" data-part="findings">
      {red.length > 0 ? (
        <section class="findings-red notice tone-alarm" role="alert" data-part="red">
          {red.map((finding) => (
            <RedLine key={finding.rule} finding={finding}>
              {below(finding)}
            </RedLine>
          ))}
          <p class="small">{coach.redStays}</p>
        </section>
      ) : null}
      {shown.length > 0 ? (
        <ul class="findings-list" data-part="advices">
          {shown.map((finding, at) => advice(finding, keys[at]))}
        </ul>
      ) : null}
      {others.length > 0 ? (
        <Fold title={coach.others(others.length)} part="others">
          <ul class="findings-list">{others.map((finding) => advice(finding))}</ul>
        </Fold>
      ) : null}
      {view.muted.length > 0 ? <Muted rules={view.muted} found={muted} onMute={onMute} /> : null}
    </div>
  );
}

/** Everything muted stays listed, whether this draft shows it or not. */
function Muted(props: {
  rules: readonly CheckId[];
  found: readonly FindingView[];
  onMute: FindingsProps['onMute'];
}) {
  const words = useWords();
  const { coach } = words;
  return (
    <Fold title={coach.muted(props.rules.length)} part="muted">
      <p class="soft small">{coach.mutedHow}</p>
      <ul class="findings-list">
        {props.rules.map((rule) => (
          <li key={rule} class="finding-muted" data-rule={rule}>
            <span class={props.found.some((one) => one.rule === rule) ? '' : 'soft'}>
              {labels(words).checks[rule]}
            </span>
            <Button
              look="quiet"
              small
              part="unmute"
              label={coach.unmuteLabel(labels(words).checks[rule])}
              onPress={() => props.onMute(rule, false)}
            >
              {coach.unmute}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
