/** Everything that left, or tried to: how it stands, why, and what the user can still do about it. */
import type { DeliveryStatus } from '../../core/escalation/delivery';
import type { Outcome } from '../../core/escalation/outcome';
import type { Messages } from '../../i18n';
import type { DeliveryView } from '../../messages/escalation';
import { Button } from '../button';
import { Chip } from '../chip';
import { moment } from '../formats';
import { useLanguage, useWords } from '../language';
import type { Tone } from '../tone';

type Do = 'resend' | 'told_arrived' | 'cancel';

/** What may be done by hand, and how it looks. Total over the statuses. */
const ways: Readonly<Record<DeliveryStatus, { readonly tone: Tone; readonly acts: readonly Do[] }>> = {
  handed: { tone: 'plain', acts: [] },
  sending: { tone: 'accent', acts: [] },
  waiting: { tone: 'care', acts: ['resend', 'cancel'] },
  delivered: { tone: 'good', acts: [] },
  refused: { tone: 'alarm', acts: ['resend', 'cancel'] },
  failed: { tone: 'alarm', acts: ['resend', 'cancel'] },
  uncertain: { tone: 'care', acts: ['told_arrived', 'resend', 'cancel'] },
  withdrawn: { tone: 'alarm', acts: ['resend', 'cancel'] },
  cancelled: { tone: 'plain', acts: [] },
};

export interface HistoryProps {
  readonly deliveries: readonly DeliveryView[];
  readonly busy: boolean;
  readonly onAct: (delivery: string, act: Do) => void;
}

export function History(props: HistoryProps) {
  const { escalation: words } = useWords();
  return (
    <section class="escalation-part stack" data-part="history">
      <h2>{words.history}</h2>
      {props.deliveries.length === 0 ? <p class="soft small">{words.none}</p> : null}
      {props.deliveries.map((one) => (
        <DeliveryLine
          key={one.key}
          delivery={one}
          busy={props.busy}
          onAct={(act) => props.onAct(one.key, act)}
        />
      ))}
    </section>
  );
}

/** Why it stands so, in a sentence; null where there is nothing to say. */
export function whyOf(words: Messages['escalation'], outcome: Outcome | null, httpStatus: number | null) {
  if (outcome === null) return null;
  const said = words.why[outcome];
  return typeof said === 'string' ? said : said(httpStatus === null ? '' : words.httpStatus(httpStatus));
}

export function DeliveryLine(props: {
  delivery: DeliveryView;
  busy: boolean;
  onAct: ((act: Do) => void) | null;
}) {
  const { delivery, onAct } = props;
  const { escalation: words } = useWords();
  const language = useLanguage();
  const { status, way, person, department, host, tries, nextAt, said } = delivery;
  const { tone, acts } = ways[status];
  const to = [person, department, host].filter(Boolean).join(', ');
  const why = status === 'delivered' ? null : whyOf(words, delivery.outcome, delivery.httpStatus);
  const labels: Readonly<Record<Do, string>> = {
    resend: status === 'waiting' ? words.resendNow : words.resend,
    told_arrived: words.arrived,
    cancel: words.cancel,
  };
  return (
    <article class="delivery" data-part="delivery" data-status={status} data-delivery={delivery.key}>
      <p class="small">
        <Chip tone={tone}>{words.statuses[status]}</Chip> {words.ways[way]}
        {to ? `, ${to}` : ''}, {moment(language, delivery.at, new Date())}
        {tries > 1 ? ` (${words.tries(tries)})` : ''}
      </p>
      {why ? <p class="small">{why}</p> : null}
      {status === 'waiting' && nextAt ? (
        <p class="small">{words.nextTry(moment(language, nextAt, new Date()))}</p>
      ) : null}
      {said && status !== 'delivered' ? (
        <p class="soft small">
          <bdi>{words.saidBy(said)}</bdi>
        </p>
      ) : null}
      {acts.length > 0 && onAct ? (
        <div class="row">
          {acts.map((act) => (
            <Button key={act} small busy={props.busy} onPress={() => onAct(act)} part={act}>
              {labels[act]}
            </Button>
          ))}
        </div>
      ) : null}
    </article>
  );
}
