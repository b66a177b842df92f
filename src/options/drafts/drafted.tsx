/** What is inside knows what was half-typed in it, on this visit or an earlier one. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useDrafts } from './load-drafts';
import { DraftsContext } from './use-draft';

export function Drafted(props: { place: string; children: ComponentChildren }) {
  const { editor: t, options } = useWords();
  const drafts = useDrafts(props.place);
  const [kept, setKept] = useState(true);
  useEffect(() => drafts?.onKept(setKept), [drafts]);
  // A form that showed the charter first and its draft a moment later would take a key away from who types fast.
  if (drafts === null) return <p class="soft">{options.loading}</p>;
  return (
    <DraftsContext.Provider value={drafts}>
      {kept ? null : (
        <Notice tone="alarm" role="alert">
          {t.notKept}
        </Notice>
      )}
      {props.children}
    </DraftsContext.Provider>
  );
}
