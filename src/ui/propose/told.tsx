/** One proposal as a reader sees it: what, why, about which comment. The same for its author and for the admin. */
import type { Proposal } from '../../core/proposals/proposal';
import type { Messages } from '../../i18n';
import { useWords } from '../language';

/** What it is about, in a few words. */
export function nameOf({ proposals: words }: Messages, { what }: Proposal): string {
  switch (what.kind) {
    case 'reply':
      return what.title === null ? words.newReply : words.forReply(what.title);
    case 'rule':
      return words.forRule(what.name);
    case 'topic':
      return words.forTopic(what.name);
    case 'other':
      return words.said.other;
    default:
      return what satisfies never;
  }
}

/** The words of it that are the author's own. */
export function saidIn({ proposals: words }: Messages, { what }: Proposal): string[] {
  switch (what.kind) {
    case 'reply':
      return [what.text];
    case 'rule':
      return [what.words, what.guidance ?? ''].filter((text) => text !== '');
    case 'topic':
      return what.words.length > 0 ? [words.words(what.words.join(', '))] : [];
    case 'other':
      return [what.words];
    default:
      return what satisfies never;
  }
}

/** @param plain without the text itself, where it is shown beside as a change */
export function Told({ proposal, plain = false }: { proposal: Proposal; plain?: boolean }) {
  const words = useWords();
  const { proposals: t } = words;
  return (
    <>
      {plain
        ? null
        : saidIn(words, proposal).map((text) => (
            <p key={text} class="proposal-text" dir="auto">
              {text}
            </p>
          ))}
      {proposal.about ? (
        <p class="soft small" dir="auto">
          {t.about(proposal.about.excerpt)}
        </p>
      ) : null}
      {proposal.why ? <p class="small">{t.because(proposal.why)}</p> : null}
    </>
  );
}
