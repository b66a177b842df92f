/** Two lists of words, entry by entry: what goes, what comes, and how many stay. */
import { useWords } from '../../ui/language';

/** Longer entries are sentences: they are told apart word by word. */
const LONGEST = 60;

export function isWordList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string' && one.length <= LONGEST);
}

/** @param before as they are read, in their order; repeated entries count once */
export function ListApart(props: { before: readonly string[]; after: readonly string[] }) {
  const { versions: t, proposals } = useWords();
  const [before, after] = [new Set(props.before), new Set(props.after)];
  const gone = [...before].filter((one) => !after.has(one));
  const added = [...after].filter((one) => !before.has(one));
  const kept = after.size - added.length;
  if (gone.length + added.length === 0) return <p>{t.order}</p>;
  return (
    <div data-part="diff-list">
      <ul class="plain-list entries">
        {gone.map((one) => (
          <li key={`- ${one}`}>
            <del dir="auto">
              <span class="unseen">[{proposals.gone}: </span>
              {one}
              <span class="unseen">] </span>
            </del>
          </li>
        ))}
        {added.map((one) => (
          <li key={`+ ${one}`}>
            <ins dir="auto">
              <span class="unseen">[{proposals.added}: </span>
              {one}
              <span class="unseen">] </span>
            </ins>
          </li>
        ))}
      </ul>
      {kept > 0 ? <p class="soft small">{t.unchanged(kept)}</p> : null}
    </div>
  );
}
