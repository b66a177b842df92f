/** Under which account one is about to write, where that is not surely the brand's. */
import type { ActingView } from '../messages/views';
import { useWords } from './language';

export function ActingLine({ acting }: { readonly acting: ActingView }) {
  const words = useWords();
  const said = actingWords(acting, words);
  if (said === null) return null;
  return (
    <p
      class={`acting small${acting.is === 'unknown' ? ' soft' : ''}`}
      data-part="acting"
      data-acting={acting.is}
    >
      {said}
    </p>
  );
}

/** Null where the account is the brand's: nothing is to be said. */
export function actingWords({ is, who }: ActingView, words: ReturnType<typeof useWords>): string | null {
  if (is === 'brand') return null;
  if (is === 'unknown') return words.guidance.unknownAccount;
  return words.guidance.otherAccount(who ?? words.guidance.someone);
}
