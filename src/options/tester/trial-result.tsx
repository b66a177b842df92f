/** Everything the engine found in one pasted comment. */
import type { TrialReply } from '../../messages/trial';
import { Chip } from '../../ui/chip';
import { firstLine } from '../../ui/first-line';
import { wordFor } from '../../ui/labels';
import { useWords } from '../../ui/language';
import { ruleWords } from '../../ui/rule-words';

export function TrialResult(props: { text: string; reply: TrialReply }) {
  const words = useWords();
  const { guidance, signals, notOffered } = props.reply;
  const t = words.options.tester;
  const department = guidance.verdict.department;
  return (
    <div class="stack" aria-live="polite">
      <section class="sheet stack" aria-labelledby="as-card">
        <h2 id="as-card">{t.asCard}</h2>
        <p class="first-line">{firstLine(words, guidance.verdict)}</p>
        {department ? <p class="soft small">{department}</p> : null}
        {guidance.rule ? <p>{ruleWords(words, guidance.rule).guidance}</p> : null}
        {guidance.replies.map((reply) => (
          <p key={reply.id} class="reply-text" lang={reply.lang}>
            <strong>{reply.title}</strong> <bdi>{reply.text}</bdi>
          </p>
        ))}
      </section>
      <section class="sheet stack" aria-labelledby="fired">
        <h2 id="fired">{t.fired}</h2>
        {guidance.fired.length === 0 ? <p class="soft">{t.noRule}</p> : null}
        <ol>
          {guidance.fired.map((rule) => (
            <li key={rule.id}>
              {ruleWords(words, rule).name} <span class="soft small">{words.actions[rule.action]}</span>
            </li>
          ))}
        </ol>
      </section>
      <section class="sheet" aria-labelledby="signals">
        <h2 id="signals">{t.signals}</h2>
        <table class="signals">
          <thead>
            <tr>
              <th scope="col">{t.signal}</th>
              <th scope="col">{t.score}</th>
              <th scope="col">{t.words}</th>
            </tr>
          </thead>
          <tbody>
            {signals.map((signal) => (
              <tr key={signal.id} class={signal.on ? 'on' : 'soft'}>
                <th scope="row">{words.signals[signal.id]}</th>
                <td>{Math.round(signal.score * 100)} %</td>
                <td>
                  {signal.on ? (
                    signal.evidence.map((span) => (
                      <bdi key={`${span.start}-${span.end}`}>
                        <mark>{props.text.slice(span.start, span.end)}</mark>{' '}
                      </bdi>
                    ))
                  ) : (
                    <span aria-hidden="true">{t.nothing}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {notOffered.length > 0 ? (
        <section class="sheet stack" aria-labelledby="not-offered">
          <h2 id="not-offered">{t.notOffered}</h2>
          <ul>
            {notOffered.map((reply) => (
              <li key={reply.id}>
                {reply.title} <Chip>{wordFor(words.standings, reply.standing)}</Chip>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
