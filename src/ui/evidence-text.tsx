/** The original text with the words that count marked; kept apart from the direction of the text around it. */
import { pieces, type Spotted } from './evidence';
import { useWords } from './language';

export function EvidenceText(props: { text: string; lang: string; spotted: readonly Spotted[] }) {
  const { signals } = useWords();
  return (
    <bdi class="evidence" dir="auto" lang={props.lang === 'und' ? undefined : props.lang}>
      {pieces(props.text, props.spotted).map((piece) =>
        piece.shows.length ? (
          <mark key={piece.start} title={piece.shows.map((id) => signals[id]).join(', ')}>
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </bdi>
  );
}
