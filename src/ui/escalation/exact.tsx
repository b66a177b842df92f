/** Exactly what a webhook is sent: where, with which headers, byte for byte. Plain text, whatever it holds. */
import type { Preview } from '../../messages/escalation';
import { useWords } from '../language';

export function Exact(props: { post: NonNullable<Preview['post']> }) {
  const { escalation: words } = useWords();
  const { to, headers, body, bytes } = props.post;
  const head = [`POST https://${to}`, ...headers.map(({ name, value }) => `${name}: ${value}`)];
  return (
    <div class="exact stack" data-part="exact">
      <p class="small">{words.exact}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="exact-text" tabIndex={0} aria-label={words.see}>
        <pre class="small">
          {`${head.join('\n')}\n\n`}
          <span data-part="body">{body}</span>
        </pre>
      </section>
      <p class="soft small">
        {words.bytes(bytes)}. {words.hidden}
      </p>
    </div>
  );
}
