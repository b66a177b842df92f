/** Copies what unlawful content says and where it stands, before it is removed. */
import { useState } from 'preact/hooks';
import type { Guidance } from '../messages/views';
import { Button } from './button';
import { copyText } from './copy';
import { useLanguage, useWords } from './language';
import { proofText } from './proof-text';

export function Proof(props: { comment: Guidance['comment'] }) {
  const words = useWords();
  const language = useLanguage();
  const [copied, setCopied] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const copy = async () => {
    const text = proofText(words, language, props.comment, new Date());
    const taken = await copyText(text);
    setCopied(taken);
    setRefused(taken ? null : text);
  };
  return (
    <div class="proof" data-part="proof">
      <Button onPress={() => void copy()} part="copy-proof">
        {words.proof.copy}
      </Button>
      <p class="small" role="status">
        {copied ? words.proof.copied : refused === null ? null : words.outcomes.copy_failed}
      </p>
      {refused === null ? null : <textarea readOnly rows={4} value={refused} aria-label={words.proof.copy} />}
    </div>
  );
}
