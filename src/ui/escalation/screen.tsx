/** One escalation, whole: to whom, what is told, by which way, what became of it, what came back. */
import { useState } from 'preact/hooks';
import type { NotedOutcome, SendOutcome } from '../../messages/escalation';
import { Button } from '../button';
import { labels } from '../labels';
import { useWords } from '../language';
import { Notice } from '../notice';
import { StatePage } from '../state-page';
import { Answers } from './answers';
import { ByHand } from './by-hand';
import { ByWebhook } from './by-webhook';
import { History } from './history';
import type { EscalationPort } from './port';
import { ToWhom } from './to-whom';
import { useEscalation } from './use-escalation';
import { WhatIsTold } from './what-is-told';

export interface EscalationScreenProps {
  /** Id of the decision. */
  readonly decision: string;
  readonly port: EscalationPort;
  /** Calendar days: today, and the last on which an answer holds unless said otherwise. */
  readonly today: string;
  readonly lastDay: string;
}

const good: readonly string[] = ['delivered', 'later'];

export function EscalationScreen(props: EscalationScreenProps) {
  const { decision, port } = props;
  const words = useWords();
  const { escalation: said } = words;
  const state = useEscalation(port, decision);
  const [sent, setSent] = useState<SendOutcome | 'no_answer' | null>(null);
  const [noted, setNoted] = useState<NotedOutcome | 'no_answer' | null>(null);
  const { view, choices, preview, busy, run } = state;
  if (state.silent) {
    return (
      <StatePage title={words.popup.noAnswer} text={words.popup.noAnswerText}>
        <Button onPress={state.reload}>{words.common.retry}</Button>
      </StatePage>
    );
  }
  if (view === null) return <StatePage title={said.gone} text={said.goneText} />;
  if (view === undefined || choices === null) return <StatePage title={words.common.loading} waiting />;
  const { action, excerpt } = view.decision;
  const send = async (when: 'now' | 'after_quiet') => {
    if (preview === null) return;
    const reply = await run(port.send({ decision, choices, sum: preview.sum, when }));
    setSent(reply.outcome);
    if (reply.outcome === 'changed' || reply.outcome === 'no_answer') state.reload();
  };
  return (
    <div class="escalation-screen stack" data-part="escalation-screen">
      <p class="small">
        <strong>{action ? labels(words).actions[action] : words.popup.escalations}</strong>{' '}
        <bdi class="soft">{excerpt || words.popup.noText}</bdi>
      </p>
      <ToWhom
        view={view}
        choices={choices}
        onDepartment={state.chooseDepartment}
        onRecipient={(recipient) => state.change({ recipient })}
      />
      <WhatIsTold view={view} choices={choices} preview={preview} onChange={state.change} />
      <section class="escalation-part stack" data-part="ways">
        <h2>{said.how}</h2>
        {preview === null ? null : (
          <>
            <ByWebhook
              view={view}
              preview={preview}
              busy={busy}
              onSend={(when) => void send(when)}
              onAllow={(pattern) => void port.allow(pattern).then(state.reload)}
            />
            <ByHand
              view={view}
              preview={preview}
              recipient={choices.recipient}
              busy={busy}
              onHanded={(way) => void run(port.handed({ decision, choices, way }))}
              onSaveDossier={(id) => void port.saveDossier(id)}
            />
          </>
        )}
        <div role="status" data-part="sent" data-outcome={sent ?? undefined}>
          {sent === null ? null : (
            <Notice tone={good.includes(sent) ? 'good' : 'care'}>{said.outcomes[sent]}</Notice>
          )}
        </div>
      </section>
      <History
        deliveries={view.deliveries}
        busy={busy}
        onAct={(delivery, act) =>
          void run(port.delivery({ decision, delivery, do: act })).then(({ outcome }) => setSent(outcome))
        }
      />
      <Answers
        view={view}
        port={port}
        today={props.today}
        lastDay={props.lastDay}
        busy={busy}
        said={noted}
        onStatus={(change) =>
          void run(port.status({ decision, change })).then(({ outcome }) => setNoted(outcome))
        }
        onFile={(text, apply) => run(port.answerFile({ decision, text, apply }))}
      />
    </div>
  );
}
