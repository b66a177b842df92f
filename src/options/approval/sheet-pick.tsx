/** The replies that a sheet would carry, each with its reason. */
import { Chip } from '../../ui/chip';
import { useLanguage, useWords } from '../../ui/language';
import { shownDay } from '../replies/day';
import type { Candidate } from './wanted';

export function SheetPick(props: {
  candidates: readonly Candidate[];
  chosen: ReadonlySet<string>;
  onTurn: (id: string) => void;
}) {
  const { approval: t, sheet, options } = useWords();
  const language = useLanguage();
  const { candidates, chosen } = props;
  return (
    <fieldset class="group">
      <legend>{t.onTheSheet}</legend>
      <p class="soft small" role="status">
        {options.replies.chosen(chosen.size, candidates.length)}
      </p>
      <ul class="plain-list">
        {candidates.map(({ reply, why, out }) => (
          <li key={reply.id}>
            <label class="row">
              <input
                type="checkbox"
                name="sheet-reply"
                value={reply.id}
                checked={chosen.has(reply.id)}
                onChange={() => props.onTurn(reply.id)}
              />
              <span class="answer-head">
                <span>{reply.title}</span>
                <Chip tone={why === 'new' ? 'plain' : 'care'}>{sheet.why[why]}</Chip>
                {out ? <span class="soft small">{t.outSince(shownDay(out.issued, language))}</span> : null}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
